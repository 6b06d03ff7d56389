import { expect, it } from 'vitest'
import { deskTaskPage } from './task-page-desk.ts'

const page = (door: 'bureau' | 'committee', kind: string, objectKind: string) =>
  deskTaskPage(door, { kind, objectKind, objectId: 'x' })

it('leads each task of an office to the page it is done on, below its own door', () => {
  for (const door of ['bureau', 'committee'] as const) {
    expect(page(door, 'approve_publication', 'publication')).toEqual({ to: `/${door}/outreach/x` })
    expect(page(door, 'answer_question', 'publication')).toEqual({
      to: `/${door}/outreach/questions`,
      search: { open: true },
    })
    expect(page(door, 'other_day', 'expert_visit')).toEqual({ to: `/${door}/expert-visits/x` })
  }
  expect(page('bureau', 'triage_request', 'expert_request')).toEqual({
    to: '/bureau/requests',
    search: { open: 'x', which: 'all' },
  })
  expect(page('bureau', 'answer_plan', 'dispatch_plan').to).toBe('/bureau/dispatch')
  expect(page('bureau', 'judge_major', 'major_hazard')).toEqual({
    to: '/bureau/majors',
    search: { open: 'x' },
  })
  expect(page('committee', 'triage_request', 'expert_request')).toEqual({
    to: '/committee/expert-requests',
    search: { open: 'x', which: 'all' },
  })
  expect(page('committee', 'decide_drop_box', 'drop_box_item').to).toBe('/committee/inbox')
  expect(page('committee', 'decide_dispute', 'hazard').to).toBe('/committee/hazards/x')
  expect(page('committee', 'publish_round', 'round').to).toBe('/committee/rounds/x')
  expect(page('committee', 'something_new', 'unheard_of').to).toBe('/committee')
})
