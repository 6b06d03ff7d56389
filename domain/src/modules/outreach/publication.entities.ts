import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode, version } from '../../orm/columns.ts'
import { host } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'
import type { Audience } from './audience.ts'
import {
  onePublisher,
  publisher,
  reached,
  system,
  toPublication,
  toPublisher,
  withPublication,
} from './walls.ts'
import {
  type OutreachChannelKind,
  type PublicationDeliveryState,
  type PublicationType,
  publicationDeliveries,
  publicationTypes,
} from './words.ts'

export type PublicationState = 'draft' | 'review' | 'published' | 'withdrawn' | 'archived'

/** One question by which a reader shows to have understood. `rightOption` counts from 0 and never leaves the publisher's pages. */
export interface ComprehensionQuestion {
  text: string
  options: string[]
  rightOption: number
  explanation: string | null
}

/** Something a bureau or a committee publishes to firms. */
export const Publication = defineEntity({
  name: 'Publication',
  tableName: 'publications',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    publisherName: p.text(),
    divisionCode,
    type: p.text().$type<PublicationType>(),
    state: p.text().$type<PublicationState>(),
    delivery: p.text().$type<PublicationDeliveryState>(),
    title: p.text(),
    /** The first words without mark-up, for lists. */
    summary: p.text(),
    /** Sanitised when it was written; nothing else ever comes in here. */
    bodyHtml: p.text(),
    mustRead: p.boolean(),
    /** Only warnings: rings in quiet hours too. */
    urgent: p.boolean(),
    channels: p.array().$type<OutreachChannelKind[]>(),
    question: p.json<ComprehensionQuestion>().nullable(),
    lawDocId: p.text().nullable(),
    lawVersionNo: p.integer().nullable(),
    audience: p.json<Audience>(),
    versionNo: p.integer(),
    changeNote: p.text().nullable(),
    publishAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    deliveredAt: p.datetime().nullable(),
    archivedAt: p.datetime().nullable(),
    createdById: p.uuid().nullable(),
    createdByName: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    submittedById: p.uuid().nullable(),
    submittedByName: p.text().nullable(),
    submittedAt: p.datetime().nullable(),
    decidedByName: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    /** Whoever approves must be somebody else; as the publisher's settings said when it was submitted. */
    secondPerson: p.boolean(),
    returnReason: p.text().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnByName: p.text().nullable(),
    withdrawReason: p.text().nullable(),
    lastRemindedAt: p.datetime().nullable(),
    reminders: p.integer().default(0),
    ...version,
  },
  uniques: [
    { name: 'publications_bureau_key', properties: ['id', 'bureauId'] },
    { name: 'publications_alliance_key', properties: ['id', 'allianceId'] },
  ],
  indexes: [
    { name: 'publications_of_bureau_idx', properties: ['bureauId', 'id'] },
    { name: 'publications_of_alliance_idx', properties: ['allianceId', 'id'] },
    {
      name: 'publications_scheduled_idx',
      expression:
        "create index publications_scheduled_idx on app.publications (publish_at) where delivery = 'scheduled'",
    },
  ],
  checks: [
    onePublisher('publications'),
    oneOf('publications', 'type', publicationTypes),
    oneOf('publications', 'state', ['draft', 'review', 'published', 'withdrawn', 'archived']),
    oneOf('publications', 'delivery', publicationDeliveries),
  ],
  ...wall('publications', {
    kind: 'publisher',
    select: [...publisher, ...reached, system],
    insert: publisher,
    update: [...publisher, system],
    references: [...toPublisher, { columns: ['law_doc_id'], table: 'laws', to: ['doc_id'] }],
  }),
})
export type Publication = InferEntity<typeof Publication>

/** A text as it once stood in readers' hands. Append-only. */
export const PublicationVersion = defineEntity({
  name: 'PublicationVersion',
  tableName: 'publication_versions',
  properties: {
    publicationId: p.uuid().primary(),
    versionNo: p.integer().primary().autoincrement(false),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    title: p.text(),
    bodyHtml: p.text(),
    changeNote: p.text().nullable(),
    byName: p.text(),
    at: p.datetime(),
  },
  checks: [onePublisher('publication_versions')],
  ...wall('publication_versions', {
    kind: 'publisher',
    select: [...publisher, withPublication],
    insert: publisher,
    references: toPublication,
  }),
})
export type PublicationVersion = InferEntity<typeof PublicationVersion>

/** A file of a publication: an attachment of the publisher, or a photo with which a firm answers a targeted check. */
export const OutreachFile = defineEntity({
  name: 'OutreachFile',
  tableName: 'outreach_files',
  properties: {
    id: p.uuid().primary(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    /** Null for an attachment, which every reader sees; else the firm whose photo it is. */
    enterpriseId: p.uuid().nullable(),
    answerId: p.uuid().nullable(),
    sha256: p.text(),
    fileName: p.text(),
    /** By the file's own bytes, never by its name. */
    mime: p.text(),
    bytes: p.bigint('number'),
    position: p.integer(),
    addedByName: p.text(),
    addedAt: p.datetime(),
    /** Taken off by a later version; kept, because readers had it. */
    removedAt: p.datetime().nullable(),
  },
  indexes: [
    { name: 'outreach_files_publication_idx', properties: ['publicationId'] },
    { name: 'outreach_files_answer_idx', properties: ['answerId'] },
  ],
  checks: [onePublisher('outreach_files')],
  ...wall('outreach_files', {
    kind: 'publisher',
    select: [...publisher, host(), `enterprise_id is null and removed_at is null and ${withPublication}`],
    insert: [
      ...publisher.map((one) => `${one} and enterprise_id is null`),
      // A firm adds photos to its own answer only; the references keep answer, publication and publisher together.
      `${host()} and answer_id is not null`,
    ],
    update: publisher,
    readByAuthz: true,
    references: [
      ...toPublication,
      {
        columns: ['answer_id', 'enterprise_id'],
        table: 'targeted_check_answers',
        to: ['id', 'enterprise_id'],
      },
    ],
  }),
})
export type OutreachFile = InferEntity<typeof OutreachFile>

/** A publisher's own rules: who approves, and at which hour a day's messages go out as one. */
export const OutreachSettings = defineEntity({
  name: 'OutreachSettings',
  tableName: 'outreach_settings',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    secondPerson: p.boolean(),
    /** Shanghai hour, 8 to 20. */
    digestHour: p.integer(),
    ...version,
  },
  uniques: [
    { name: 'outreach_settings_bureau_key', properties: ['bureauId'] },
    { name: 'outreach_settings_alliance_key', properties: ['allianceId'] },
  ],
  checks: [onePublisher('outreach_settings')],
  ...wall('outreach_settings', {
    kind: 'publisher',
    select: [...publisher, system],
    insert: publisher,
    update: publisher,
    references: toPublisher,
  }),
})
export type OutreachSettings = InferEntity<typeof OutreachSettings>

/** A group robot or mailbox of the publisher. The address holds the robot's secret: pages show it masked. */
export const OutreachChannel = defineEntity({
  name: 'OutreachChannel',
  tableName: 'outreach_channels',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    channel: p.text().$type<Exclude<OutreachChannelKind, 'sms'>>(),
    title: p.text(),
    address: p.text(),
    active: p.boolean(),
    createdAt: p.datetime(),
  },
  checks: [
    onePublisher('outreach_channels'),
    oneOf('outreach_channels', 'channel', ['wecom', 'dingtalk', 'feishu', 'email']),
  ],
  ...wall('outreach_channels', {
    kind: 'publisher',
    select: [...publisher, system],
    insert: publisher,
    update: publisher,
    references: toPublisher,
  }),
})
export type OutreachChannel = InferEntity<typeof OutreachChannel>

/** What a development port would have sent: the outside world in a table. One key, one message. */
export const PortMessage = defineEntity({
  name: 'PortMessage',
  tableName: 'port_messages',
  properties: {
    /** Our key, as a provider would keep it. */
    key: p.uuid().primary(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    channel: p.text().$type<OutreachChannelKind>(),
    /** Masked. */
    recipient: p.text(),
    title: p.text(),
    text: p.text(),
    at: p.datetime(),
  },
  checks: [onePublisher('port_messages')],
  ...wall('port_messages', {
    kind: 'publisher',
    select: [...publisher, system],
    insert: [system],
    references: toPublisher,
  }),
})
export type PortMessage = InferEntity<typeof PortMessage>
