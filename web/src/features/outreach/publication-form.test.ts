import { expect, it } from 'vitest'
import { audienceOf, contentOf, emptyPublication, formOf } from './publication-form.ts'

const written = {
  ...emptyPublication,
  title: ' 台风预警 ',
  bodyHtml: '<p>请加固临时设施</p>',
  audience: { ...emptyPublication.audience, riskTags: ['typhoon'] },
  withCheck: true,
  check: {
    title: '台风前自查',
    riskTags: [],
    dueOn: '2026-12-01',
    needsPhoto: true,
    items: '屋面\n\n  广告牌 \n',
  },
}

it('a check is sent line by line, without the empty lines people leave between', () => {
  expect(contentOf(written).check?.items).toEqual(['屋面', '广告牌'])
})

it('parts that are switched off are not sent, whatever stands in their fields', () => {
  expect(contentOf({ ...written, withCheck: false }).check).toBeNull()
  expect(contentOf(written).question).toBeNull()
})

it('only a warning can be urgent', () => {
  expect(contentOf({ ...written, urgent: true }).urgent).toBe(false)
  expect(contentOf({ ...written, type: 'warning', urgent: true }).urgent).toBe(true)
})

it('a draft opened again and saved is the same draft', () => {
  const content = contentOf({ ...written, lawDocId: 'WSL-2021' })
  expect(contentOf(formOf({ ...content, law: { docId: 'WSL-2021' } }))).toEqual(content)
})

it('a field that was never shown is no condition', () => {
  expect(audienceOf({ riskTags: ['a'], groupIds: undefined }).groupIds).toEqual([])
})
