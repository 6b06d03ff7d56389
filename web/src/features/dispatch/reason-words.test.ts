import { expect, it } from 'vitest'
import { dispatchReason, dispatchReasonCodes } from './reason-words-desk.ts'

const names = { expert: () => '林专家', topic: (code: string) => (code === 'dust' ? '涉爆粉尘' : code) }

it('says why a move does not fit, with names and clock times', () => {
  const say = (code: string, params: unknown) => dispatchReason({ code, params }, names, 'zh-CN')
  expect(say('expert-taken', { expertId: 'e', from: 510, until: 630 })).toBe(
    '林专家 在 08:30–10:30 已另有安排',
  )
  expect(say('specialty-missing', { specialty: 'dust' })).toBe('专家组缺「涉爆粉尘」专业')
  expect(say('travel-time', { expertId: 'e', late: 25 })).toContain('差 25 分钟')
})

it('never fails on missing facts, and shows an unknown code as it came', () => {
  for (const code of dispatchReasonCodes)
    for (const locale of ['zh-CN', 'en'] as const)
      expect(dispatchReason({ code, params: null }, names, locale)).not.toContain('undefined')
  expect(dispatchReason({ code: 'newer-than-this', params: {} }, names, 'en')).toBe('newer-than-this')
})
