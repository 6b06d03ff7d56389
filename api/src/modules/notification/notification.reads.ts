import { NOTIFICATION } from '@anhu/domain/notification'
import { dateTime, desc, flag, id, json, pageQuery, readModel, text } from '../../graphql/index.ts'

readModel('Notification', {
  description: "A message in one's own inbox; worded by the reader's locale from kind and params.",
  from: 'app.notifications',
  narrow: false,
  fields: {
    id: id(),
    kind: text(),
    params: json({ description: 'Facts for the wording: numbers, dates, names of firms.' }),
    objectKind: text(),
    objectId: id({ nullable: true }),
    pageId: id({
      nullable: true,
      sql: (row) => `(case ${row}.object_kind
        when 'major_hazard' then (select m.hazard_id from app.major_hazards m where m.id = ${row}.object_id)
        when 'advice_note' then (select n.visit_id from app.advice_notes n where n.id = ${row}.object_id)
        when 'publication_question' then (select q.publication_id from app.publication_questions q where q.id = ${row}.object_id)
        else ${row}.object_id end)`,
      description:
        'The record whose page says more: the hazard of a major case, the visit of an advice note, the publication asked about.',
    }),
    createdAt: dateTime(),
    readAt: dateTime({ nullable: true }),
  },
  filters: { unreadOnly: flag((row) => `${row}.read_at is null`) },
  orders: { newest: desc('created_at timestamptz', 'id uuid') },
})

/** Reads of the inbox. */
export const notificationQueries = [
  pageQuery('notifications', 'Notification', {
    requires: NOTIFICATION['notification:read-notifications'],
    description: 'My messages, newest first.',
    where: (row) => `${row}.person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid`,
  }),
]
