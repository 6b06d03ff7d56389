import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { drawPicture } from '../../../seeds/src/builders/picture.ts'
import { e2ePhones } from '../../../seeds/src/worlds/e2e.ts'
import { Caller } from '../../testkit/caller.ts'
import { type House, openHouse } from '../../testkit/house.ts'

/**
 * The main job over real HTTP, steps 1 to 7, on a roster imported from the sample sheet. The steps share one house and
 * follow each other: they are one story, told in order.
 */
let house: House
let secretary: Caller
const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const photo = async (who: Caller, label: string): Promise<{ id: string; sha256: string }> => ({
  id: newId(),
  sha256: await who.send(drawPicture('visit', label).file, 'photos', 'image/png'),
})

beforeAll(async () => {
  house = await openHouse('e2e')
  secretary = await new Caller(house).signIn(e2ePhones.empty.secretary)
})
afterAll(() => house?.close())

// A code is sent once a minute, so everybody stays signed in through the story.
const people = new Map<string, Caller>()
const member = async (phone: string): Promise<Caller> => {
  const known = people.get(phone) ?? (await new Caller(house).signIn(phone, (seat) => seat.kind === 'member'))
  people.set(phone, known)
  return known
}

/** Rows as the superuser sees them. */
async function rows(sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: house.database.superUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

const until = async <T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    await house.drain()
    const value = await look()
    if (good(value) || tries > 20) return value
  }
}

it('imports the sample roster: wrong rows come back marked, right ones become members, the same file twice changes nothing', async () => {
  const bytes = await readFile(new URL('../../../seeds/samples/联盟企业花名册-样例.xlsx', import.meta.url))
  const importOnce = async (): Promise<Record<string, any>> => {
    const sha256 = await secretary.send(bytes, 'sheets', 'application/octet-stream')
    const { importId } = await secretary.run(
      'startRosterImport',
      { sha256, fileName: '样例.xlsx' },
      'importId',
    )
    const look = async (): Promise<Record<string, any>> =>
      (
        await secretary.ask(
          'query ($id: UUID!) { rosterImport(id: $id) { state token wrong clean toCreate toUpdate unchanged version } }',
          { id: importId },
        )
      ).rosterImport
    const checked = await until(look, (one) => one.state === 'checked')
    expect(checked.state).toBe('checked')
    if (checked.toCreate + checked.toUpdate === 0) return checked
    const marked = await fetch(`${house.url}/roster-imports/${importId}/annotated`)
    expect(marked.status).toBe(401)
    await secretary.run('commitRosterImport', { importId, token: checked.token }, 'state')
    const done = await until(look, (one) => one.state === 'committed')
    expect(done.state).toBe('committed')
    return checked
  }
  const first = await importOnce()
  expect(first.wrong).toBeGreaterThan(5)
  expect(first.toCreate).toBeGreaterThan(30)
  const again = await importOnce()
  expect(again).toMatchObject({ toCreate: 0, toUpdate: 0, unchanged: first.clean })
  const { members } = await secretary.ask('{ members(first: 100) { totalCount } }')
  expect(members.totalCount).toBe(first.toCreate)
})

let visit: { id: string; hostPhone: string; inspectorPhone: string }

it('plans, publishes and hands out a round', async () => {
  const { groups } = await secretary.ask('{ groups { nodes { id name memberCount } } }')
  const { roundId, version } = await secretary.run(
    'createRound',
    {
      name: '四季度互查',
      startsOn: day(1),
      endsOn: day(40),
      groupIds: groups.nodes.slice(0, 1).map((group: { id: string }) => group.id),
      topicCodes: [],
      inspectorsPerHost: 2,
      leadersPerTeam: 1,
    },
    'roundId version',
  )
  const { planId } = await secretary.run('planRound', { roundId, version }, 'planId')
  const plan = await until(
    async () =>
      (
        await secretary.ask(
          'query ($id: UUID!) { roundPlan(id: $id) { state version hosts { host { id name } inspectors { enterprise { id } reasons { code } } } unmet { code } } }',
          { id: planId },
        )
      ).roundPlan,
    (one) => one.state === 'ready',
  )
  expect(plan.state).toBe('ready')
  for (const host of plan.hosts)
    for (const inspector of host.inspectors) {
      expect(inspector.enterprise.id).not.toBe(host.host.id)
      expect(inspector.reasons.length).toBeGreaterThan(0)
    }
  const chosen = await secretary.run('choosePlan', { planId, version: plan.version }, 'version')
  await secretary.run('publishRound', { roundId, version: chosen.version }, 'roundId')
  await house.drain()
  const { round, visits } = await secretary.ask(
    'query ($id: UUID!, $filter: VisitFilter) { round(id: $id) { state } visits(filter: $filter, first: 100) { nodes { id host { id } team { enterprise { id } role } } } }',
    { id: roundId, filter: { roundId } },
  )
  expect(round.state).toBe('published')
  expect(visits.nodes.length).toBe(plan.hosts.length)
  // The phones of the safety officers, as the roster entered them.
  const phone = async (enterprise: string): Promise<unknown> =>
    (
      await rows(
        `select p.phone from app.enterprise_seats s join app.persons p on p.id = s.person_id where s.enterprise_id = $1 and s.is_inspector order by s.role limit 1`,
        [enterprise],
      )
    )[0]?.['phone']
  for (const node of visits.nodes) {
    const leader = node.team.find((one: { role: string }) => one.role === 'leader') ?? node.team[0]
    const [hostPhone, inspectorPhone] = [
      await phone(node.host.id),
      leader && (await phone(leader.enterprise.id)),
    ]
    if (hostPhone && inspectorPhone)
      visit = { id: node.id, hostPhone: String(hostPhone), inspectorPhone: String(inspectorPhone) }
  }
  expect(visit).toBeDefined()
})

let hazardId: string

it('checks a peer: in two pieces, the last one first, one of them twice; it counts once', async () => {
  const inspector = await member(visit.inspectorPhone)
  const { myTasks, visit: seen } = await inspector.ask(
    'query ($id: UUID!) { myTasks { kind objectId } visit(id: $id) { state viewerCanRecord team { id isMe state version } checklist { lines { key text basis { doc article } } } } }',
    { id: visit.id },
  )
  expect(myTasks).toContainEqual({ kind: 'do_visit', objectId: visit.id })
  const lines: { key: string }[] = seen.checklist.lines
  expect(lines.length).toBeGreaterThan(10)
  const at = new Date().toISOString()
  hazardId = newId()
  const before = await photo(inspector, 'before')
  const answers = lines.map((line, index) => ({
    id: newId(),
    itemKey: line.key,
    result: index === 0 ? 'nonconform' : 'conform',
    note: null,
    answeredAt: at,
  }))
  const signature = async (signerRole: string, signerName: string): Promise<object> => ({
    id: newId(),
    signerRole,
    signerName,
    sha256: await inspector.send(drawPicture('signature', signerName).file, 'photos', 'image/png'),
    refused: false,
    signedAt: at,
  })
  const signatures = [await signature('team_leader', '检查人'), await signature('host', '陪同人')] as {
    id: string
  }[]
  const finding = {
    id: hazardId,
    itemKey: lines[0]!.key,
    place: '一车间配电箱',
    description: '配电箱门未关，积尘',
    immediate: false,
    foundAt: at,
    photos: [before],
  }
  const head = {
    clientMutationId: newId(),
    visitId: visit.id,
    checkIn: { method: 'manual', at },
    answers,
    findings: [finding],
  }
  const tail = {
    clientMutationId: newId(),
    visitId: visit.id,
    signatures,
    manifest: {
      answerItemKeys: lines.map((line) => line.key),
      hazardIds: [hazardId],
      goodPracticeIds: [],
      evidenceIds: [before.id],
      signatureIds: signatures.map((one) => one.id),
    },
  }
  const fields = 'state sheetState late missing refused conflicts { itemKey }'
  const early = await inspector.run('recordVisit', tail, fields)
  expect(early.missing.length).toBeGreaterThan(0)
  const whole = await inspector.run('recordVisit', head, fields)
  expect(whole).toMatchObject({ missing: [], refused: [], conflicts: [], late: false, state: 'field_done' })
  expect(await inspector.run('recordVisit', head, fields)).toEqual(whole)
  expect(await inspector.attempt('recordVisit', { ...head, answers: [] }, fields)).toMatchObject({
    code: 'IDEMPOTENCY_MISMATCH',
  })
  const { visit: record } = await secretary.ask(
    'query ($id: UUID!) { visit(id: $id) { answers { id } hazards { id number } signatures { id } adviceNote { number } } }',
    { id: visit.id },
  )
  expect(record.answers.length).toBe(lines.length)
  expect(record.hazards).toEqual([
    { id: hazardId, number: expect.stringMatching(/^YH-330381-\w+-\d{4}-\d{6}$/) },
  ])
  expect(record.signatures.length).toBe(2)
  expect(record.adviceNote.number).toMatch(/^HC-/)
})

it('the inspector no longer sees the host once the check is closed', async () => {
  const inspector = await member(visit.inspectorPhone)
  const { hazard } = await inspector.ask('query ($id: UUID!) { hazard(id: $id) { id } }', { id: hazardId })
  expect(hazard).toBeNull()
})

const hazardOf = async (who: Caller): Promise<Record<string, any>> =>
  (
    await who.ask(
      'query ($id: UUID!) { hazard(id: $id) { id state version dueOn lookBacks { id dueOn } reinspectorEnterprise { id } viewerCanConfirm viewerCanSubmitRectification viewerCanReinspect photos { id } steps { transition } } }',
      { id: hazardId },
    )
  ).hazard

it('the host confirms, rectifies and proves it; the finder re-inspects; it is closed and a look-back is due', async () => {
  const host = await member(visit.hostPhone)
  const found = await hazardOf(host)
  expect(found).toMatchObject({ state: 'pending_confirm', viewerCanConfirm: true, viewerCanReinspect: false })
  await host.run(
    'confirmHazard',
    { hazardId, version: found.version, rectifierName: '整改人', measures: '清灰、装门' },
    'state',
  )
  await host.run('startRectification', { hazardId, version: (await hazardOf(host)).version }, 'state')
  const receipt = {
    id: newId(),
    hazardId,
    version: (await hazardOf(host)).version,
    measures: '已清灰并装门',
    photos: [await photo(host, 'after')],
  }
  await host.run('submitRectification', receipt, 'state')
  const submitted = await hazardOf(host)
  expect(submitted).toMatchObject({ state: 'submitted', viewerCanReinspect: false })
  await expect(
    host.run('reinspectHazard', { hazardId, version: submitted.version, pass: true, photos: [] }, 'state'),
  ).rejects.toThrow(/RECUSED/)

  const finder = await member(visit.inspectorPhone)
  const asked = await hazardOf(finder)
  expect(asked).toMatchObject({ viewerCanReinspect: true })
  expect(asked.photos.length).toBeGreaterThan(1)
  await finder.run(
    'reinspectHazard',
    { hazardId, version: asked.version, pass: true, photos: [await photo(finder, 'again')] },
    'state',
  )
  await house.drain()
  const closed = await hazardOf(host)
  expect(closed.state).toBe('closed')
  expect(closed.steps.map((step: { transition: string }) => step.transition)).toEqual([
    'report',
    'confirm',
    'start',
    'submit',
    'reinspect_pass',
  ])
  // Somebody else looks again after 30 and 90 days: two rows that fall due.
  expect(
    await rows(`select kind, state from app.due where object_id = $1 and kind = 'look_back'`, [hazardId]),
  ).toEqual([
    { kind: 'look_back', state: 'pending' },
    { kind: 'look_back', state: 'pending' },
  ])
})

it('the committee and the bureau read the same counts, and the bureau sees no undisclosed row', async () => {
  await house.drain()
  const { alliance } = await secretary.ask('{ alliance { id figures { visitsDone hazards hazardsClosed } } }')
  expect(alliance.figures).toEqual({ visitsDone: 1, hazards: 1, hazardsClosed: 1 })
  const officer = await new Caller(house).signIn(e2ePhones.bureau.inspector, (seat) => seat.kind === 'bureau')
  const seen = await officer.ask(
    'query ($id: UUID!) { allianceById(id: $id) { figures { visitsDone hazards hazardsClosed } } hazards(first: 10) { totalCount } }',
    { id: alliance.id },
  )
  expect(seen.allianceById.figures).toEqual(alliance.figures)
  expect(seen.hazards.totalCount).toBe(0)
  const { auditTrail } = await secretary.ask(
    'query ($id: UUID!) { auditTrail(filter: { objectId: $id }, first: 50) { nodes { action } } }',
    { id: hazardId },
  )
  expect(auditTrail.nodes.map((line: { action: string }) => line.action)).toContain('hazards:closed')
})
