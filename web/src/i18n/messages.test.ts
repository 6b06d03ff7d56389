import { describe, expect, it } from 'vitest'
import { defineMessages, translator } from './messages.ts'

const words = defineMessages(
  { left: '还剩 {days} 天，共 {total} 条', plain: '今天' },
  { left: '{total} in all, {days} days left', plain: 'Today' },
)

describe('messages', () => {
  it('fills the values of a message in the order of the language', () => {
    expect(translator(words, 'zh-CN')('left', { days: 3, total: 8 })).toBe('还剩 3 天，共 8 条')
    expect(translator(words, 'en')('left', { days: 3, total: 8 })).toBe('8 in all, 3 days left')
  })

  it('does not compile when English lacks a key, adds a value, or the caller forgets one', () => {
    // @ts-expect-error `plain` is missing in English
    defineMessages({ plain: '今天', other: '明天' }, { other: 'Tomorrow' })
    // @ts-expect-error {who} is not a value of the Chinese message
    defineMessages({ plain: '今天' }, { plain: 'Today, {who}' })
    // @ts-expect-error `days` and `total` are missing
    expect(translator(words, 'zh-CN')('left')).toContain('{days}')
  })
})
