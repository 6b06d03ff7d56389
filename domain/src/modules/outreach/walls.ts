import { actorKind, committee, host, ofBureau, setting } from '../../orm/conditions.ts'

/** The bureau or the committee that publishes. */
export const publisher: readonly string[] = [ofBureau(), committee()]

/** The system: targeting, delivery, reminders. */
export const system = actorKind('system')

const memberOfMine = (column: string): string =>
  `${column} in (select m.enterprise_id from app.memberships m where m.alliance_id = any (${setting('alliances')}::uuid[]) and m.live)`

/** A committee, for what a bureau sent to firms that are its members: coverage, never another alliance's own affairs. */
export const bureauToMyMembers = (column = 'enterprise_id'): string =>
  `bureau_id is not null and ${memberOfMine(column)}`

const out = `state = any (array['published', 'withdrawn', 'archived'])`

/** Readers of a publication: firms it was sent to, and committees whose members a bureau sent it to. */
export const reached: readonly string[] = [
  `${out} and id in (select t.publication_id from app.publication_targets t where ${host('t.enterprise_id')})`,
  `bureau_id is not null and ${out} and id in (select t.publication_id from app.publication_targets t where ${memberOfMine('t.enterprise_id')})`,
]

/** Whoever sees the publication itself, unless it was recalled: what hangs on it goes with it. */
export const withPublication = `publication_id in (select p.id from app.publications p where p.state in ('published', 'archived'))`

/** Exactly one publisher. */
export const onePublisher = (table: string): { name: string; expression: string } => ({
  name: `${table}_publisher_ck`,
  expression: 'num_nonnulls(bureau_id, alliance_id) = 1',
})

/** The references by which PostgreSQL itself keeps a child with the publisher of its publication; one of the two is null. */
export const toPublication = [
  { columns: ['publication_id', 'bureau_id'], table: 'publications', to: ['id', 'bureau_id'] },
  { columns: ['publication_id', 'alliance_id'], table: 'publications', to: ['id', 'alliance_id'] },
] as const

/** The references of a publisher's own row. */
export const toPublisher = [
  { columns: ['bureau_id'], table: 'bureaus', to: ['id'] },
  { columns: ['alliance_id'], table: 'alliances', to: ['id'] },
] as const
