import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiServer, createServer } from '@anhu/api'
import { openSession } from '@anhu/domain/identity'
import { newId } from '@anhu/domain/kernel'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
let server: ApiServer
let dataDir: string
const sessions = new Map<Part, Record<string, string>>()

beforeAll(async () => {
  world = await createHazardWorld({}, new Date().toISOString())
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-hazard-api-'))
  server = await createServer({
    databaseUrl: world.database.appUrl,
    dataDir,
    insecureCookies: true,
    countStatements: true,
  })
})
afterAll(async () => {
  await server?.close()
  await world?.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function headersOf(part: Part): Promise<Record<string, string>> {
  let headers = sessions.get(part)
  if (!headers) {
    const { personId, actor } = world.people[part]
    const { token } = await world.system('sign-in', async (uow) => openSession(uow, personId, 'test'))
    headers = { cookie: `anhu=${token}`, 'x-anhu-seat': (actor as { seat: string }).seat }
    sessions.set(part, headers)
  }
  return headers
}

async function ask(part: Part, query: string, variables: object = {}) {
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(await headersOf(part)) },
    payload: { query, variables },
  })
  const body = response.json<{
    data?: Record<string, any>
    errors?: { message: string; extensions: { code: string } }[]
  }>()
  return {
    data: body.data ?? {},
    codes: body.errors?.map((error) => error.extensions.code) ?? [],
    statements: response.headers['x-anhu-statements'],
  }
}

async function mutate(part: Part, name: string, input: object, clientMutationId = newId()) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const fields = /Major|Treatment|Acceptance/.test(name)
    ? 'majorHazardId state version'
    : 'hazardId state version dueOn hazard { state steps { transition } }'
  const answer = await ask(
    part,
    `mutation M($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${fields} } ... on Refusal { code details } } }`,
    { input: { clientMutationId, ...input } },
  )
  return answer.codes.length > 0 ? { code: answer.codes[0] } : (answer.data[name] as Record<string, any>)
}

const can = `viewerCanConfirm viewerCanContest viewerCanDecideDispute viewerCanStart viewerCanFixOnSpot viewerCanSubmitRectification
  viewerCanRequestExtension viewerCanDecideExtension viewerCanReinspect viewerCanAssignReinspector viewerCanEscalate viewerCanMerge
  viewerCanWithdraw viewerCanLookBack`
const allowed = async (part: Part, hazardId: string): Promise<string[] | null> => {
  const { data } = await ask(part, `query Q($id: UUID!) { hazard(id: $id) { ${can} } }`, { id: hazardId })
  return data.hazard && Object.entries(data.hazard).flatMap(([name, yes]) => (yes ? [name.slice(9)] : []))
}

describe('a hazard over the API', () => {
  it('shows each seat the buttons that the server would let it press', async () => {
    const { hazardId, version } = await world.find()
    expect(await allowed('hostSafety', hazardId)).toEqual(['Confirm', 'Contest', 'FixOnSpot'])
    expect(await allowed('hostPrincipal', hazardId)).toEqual(['Confirm', 'Contest', 'FixOnSpot', 'Escalate'])
    expect(await allowed('hostStaff', hazardId)).toEqual([])
    expect(await allowed('peerSafety', hazardId)).toEqual(['Withdraw'])
    expect(await allowed('leader', hazardId)).toEqual(['AssignReinspector', 'Merge'])
    expect(await allowed('secretary', hazardId)).toEqual(['AssignReinspector', 'Escalate', 'Merge'])
    expect(await allowed('thirdSafety', hazardId)).toBeNull()
    expect(await allowed('officer', hazardId)).toBeNull()
    const asked = await mutate('hostSafety', 'confirmHazard', {
      hazardId,
      version,
      measures: '加装护罩',
      rectifierName: '老李',
    })
    expect(asked).toMatchObject({
      state: 'pending_rectify',
      hazard: { state: 'pending_rectify', steps: [{ transition: 'report' }, { transition: 'confirm' }] },
    })
    const far = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    const request = {
      hazardId,
      version: asked.version,
      requestedDueOn: far,
      reason: '缺件',
      interimMeasures: '停用',
    }
    expect(await mutate('hostSafety', 'requestExtension', request)).toMatchObject({
      state: 'pending_rectify',
    })
    expect(await allowed('leader', hazardId)).toContain('DecideExtension')
    expect(await allowed('hostSafety', hazardId)).toEqual(['Start', 'FixOnSpot'])
  })

  it('walks from finding to closing; the same mutation twice is one; an old version is told what is there', async () => {
    const { hazardId, version } = await world.find()
    const id = newId()
    const input = { hazardId, version, measures: 'x' }
    const confirmed = await mutate('hostSafety', 'confirmHazard', input, id)
    expect(await mutate('hostSafety', 'confirmHazard', input, id)).toMatchObject({
      version: confirmed.version,
    })
    expect(await mutate('hostSafety', 'confirmHazard', { ...input, measures: 'y' }, id)).toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
    })
    expect(await mutate('hostSafety', 'confirmHazard', input)).toMatchObject({
      code: 'STALE_VERSION',
      details: { state: 'pending_rectify' },
    })
    const started = await mutate('hostRectifier', 'startRectification', {
      hazardId,
      version: confirmed.version,
    })
    const photo = await world.photo('hostRectifier')
    const receipt = { id: newId(), hazardId, version: started.version, measures: '已装', cost: 120.5 }
    expect(await mutate('hostRectifier', 'submitRectification', { ...receipt, photos: [] })).toMatchObject({
      code: 'PHOTO_MISSING',
    })
    const submitted = await mutate('hostRectifier', 'submitRectification', {
      ...receipt,
      photos: [{ ...photo, caption: '护罩' }],
    })
    expect(
      await mutate('hostSafety', 'reinspectHazard', { hazardId, version: submitted.version, pass: true }),
    ).toMatchObject({ code: 'RECUSED' })
    const closed = await mutate('peerSafety', 'reinspectHazard', {
      hazardId,
      version: submitted.version,
      pass: true,
      reason: '合格',
    })
    expect(closed.state).toBe('closed')
    const { data, statements } = await ask(
      'hostSafety',
      `query Q($id: UUID!) { hazard(id: $id) { number allianceName finderEnterpriseName group { name } basis { doc } overdue daysLeft repeat
        photos { phase caption thumbUrl } rectifications { round result cost photos { sha256 } } steps { transition byRole } disputes { id }
        extensionRequests { id } lookBacks { id } major { id } } }`,
      { id: hazardId },
    )
    expect(data.hazard).toMatchObject({
      allianceName: '测试联盟',
      finderEnterpriseName: '乙厂',
      group: { name: '第一组' },
      overdue: false,
      daysLeft: null,
      photos: [{ phase: 'after', caption: '护罩' }],
      rectifications: [{ round: 1, result: 'pass', cost: 120.5, photos: [{ sha256: photo.sha256 }] }],
      major: null,
    })
    // One trip, one statement.
    expect(statements).toBe('1/1')
  })

  it('lists by filter, each seat its own, with a total that equals the rows', async () => {
    const list = async (part: Part, filter: object, orderBy = 'found_at_desc') => {
      const { data, codes } = await ask(
        part,
        `query Q($filter: HazardFilter, $orderBy: HazardOrder) { hazards(first: 50, filter: $filter, orderBy: $orderBy) { totalCount nodes { id state overdue } } }`,
        { filter, orderBy },
      )
      expect(codes).toEqual([])
      expect(data.hazards.totalCount).toBe(data.hazards.nodes.length)
      return data.hazards.nodes as { id: string; state: string }[]
    }
    const { hazardId } = await world.find({ place: '配电房' })
    expect(await list('secretary', { search: '配电' })).toMatchObject([{ id: hazardId }])
    expect((await list('secretary', { open: true }, 'due_at')).map((one) => one.id)).toContain(hazardId)
    expect((await list('secretary', { states: ['closed'] })).every((one) => one.state === 'closed')).toBe(
      true,
    )
    expect((await list('hostSafety', { mine: true })).length).toBe(
      (await list('secretary', { enterpriseId: world.host })).length,
    )
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    expect((await list('leader', { foundFrom: today, foundTo: today })).length).toBe(
      (await list('leader', {})).length,
    )
    expect(await list('officer', {})).toEqual([])
    expect(await list('thirdSafety', {})).toEqual([])
  })

  it('a major hazard goes from the owner to the bureau, which judges and closes it', async () => {
    const { hazardId, version } = await world.find()
    const escalated = await mutate('hostPrincipal', 'escalateHazard', {
      hazardId,
      version,
      criterionCode: 'C-1',
      reason: '疑似',
    })
    expect(escalated.state).toBe('escalated_major')
    const cases = async (part: Part) =>
      (
        await ask(
          part,
          `{ majorHazards(first: 10) { totalCount nodes { id version state place criterionText plan { goals timeLimit } viewerCanJudge viewerCanControl viewerCanAccept } } }`,
        )
      ).data.majorHazards.nodes as Record<string, any>[]
    const [open] = await cases('officer')
    expect(open).toMatchObject({
      state: 'suspected',
      criterionText: 'x',
      plan: null,
      viewerCanJudge: true,
      viewerCanControl: false,
    })
    expect((await cases('leader'))[0]).toMatchObject({ viewerCanJudge: false, viewerCanAccept: false })
    const judged = await mutate('officer', 'judgeMajor', {
      majorHazardId: open!.id,
      version: open!.version,
      isMajor: true,
      reason: '符合',
    })
    expect(
      await mutate('leader', 'controlMajor', {
        majorHazardId: open!.id,
        version: judged.version,
        measures: '停',
      }),
    ).toEqual({ code: 'FORBIDDEN' })
    const plan = { goals: 'a', methods: 'b', money: 'c', people: 'd', timeLimit: 'e', emergencyPlan: 'f' }
    await mutate('hostPrincipal', 'fileTreatmentPlan', {
      majorHazardId: open!.id,
      version: judged.version,
      plan,
    })
    expect((await cases('officer'))[0]).toMatchObject({
      state: 'plan_submitted',
      plan: { goals: 'a', timeLimit: 'e' },
    })
  })

  it('the inbox is one’s own, and the audit the committee’s', async () => {
    const inbox = await ask(
      'hostSafety',
      '{ notifications(first: 5, filter: { unreadOnly: true }) { totalCount nodes { kind params } } }',
    )
    expect(inbox.codes).toEqual([])
    expect((await ask('hostSafety', 'mutation { markNotificationsRead }')).data.markNotificationsRead).toBe(
      inbox.data.notifications.totalCount,
    )
    const { hazardId } = await world.find()
    const trail = `query Q($filter: AuditEventFilter) { auditTrail(first: 5, filter: $filter) { nodes { seq action hash } } }`
    const lines = await ask('secretary', trail, { filter: { objectId: hazardId } })
    expect(lines.data.auditTrail.nodes).toMatchObject([{ action: 'hazards:added' }])
    expect((await ask('hostSafety', trail)).codes).toEqual(['FORBIDDEN'])
  })
})
