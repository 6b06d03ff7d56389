import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { addDays, isWorkday, workCalendar } from '@anhu/domain/reference'
import { drawPicture } from '../../../seeds/src/builders/picture.ts'
import { e2ePhones } from '../../../seeds/src/worlds/e2e.ts'
import { Caller } from '../../testkit/caller.ts'
import { type House, openHouse } from '../../testkit/house.ts'

/**
 * Expert service over real HTTP, told in order: a firm asks, the bureau takes it on, plans and publishes, the host
 * agrees, the expert makes the visit, a hazard is put right and looked at again, both sides rate, it is closed.
 */
let house: House
let admin: Caller
let leader: Caller
let inspector: Caller
let firm: Caller
let other: Caller
let expert: Caller
let allianceId: string
let firmId: string
let otherId: string
const experts: string[] = []
const plain = workCalendar([], [])
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Rows as the superuser sees them; `asleep` without the triggers that ask for an actor. */
async function sql(text: string, values: unknown[] = [], asleep = false): Promise<Record<string, any>[]> {
  const client = new pg.Client({ connectionString: house.database.superUrl })
  await client.connect()
  try {
    if (asleep) await client.query('set session_replication_role = replica')
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
const photo = async (who: Caller, label: string): Promise<{ id: string; sha256: string }> => ({
  id: newId(),
  sha256: await who.send(drawPicture('visit', label).file, 'photos', 'image/png'),
})
const visitOf = async (who: Caller, id: string): Promise<Record<string, any> | null> =>
  (
    await who.ask(
      `query ($id: UUID!) { expertVisit(id: $id) { state version plannedOn start number missing viewerCanStart viewerCanAccept viewerCanRate
        team { name role } hazards { id number source state disclosedReason version viewerCanReinspect } hazardsToFollow { id state version viewerCanReinspect } } }`,
      { id },
    )
  )['expertVisit']
/** Steps that share one input: of a visit, or of a request. */
const step = async (
  who: Caller,
  mutation: string,
  type: string,
  input: object,
): Promise<Record<string, any>> => {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1)
  const data = await who.ask(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${name}Success { state version } ... on Refusal { code details } } }`,
    { input: { clientMutationId: newId(), ...input } },
  )
  return data[mutation]
}
const planOf = async (id: string): Promise<Record<string, any>> =>
  (
    await admin.ask(
      `query ($id: UUID!) { dispatchPlan(id: $id) { state version failure plannedCount unservedCount openQuestions days
        experts { expertId name days { day absent } } stops { visitId expertId day start end pinned hostName reasons { code params } }
        unserved { hostName reason { code } } changes { kind beforeTeam afterTeam } viewerCanPublish } }`,
      { id },
    )
  )['dispatchPlan']

beforeAll(async () => {
  house = await openHouse('e2e')
  admin = await new Caller(house).signIn(e2ePhones.bureau.admin)
  leader = await new Caller(house).signIn(e2ePhones.bureau.leader)
  inspector = await new Caller(house).signIn(e2ePhones.bureau.inspector)
  firm = await new Caller(house).signIn(e2ePhones.firms[0]!.safety)
  other = await new Caller(house).signIn(e2ePhones.firms[1]!.safety)
  const held = async (caller: Caller): Promise<Record<string, any>> =>
    (
      await sql(
        `select m.alliance_id, m.enterprise_id from app.enterprise_seats s join app.memberships m using (enterprise_id) where 'member:' || s.id = $1`,
        [caller.seat],
      )
    )[0]!
  ;({ alliance_id: allianceId, enterprise_id: firmId } = (await held(firm)) as never)
  otherId = (await held(other)).enterprise_id
})
afterAll(() => house?.close())

it('the bureau enters experts; one of them signs in to the phone door', async () => {
  for (const [index, specialties] of [['MACHINE', 'BASIC'], ['MACHINE', 'SPECEQ'], ['FIRE']].entries()) {
    const { expertId } = await admin.run(
      'saveExpert',
      {
        name: `专家${index}`,
        phone: `1991119000${index}`,
        specialties,
        lat: 27.9,
        lon: 120.69,
        ...(index === 1 ? { conflictEnterpriseIds: [otherId] } : {}),
      },
      'expertId version expert { phoneMasked specialtyNames }',
    )
    experts.push(expertId)
  }
  const twice = await admin.attempt(
    'saveExpert',
    { name: '又一位', phone: '19911190000', specialties: [] },
    'expertId',
  )
  expect(twice.code).toBe('EXPERT_EXISTS')
  expert = await new Caller(house).signIn('19911190000', (seat) => seat.kind === 'expert')
  const {
    myExpert,
    myRoute,
    experts: hidden,
  } = await expert.ask(`{ myExpert { name minutesThisYear } myRoute(day: "${today}") { visitId } }`).then(
    async (data) =>
      ({
        ...data,
        experts: await expert.ask('{ experts { nodes { id } } }').catch((error: Error) => error.message),
      }) as Record<string, any>,
  )
  expect(myExpert).toEqual({ name: '专家0', minutesThisYear: 0 })
  expect(myRoute).toEqual([])
  expect(hidden).toContain('FORBIDDEN')
})

let visitId = ''
let otherVisit = ''
let requestId = ''

it('a firm asks, twice is once; the bureau takes it on and sees who fits and who does not', async () => {
  const wish = { allianceId, topicCodes: ['MACHINE'], reason: '新冲床上线，请专家把关' }
  const { requestIds } = await firm.run('requestExpert', wish, 'requestIds')
  requestId = requestIds[0]
  expect((await firm.attempt('requestExpert', wish, 'requestIds')).code).toBe('REQUEST_OPEN_ALREADY')
  const others = await other.run('requestExpert', wish, 'requestIds')
  const { expertRequests, myTasks } = await admin.ask(
    '{ expertRequests(filter: { toTriage: true }, orderBy: triage) { totalCount nodes { id version visit { id } viewerCanTriage } } myTasks { kind } }',
  )
  expect(expertRequests.totalCount).toBe(2)
  expect(myTasks.map((one: { kind: string }) => one.kind)).toContain('triage_request')
  for (const request of expertRequests.nodes) {
    expect(request.viewerCanTriage).toBe(true)
    const answer = await admin.run(
      'acceptRequest',
      {
        requestId: request.id,
        version: request.version,
        priority: 'high',
        topicCodes: ['MACHINE'],
        minutes: 90,
        teamSize: 1,
      },
      'visitId state',
    )
    if (request.id === requestId) visitId = answer.visitId
    else otherVisit = answer.visitId
  }
  expect(others.requestIds).toHaveLength(1)
  const { matches } = await admin.run(
    'matchExperts',
    { visitId: otherVisit },
    'matches { expertId fits whyNot { code } reasons { code } }',
  )
  const of = (id: string): Record<string, any> => matches.find((one: any) => one.expertId === id)
  expect(of(experts[0]!).fits).toBe(true)
  expect(of(experts[1]!).whyNot.map((one: any) => one.code)).toEqual(['conflict'])
  expect(of(experts[2]!).whyNot.map((one: any) => one.code)).toContain('not-qualified')
})

describe('what is not possible is said clearly', () => {
  it('a firm that left the alliance, an expert with a conflict, a day off', async () => {
    const secretary = await new Caller(house).signIn(
      e2ePhones.full.secretary,
      (seat) => seat.kind === 'committee',
    )
    const [closed] = await sql(
      `update app.memberships set state = 'exited', live = false where enterprise_id = (select enterprise_id from app.memberships
         where alliance_id = $1 and enterprise_id not in ($2, $3) order by id desc limit 1) returning enterprise_id`,
      [allianceId, firmId, otherId],
      true,
    )
    const refused = await secretary.attempt(
      'requestExpert',
      { allianceId, enterpriseIds: [closed!['enterprise_id']], topicCodes: ['FIRE'], reason: '想请专家' },
      'requestIds',
    )
    expect(refused.code).toBe('ENTERPRISE_CLOSED')
    const { version } = (await visitOf(admin, otherVisit))!
    let day = addDays(today, 1)
    while (!isWorkday(plain, day)) day = addDays(day, 1)
    const conflict = await admin.attempt(
      'assignExpert',
      { visitId: otherVisit, version, expertIds: [experts[1]], plannedOn: day, start: 540 },
      'visitId',
    )
    expect(conflict.code).toBe('EXPERT_CONFLICT')
    let saturday = addDays(today, 1)
    while (new Date(`${saturday}T00:00:00Z`).getUTCDay() !== 0) saturday = addDays(saturday, 1)
    const off = await admin.attempt(
      'assignExpert',
      { visitId: otherVisit, version, expertIds: [experts[0]], plannedOn: saturday, start: 540 },
      'visitId',
    )
    expect(['NOT_A_WORKDAY', 'EXPERT_TAKEN']).toContain(off.code)
  })
})

it('the fortnight is planned by a worker, dragged by hand with conflicts shown, and published', async () => {
  const { planId } = await admin.run(
    'planDispatch',
    { startsOn: addDays(today, 1), endsOn: addDays(today, 14) },
    'planId state',
  )
  await house.drain()
  const plan = await planOf(planId)
  expect(plan).toMatchObject({ state: 'ready', failure: null, plannedCount: 2, unservedCount: 0 })
  for (const { reasons } of plan['stops']) expect(reasons.length).toBeGreaterThan(0)
  const stop = plan['stops'].find((one: any) => one.visitId === visitId)
  const spot = { planId, visitId, expertIds: [stop.expertId], day: stop.day }
  const night = await admin.run(
    'dispatchMoveCheck',
    { ...spot, start: 1200 },
    'conflicts { code } metresBefore metresAfter days { expertId stops { visitId start } }',
  )
  expect(night.conflicts.map((one: any) => one.code)).toContain('working-hours')
  const refused = await admin.attempt(
    'moveDispatchVisit',
    { ...spot, version: plan['version'], start: 1200 },
    'planId',
  )
  expect(refused.code).toBe('MOVE_CONFLICT')
  // Two dispatchers drag at once: one of them is told that the other was faster, and nothing is lost.
  const free = plan['days'].find((day: string) => !plan['stops'].some((one: any) => one.day === day))
  const move = { ...spot, day: free, start: 630, version: plan['version'] }
  const both = await Promise.all([
    admin.attempt('moveDispatchVisit', move, 'planId version'),
    leader.attempt('moveDispatchVisit', { ...move, start: 650 }, 'planId version'),
  ])
  expect(both.map((one) => one.code ?? 'moved').sort()).toEqual(['STALE_VERSION', 'moved'])
  const moved = await planOf(planId)
  const there = moved['stops'].filter((one: any) => one.visitId === visitId)
  expect(there).toHaveLength(1)
  expect(there[0]).toMatchObject({ day: free, pinned: true })
  expect(there[0].reasons[0].code).toBe('chosen-by-hand')
  const published = await admin.run(
    'publishDispatchPlan',
    { planId, version: moved['version'] },
    'assigned kept released',
  )
  expect(published).toMatchObject({ assigned: 2, kept: 0, released: 0 })
  expect((await visitOf(admin, visitId))!['state']).toBe('assigned')
})

it('two dispatchers want one expert at the same hour: one of them is told, nothing is doubled', async () => {
  const visits: string[] = []
  for (const caller of [firm, other]) {
    const { requestIds } = await caller.run(
      'requestExpert',
      { allianceId, topicCodes: ['FIRE'], reason: '消防通道请专家看看' },
      'requestIds',
    )
    const { visitId: id } = await admin.run(
      'acceptRequest',
      {
        requestId: requestIds[0],
        version: 1,
        priority: 'normal',
        topicCodes: ['FIRE'],
        minutes: 120,
        teamSize: 1,
      },
      'visitId',
    )
    visits.push(id)
  }
  let day = addDays(today, 20)
  while (!isWorkday(plain, day)) day = addDays(day, 1)
  const order = async (who: Caller, id: string, start: number): Promise<Record<string, any>> =>
    who.attempt(
      'assignExpert',
      {
        visitId: id,
        version: (await visitOf(who, id))!['version'],
        expertIds: [experts[2]],
        plannedOn: day,
        start,
      },
      'visitId state',
    )
  const answers = await Promise.all([order(admin, visits[0]!, 540), order(leader, visits[1]!, 600)])
  expect(answers.map((one) => one.code ?? one.state).sort()).toEqual(['EXPERT_TAKEN', 'assigned'])
  expect(
    await sql(
      `select count(*)::int as n from app.expert_visit_experts where expert_id = $1 and state = 'assigned'`,
      [experts[2]],
    ),
  ).toEqual([{ n: 1 }])
})

it('the host agrees to the day; before that nobody else can', async () => {
  const seen = (await visitOf(firm, visitId))!
  expect(seen['viewerCanAccept']).toBe(true)
  expect(await visitOf(other, visitId)).toBeNull()
  const proposed = await firm.run(
    'proposeVisitDays',
    { visitId, version: seen['version'], days: [addDays(today, 9)], note: '负责人出差' },
    'state version visit { hostAnswer proposedDays }',
  )
  expect(proposed['visit']).toEqual({ hostAnswer: 'other_day', proposedDays: [addDays(today, 9)] })
  const { dispatchDesk } = await admin.ask('{ dispatchDesk { proposals toPlan currentPlanId } }')
  expect(dispatchDesk).toMatchObject({ proposals: 1 })
  const yes = await step(firm, 'confirmExpertVisit', 'ExpertVisitStep', {
    visitId,
    version: proposed['version'],
  })
  expect(yes['state']).toBe('scheduled')
  expect(await sql('select nature, state from app.visits where id = $1', [visitId])).toEqual([
    { nature: 'expert', state: 'confirmed' },
  ])
})

let team = ''
let hazardId = ''

it('the expert records the visit on the phone in pieces, and cannot report before it is whole', async () => {
  const [place] = await sql(
    `select x.expert_id, p.phone from app.expert_visit_experts x join app.persons p on p.id = x.person_id where x.visit_id = $1 and x.state = 'assigned'`,
    [visitId],
  )
  team = place!['expert_id']
  if (place!['phone'] !== '19911190000')
    expert = await new Caller(house).signIn(place!['phone'], (seat) => seat.kind === 'expert')
  const { myUpcoming } = await expert.ask('{ myUpcoming { visitId enterpriseName start } }')
  expect(myUpcoming.map((one: any) => one.visitId)).toContain(visitId)
  const before = (await visitOf(expert, visitId))!
  await expert.run(
    'startExpertVisit',
    { visitId, version: before['version'], method: 'manual', at: new Date().toISOString() },
    'state',
  )
  hazardId = newId()
  const finding = {
    id: hazardId,
    place: '冲压区',
    description: '光电保护被短接',
    immediate: false,
    foundAt: new Date().toISOString(),
    photos: [await photo(expert, 'before')],
  }
  const waiting = await expert.run(
    'recordExpertVisit',
    { visitId, findings: [{ ...finding, photos: [{ id: newId(), sha256: 'a'.repeat(64) }] }] },
    'received waiting missing',
  )
  expect(waiting['waiting']).toHaveLength(1)
  const piece = { visitId, findings: [finding], present: [{ role: 'principal', name: '老板' }] }
  await expert.run('recordExpertVisit', piece, 'received')
  const again = await expert.run('recordExpertVisit', piece, 'received refused missing version')
  expect(again).toMatchObject({ refused: [] })
  expect(again['missing']).toEqual([
    'present.safety',
    'present.operator',
    'prescription',
    'signature.team',
    'signature.host',
  ])
  const early = await expert.attempt(
    'reportExpertVisit',
    { visitId, version: again['version'], summary: '总体有序' },
    'number',
  )
  expect(early).toMatchObject({ code: 'REPORT_INCOMPLETE' })
  const { hazards } = (await visitOf(admin, visitId))!
  expect(hazards).toHaveLength(1)
  expect(hazards[0]).toMatchObject({ id: hazardId, source: 'expert_visit', disclosedReason: 'expert' })
  expect(hazards[0].number).toMatch(/^ZJ-330381-E2-\d{4}-000001$/)
})

it('with everything in it the report is filed, and the ledger has its line', async () => {
  const sign = async (signerRole: string, signerName: string): Promise<object> => ({
    id: newId(),
    signerRole,
    signerName,
    sha256: await expert.send(drawPicture('signature', signerName).file, 'photos', 'image/png'),
    signedAt: new Date().toISOString(),
  })
  const whole = await expert.run(
    'recordExpertVisit',
    {
      visitId,
      present: [
        { role: 'principal', name: '老板' },
        { role: 'safety', name: '安全员' },
        { role: 'operator', name: '操作工' },
      ],
      prescriptions: [
        { id: newId(), hazardId, condition: '保护失效', causes: '赶工短接', remedy: '恢复联锁，责任到人' },
      ],
      signatures: [await sign('team_leader', '专家'), await sign('host', '老板')],
    },
    'missing version visit { missing }',
  )
  expect(whole['missing']).toEqual([])
  expect(whole['visit'].missing).toEqual([])
  const report = await expert.run(
    'reportExpertVisit',
    { visitId, version: whole['version'], summary: '总体有序，一处保护失效', minutesTravel: 35 },
    'state number hazards',
  )
  expect(report).toMatchObject({ state: 'reported', hazards: 1 })
  expect(report['number']).toMatch(/^ZJ-E2-\d{4}-0001$/)
  // In a month somebody asks whether it was put right.
  expect(await sql(`select kind from app.due where object_id = $1 and state = 'pending'`, [visitId])).toEqual(
    [{ kind: 'follow_up' }],
  )
  const { expert: row } = await admin.ask(
    'query ($id: UUID!) { expert(id: $id) { minutesThisYear visitsDone findings findingsPerVisit ledger(first: 5) { nodes { minutesVisit minutesTravel } } } }',
    { id: team },
  )
  // Shorter than a quarter of an hour is not believed: the planned ninety minutes stand.
  expect(row).toMatchObject({
    minutesThisYear: 125,
    visitsDone: 1,
    findings: 1,
    findingsPerVisit: 1,
    ledger: { nodes: [{ minutesVisit: 90, minutesTravel: 35 }] },
  })
})

it('the host puts the hazard right; only the expert, on the spot of a follow-up, passes it', async () => {
  const hazard = async (who: Caller): Promise<Record<string, any>> =>
    (
      await who.ask(
        'query ($id: UUID!) { hazard(id: $id) { state version viewerCanReinspect viewerCanConfirm } }',
        { id: hazardId },
      )
    )['hazard']
  const confirmed = await firm.run(
    'confirmHazard',
    { hazardId, version: (await hazard(firm))['version'], measures: '恢复光电保护' },
    'version',
  )
  const begun = await firm.run('startRectification', { hazardId, version: confirmed['version'] }, 'version')
  await firm.run(
    'submitRectification',
    {
      id: newId(),
      hazardId,
      version: begun['version'],
      measures: '已恢复并上锁',
      photos: [await photo(firm, 'after')],
    },
    'state',
  )
  expect(await hazard(firm)).toMatchObject({ state: 'submitted', viewerCanReinspect: false })
  // Not from home: the first visit is over.
  expect(await hazard(expert)).toMatchObject({ viewerCanReinspect: false })
  const { followUpsDue } = (await admin.ask('{ dispatchDesk { followUpsDue } }'))['dispatchDesk']
  expect(followUpsDue).toBe(1)
  const first = (await visitOf(admin, visitId))!
  const asked = await admin.run(
    'requestFollowUp',
    { visitId, version: first['version'] },
    'visitId state version',
  )
  expect(
    (await admin.attempt('requestFollowUp', { visitId, version: first['version'] }, 'visitId')).code,
  ).toBe('FOLLOW_UP_OPEN')
  const id = asked['visitId']
  let day = addDays(today, 15)
  while (!isWorkday(plain, day)) day = addDays(day, 1)
  const given = await admin.run(
    'assignExpert',
    { visitId: id, version: asked['version'], expertIds: [team], plannedOn: day, start: 840 },
    'version',
  )
  await step(firm, 'confirmExpertVisit', 'ExpertVisitStep', { visitId: id, version: given['version'] })
  const planned = (await visitOf(expert, id))!
  expect(planned['hazardsToFollow'][0]).toMatchObject({ id: hazardId, viewerCanReinspect: false })
  await expert.run(
    'startExpertVisit',
    { visitId: id, version: planned['version'], method: 'manual', at: new Date().toISOString() },
    'state',
  )
  const there = (await visitOf(expert, id))!
  expect(there['hazardsToFollow'][0]).toMatchObject({ id: hazardId, viewerCanReinspect: true })
  const passed = await expert.run(
    'reinspectHazard',
    { hazardId, version: there['hazardsToFollow'][0].version, pass: true },
    'state',
  )
  expect(passed['state']).toBe('closed')
})

it('the host confirms and rates, the visit is closed; from then on the expert sees it no more', async () => {
  const reported = (await visitOf(firm, visitId))!
  await expert.run('rateExpertVisit', { visitId, score: 4, comment: '配合认真' }, 'closed')
  expect((await expert.attempt('rateExpertVisit', { visitId, score: 5 }, 'closed')).code).toBe(
    'RATED_ALREADY',
  )
  await firm.run('confirmExpertReport', { visitId, version: reported['version'] }, 'state')
  const rated = await firm.run('rateExpertVisit', { visitId, score: 5, comment: '管用' }, 'closed')
  expect(rated['closed']).toBe(true)
  expect((await visitOf(admin, visitId))!['state']).toBe('closed')
  expect(await visitOf(expert, visitId)).toBeNull()
  expect(
    (
      await expert.ask('query ($id: UUID!) { hazards(filter: { visitId: $id }) { nodes { id } } }', {
        id: visitId,
      })
    ).hazards.nodes,
  ).toHaveLength(1)
  const { expertRequest } = await firm.ask('query ($id: UUID!) { expertRequest(id: $id) { state answer } }', {
    id: requestId,
  })
  expect(expertRequest['state']).toBe('closed')
})

describe('the legal nature of a visit', () => {
  const record = (who: Caller, more: object): Promise<Record<string, any>> =>
    who.attempt(
      'recordOfficialVisit',
      {
        enterpriseId: firmId,
        nature: 'enforcement',
        visitedOn: today,
        subject: '年度计划检查',
        approvalNumber: '检批1',
        officialNumber: '检记1',
        officers: [
          { name: '甲', idNumber: '1' },
          { name: '乙', idNumber: '2' },
        ],
        ...more,
      },
      'id used cap',
    )

  it('counts real inspections against the cap, and takes an exception in writing beyond it', async () => {
    expect((await record(inspector, { approvalNumber: null })).code).toBe('APPROVAL_MISSING')
    expect((await record(inspector, { officers: [{ name: '甲', idNumber: '1' }] })).code).toBe(
      'TWO_OFFICERS_NEEDED',
    )
    expect((await record(inspector, { officialNumber: null })).code).toBe('NUMBER_MISSING')
    for (const nature of ['self', 'mutual', 'expert'])
      expect((await record(inspector, { nature })).code).toBe('NATURE_FORBIDDEN')
    expect(await record(inspector, {})).toMatchObject({ used: 1, cap: 2 })
    expect(await record(inspector, { officialNumber: '检记2' })).toMatchObject({ used: 2, cap: 2 })
    expect((await record(inspector, { officialNumber: '检记3' })).code).toBe('CAP_EXCEEDED')
    expect(
      await record(inspector, { officialNumber: '检记3', exception: '接到举报，领导批准' }),
    ).toMatchObject({ used: 3 })
    await expect(record(admin, { officialNumber: '检记4' })).rejects.toThrow('FORBIDDEN')
    const { inspectionLoads } = await firm.ask('{ inspectionLoads { nodes { used cap left expertVisits } } }')
    expect(inspectionLoads.nodes).toEqual([{ used: 3, cap: 2, left: 0, expertVisits: 1 }])
    const { firmFile } = await admin.ask(
      'query ($id: UUID!) { firmFile(enterpriseId: $id) { load { used } visits { nature state } hazards(first: 5) { totalCount } } }',
      { id: firmId },
    )
    const natures = firmFile.visits.map((one: any) => one.nature)
    expect(natures.filter((one: string) => one === 'enforcement')).toHaveLength(3)
    expect(natures.filter((one: string) => one === 'expert').length).toBeGreaterThan(1)
  })

  it('an expert visit never becomes anything else, whatever statement tries it', async () => {
    for (const nature of ['self', 'mutual', 'grid', 'insurer', 'enforcement'])
      await expect(
        sql('update app.visits set nature = $2 where id = $1', [visitId, nature]),
      ).rejects.toMatchObject({ constraint: 'visits_nature_kept' })
    const copy = `insert into app.visits select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'nature', $2::text))).* from app.visits v where v.id = $1`
    for (const nature of ['grid', 'insurer', 'enforcement', 'expert'])
      await expect(sql(copy, [visitId, nature])).rejects.toMatchObject({ constraint: 'visits_nature_kept' })
  })
})
