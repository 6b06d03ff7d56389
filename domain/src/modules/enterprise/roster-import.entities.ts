import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, version } from '../../orm/columns.ts'
import { committee } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

/** One import of a roster sheet: file → mapping → dry run → commit by token. */
export const RosterImport = defineEntity({
  name: 'RosterImport',
  tableName: 'roster_imports',
  properties: {
    ...allianceKey,
    sha256: p.text(),
    fileName: p.text(),
    state: p.text().$type<'uploaded' | 'checking' | 'checked' | 'committing' | 'committed' | 'failed'>(),
    /** Column index → field, as proposed and then corrected by the user. */
    mapping: p.json<unknown>().nullable(),
    /** Rows read, clean, wrong; headings found; progress. */
    summary: p.json<unknown>(),
    /** Result of the dry run, row by row: what would be created, what is wrong and why. */
    rows: p.json<unknown>().nullable(),
    /** Given by the dry run; committing needs it, so what is committed is what was shown. */
    token: p.uuid().nullable(),
    errorCode: p.text().nullable(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    committedAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [{ name: 'roster_imports_list_idx', properties: ['allianceId', 'createdAt'] }],
  ...wall('roster_imports', {
    kind: 'alliance',
    select: [committee()],
    insert: [committee()],
    update: [committee()],
    readByAuthz: true,
    references: [{ columns: ['alliance_id'], table: 'alliances', to: ['id'] }],
  }),
})
export type RosterImport = InferEntity<typeof RosterImport>
