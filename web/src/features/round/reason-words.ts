import type { Locale } from '../../i18n/messages.ts'
import { FIX, GAP } from './gap-words.ts'
import {
  firm,
  km,
  num,
  RULES,
  say,
  share,
  topic,
  type Facts,
  type ReasonNames,
  type Worded,
} from './reason-parts.ts'

/** A reason as the planner gives it: a code and its facts. */
export interface ReasonLike {
  readonly code: string
  readonly params: unknown
}

const SEAT: Record<string, Worded> = {
  frozen: say('临近出发，保持不变', 'About to go, so it stays'),
  pinned: say('委员会指定', 'Asked for by the committee'),
  'leads-team': {
    zh: (f) => `龙头企业带队（可带队的有 ${num(f['eligibleLeads'])} 家）`,
    en: (f) => `Leads the team (${num(f['eligibleLeads'])} lead enterprises could)`,
  },
  'only-one-qualified': {
    zh: (f, n) => `唯一具备「${topic(f, n)}」资格且可去的企业`,
    en: (f, n) => `The only one qualified for ${topic(f, n)} that may go`,
  },
  'covers-alone': {
    zh: (f, n) => `本组由它负责「${topic(f, n)}」（有资格的共 ${num(f['eligible'])} 家）`,
    en: (f, n) => `Covers ${topic(f, n)} for the team (${num(f['eligible'])} are qualified)`,
  },
  'covers-category': {
    zh: (f, n) => `具备「${topic(f, n)}」资格`,
    en: (f, n) => `Qualified for ${topic(f, n)}`,
  },
  'distance-rank': {
    zh: (f) => `可去的 ${num(f['among'])} 家中距离第 ${num(f['rank'])} 近，约 ${km(f['metres'])} 公里`,
    en: (f) => `No. ${num(f['rank'])} in distance of ${num(f['among'])}, about ${km(f['metres'])} km`,
  },
  'last-met': {
    zh: (f) => `上次相遇在 ${num(f['roundsAgo'])} 轮之前`,
    en: (f) => `Last met ${num(f['roundsAgo'])} rounds ago`,
  },
  'never-met': say('以前没有互查过', 'Never met before'),
  load: {
    zh: (f) => `本轮承担 ${num(f['carried'])} 次（均衡范围 ${num(f['low'])}–${num(f['high'])} 次）`,
    en: (f) => `Carries ${num(f['carried'])} this round (fair range ${num(f['low'])}–${num(f['high'])})`,
  },
  'kept-from-previous': say('沿用上一版方案', 'Kept from the plan before'),
  'new-in-repair': say('本次调整新换上', 'New in this repair'),
  substitute: {
    zh: (f) => `有人谢绝后补位（可补位的有 ${num(f['eligible'])} 家，此前承担 ${num(f['load'])} 次）`,
    en: (f) =>
      `Steps in for one who declined (${num(f['eligible'])} could; carried ${num(f['load'])} so far)`,
  },
  'place-unfilled': {
    zh: (f, n) => `${firm(f, n, 'instead')} 谢绝后暂无企业可补位`,
    en: (f, n) => `Nobody can step in for ${firm(f, n, 'instead')}`,
  },
  'date-choice': {
    zh: (f) => `在共同空闲的 ${num(f['of'])} 天中排第 ${num(f['choice'])} 早`,
    en: (f) => `Day ${num(f['choice'])} of ${num(f['of'])} that all are free`,
  },
}

const PLAN: Record<string, Worded> = {
  'distance-method': say('路程按直线距离乘 1.3 估算', 'Road lengths are the great circle × 1.3'),
  'proven-gap': {
    zh: (f) => `已证明：与可能的最好方案相差不超过 ${share(f['gap'])}`,
    en: (f) => `Proven within ${share(f['gap'])} of the best possible`,
  },
  'not-proven': say('在限定时间内找到，未证明为最优', 'Found in the time allowed; not proven to be the best'),
  'balance-per-class': say(
    '龙头企业与普通成员分别均衡',
    'Load is balanced for lead and ordinary members apart',
  ),
  'named-gaps': {
    zh: (f) => `有 ${num(f['count'])} 处缺口，见下`,
    en: (f) => `${num(f['count'])} gaps, named below`,
  },
  'cycles-left': {
    zh: (f) => `还有 ${num(f['count'])} 处循环检查，消除它们要多走路`,
    en: (f) => `${num(f['count'])} rings are left; breaking them would cost travel`,
  },
  exchanged: say('为别的变动让位', 'Makes room for another change'),
  'firm-named': { zh: (f, n) => firm(f, n, 'firm'), en: (f, n) => firm(f, n, 'firm') },
  'repair-mode': say('在上一版方案上调整', 'Repaired from the plan before'),
}

const WHY_NOT: Record<string, Worded> = {
  'would-be-both-ways': say('会变成互相检查', 'They would inspect each other'),
  'at-capacity': {
    zh: (f) => `已满：承担 ${num(f['carried'])} 次，上限 ${num(f['capacity'])} 次`,
    en: (f) => `Full: carries ${num(f['carried'])} of ${num(f['capacity'])}`,
  },
  'carries-enough': {
    zh: (f) => `已承担 ${num(f['carried'])} 次，再加就不均衡`,
    en: (f) => `Carries ${num(f['carried'])} already; more would not be fair`,
  },
  'not-qualified': {
    zh: (f, n) => `缺少资格：${(f['categories'] as string[] | undefined)?.map(n.topic).join('、') ?? ''}`,
    en: (f, n) =>
      `Not qualified for ${(f['categories'] as string[] | undefined)?.map(n.topic).join(', ') ?? ''}`,
  },
  'met-recently': {
    zh: (f) => `${num(f['roundsAgo'])} 轮之前刚互查过`,
    en: (f) => `Met ${num(f['roundsAgo'])} rounds ago`,
  },
  farther: {
    zh: (f) => `路更远：约 ${km(f['metres'])} 公里`,
    en: (f) => `Farther: about ${km(f['metres'])} km`,
  },
}

const BARE: Record<string, Worded> = Object.fromEntries(
  Object.entries(RULES).map(([code, words]) => [code, say(words.zh, words.en)]),
)

/** Every code this build can word. */
export const reasonWords: Readonly<Record<string, Worded>> = {
  ...BARE,
  ...SEAT,
  ...PLAN,
  ...WHY_NOT,
  ...GAP,
  ...FIX,
}

/** Says a reason of the planner as a sentence; a code newer than this build is shown as it came. */
export function reasonText(reason: ReasonLike, names: ReasonNames, locale: Locale): string {
  const words = reasonWords[reason.code]
  if (!words) return reason.code
  const facts = (reason.params && typeof reason.params === 'object' ? reason.params : {}) as Facts
  return words[locale === 'en' ? 'en' : 'zh'](facts, names)
}
