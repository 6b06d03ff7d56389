import type { Locale } from '../../i18n/messages.ts'
import { clock, kilometres } from './clock.ts'

/** A reason as the planner gives it: a code and its facts. */
export interface ReasonLike {
  readonly code: string
  readonly params: unknown
}

/** Names that the facts only hold as ids and codes. */
export interface DispatchNames {
  expert: (id: string) => string
  topic: (code: string) => string
}

type Facts = Readonly<Record<string, unknown>>
type Sentence = (facts: Facts, names: DispatchNames) => string

const num = (value: unknown): number => (typeof value === 'number' ? value : Number(value ?? 0))
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const topics = (f: Facts, n: DispatchNames, mark: string, key = 'specialties'): string =>
  listed(f[key]).map(n.topic).join(mark)
const days = (value: unknown, mark: string): string =>
  listed(value)
    .map((day) => day.slice(5))
    .join(mark)
const expert = (f: Facts, n: DispatchNames): string =>
  text(f['name']) || n.expert(text(f['expertId'] ?? f['expert']))

/** Metres that a tenth of a kilometre rounds away. */
const NO_DETOUR = 50

const WORDS: Record<string, { zh: Sentence; en: Sentence }> = {
  // Rules of the referee, for a move by hand.
  conflict: {
    zh: (f, n) => `${expert(f, n)} 与该企业有利害关系`,
    en: (f, n) => `${expert(f, n)} has a conflict of interest with this firm`,
  },
  'member-without-specialty': {
    zh: (f, n) => `${expert(f, n)} 没有所需专业`,
    en: (f, n) => `${expert(f, n)} brings none of the specialties`,
  },
  'specialty-missing': {
    zh: (f, n) => `专家组缺「${n.topic(text(f['specialty']))}」专业`,
    en: (f, n) => `Nobody of the team knows ${n.topic(text(f['specialty']))}`,
  },
  window: { zh: () => '不在企业希望的时间内', en: () => 'Outside the times the firm asked for' },
  'travel-time': {
    zh: (f, n) => `${expert(f, n)} 路上来不及，差 ${num(f['late'])} 分钟`,
    en: (f, n) => `${expert(f, n)} would be ${num(f['late'])} minutes late`,
  },
  'arrival-after-start': {
    zh: (f, n) => `${expert(f, n)} 到不了`,
    en: (f, n) => `${expert(f, n)} arrives after the start`,
  },
  'working-hours': {
    zh: (f, n) =>
      `${expert(f, n)} 会在 ${clock(num(f['from']))}–${clock(num(f['until']))} 在外，超出工作时间`,
    en: (f, n) =>
      `${expert(f, n)} would be out ${clock(num(f['from']))}–${clock(num(f['until']))}, beyond hours`,
  },
  'lunch-break': {
    zh: (f, n) => `${expert(f, n)} 没有午休时间`,
    en: (f, n) => `${expert(f, n)} would have no lunch break`,
  },
  'daily-cap': {
    zh: (f, n) => `${expert(f, n)} 当天 ${num(f['visits'])} 家，超过每日上限`,
    en: (f, n) => `${expert(f, n)} would make ${num(f['visits'])} visits that day, over the limit`,
  },
  'expert-absent': {
    zh: (f, n) => `${expert(f, n)} 当天请假`,
    en: (f, n) => `${expert(f, n)} is away that day`,
  },
  'not-a-workday': { zh: () => '这一天不在排班日内', en: () => 'That day is no workday of the plan' },
  'team-size': { zh: () => '专家人数不对', en: () => 'The team has the wrong size' },
  'expert-taken': {
    zh: (f, n) => `${expert(f, n)} 在 ${clock(num(f['from']))}–${clock(num(f['until']))} 已另有安排`,
    en: (f, n) => `${expert(f, n)} is taken ${clock(num(f['from']))}–${clock(num(f['until']))}`,
  },
  'hours-used': {
    zh: (f) => `年度工时已用 ${Math.round(num(f['used']) / 60)} / ${Math.round(num(f['limit']) / 60)} 小时`,
    en: (f) =>
      `${Math.round(num(f['used']) / 60)} of ${Math.round(num(f['limit']) / 60)} hours of the year are used`,
  },
  'pin-day': { zh: () => '已锁定在另一天', en: () => 'Pinned to another day' },
  'pin-start': { zh: () => '已锁定另一时间', en: () => 'Pinned to another time' },
  'pin-expert': { zh: () => '已锁定其他专家', en: () => 'Pinned to other experts' },
  'frozen-visit-changed': { zh: () => '临近出发，不能再动', en: () => 'About to go: it stays' },
  // Why this expert.
  'chosen-by-hand': { zh: () => '人工选定', en: () => 'Chosen by hand' },
  frozen: { zh: () => '临近出发，保持不变', en: () => 'About to go, so it stays' },
  pinned: { zh: () => '人工锁定', en: () => 'Pinned by hand' },
  'kept-from-previous': { zh: () => '沿用上一版', en: () => 'Kept from the plan before' },
  'only-qualified': { zh: () => '唯一合适的专家', en: () => 'The only one qualified' },
  'brings-specialty': {
    zh: (f, n) => `具备「${topics(f, n, '、')}」专业`,
    en: (f, n) => `Knows ${topics(f, n, ', ')}`,
  },
  'brings-specialties': {
    zh: (f, n) => `具备「${topics(f, n, '、')}」专业`,
    en: (f, n) => `Knows ${topics(f, n, ', ')}`,
  },
  'detour-rank': {
    zh: (f) => {
      const [rank, of] = [num(f['rank']), num(f['of'])]
      const place = of <= 1 ? '' : `当天 ${of} 人中绕路${rank <= 1 ? '最少' : `第 ${rank} 少`}，`
      const metres = num(f['metres'])
      return `${place}${metres < NO_DETOUR ? '顺路' : `多走 ${kilometres(metres)} 公里`}`
    },
    en: (f) => {
      const [rank, of] = [num(f['rank']), num(f['of'])]
      const place =
        of <= 1 ? '' : rank <= 1 ? `Least detour of ${of} that day: ` : `No. ${rank} of ${of} in detour: `
      const metres = num(f['metres'])
      return `${place}${metres < NO_DETOUR ? 'on the way' : `${kilometres(metres)} km more`}`
    },
  },
  'major-first': { zh: () => '重大隐患优先', en: () => 'A major hazard goes first' },
  near: {
    zh: (f) => `距离约 ${kilometres(num(f['metres']))} 公里`,
    en: (f) => `About ${kilometres(num(f['metres']))} km away`,
  },
  'light-load': {
    zh: (f) => `今年已用 ${Math.round(num(f['minutes']) / 60)} 小时，较空`,
    en: (f) => `Only ${Math.round(num(f['minutes']) / 60)} hours used this year`,
  },
  'knows-firm': {
    zh: (f) => `来过这家企业 ${num(f['visits'])} 次`,
    en: (f) => `Was here ${num(f['visits'])} times`,
  },
  // Why not, why nobody, and what would help.
  'not-qualified': {
    zh: (f, n) =>
      f['missing']
        ? `缺「${topics(f, n, '、', 'missing')}」专业`
        : `合适的专家 ${num(f['found'])} 名，需要 ${num(f['needed'])} 名`,
    en: (f, n) =>
      f['missing']
        ? `Lacks ${topics(f, n, ', ', 'missing')}`
        : `${num(f['found'])} qualified experts of ${num(f['needed'])}`,
  },
  absent: {
    zh: (f) => `${text(f['from']).slice(5)} 至 ${text(f['until']).slice(5)} 请假`,
    en: (f) => `Away ${text(f['from'])} to ${text(f['until'])}`,
  },
  inactive: { zh: () => '已停用', en: () => 'Not active' },
  'no-place': { zh: () => '没有登记住址，算不出路程', en: () => 'No home on record, so no travel time' },
  'taken-out': { zh: () => '人工移出', en: () => 'Taken out by hand' },
  'no-open-day': { zh: () => '希望的日子不在排班期内', en: () => 'No day asked for lies in the plan' },
  'pinned-away': { zh: () => '被其他锁定占住', en: () => 'Other pins stand in the way' },
  'all-absent': {
    zh: (f) => `合适的专家都请假（${days(f['days'], '、')}）`,
    en: (f) => `All who qualify are away (${days(f['days'], ', ')})`,
  },
  'outside-working-hours': { zh: () => '工作时间内来回不够', en: () => 'It does not fit into working hours' },
  'no-common-time': { zh: () => '专家组没有共同的空档', en: () => 'The team has no common time' },
  'no-room': {
    zh: (f) => `合适的 ${num(f['experts'])} 名专家都已排满`,
    en: (f) => `All ${num(f['experts'])} experts who qualify are full`,
  },
  'does-not-fit': {
    zh: (f) => `排不进：${days(f['days'], '、')}`,
    en: (f) => `Does not fit: ${days(f['days'], ', ')}`,
  },
  'borrow-expert': {
    zh: (f, n) => `向上级或邻县借「${topics(f, n, '、')}」专家 ${num(f['experts'])} 名`,
    en: (f, n) => `Borrow ${num(f['experts'])} expert(s) for ${topics(f, n, ', ')}`,
  },
  'extend-hours': {
    zh: (f, n) => `${expert(f, n)} ${text(f['day']).slice(5)} 延长 ${num(f['minutes'])} 分钟`,
    en: (f, n) => `${expert(f, n)} stays ${num(f['minutes'])} minutes longer on ${text(f['day'])}`,
  },
  'raise-daily-cap': {
    zh: (f, n) => `${expert(f, n)} ${text(f['day']).slice(5)} 多排 1 家`,
    en: (f, n) => `One visit more for ${expert(f, n)} on ${text(f['day'])}`,
  },
  'widen-window': { zh: () => '请企业放宽时间', en: () => 'Ask the firm for more days' },
  'release-pin': { zh: () => '解除锁定', en: () => 'Release the pin' },
  'shorten-others': { zh: () => '缩短其他服务', en: () => 'Shorten other visits' },
  accept: { zh: () => '接受本期不去', en: () => 'Accept that it is not visited now' },
  'accept-gap': { zh: () => '接受本期不去', en: () => 'Accept that it is not visited now' },
  'major-hazard-visit-dropped': {
    zh: () => '重大隐患服务排不下',
    en: () => 'A visit for a major hazard cannot be kept',
  },
}

/** Codes this build can word. */
export const dispatchReasonCodes: readonly string[] = Object.keys(WORDS)

/** Says a reason of the dispatch planner as a sentence; a code newer than this build is shown as it came. */
export function dispatchReason(reason: ReasonLike, names: DispatchNames, locale: Locale): string {
  const words = WORDS[reason.code]
  if (!words) return reason.code
  const facts = (reason.params && typeof reason.params === 'object' ? reason.params : {}) as Facts
  return words[locale === 'en' ? 'en' : 'zh'](facts, names)
}
