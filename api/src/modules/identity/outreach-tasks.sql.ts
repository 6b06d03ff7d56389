import { ownOf } from '../outreach/seat.sql.ts'
import type { Source } from './tasks.sql.ts'

/**
 * Tasks of outreach, for `TASKS`: what a reader still owes, and what waits at the publisher's desk.
 * @param me the seat's facts as scalar sub-selects
 */
export function outreachSources(me: {
  person: string
  firm: string
  roleIn(...roles: string[]): string
}): readonly Source[] {
  const { person, firm, roleIn } = me
  const publication = ['publication', 'x.publication_id'] as const
  const read: Source = {
    seat: 'member',
    kind: 'read_publication',
    title: 'p.title',
    subtitle: 'p.publisher_name',
    object: publication,
    from: 'app.publication_deliveries x join app.publications p on p.id = x.publication_id',
    within: `x.person_id = ${person} and x.enterprise_id = ${firm}`,
    where: `p.state = 'published' and p.must_read and (x.read_at is null or (p.question is not null and x.answer_right is distinct from true))`,
  }
  const check: Source = {
    seat: 'member',
    kind: 'answer_check',
    title: 'c.title',
    dueOn: 'c.due_on',
    object: publication,
    from: 'app.targeted_check_answers x join app.targeted_checks c on c.id = x.check_id',
    within: `x.enterprise_id = ${firm}`,
    where: `${roleIn('principal', 'safety')} and x.outcome is null and c.state = 'open'`,
  }
  const atDesk = (seat: 'bureau' | 'committee', approvers: string[], answerers: string[]): Source[] => [
    {
      seat,
      kind: 'approve_publication',
      title: 'x.title',
      subtitle: 'x.submitted_by_name',
      object: ['publication', 'x.id'],
      from: 'app.publications x',
      within: ownOf('x'),
      where: `${roleIn(...approvers)} and x.state = 'review'
        and (not x.second_person or (x.created_by_id is distinct from ${person} and x.submitted_by_id is distinct from ${person}))`,
    },
    {
      seat,
      kind: 'answer_question',
      title: 'p.title',
      subtitle: 'x.enterprise_name',
      object: publication,
      from: 'app.publication_questions x join app.publications p on p.id = x.publication_id',
      within: ownOf('x'),
      where: `${roleIn(...answerers)} and x.state in ('open', 'assigned')`,
    },
  ]
  const officers = ['chair', 'vice_chair', 'secretary']
  return [
    read,
    check,
    ...atDesk('bureau', ['admin', 'leader', 'township'], ['admin', 'township']),
    ...atDesk('committee', officers, officers),
  ]
}
