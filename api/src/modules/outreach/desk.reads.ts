import { OUTREACH } from '@anhu/domain/outreach'
import {
  anyOf,
  bool,
  dateTime,
  desc,
  enumOf,
  equals,
  id,
  int,
  list,
  oneQuery,
  pageQuery,
  readModel,
  Text,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { OutreachChannel } from './outreach.enums.ts'
import { ownOf } from './seat.sql.ts'

const behind = `exists (select from app.publication_targets t where t.publication_id = p.id and t.people_read = 0)`
const answers = (condition: string): string =>
  `exists (select from app.targeted_check_answers a where a.publication_id = p.id and ${condition})`

readModel('OutreachDesk', {
  description: 'What waits for this publisher; each figure opens its rows by a filter of publications.',
  from: `(select count(*) filter (where p.state = 'draft')::int as drafts, count(*) filter (where p.state = 'review')::int as to_approve,
      count(*) filter (where p.delivery in ('targeting', 'delivering'))::int as going_out,
      count(*) filter (where p.delivery = 'scheduled')::int as scheduled,
      count(*) filter (where p.state = 'published' and p.must_read and ${behind})::int as must_read_behind,
      count(*) filter (where c.state = 'open' and p.state = 'published')::int as checks_running,
      count(*) filter (where c.state = 'open' and p.state = 'published' and ${answers('a.outcome is null')})::int as checks_incomplete,
      count(*) filter (where c.state = 'open' and p.state = 'published' and ${answers(`a.outcome = 'found_open'`)})::int as check_problems,
      (select count(*)::int from app.publication_questions q where ${ownOf('q')} and q.state in ('open', 'assigned')) as questions_open
    from app.publications p left join app.targeted_checks c on c.publication_id = p.id where ${ownOf('p')})`,
  fields: {
    drafts: int(),
    toApprove: int(),
    goingOut: int(),
    scheduled: int(),
    questionsOpen: int(),
    mustReadBehind: int({ description: 'Must-read publications that a firm has not read.' }),
    checksRunning: int(),
    checksIncomplete: int({ description: 'Targeted checks below 100 %.' }),
    checkProblems: int({ description: 'Targeted checks with faults not put right.' }),
  },
})

readModel('OutreachSettings', {
  description: "The publisher's own rules.",
  from: `(select coalesce(s.id, '00000000-0000-0000-0000-000000000000'::uuid) as id, coalesce(s.second_person, false) as second_person,
      coalesce(s.digest_hour, 9) as digest_hour, coalesce(s.version, 0) as version
    from (select 1) one left join app.outreach_settings s on ${ownOf('s')})`,
  fields: {
    secondPerson: bool({ description: 'Whoever approves must be somebody else.' }),
    digestHour: int({ description: 'Shanghai hour at which the messages of a day go out as one.' }),
    version: int({ description: '0 while nobody has set anything.' }),
    channels: list('OutreachChannelRow', {
      from: () => `(select c.* from app.outreach_channels c where ${ownOf('c')})`,
      order: 'created_at, id',
    }),
  },
})

readModel('PortMessage', {
  description: 'A message on its way out of the house about own publications.',
  from: `(select m.*, coalesce(o.recipient, '') as to_whom, coalesce(o.title, p.title) as about, coalesce(o.text, '') as words
    from app.outbound_messages m join app.publications p on p.id = m.publication_id left join app.port_messages o on o.key = m.id
    where ${ownOf('m')})`,
  fields: {
    id: id(),
    channel: enumOf(OutreachChannel),
    recipient: text({ column: 'to_whom', description: 'Masked; empty before it goes out.' }),
    title: text({ column: 'about' }),
    text: text({ column: 'words', description: 'Made when it goes out: a digest says what is unread then.' }),
    state: text({
      description:
        'pending, sending, sent, unknown (asked about first, then again) or failed (not needed any more).',
    }),
    publicationId: id(),
    attempts: int(),
    notBefore: dateTime(),
    createdAt: dateTime(),
    sentAt: dateTime({ nullable: true }),
  },
  filters: {
    channels: anyOf(OutreachChannel, 'channel'),
    states: where(Text, (row, value) => `${row}.state = any (${value})`, true),
    publicationId: equals(UUID),
  },
  orders: { newest: desc('id uuid') },
})

/** The publisher's desk. */
export const deskQueries = [
  oneQuery('outreachDesk', 'OutreachDesk', {
    requires: OUTREACH['outreach:read-publications'],
    by: null,
    description: 'What waits for this publisher.',
  }),
  oneQuery('outreachSettings', 'OutreachSettings', {
    requires: OUTREACH['outreach:read-publications'],
    by: null,
    description: "The publisher's own rules.",
  }),
  pageQuery('portMessages', 'PortMessage', {
    requires: OUTREACH['outreach:read-publications'],
    description: 'The outbox: what went out, and what waits, about own publications.',
  }),
]
