import { AUDIT } from '@anhu/domain/audit'
import { dateTime, desc, equals, float, json, pageQuery, readModel, text, UUID } from '../../graphql/index.ts'

readModel('AuditEvent', {
  description: "One line of the alliance's chained audit.",
  from: 'app.audit_events',
  narrow: {
    committee: (row) =>
      `${row}.owner_id = ((select nullif(current_setting('app.circle', true), ''))::uuid[])[1]`,
  },
  fields: {
    seq: float({ description: 'Its number in the chain, without holes.' }),
    at: dateTime(),
    actorKind: text(),
    seat: text(),
    action: text(),
    objectKind: text(),
    detail: json(),
    hash: text({ description: 'Covers this line and the hash of the one before.' }),
  },
  filters: { objectId: equals(UUID) },
  orders: { newest: desc('seq bigint') },
})

/** Reads of the audit. */
export const auditQueries = [
  pageQuery('auditTrail', 'AuditEvent', {
    requires: AUDIT['audit:read-trail'],
    description: 'Lines of the audit of the own alliance, newest first; of one object with its id as filter.',
  }),
]
