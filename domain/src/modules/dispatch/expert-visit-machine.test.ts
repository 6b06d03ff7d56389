import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MachineRole } from '../../kernel/transitions.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import {
  canAssignExpert,
  canCancelExpertVisit,
  canCloseVisit,
  canConfirmReport,
  canConfirmVisitDay,
  canReassignVisit,
  canReportVisit,
  canRequestFollowUp,
  canScheduleVisit,
  canStartVisit,
  type ExpertVisitFacts,
} from './policies.ts'
import type { ExpertVisitState } from './request.entities.ts'
import { type Asker, dispatchRoles } from './roles.ts'

interface Fact {
  id: string
  initial: string
  states: { id: string; terminal: boolean }[]
  transitions: { id: string; from: string[]; to: string; by: string[] }[]
}
const facts = JSON.parse(
  readFileSync(new URL('../../../../seeds/src/reference/data/state_machines.json', import.meta.url), 'utf8'),
) as { machines: Fact[] }

describe.each([expertVisitMachine, memberRequestMachine].map((machine) => [machine.name, machine] as const))(
  'the table %s',
  (name, machine) => {
    const fact = facts.machines.find((one) => one.id === name)!

    it('is the reference, row by row', () => {
      expect(machine.initial).toBe(fact.initial)
      expect(machine.states).toEqual(fact.states.map((state) => state.id))
      expect(machine.terminal).toEqual(fact.states.filter((state) => state.terminal).map((state) => state.id))
      expect(machine.transitions.map(({ id, from, to, by }) => ({ id, from, to, by }))).toEqual(
        fact.transitions.map(({ id, from, to, by }) => ({ id, from, to, by })),
      )
    })
  },
)

const HOST = 'firm-1'
const seat = (kind: Asker['kind'], role: string | null, enterpriseId: string | null = null): Asker => ({
  kind,
  role,
  enterpriseId,
})

/** Every kind of seat that could come to a visit of this host, and the roles of the table it stands for. */
const askers: readonly [label: string, who: Asker, roles: readonly MachineRole[]][] = [
  ['bureau administrator', seat('bureau', 'admin'), ['authority_admin']],
  ['bureau leader', seat('bureau', 'leader'), ['authority_leader', 'authority_admin']],
  ['bureau inspector', seat('bureau', 'inspector'), ['authority_inspector']],
  ['town officer', seat('bureau', 'township'), ['township_officer']],
  ['committee chair', seat('committee', 'chair'), ['committee_chair', 'committee_secretary']],
  ['committee secretary', seat('committee', 'secretary'), ['committee_secretary']],
  ['committee member', seat('committee', 'member'), ['committee_member']],
  ['group leader', seat('leader', 'group_leader'), []],
  ["host's owner", seat('member', 'principal', HOST), ['enterprise_principal', 'enterprise_safety']],
  ["host's safety officer", seat('member', 'safety', HOST), ['enterprise_safety']],
  ["host's rectifier", seat('member', 'rectifier', HOST), ['enterprise_rectifier']],
  ["host's staff", seat('member', 'staff', HOST), ['enterprise_staff']],
  ["another firm's owner", seat('member', 'principal', 'firm-2'), []],
  ['expert', seat('expert', 'expert'), ['expert']],
  ['person without a seat', seat('person', null), []],
  ['job', seat('job', null), ['system']],
]

describe.each(askers)('%s', (_label, who, roles) => {
  it('stands for these roles of the table', () => {
    expect(dispatchRoles(who, { enterpriseId: HOST })).toEqual(roles)
  })

  it.each(expertVisitMachine.transitions.map((row) => [row.id, row] as const))(
    'takes %s exactly where the table says so',
    (id, row) => {
      for (const state of expertVisitMachine.states) {
        const allowed =
          (row.from as readonly string[]).includes(state) && row.by.some((one) => roles.includes(one))
        expect(expertVisitMachine.can(state, id, dispatchRoles(who, { enterpriseId: HOST })), state).toBe(
          allowed,
        )
      }
    },
  )
})

/** What the screens offer: who, and in which states. Everybody who is not named is offered nothing. */
const offers: readonly [
  can: (who: Asker, visit: ExpertVisitFacts) => boolean,
  labels: readonly string[],
  states: readonly ExpertVisitState[],
][] = [
  [canAssignExpert, ['bureau administrator', 'bureau leader'], ['requested']],
  [canConfirmVisitDay, ["host's owner", "host's safety officer"], ['assigned']],
  [canScheduleVisit, ['expert'], ['assigned']],
  [canReassignVisit, ['bureau administrator', 'bureau leader', 'expert'], ['assigned', 'scheduled']],
  [canStartVisit, ['expert'], ['scheduled']],
  [canReportVisit, ['expert'], ['visiting']],
  [canConfirmReport, ["host's owner", "host's safety officer"], ['reported']],
  [canCloseVisit, ["host's owner", "host's safety officer", 'job'], ['confirmed']],
  [
    canCancelExpertVisit,
    ['bureau administrator', 'bureau leader', "host's owner", "host's safety officer"],
    ['requested', 'assigned', 'scheduled'],
  ],
  [
    canRequestFollowUp,
    ['bureau administrator', 'bureau leader', 'expert', 'job'],
    ['reported', 'confirmed', 'closed'],
  ],
]

describe.each(offers.map(([can, ...rest]) => [can.name, can, ...rest] as const))(
  '%s',
  (_name, can, labels, states) => {
    it.each(askers)('is answered rightly for: %s', (label, who) => {
      for (const state of expertVisitMachine.states) {
        const wanted = labels.includes(label) && states.includes(state)
        expect(can(who, { state, enterpriseId: HOST, accepted: true }), state).toBe(wanted)
      }
    })
  },
)

it('experts are named only for what was taken on', () => {
  const admin = seat('bureau', 'admin')
  const visit = { state: 'requested' as const, enterpriseId: HOST }
  expect(canAssignExpert(admin, { ...visit, accepted: false })).toBe(false)
  expect(canAssignExpert(admin, { ...visit, accepted: true })).toBe(true)
})
