import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import {
  Hazard,
  HazardReopen,
  HazardStep,
  LookBack,
  MajorHazard,
  Rectification,
  acceptMajor,
  assignReinspector,
  confirmHazard,
  contestHazard,
  controlMajor,
  decideExtension,
  escalateHazard,
  fileTreatmentPlan,
  fixOnSpot,
  judgeMajor,
  linkRepeat,
  mergeHazard,
  pendingDue,
  recordLookBack,
  reinspectHazard,
  reportHazard,
  requestAcceptance,
  requestExtension,
  revokeHazard,
  runDue,
  spreadDisclosure,
  startRectification,
  startTreatment,
  submitRectification,
  upholdHazard,
  withdrawHazard,
} from '@anhu/domain/hazard'
import { Evidence } from '@anhu/domain/evidence'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld

beforeAll(async () => {
  world = await createHazardWorld()
})
afterAll(() => world?.close())

type Seen = { hazardId: string; version: number }
const read = (hazardId: string) =>
  world.as('job', async (uow) => ({ ...(await uow.em.findOneOrFail(Hazard, { id: hazardId })) }))
const confirm = (seen: Seen, over: object = {}) =>
  world.as('hostSafety', (uow) => confirmHazard(uow, { ...seen, measures: '加装护罩', ...over }))
const start = (seen: Seen) =>
  world.as('hostRectifier', (uow) =>
    startRectification(uow, { hazardId: seen.hazardId, version: seen.version }),
  )
async function submit(seen: Seen, part: Part = 'hostRectifier') {
  const photo = await world.photo(part)
  return world.as(part, (uow) =>
    submitRectification(uow, {
      id: newId(),
      hazardId: seen.hazardId,
      version: seen.version,
      measures: '已装',
      photos: [photo],
    }),
  )
}
const pass = (seen: Seen, part: Part = 'peerSafety') =>
  world.as(part, (uow) =>
    reinspectHazard(uow, { hazardId: seen.hazardId, version: seen.version, pass: true }),
  )
async function settle(at: string): Promise<number> {
  world.clock.set(at)
  let settled = 0
  for (;;) {
    const ids = await world.as('job', (uow) => pendingDue(uow, uow.now()))
    if (ids.length === 0) return settled
    for (const id of ids) settled += (await world.as('job', (uow) => runDue(uow, id))) ? 1 : 0
  }
}
const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'went through',
    (error: { code?: string; name: string }) => error.code ?? error.name,
  )

describe('a finding', () => {
  it('gets a number of the county, a day to answer by working days and a proposed due date', async () => {
    world.clock.set('2026-04-30T10:00:00+08:00')
    const [one, two] = [await world.find(), await world.find()]
    const [first, second] = [await read(one.hazardId), await read(two.hazardId)]
    expect(first.number).toMatch(/^YH-330381-\w+-2026-\d{6}$/)
    expect(Number(second.number!.slice(-6))).toBe(Number(first.number!.slice(-6)) + 1)
    // 1, 4 and 5 May are holidays, 2 and 3 a weekend: the second working day is the 7th.
    expect(first.confirmBy!.toISOString()).toBe('2026-05-07T15:59:59.000Z')
    expect(first).toMatchObject({
      state: 'pending_confirm',
      severity: 'general',
      disclosedAt: null,
      reinspectorEnterpriseId: world.peer,
    })
  })

  it('counts once, however often the phone sends it', async () => {
    const hazardId = newId()
    const again = [await world.find({ hazardId }), await world.find({ hazardId })]
    expect(again[0]).toEqual(again[1])
    const steps = await world.as('job', (uow) => uow.em.count(HazardStep, { hazardId }))
    expect(steps).toBe(1)
  })

  it('is a suspicion where the line or a criterion says so', async () => {
    const line = {
      key: 'k1',
      topicCode: 't',
      text: 'x',
      basis: [],
      severity: 'major_suspected' as const,
      majorRefs: ['C-1'],
      deadlineDays: 7,
    }
    const { hazardId } = await world.find({ line })
    expect(await read(hazardId)).toMatchObject({
      severity: 'major_suspected',
      criterionCode: 'C-1',
      itemKey: 'k1',
      deadlineDays: 7,
    })
  })

  it('that says what was closed at the same place within 180 days is a repeat', async () => {
    const line = {
      key: 'rep',
      topicCode: 't',
      text: 'x',
      basis: [],
      severity: 'general' as const,
      majorRefs: [],
      deadlineDays: 7,
    }
    world.clock.set('2026-03-02T10:00:00+08:00')
    const old = await world.find({ line, place: '锅炉房' })
    await pass(await submit(await start(await confirm(old))))
    world.clock.set('2026-06-01T10:00:00+08:00')
    const again = await world.find({ line, place: '锅炉房' })
    const elsewhere = await world.find({ line, place: '仓库' })
    for (const { hazardId } of [again, elsewhere]) await world.as('job', (uow) => linkRepeat(uow, hazardId))
    expect((await read(again.hazardId)).repeatOfId).toBe(old.hazardId)
    expect((await read(elsewhere.hazardId)).repeatOfId).toBeNull()
  })

  it('can be reported by the firm itself, with a photo, and closed by its safety officer who did not mend it', async () => {
    const photo = await world.photo('hostStaff')
    const input = { id: newId(), place: '门口', description: '堵塞', immediate: true }
    expect(await code(world.as('hostStaff', (uow) => reportHazard(uow, { ...input, photos: [] })))).toBe(
      'PHOTO_MISSING',
    )
    expect(
      await code(
        world.as('hostStaff', (uow) =>
          reportHazard(uow, { ...input, photos: [{ id: newId(), sha256: '0'.repeat(64) }] }),
        ),
      ),
    ).toBe('PHOTO_NOT_SENT')
    const seen = await world.as('hostStaff', (uow) => reportHazard(uow, { ...input, photos: [photo] }))
    const mended = await submit(
      await start(
        await confirm(seen, { rectifierId: world.people.hostRectifier.personId, rectifierName: '修' }),
      ),
    )
    expect(await code(pass(mended, 'hostRectifier'))).toBe('NotAllowed')
    expect((await pass(mended, 'hostSafety')).state).toBe('closed')
  })

  it('is taken back by its finder before the answer, and by nobody after', async () => {
    const seen = await world.find()
    const undo = (at: Seen) => world.as('peerSafety', (uow) => withdrawHazard(uow, { ...at, reason: '记错' }))
    expect((await undo(seen)).state).toBe('cancelled')
    const other = await confirm(await world.find())
    expect(await code(undo({ hazardId: other.hazardId, version: other.version }))).toBe('WRONG_STATE')
  })

  it('is folded into the one that says the same, by leader or secretary', async () => {
    const [keep, drop] = [await world.find(), await world.find()]
    const folded = await world.as('leader', (uow) =>
      mergeHazard(uow, { ...drop, intoHazardId: keep.hazardId }),
    )
    expect(folded.state).toBe('cancelled')
    expect((await read(drop.hazardId)).mergedIntoId).toBe(keep.hazardId)
    expect(
      await code(world.as('leader', (uow) => mergeHazard(uow, { ...keep, intoHazardId: drop.hazardId }))),
    ).toBe('MERGE_TARGET_WRONG')
  })
})

describe('the way to closing', () => {
  it('leads through confirming, starting, submitting and somebody else passing it', async () => {
    world.clock.set('2026-03-02T10:00:00+08:00')
    const confirmed = await confirm(await world.find())
    expect(confirmed).toMatchObject({ state: 'pending_rectify', dueOn: '2026-03-17' })
    const closed = await pass(await submit(await start(confirmed)))
    const hazard = await read(closed.hazardId)
    expect(hazard).toMatchObject({ state: 'closed', closedOnTime: true, closerEnterpriseId: world.peer })
    const steps = await world.as('job', (uow) =>
      uow.em.find(HazardStep, { hazardId: hazard.id }, { orderBy: { at: 'asc' } }),
    )
    expect(steps.map((step) => [step.transition, step.toState, step.byRole])).toEqual([
      ['report', 'pending_confirm', 'peer_inspector'],
      ['confirm', 'pending_rectify', 'enterprise_safety'],
      ['start', 'rectifying', 'enterprise_rectifier'],
      ['submit', 'submitted', 'enterprise_rectifier'],
      ['reinspect_pass', 'closed', 'peer_inspector'],
    ])
  })

  it('a version that is no longer the newest changes nothing and comes back with what is there now', async () => {
    const seen = await world.find()
    await confirm(seen)
    const late = await confirm(seen).catch((error: { code: string; details: object }) => error)
    expect(late).toMatchObject({
      code: 'STALE_VERSION',
      details: { state: 'pending_rectify', version: seen.version + 1, measures: '加装护罩' },
    })
  })

  it('a due date is not later than the item allows from today, nor in the past', async () => {
    const seen = await world.find({ deadlineDays: 7 })
    expect(await code(confirm(seen, { dueOn: '2026-03-20' }))).toBe('DUE_TOO_LATE')
    expect(await code(confirm(seen, { dueOn: '2026-03-01' }))).toBe('DUE_IN_PAST')
    expect((await confirm(seen, { dueOn: '2026-03-05' })).dueOn).toBe('2026-03-05')
  })

  it('a receipt needs a photo, and the same receipt twice is one', async () => {
    const working = await start(await confirm(await world.find()))
    const input = { id: newId(), hazardId: working.hazardId, version: working.version, measures: 'x' }
    expect(
      await code(world.as('hostSafety', (uow) => submitRectification(uow, { ...input, photos: [] }))),
    ).toBe('PHOTO_MISSING')
    const photos = [await world.photo('hostSafety')]
    const first = await world.as('hostSafety', (uow) => submitRectification(uow, { ...input, photos }))
    const again = await world.as('hostSafety', (uow) => submitRectification(uow, { ...input, photos }))
    expect(again).toEqual(first)
    expect(await world.as('job', (uow) => uow.em.count(Rectification, { hazardId: working.hazardId }))).toBe(
      1,
    )
    expect(await world.as('job', (uow) => uow.em.count(Evidence, { hazardId: working.hazardId }))).toBe(1)
  })

  it('fixed on the spot it is still looked at by somebody else', async () => {
    const seen = await world.find({ immediate: true })
    const photo = await world.photo('hostSafety')
    const fixed = await world.as('hostSafety', (uow) =>
      fixOnSpot(uow, { ...seen, measures: '当场', photos: [photo] }),
    )
    expect(fixed.state).toBe('submitted')
    expect(await code(pass(fixed, 'hostSafety'))).toBe('RECUSED')
    expect((await pass(fixed)).state).toBe('closed')
  })

  it('a failed re-inspection begins the next round with a reason and a new date, and tells the committee', async () => {
    const submitted = await submit(await start(await confirm(await world.find())))
    const fail = (over: object) =>
      world.as('peerSafety', (uow) =>
        reinspectHazard(uow, {
          hazardId: submitted.hazardId,
          version: submitted.version,
          pass: false,
          ...over,
        }),
      )
    expect(await code(fail({ newDueOn: '2026-03-10' }))).toBe('REASON_MISSING')
    expect(await code(fail({ reason: '没装牢' }))).toBe('NEW_DUE_MISSING')
    const failed = await fail({ reason: '没装牢', newDueOn: '2026-03-10' })
    expect(failed).toMatchObject({ state: 'reinspect_failed', dueOn: '2026-03-10' })
    expect((await read(failed.hazardId)).round).toBe(2)
    expect((await submit(failed)).state).toBe('submitted')
  })

  it('nobody of another firm than the one named re-inspects; who is named sees it only then', async () => {
    const submitted = await submit(await start(await confirm(await world.find())))
    expect(await code(pass(submitted, 'thirdSafety'))).toBe('NotVisible')
    const assign = (enterpriseId: string) =>
      world.as('leader', (uow) =>
        assignReinspector(uow, { hazardId: submitted.hazardId, version: submitted.version, enterpriseId }),
      )
    expect(await code(assign(world.host))).toBe('REINSPECTOR_IS_HOST')
    expect(await code(assign(newId()))).toBe('REINSPECTOR_NOT_MEMBER')
    const named = await assign(world.third)
    expect((await pass(named, 'thirdSafety')).state).toBe('closed')
  })
})

describe('a contested finding', () => {
  const contest = (seen: Seen) =>
    world.as('hostPrincipal', (uow) => contestHazard(uow, { ...seen, reason: '不属实' }))
  const see = ({ hazardId, version }: Seen): Seen => ({ hazardId, version })

  it('is upheld and its clock starts then, or revoked by the secretary', async () => {
    const upheld = await contest(await world.find())
    world.clock.set('2026-03-09T10:00:00+08:00')
    expect(
      await world.as('leader', (uow) => upholdHazard(uow, { ...see(upheld), reason: '属实' })),
    ).toMatchObject({ state: 'pending_rectify', dueOn: '2026-03-24' })
    const other = await contest(await world.find())
    expect(await code(world.as('leader', (uow) => revokeHazard(uow, { ...see(other), reason: 'x' })))).toBe(
      'NotAllowed',
    )
    expect(
      (await world.as('secretary', (uow) => revokeHazard(uow, { ...see(other), reason: '误报' }))).state,
    ).toBe('cancelled')
    world.clock.set('2026-03-02T10:00:00+08:00')
  })
})

describe('more time', () => {
  const ask = (seen: Seen, requestedDueOn: string) =>
    world.as('hostSafety', (uow) =>
      requestExtension(uow, {
        hazardId: seen.hazardId,
        version: seen.version,
        requestedDueOn,
        reason: '缺件',
        interimMeasures: '停用',
      }),
    )
  const decide = (extensionId: string, grant: boolean, reason: string | null = null) =>
    world.as('leader', (uow) => decideExtension(uow, { extensionId, version: 1, grant, reason }))

  it('is asked for in time and granted by the leader, twice at most, onto a workday', async () => {
    const open = await confirm(await world.find())
    const first = await ask(open, '2026-03-21')
    expect(await code(ask(open, '2026-03-30'))).toBe('EXTENSION_OPEN')
    // 21 March 2026 is a Saturday.
    const granted = await decide(first.extensionId, true)
    expect(granted).toMatchObject({ state: 'rectifying', dueOn: '2026-03-23' })
    expect(await code(decide(first.extensionId, true))).toBe('EXTENSION_DECIDED')
    const second = await ask(granted, '2026-03-31')
    const again = await decide(second.extensionId, true)
    expect(await code(ask(again, '2026-04-20'))).toBe('EXTENSIONS_USED_UP')
  })

  it('is refused with a reason, and not asked for once it is late', async () => {
    const open = await confirm(await world.find())
    const asked = await ask(open, '2026-03-25')
    expect(await code(decide(asked.extensionId, false))).toBe('REASON_MISSING')
    expect((await decide(asked.extensionId, false, '不充分')).dueOn).toBe('2026-03-17')
    world.clock.set('2026-03-18T10:00:00+08:00')
    expect(await code(ask(open, '2026-03-30'))).toBe('EXTENSION_TOO_LATE')
    world.clock.set('2026-03-02T10:00:00+08:00')
  })
})

describe('what falls due', () => {
  it('silence counts as confirmed after two working days, and not before', async () => {
    const { hazardId } = await world.find()
    await settle('2026-03-04T23:00:00+08:00')
    expect((await read(hazardId)).state).toBe('pending_confirm')
    await settle('2026-03-05T00:00:01+08:00')
    expect(await read(hazardId)).toMatchObject({ state: 'pending_rectify', dueOn: '2026-03-20' })
    world.clock.set('2026-03-02T10:00:00+08:00')
  })

  it('the ladder climbs rung by rung, and at the top the bureau sees it; each rung once', async () => {
    const { hazardId } = await confirm(await world.find({ deadlineDays: 3 }))
    const officerSees = () => world.as('officer', (uow) => uow.em.count(Hazard, { id: hazardId }))
    const rungs: [string, number][] = [
      ['2026-03-05T23:59:59+08:00', 0],
      ['2026-03-07T00:00:00+08:00', 1],
      ['2026-03-09T00:00:00+08:00', 2],
      ['2026-03-13T00:00:00+08:00', 3],
    ]
    for (const [at, rung] of rungs) {
      await settle(at)
      expect((await read(hazardId)).rung, at).toBe(rung)
      expect(await officerSees()).toBe(rung === 3 ? 1 : 0)
    }
    expect(await read(hazardId)).toMatchObject({ disclosedReason: 'overdue' })
    const steps = await world.as('job', (uow) => uow.em.count(HazardStep, { hazardId, transition: 'ladder' }))
    expect(steps).toBe(3)
    expect(await settle('2026-03-13T00:00:01+08:00')).toBe(0)
    world.clock.set('2026-03-02T10:00:00+08:00')
  })

  it('what was put right in time climbs nothing', async () => {
    const closed = await pass(await submit(await start(await confirm(await world.find({ deadlineDays: 3 })))))
    await settle('2026-03-20T10:00:00+08:00')
    expect((await read(closed.hazardId)).rung).toBe(0)
    world.clock.set('2026-03-02T10:00:00+08:00')
  })

  it('thirty days after closing another firm is asked to look back; a relapse reopens and starts the ladder anew', async () => {
    const closed = await pass(await submit(await start(await confirm(await world.find()))))
    await settle('2026-04-01T09:00:01+08:00')
    const [asked] = await world.as('job', (uow) => uow.em.find(LookBack, { hazardId: closed.hazardId }))
    expect(asked).toMatchObject({
      days: 30,
      state: 'assigned',
      inspectorEnterpriseId: world.third,
      dueOn: '2026-04-08',
    })
    const look = (held: boolean, photos: { id: string; sha256: string }[] = []) =>
      world.as('thirdSafety', (uow) =>
        recordLookBack(uow, { lookBackId: asked!.id, version: asked!.version, held, note: '又缺', photos }),
      )
    expect(await code(look(false))).toBe('RELAPSE_NEEDS_PHOTO')
    const reopened = await look(false, [await world.photo('thirdSafety')])
    expect(reopened.state).toBe('pending_rectify')
    expect(await read(closed.hazardId)).toMatchObject({
      relapses: 1,
      round: 2,
      closedAt: null,
      dueOn: '2026-04-16',
    })
    expect(
      await world.as('job', (uow) =>
        uow.em.count(HazardReopen, { hazardId: closed.hazardId, cause: 'relapse' }),
      ),
    ).toBe(1)
    expect(await code(look(true))).toMatch(/LOOK_BACK_CLOSED|NotVisible/)
    await settle('2026-04-18T00:00:00+08:00')
    expect((await read(closed.hazardId)).rung).toBe(1)
    world.clock.set('2026-03-02T10:00:00+08:00')
  })
})

describe('a major hazard', () => {
  const see = ({ majorHazardId, version }: { majorHazardId: string; version: number }) => ({
    majorHazardId,
    version,
  })
  async function escalated() {
    const seen = await confirm(await world.find())
    const escalated = await world.as('hostPrincipal', (uow) =>
      escalateHazard(uow, {
        hazardId: seen.hazardId,
        version: seen.version,
        criterionCode: 'C-1',
        reason: '疑似',
      }),
    )
    await world.as('job', (uow) => spreadDisclosure(uow, seen.hazardId))
    const major = await world.as('job', (uow) =>
      uow.em.findOneOrFail(MajorHazard, { id: escalated.majorHazardId }),
    )
    return { hazardId: seen.hazardId, majorHazardId: major.id, version: major.version }
  }

  it('is the bureau’s to see at once, and the authority’s alone to close', async () => {
    const suspected = await escalated()
    expect(await read(suspected.hazardId)).toMatchObject({
      state: 'escalated_major',
      disclosedReason: 'major',
    })
    const judged = await world.as('officer', (uow) =>
      judgeMajor(uow, { ...see(suspected), isMajor: true, reason: '符合' }),
    )
    const controlled = await world.as('hostPrincipal', (uow) =>
      controlMajor(uow, { ...see(judged), measures: '停产' }),
    )
    const plan = { goals: 'a', methods: 'b', money: 'c', people: 'd', timeLimit: 'e', emergencyPlan: 'f' }
    const filed = await world.as('hostPrincipal', (uow) =>
      fileTreatmentPlan(uow, { ...see(controlled), plan }),
    )
    const treating = await world.as('hostSafety', (uow) => startTreatment(uow, see(filed)))
    const asked = await world.as('hostPrincipal', (uow) =>
      requestAcceptance(uow, { ...see(treating), assessment: '已评估' }),
    )
    expect(await code(world.as('secretary', (uow) => acceptMajor(uow, { ...see(asked), pass: true })))).toBe(
      'NotAllowed',
    )
    expect(
      await code(world.as('townOfficer', (uow) => acceptMajor(uow, { ...see(asked), pass: true }))),
    ).toBe('NotAllowed')
    expect(
      await code(
        world.as('bureauLeader', (uow) => acceptMajor(uow, { ...see(asked), pass: false, reason: 'x' })),
      ),
    ).toBe('NotAllowed')
    const closed = await world.as('bureauLeader', (uow) => acceptMajor(uow, { ...see(asked), pass: true }))
    expect(closed.state).toBe('closed')
  })

  it('takes two different people to say that it is none, and then goes back to being put right', async () => {
    const suspected = await escalated()
    const no = (part: Part, at: { majorHazardId: string; version: number }) =>
      world.as(part, (uow) => judgeMajor(uow, { ...see(at), isMajor: false, reason: '不符合' }))
    const first = await no('officer', suspected)
    expect(first.state).toBe('suspected')
    expect(await code(no('officer', first))).toBe('SECOND_PERSON_NEEDED')
    expect((await no('officerTwo', first)).state).toBe('not_major')
    expect(await read(suspected.hazardId)).toMatchObject({
      state: 'pending_rectify',
      severity: 'general',
      round: 2,
    })
  })

  it('is escalated by a criterion that exists, and not by a leader', async () => {
    const seen = await world.find()
    const escalate = (part: Part, criterionCode: string) =>
      world.as(part, (uow) => escalateHazard(uow, { ...seen, criterionCode, reason: 'x' }))
    expect(await code(escalate('secretary', 'nope'))).toBe('CRITERION_UNKNOWN')
    expect(await code(escalate('leader', 'C-1'))).toBe('NotAllowed')
  })
})

describe('disclosure by charter', () => {
  it('a full charter shows the bureau a finding from the first moment, a graduated one nothing of a general hazard', async () => {
    const open = await createHazardWorld({ disclosure: 'full' })
    try {
      const shown = await open.find()
      expect(await open.as('officer', (uow) => uow.em.count(Hazard, { id: shown.hazardId }))).toBe(1)
      const hidden = await world.find()
      expect(await world.as('officer', (uow) => uow.em.count(Hazard, { id: hidden.hazardId }))).toBe(0)
    } finally {
      await open.close()
    }
  })
})
