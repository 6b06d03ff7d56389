import type { Rule, TableRules } from './oracle.ts'
import { publicationsOf, type PlacedPublication } from './outreach-rows.ts'
import type { Rights, World } from './world.ts'

/** The columns these rules speak of. */
interface Row {
  id: string
  publication_id: string
  bureau_id: string | null
  alliance_id: string | null
  enterprise_id: string | null
  answer_id: string | null
  person_id: string
  removed_at: string | null
  side: string
}
type OutreachRule = (rights: Rights, row: Row, world: World) => boolean

const or =
  (...rules: OutreachRule[]): OutreachRule =>
  (rights, row, world) =>
    rules.some((rule) => rule(rights, row, world))
const and =
  (...rules: OutreachRule[]): OutreachRule =>
  (rights, row, world) =>
    rules.every((rule) => rule(rights, row, world))

const system: OutreachRule = (rights) => rights.kind === 'system'
const publisher: OutreachRule = (rights, row) =>
  (row.bureau_id != null && row.bureau_id === rights.bureau) ||
  (row.alliance_id != null && rights.alliances.has(row.alliance_id))
const host: OutreachRule = (rights, row) =>
  row.enterprise_id != null && rights.enterprises.has(row.enterprise_id)
const isMyMember = (rights: Rights, enterprise: string | null, world: World): boolean =>
  world.memberships.some(
    (one) => one.enterprise === enterprise && one.live && rights.alliances.has(one.alliance),
  )
const bureauToMyMember: OutreachRule = (rights, row, world) =>
  row.bureau_id != null && isMyMember(rights, row.enterprise_id, world)

/** A publication is seen by its publisher; once out, by the firms it went to and by committees of a bureau's readers. */
const seesPublication = (rights: Rights, one: PlacedPublication, world: World): boolean =>
  publisher(rights, one as unknown as Row, world) ||
  system(rights, one as unknown as Row, world) ||
  (['published', 'withdrawn', 'archived'].includes(one.state) &&
    one.firms.some(
      (firm) => rights.enterprises.has(firm) || (one.bureau_id !== null && isMyMember(rights, firm, world)),
    ))
/** What hangs on a publication goes with it, and is gone when it is recalled. */
const withPublication: OutreachRule = (rights, row, world) => {
  const one = publicationsOf(world).find((publication) => publication.id === row.publication_id)
  return (
    one !== undefined && ['published', 'archived'].includes(one.state) && seesPublication(rights, one, world)
  )
}
const anybody: OutreachRule = () => true
const ofBureauOrSystem: OutreachRule = or(
  system,
  (rights, row) => row.bureau_id != null && row.bureau_id === rights.bureau,
)

const rules: Record<string, Record<string, OutreachRule>> = {
  laws: { select: anybody, insert: ofBureauOrSystem, update: system, remove: system },
  law_versions: { select: anybody, insert: ofBureauOrSystem, update: ofBureauOrSystem },
  law_articles: { select: anybody, insert: ofBureauOrSystem, update: ofBureauOrSystem },
  publications: {
    select: (rights, row, world) => {
      const one = publicationsOf(world).find((publication) => publication.id === row.id)
      return one === undefined ? publisher(rights, row, world) : seesPublication(rights, one, world)
    },
    insert: publisher,
    update: or(publisher, system),
  },
  publication_versions: { select: or(publisher, withPublication), insert: publisher },
  publication_faqs: { select: or(publisher, withPublication), insert: publisher },
  outreach_files: {
    select: or(
      publisher,
      host,
      and((_rights, row) => row.enterprise_id == null && row.removed_at == null, withPublication),
    ),
    insert: or(
      and(publisher, (_rights, row) => row.enterprise_id == null),
      and(host, (_rights, row) => row.answer_id != null),
    ),
    update: publisher,
  },
  outreach_settings: { select: or(publisher, system), insert: publisher, update: publisher },
  outreach_channels: { select: or(publisher, system), insert: publisher, update: publisher },
  port_messages: { select: or(publisher, system), insert: system },
  publication_targets: {
    select: or(publisher, bureauToMyMember, host, system),
    insert: system,
    update: or(host, system),
  },
  publication_deliveries: {
    // A committee sees of a bureau's publication whether the firm has read it, never which person.
    select: or(publisher, host, system),
    insert: system,
    update: or(
      and(host, (rights, row) => row.person_id === rights.person),
      system,
    ),
  },
  publication_questions: { select: or(publisher, host), insert: host, update: or(publisher, host) },
  question_posts: {
    select: or(publisher, host),
    insert: or(
      and(publisher, (_rights, row) => row.side === 'publisher'),
      and(host, (_rights, row) => row.side === 'firm'),
    ),
  },
  targeted_checks: {
    select: or(publisher, withPublication, system),
    insert: publisher,
    update: publisher,
    remove: publisher,
  },
  targeted_check_answers: { select: or(publisher, host, system), insert: system, update: or(host, system) },
  outbound_messages: {
    select: or(publisher, (rights) => ['system', 'job'].includes(rights.kind)),
    insert: (rights) => ['system', 'job'].includes(rights.kind),
    update: (rights) => ['system', 'job'].includes(rights.kind),
  },
}

/** The rules of outreach and of the law library, in plain code. */
export const outreachRules = rules as unknown as Record<string, TableRules & Record<string, Rule>>
