import { describe, expect, it } from 'vitest'
import type { HazardSource } from './hazard.entities.ts'
import {
  type Asker,
  type HazardFacts,
  canAssignReinspector,
  canConfirm,
  canContest,
  canDecideDispute,
  canDecideExtension,
  canLookBack,
  canReinspect,
  canRequestExtension,
  canSubmitRectification,
  canWithdraw,
  judge,
} from './hazard.policy.ts'

const host = 'host'
const finder = 'finder'
const other = 'other'

const hazard = (over: Partial<HazardFacts> = {}): HazardFacts => ({
  state: 'pending_confirm',
  source: 'mutual_check',
  enterpriseId: host,
  finderEnterpriseId: finder,
  foundById: 'finder-person',
  reinspectorEnterpriseId: finder,
  rectifierId: null,
  disputes: 0,
  ...over,
})
const member = (enterpriseId: string, role: string, personId = `${enterpriseId}-${role}`): Asker => ({
  kind: 'member',
  enterpriseId,
  enterpriseIds: [enterpriseId],
  role,
  personId,
})
const leader = (...firms: string[]): Asker => ({
  kind: 'leader',
  role: 'group_leader',
  enterpriseId: firms[0] ?? null,
  enterpriseIds: firms,
  personId: 'leader',
})
const secretary = (...firms: string[]): Asker => ({
  ...leader(...firms),
  kind: 'committee',
  role: 'secretary',
  personId: 'secretary',
})
const officer = (role: string): Asker => ({
  kind: 'bureau',
  role,
  enterpriseId: null,
  enterpriseIds: [],
  personId: role,
})
const job: Asker = { kind: 'job', role: null, enterpriseId: null, enterpriseIds: [], personId: null }

describe('who answers a finding', () => {
  it.each(['principal', 'safety'])('the %s of the host confirms or contests', (role) => {
    expect(canConfirm(member(host, role), hazard())).toBe(true)
    expect(canContest(member(host, role), hazard())).toBe(true)
  })

  it.each(['rectifier', 'staff'])('a %s of the host does not', (role) => {
    expect(canConfirm(member(host, role), hazard())).toBe(false)
    expect(canContest(member(host, role), hazard())).toBe(false)
  })

  it('nobody confirms for another firm, and silence only counts through a job', () => {
    expect(canConfirm(member(finder, 'principal'), hazard())).toBe(false)
    expect(judge('auto_confirm', job, hazard())).toEqual({ ok: true, role: 'system' })
    expect(judge('auto_confirm', member(host, 'principal'), hazard())).toEqual({
      ok: false,
      why: 'ROLE_MAY_NOT',
    })
  })

  it('a finding is contested once', () => {
    expect(judge('dispute', member(host, 'safety'), hazard({ disputes: 1 }))).toEqual({
      ok: false,
      why: 'DISPUTED_BEFORE',
    })
  })

  it('only the finder takes a finding back', () => {
    expect(canWithdraw(member(finder, 'safety'), hazard())).toBe(true)
    expect(canWithdraw(member(other, 'safety'), hazard())).toBe(false)
    expect(canWithdraw(leader(), hazard())).toBe(false)
    expect(canWithdraw({ ...leader(), personId: 'finder-person' }, hazard())).toBe(true)
  })
})

describe('who decides a dispute', () => {
  const disputed = hazard({ state: 'disputed' })

  it('the leader and the secretary, unless they come from the inspected or the reporting firm', () => {
    for (const decider of [leader, secretary]) {
      expect(canDecideDispute(decider(), disputed)).toBe(true)
      expect(canDecideDispute(decider(other), disputed)).toBe(true)
      expect(canDecideDispute(decider(host), disputed)).toBe(false)
      expect(canDecideDispute(decider(finder), disputed)).toBe(false)
    }
  })

  it('nor from a second firm of theirs', () => {
    for (const decider of [leader, secretary]) {
      expect(canDecideDispute(decider(other, host), disputed)).toBe(false)
      expect(canDecideDispute(decider(other, finder), disputed)).toBe(false)
      expect(canDecideExtension(decider(other, host), hazard({ state: 'rectifying' }))).toBe(false)
      expect(canAssignReinspector(decider(other, host), hazard({ state: 'submitted' }))).toBe(false)
    }
  })

  it('a leader upholds, only the secretary revokes', () => {
    expect(judge('uphold', leader(), disputed).ok).toBe(true)
    expect(judge('revoke', leader(), disputed)).toEqual({ ok: false, why: 'ROLE_MAY_NOT' })
    expect(judge('revoke', secretary(), disputed).ok).toBe(true)
  })
})

describe('who re-inspects', () => {
  const submitted = (over: Partial<HazardFacts> = {}): HazardFacts => hazard({ state: 'submitted', ...over })
  const peers: HazardSource[] = ['mutual_check', 'expert_visit', 'township', 'insurer']

  it.each(peers)('nobody of the host closes a hazard of source %s, whatever the seat', (source) => {
    for (const who of [
      member(host, 'principal'),
      member(host, 'safety'),
      member(host, 'staff'),
      leader(host),
    ]) {
      expect(canReinspect(who, submitted({ source, reinspectorEnterpriseId: host }))).toBe(false)
    }
  })

  it('the finder may, and so may the firm named, and no third one', () => {
    expect(canReinspect(member(finder, 'staff'), submitted())).toBe(true)
    expect(canReinspect(member(other, 'staff'), submitted())).toBe(false)
    expect(canReinspect(member(other, 'staff'), submitted({ reinspectorEnterpriseId: other }))).toBe(true)
    expect(canReinspect(leader(), submitted())).toBe(true)
  })

  it('who sits in the host too re-inspects it for no other firm', () => {
    const both = { ...member(finder, 'safety'), enterpriseIds: [finder, host] }
    expect(judge('reinspect_pass', both, submitted())).toEqual({ ok: false, why: 'RECUSED' })
    const own = submitted({ source: 'self_check', reinspectorEnterpriseId: finder })
    expect(judge('reinspect_pass', both, own)).toEqual({ ok: false, why: 'RECUSED' })
    expect(canReinspect(leader(other, host), submitted())).toBe(false)
  })

  it('an expert looks again on a follow-up of the visit that found it, but not at a firm they sit in', () => {
    const found = submitted({ source: 'expert_visit', visitId: 'first', finderEnterpriseId: null })
    const who: Asker = {
      kind: 'expert',
      role: 'expert',
      enterpriseId: null,
      enterpriseIds: [other],
      personId: 'expert',
      followVisitIds: ['first'],
    }
    expect(judge('reinspect_pass', who, found).ok).toBe(true)
    expect(judge('reinspect_pass', { ...who, followVisitIds: [] }, found).ok).toBe(false)
    expect(judge('reinspect_pass', { ...who, enterpriseIds: [host] }, found)).toEqual({
      ok: false,
      why: 'RECUSED',
    })
  })

  it('a firm closes its own find by its safety officer, but nobody closes what is theirs to put right', () => {
    const own = submitted({ source: 'quick_report', finderEnterpriseId: host, reinspectorEnterpriseId: null })
    expect(canReinspect(member(host, 'safety'), own)).toBe(true)
    expect(canReinspect(member(host, 'staff'), own)).toBe(false)
    expect(canReinspect(member(host, 'safety', 'mender'), { ...own, rectifierId: 'mender' })).toBe(false)
  })

  it('what the authority ordered, only an inspector of the authority closes', () => {
    const ordered = submitted({ source: 'enforcement' })
    expect(canReinspect(officer('inspector'), ordered)).toBe(true)
    for (const who of [
      officer('township'),
      officer('leader'),
      leader(),
      member(finder, 'safety'),
      member(host, 'safety'),
    ]) {
      expect(canReinspect(who, ordered)).toBe(false)
    }
    expect(judge('extend', leader(), hazard({ source: 'enforcement', state: 'rectifying' }))).toEqual({
      ok: false,
      why: 'AUTHORITY_ORDERED',
    })
  })

  it('the re-inspector is named by leader or secretary who are not of the host, and never for own finds', () => {
    expect(canAssignReinspector(leader(), submitted())).toBe(true)
    expect(canAssignReinspector(secretary(), submitted())).toBe(true)
    expect(canAssignReinspector(leader(host), submitted())).toBe(false)
    expect(canAssignReinspector(secretary(), submitted({ state: 'closed' }))).toBe(false)
    expect(canAssignReinspector(member(host, 'principal'), submitted())).toBe(false)
  })
})

describe('who works on it and who gives more time', () => {
  const open = hazard({ state: 'rectifying' })

  it('the safety officer, the person in charge or the owner submits, nobody from outside and no other staff', () => {
    expect(canSubmitRectification(member(host, 'safety'), open)).toBe(true)
    expect(canSubmitRectification(member(host, 'rectifier'), open)).toBe(true)
    expect(canSubmitRectification(member(host, 'principal'), open)).toBe(true)
    expect(canSubmitRectification(member(host, 'staff'), open)).toBe(false)
    expect(canSubmitRectification(member(finder, 'safety'), open)).toBe(false)
  })

  it('the host asks for more time, somebody else grants it', () => {
    expect(canRequestExtension(member(host, 'principal'), open)).toBe(true)
    expect(canRequestExtension(member(finder, 'safety'), open)).toBe(false)
    expect(canDecideExtension(leader(), open)).toBe(true)
    expect(canDecideExtension(leader(host), open)).toBe(false)
    expect(canDecideExtension(member(host, 'principal'), open)).toBe(false)
  })
})

describe('who looks back', () => {
  const asked = { state: 'assigned' as const, enterpriseId: host, inspectorEnterpriseId: other }
  it('the firm asked or the leader, never the host, and once', () => {
    expect(canLookBack(member(other, 'staff'), asked)).toBe(true)
    expect(canLookBack(member(finder, 'staff'), asked)).toBe(false)
    expect(canLookBack(leader(), asked)).toBe(true)
    expect(canLookBack(leader(host), asked)).toBe(false)
    expect(canLookBack(member(host, 'safety'), { ...asked, inspectorEnterpriseId: host })).toBe(false)
    expect(canLookBack(member(other, 'staff'), { ...asked, state: 'done' })).toBe(false)
  })

  it('not the firm that closed it nor the person, in whatever seat', () => {
    const closed = { ...asked, closerEnterpriseId: finder, closerId: 'closer' }
    expect(canLookBack(leader(finder), closed)).toBe(false)
    expect(canLookBack(leader(other, finder), closed)).toBe(false)
    expect(canLookBack({ ...leader(), personId: 'closer' }, closed)).toBe(false)
    expect(canLookBack({ ...member(other, 'staff'), enterpriseIds: [other, finder] }, closed)).toBe(false)
    expect(canLookBack(leader(other), closed)).toBe(true)
    expect(canLookBack(member(other, 'staff'), closed)).toBe(true)
  })
})
