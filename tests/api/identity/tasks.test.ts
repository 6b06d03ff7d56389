import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiServer, createServer } from '@anhu/api'
import {
  confirmHazard,
  contestHazard,
  escalateHazard,
  reinspectHazard,
  requestExtension,
  startRectification,
  submitRectification,
  upholdHazard,
} from '@anhu/domain/hazard'
import { openSession } from '@anhu/domain/identity'
import { newId } from '@anhu/domain/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
let server: ApiServer
let dataDir: string
const cookies = new Map<Part, string>()

beforeAll(async () => {
  world = await createHazardWorld({}, new Date().toISOString())
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-tasks-'))
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
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

interface Task {
  kind: string
  title: string
  objectKind: string
  objectId: string
  overdue: boolean
}

async function tasks(part: Part): Promise<Task[]> {
  const { actor, personId } = world.people[part]
  let cookie = cookies.get(part)
  if (!cookie)
    cookies.set(
      part,
      (cookie = await world.system('sign-in', async (uow) => openSession(uow, personId, 'test').token)),
    )
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      cookie: `anhu=${cookie}`,
      'x-anhu-seat': 'seat' in actor ? actor.seat : '',
    },
    payload: {
      query: '{ myTasks { key kind title subtitle dueAt dueOn objectKind objectId overdue allianceName } }',
    },
  })
  expect(response.json<{ errors?: unknown }>().errors).toBeUndefined()
  expect(response.headers['x-anhu-statements']).toBe('1/1')
  return response.json<{ data: { myTasks: Task[] } }>().data.myTasks
}

const everybody: Part[] = [
  'hostPrincipal',
  'hostSafety',
  'hostRectifier',
  'hostStaff',
  'peerSafety',
  'thirdSafety',
  'chair',
  'secretary',
  'leader',
  'officer',
  'bureauLeader',
  'townOfficer',
]
/** Whose list has this task about this object. */
async function holders(kind: string, objectId: string): Promise<Part[]> {
  const found: Part[] = []
  for (const part of everybody)
    if ((await tasks(part)).some((task) => task.kind === kind && task.objectId === objectId)) found.push(part)
  return found
}

test('a visit waits for whoever makes it, and no other firm', async () => {
  expect(await holders('do_visit', world.visitId)).toEqual(['peerSafety'])
})

test('a finding waits, step by step, for the one who can take the next step', async () => {
  const found = await world.find()
  const { hazardId } = found
  expect(await holders('confirm_hazard', hazardId)).toEqual(['hostPrincipal', 'hostSafety'])
  const contested = await world.as('hostSafety', (uow) =>
    contestHazard(uow, { ...found, reason: '不属实', photos: [] }),
  )
  expect(await holders('decide_dispute', hazardId)).toEqual(['chair', 'secretary', 'leader'])
  expect(await holders('confirm_hazard', hazardId)).toEqual([])
  const upheld = await world.as('secretary', (uow) =>
    upholdHazard(uow, { hazardId, version: contested.version, reason: '属实' }),
  )
  expect(await holders('rectify_hazard', hazardId)).toEqual(['hostPrincipal', 'hostSafety', 'hostRectifier'])
  const started = await world.as('hostSafety', (uow) =>
    startRectification(uow, { hazardId, version: upheld.version }),
  )
  const photo = await world.photo('hostSafety')
  const submitted = await world.as('hostSafety', (uow) =>
    submitRectification(uow, {
      id: newId(),
      hazardId,
      version: started.version,
      measures: '已装',
      photos: [photo],
    }),
  )
  expect(await holders('rectify_hazard', hazardId)).toEqual([])
  expect(await holders('reinspect_hazard', hazardId)).toEqual(['peerSafety'])
  await world.as('peerSafety', (uow) =>
    reinspectHazard(uow, { hazardId, version: submitted.version, pass: true }),
  )
  for (const part of everybody)
    expect(
      (await tasks(part)).filter((task) => task.objectId === hazardId && task.kind !== 'look_back'),
    ).toEqual([])
})

test('more time is decided on by leader and officers; a suspicion is judged by the bureau or owned up to', async () => {
  const found = await world.find()
  const { hazardId } = found
  const confirmed = await world.as('hostSafety', (uow) =>
    confirmHazard(uow, { ...found, measures: '加装护罩' }),
  )
  const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  await world.as('hostSafety', (uow) =>
    requestExtension(uow, {
      hazardId,
      version: confirmed.version,
      requestedDueOn: later,
      reason: '缺件',
      interimMeasures: '停机',
    }),
  )
  expect(await holders('decide_extension', hazardId)).toEqual(['chair', 'secretary', 'leader'])

  const other = await world.find()
  await world.as('secretary', (uow) =>
    escalateHazard(uow, {
      hazardId: other.hazardId,
      version: other.version,
      criterionCode: 'C-1',
      reason: '疑似重大',
    }),
  )
  expect(await holders('judge_major', other.hazardId)).toEqual(['hostPrincipal', 'officer'])
})
