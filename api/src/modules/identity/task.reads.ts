import { identityActions } from '@anhu/domain/identity'
import { allQuery, bool, date, dateTime, enumOf, id, readModel, text, textEnum } from '../../graphql/index.ts'
import { TASKS } from './tasks.sql.ts'

const TaskKind = textEnum('TaskKind', {
  do_visit: 'Visit a peer.',
  host_visit: 'Receive a visit: confirm it.',
  triage_request: 'Take a request for an expert on, or decline it.',
  confirm_expert_visit: 'Agree to the day of an expert visit, or propose another.',
  do_expert_visit: 'Make an expert visit.',
  confirm_report: "Confirm an expert's report.",
  rate_expert: 'Rate an expert visit.',
  other_day: 'A host asks for another day.',
  confirm_hazard: 'Confirm or contest a finding.',
  rectify_hazard: 'Put a hazard right.',
  reinspect_hazard: 'Look whether it was put right.',
  look_back: 'Look again after some time.',
  name_reinspector: 'Name the firm that looks whether it was put right.',
  answer_invitation: 'Agree to become a member of an alliance, or not.',
  acknowledge_note: 'Acknowledge an advice note.',
  decide_dispute: 'Decide a contested finding.',
  decide_extension: 'Decide on more time.',
  decide_drop_box: 'Decide on late pieces of a check.',
  publish_round: 'Publish a planned round.',
  judge_major: 'Judge whether a hazard is major.',
  accept_major: 'Accept a treated major hazard.',
  major_step: 'Take the next step with a major hazard.',
  read_publication: 'Read a must-read publication and answer its question.',
  answer_check: "Give the firm's answer to a targeted check.",
  approve_publication: 'Approve a publication, or send it back.',
  answer_question: "Answer a firm's question about a publication.",
})

readModel('Task', {
  description: 'Something that waits for this seat; words are made on the client from kind and title.',
  from: TASKS,
  fields: {
    key: text(),
    kind: enumOf(TaskKind),
    title: text({ description: 'The name of the firm, round or criterion it is about.' }),
    subtitle: text({ nullable: true, description: 'Place of the hazard, or other facts.' }),
    dueAt: dateTime({ nullable: true }),
    dueOn: date({ nullable: true }),
    objectKind: text({
      description:
        'visit, hazard, look_back, major_hazard, advice_note, round, drop_box_item, expert_request, expert_visit, extension, membership or publication.',
    }),
    objectId: id({ description: 'What the page to open is about.' }),
    overdue: bool({ sql: (row) => `${row}.sort_at < now()` }),
    allianceName: text({
      nullable: true,
      sql: (row) => `(select a.name from app.alliances a where a.id = ${row}.alliance_id)`,
    }),
  },
})

/** What waits for the seat. */
export const taskQueries = [
  allQuery('myTasks', 'Task', {
    requires: identityActions['identity:read-tasks'],
    order: 'sort_at, key',
    description: 'What waits for this seat, by due time; at most 100.',
  }),
]
