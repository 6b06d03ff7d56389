/** Looks up the names that parameters only hold as ids and codes. */
export interface ReasonNames {
  firm: (enterpriseId: string) => string
  topic: (code: string) => string
}

/** Facts of a reason. */
export type Facts = Readonly<Record<string, unknown>>
/** Puts facts and names into a sentence. */
export type Sentence = (f: Facts, names: ReasonNames) => string
/** A code's sentence in both languages. */
export interface Worded {
  zh: Sentence
  en: Sentence
}

/** A fact as a number. */
export const num = (value: unknown): number => (typeof value === 'number' ? value : Number(value ?? 0))
/** Metres as kilometres. */
export const km = (metres: unknown): string => (num(metres) / 1000).toFixed(1)
/** A share in per cent. */
export const share = (gap: unknown): string => `${(num(gap) * 100).toFixed(2)}%`
/** The firm a fact names. */
export const firm = (f: Facts, names: ReasonNames, key: string): string => names.firm(String(f[key] ?? ''))
/** The topic a fact names. */
export const topic = (f: Facts, names: ReasonNames): string => names.topic(String(f['category'] ?? ''))
/** A sentence without facts. */
export const say = (zh: string, en: string): Worded => ({ zh: () => zh, en: () => en })

/** Rules that forbid a pair, by the planner's code; also counted in gaps. */
export const RULES: Record<string, { zh: string; en: string }> = {
  allowed: { zh: '可以去', en: 'may go' },
  self: { zh: '自己不查自己', en: 'nobody inspects themselves' },
  'same-owner': { zh: '同一业主', en: 'same owner' },
  competitor: { zh: '直接竞争', en: 'competitors' },
  dispute: { zh: '有纠纷', en: 'in dispute' },
  'declared-conflict': { zh: '已申报利益冲突', en: 'a declared conflict of interest' },
  'pinned-out': { zh: '委员会已排除', en: 'ruled out by the committee' },
  'inspector-absent': { zh: '检查方请假', en: 'the inspector is away' },
  'host-absent': { zh: '被查方请假', en: 'the host is away' },
  'no-common-day': { zh: '没有共同的日子', en: 'no common day' },
  'frozen-team': { zh: '该组临近出发，不再改动', en: 'the team is about to go and stays' },
  'unknown-member': { zh: '已不是成员', en: 'no member any more' },
}

/** The rule a fact names. */
export const rule = (code: unknown, locale: 'zh' | 'en'): string =>
  RULES[String(code)]?.[locale] ?? String(code)

function tally(f: Facts, locale: 'zh' | 'en'): string {
  const parts = Object.entries(f)
    .filter(([code, count]) => code in RULES && code !== 'allowed' && num(count) > 0)
    .map(([code, count]) => `${rule(code, locale)} ${num(count)}${locale === 'zh' ? ' 家' : ''}`)
  if (parts.length === 0) return ''
  return locale === 'zh' ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`
}

/** A sentence with the rules that stood in the way, counted. */
export const counted = (zh: string, en: string): Worded => ({
  zh: (f) => zh + tally(f, 'zh'),
  en: (f) => en + tally(f, 'en'),
})
/** The same about one topic. */
export const countedTopic = (zh: string, en: string): Worded => ({
  zh: (f, n) => `「${topic(f, n)}」${zh}${tally(f, 'zh')}`,
  en: (f, n) => `${topic(f, n)}: ${en}${tally(f, 'en')}`,
})
