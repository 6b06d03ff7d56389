import { fresh, type World } from './world.ts'

/** A publication of a world: of a bureau or an alliance, in one state, sent to these firms. */
export interface PlacedPublication {
  id: string
  bureau_id: string | null
  alliance_id: string | null
  division_code: number
  state: string
  firms: string[]
}

const made = new WeakMap<World, PlacedPublication[]>()
const states = ['draft', 'review', 'published', 'withdrawn', 'archived']

/**
 * One publication of every bureau and alliance in every state. Those that are out went to the firms of the territory or to
 * the alliance's members, also one that left since. The same world gets the same ones.
 */
export function publicationsOf(world: World): PlacedPublication[] {
  const known = made.get(world)
  if (known) return known
  const out = (state: string): boolean => !['draft', 'review'].includes(state)
  const list = states.flatMap((state) => [
    ...world.bureaus.map((bureau): PlacedPublication => ({
      id: fresh(),
      bureau_id: bureau.id,
      alliance_id: null,
      division_code: bureau.ranges[0]![0],
      state,
      firms: world.enterprises
        .filter(
          (firm) =>
            out(state) && bureau.ranges.some(([from, to]) => firm.division >= from && firm.division < to),
        )
        .map((firm) => firm.id),
    })),
    ...world.alliances.map((alliance): PlacedPublication => ({
      id: fresh(),
      bureau_id: null,
      alliance_id: alliance.id,
      division_code: alliance.division,
      state,
      firms: world.memberships
        .filter((one) => out(state) && one.alliance === alliance.id)
        .map((one) => one.enterprise),
    })),
  ])
  made.set(world, list)
  return list
}

/** Rows of every table of outreach, at every publication and every firm it reached. */
export function outreachRows(world: World): [table: string, row: Record<string, unknown>][] {
  const rows: [string, Record<string, unknown>][] = []
  const put = (table: string, row: Record<string, unknown>): void => void rows.push([table, row])
  for (const { firms, ...publication } of publicationsOf(world)) {
    put('publications', publication)
    const { id: publication_id, bureau_id, alliance_id, division_code } = publication
    const of = { publication_id, bureau_id, alliance_id }
    const check = { ...of, id: fresh() }
    put('publication_versions', { ...of, version_no: 1 })
    put('publication_faqs', { ...of, id: fresh() })
    put('targeted_checks', check)
    put('outreach_files', { ...of, id: fresh() })
    put('outreach_files', { ...of, id: fresh(), removed_at: new Date().toISOString() })
    for (const enterprise_id of firms) {
      const at = { ...of, enterprise_id }
      const answer = { ...at, id: fresh(), check_id: check.id, division_code }
      const question = { ...at, id: fresh() }
      put('publication_targets', { ...at, division_code })
      put('targeted_check_answers', answer)
      put('outreach_files', { ...at, id: fresh(), answer_id: answer.id })
      put('publication_questions', question)
      for (const side of ['firm', 'publisher'])
        put('question_posts', { ...at, id: fresh(), question_id: question.id, side })
      for (const seat of world.enterpriseSeats.filter((one) => one.enterprise === enterprise_id))
        put('publication_deliveries', { ...at, person_id: seat.person })
    }
    if (publication.state !== 'draft') continue
    for (const table of ['outreach_settings', 'outreach_channels', 'outbound_messages'])
      put(table, { id: fresh(), bureau_id, alliance_id })
    put('port_messages', { key: fresh(), bureau_id, alliance_id })
  }
  for (const bureau_id of [null, ...world.bureaus.map((one) => one.id)]) {
    const doc_id = fresh()
    put('laws', { doc_id, bureau_id })
    put('law_versions', { doc_id, version_no: 1, bureau_id })
    put('law_articles', { doc_id, version_no: 1, bureau_id })
  }
  return rows
}
