import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, divisionCode, version } from '../../orm/columns.ts'
import { actorKind, asked, committee, disclosed, host, leader, self, team } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

/** A file a person has sent. It becomes evidence when a command of the same person refers to it. */
export const Upload = defineEntity({
  name: 'Upload',
  tableName: 'uploads',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    sha256: p.text(),
    bytes: p.bigint('number'),
    mime: p.text(),
    fileName: p.text().nullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ name: 'uploads_person_key', properties: ['personId', 'sha256'] }],
  ...wall('uploads', {
    kind: 'identity',
    select: [self(), actorKind('system')],
    insert: [self()],
    remove: [actorKind('system')],
  }),
})
export type Upload = InferEntity<typeof Upload>

export type EvidencePhase = 'before' | 'after' | 'visit' | 'practice' | 'dispute' | 'lookback' | 'signature'

/**
 * A photo or paper that proves something. The original stays untouched under its hash; a worker makes the thumbnail.
 * Host, visiting team and the group's leader see it; the committee only under a charter of full disclosure or once the
 * hazard was disclosed; the bureau from disclosure on.
 */
export const Evidence = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    ...allianceKey,
    sha256: p.text(),
    subjectKind: p.text().$type<'hazard' | 'visit' | 'good_practice' | 'rectification' | 'look_back'>(),
    subjectId: p.uuid(),
    hazardId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    enterpriseId: p.uuid(),
    groupId: p.uuid().nullable(),
    divisionCode,
    phase: p.text().$type<EvidencePhase>(),
    caption: p.text().nullable(),
    takenAt: p.datetime().nullable(),
    uploadedById: p.uuid().nullable(),
    uploadedByName: p.text(),
    receivedAt: p.datetime(),
    bytes: p.bigint('number'),
    mime: p.text(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    thumbState: p.text().$type<'pending' | 'ready' | 'failed'>(),
    thumbSha256: p.text().nullable(),
    /** The same picture was used before, here or elsewhere in the alliance: doubt it. */
    usedBefore: p.boolean().default(false),
    committeeVisible: p.boolean(),
    disclosedAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [
    { name: 'evidence_hazard_idx', properties: ['allianceId', 'hazardId'] },
    { name: 'evidence_visit_idx', properties: ['allianceId', 'visitId'] },
    { name: 'evidence_sha_idx', properties: ['allianceId', 'sha256'] },
  ],
  ...wall('evidence', {
    kind: 'alliance',
    select: [
      `${committee()} and (committee_visible or ${actorKind('job')})`,
      leader(),
      host(),
      team(),
      asked(),
      `${actorKind('bureau')} and ${disclosed()}`,
    ],
    insert: [committee(), leader(), host(), team(), asked()],
    // Content never changes; the row is touched only to note the thumbnail and the disclosure.
    update: [committee(), leader(), host(), team()],
    readByAuthz: true,
    references: [
      { columns: ['alliance_id', 'hazard_id'], table: 'hazards', to: ['alliance_id', 'id'] },
      { columns: ['alliance_id', 'visit_id'], table: 'visits', to: ['alliance_id', 'id'] },
      {
        columns: ['alliance_id', 'enterprise_id'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
    ],
  }),
})
export type Evidence = InferEntity<typeof Evidence>
