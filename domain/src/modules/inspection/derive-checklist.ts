import type { ChecklistLine } from './check.entities.ts'
import type { ChecklistItem, ChecklistTopic } from '../reference/index.ts'

/** The topic that is on every list, also when a round names its topics. */
export const BASE_TOPIC = 'BASIC'

/** What a list is derived from. Nothing here reads a clock or a database. */
export interface ChecklistSources {
  topics: readonly Pick<ChecklistTopic, 'code' | 'nameZh' | 'industryHints' | 'always' | 'position'>[]
  national: readonly Pick<
    ChecklistItem,
    | 'code'
    | 'versionNo'
    | 'topicCode'
    | 'text'
    | 'basis'
    | 'severity'
    | 'majorRefs'
    | 'majorWhen'
    | 'deadlineDays'
    | 'methods'
    | 'effectiveFrom'
    | 'effectiveTo'
  >[]
  /** Day by which an alliance's version counts: the day it was written, Asia/Shanghai. */
  alliance: readonly {
    code: string
    versionNo: number
    topicCode: string
    text: string
    deadlineDays: number
    from: string
    until: string | null
  }[]
  /** Effective dates of the documents by id, for grounds that do not carry their own. */
  lawDates?: ReadonlyMap<string, string | null>
}

/** The host whose list is wanted, and what the round asks for. */
export interface ChecklistWish {
  /** GB/T 4754 code with or without its section letter; null where it is not known. */
  industryCode: string | null
  riskTags: readonly string[]
  /** Topics the round names; empty for whatever the host's risks call for. */
  topicCodes: readonly string[]
  /** The day of the visit: the law of that day. */
  on: string
}

/**
 * Which topics a host's list has, in the library's order: those for everybody, those of its industry (a hint is a
 * prefix of the code), those of its own risk tags. A round that names topics narrows them; the base topic stays.
 */
export function topicsOfHost(topics: ChecklistSources['topics'], wish: Omit<ChecklistWish, 'on'>): string[] {
  const industry = (wish.industryCode ?? '').replace(/^[A-Z]/, '')
  const called = topics.filter(
    (topic) =>
      topic.always ||
      wish.riskTags.includes(topic.code) ||
      (industry !== '' &&
        topic.industryHints.some((hint) => hint !== '' && hint !== '*' && industry.startsWith(hint))),
  )
  const wanted =
    wish.topicCodes.length === 0
      ? called
      : called.filter((topic) => wish.topicCodes.includes(topic.code) || topic.code === BASE_TOPIC)
  return wanted
    .toSorted((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1))
    .map((topic) => topic.code)
}

/** The list of a host on the day of the visit: national items as they stand that day, then the alliance's own. */
export function deriveChecklist(
  sources: ChecklistSources,
  wish: ChecklistWish,
): { topicCodes: string[]; lines: ChecklistLine[] } {
  const topicCodes = topicsOfHost(sources.topics, wish)
  const names = new Map(sources.topics.map((topic) => [topic.code, topic.nameZh]))
  const lines: ChecklistLine[] = []
  for (const topicCode of topicCodes) {
    const national = newest(
      sources.national.filter(
        (item) =>
          item.topicCode === topicCode &&
          item.effectiveFrom <= wish.on &&
          (item.effectiveTo == null || wish.on < item.effectiveTo),
      ),
    )
    for (const item of national) {
      lines.push({
        key: item.code,
        topicCode,
        topicName: names.get(topicCode)!,
        source: 'national',
        versionNo: item.versionNo,
        text: item.text,
        basis: item.basis.map((ground) => ({
          ...ground,
          effectiveFrom: ground.effectiveFrom ?? sources.lawDates?.get(ground.docId) ?? null,
        })),
        severity: item.severity,
        majorRefs: [...item.majorRefs],
        majorWhen: item.majorWhen ?? null,
        deadlineDays: item.deadlineDays,
        methods: [...item.methods],
      })
    }
    const own = newest(
      sources.alliance.filter(
        (item) =>
          item.topicCode === topicCode &&
          item.from <= wish.on &&
          (item.until === null || wish.on < item.until),
      ),
    )
    for (const item of own) {
      lines.push({
        key: item.code,
        topicCode,
        topicName: names.get(topicCode)!,
        source: 'alliance',
        versionNo: item.versionNo,
        text: item.text,
        basis: [],
        severity: 'general',
        majorRefs: [],
        majorWhen: null,
        deadlineDays: item.deadlineDays,
        methods: [],
      })
    }
  }
  return { topicCodes, lines }
}

function newest<T extends { code: string; versionNo: number }>(items: readonly T[]): T[] {
  const latest = new Map<string, T>()
  for (const item of items) {
    const known = latest.get(item.code)
    if (!known || known.versionNo < item.versionNo) latest.set(item.code, item)
  }
  return [...latest.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
