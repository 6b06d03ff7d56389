import { expect, it } from 'vitest'
import { inLawOrder } from './article-order.ts'

const order = (...articles: string[]): string[] =>
  inLawOrder(articles.map((article) => ({ article }))).map(({ article }) => article)

it('puts articles in the order of their law, whichever way the number is written', () => {
  expect(
    order(
      '第一百一十八条',
      '第四十四条',
      '总则',
      '第三条',
      '第二十八条、第四十四条',
      '第一百零二条',
      '第十条',
    ),
  ).toEqual([
    '第三条',
    '第十条',
    '第二十八条、第四十四条',
    '第四十四条',
    '第一百零二条',
    '第一百一十八条',
    '总则',
  ])
  expect(order('第三十六条第四款', '第三十六条', '第四条')).toEqual([
    '第四条',
    '第三十六条第四款',
    '第三十六条',
  ])
})

it('leaves the clauses of a standard as they came', () => {
  expect(order('4.10', '4.2', '3')).toEqual(['4.10', '4.2', '3'])
})
