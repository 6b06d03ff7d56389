import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ApiServer } from '@anhu/api'
import { type Actor, newId } from '@anhu/domain/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromNow, type InspectionWorld, makeInspectionWorld } from '../../medium/inspection/world.ts'
import { ask } from '../server/client.ts'
import type { Caller } from '../server/world.ts'

let world: InspectionWorld
let server: ApiServer
let dataDir: string
let secretary: Caller

beforeAll(async () => {
  world = await makeInspectionWorld(10, { leads: 4 })
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
  server = await createServer({
    databaseUrl: world.database.appUrl,
    dataDir,
    insecureCookies: true,
    countStatements: true,
  })
  secretary = await browser(world.secretary)
})
afterAll(async () => {
  await server.close()
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function browser(actor: Actor): Promise<Caller> {
  if (actor.kind !== 'person') throw new Error('only people have browsers')
  const token = randomUUID()
  await world.sql(
    `insert into app.sessions (id, person_id, token_hash, created_at, last_seen_at, idle_seconds, expires_at, device)
     values ($1, $2, $3, now(), now(), 3600, now() + interval '1 day', 'test')`,
    [newId(), actor.personId, createHash('sha256').update(token).digest()],
  )
  return {
    personId: actor.personId,
    seat: actor.seat,
    headers: { cookie: `anhu=${token}`, 'x-anhu-seat': actor.seat },
  }
}

async function mutate(
  caller: Caller,
  name: string,
  input: object,
  fields: string,
): Promise<Record<string, any>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const answer = await ask(
    server,
    caller,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${fields} } ... on ErrorResult { code message } } }`,
    { input: { clientMutationId: newId(), ...input } },
  )
  expect(answer.errors).toEqual([])
  return answer.data![name] as Record<string, any>
}

const PLAN = `query ($id: UUID!) { roundPlan(id: $id) { id state version travelMetres travelBefore vacatedSlots changedSlots singleRangeImpossible
  outputHash inputHash explanation { code params } classes { class members minCarried maxCarried meanCarried meanMetres }
  moves { host { id } before after } changes { host { id } before after why { code params } } tiers { name cost before }
  hosts { host { id } date inspectors { enterprise { id } role } }
  fairness { enterprise { id } isLead inspections asLeader travelMetres nearestMetres farthestMetres repeats metBefore { enterprise { id name } roundsAgo } } } }`

const planOf = async (id: string): Promise<Record<string, any>> => {
  const answer = await ask(server, secretary, PLAN, { id })
  expect(answer.errors).toEqual([])
  expect(answer.statements).toBe('1/1')
  return answer.data!['roundPlan'] as Record<string, any>
}

/** Opens, plans and publishes a round; every host has been met by somebody in the one before. */
async function published(startsIn: number): Promise<{ roundId: string; version: number }> {
  const opened = await mutate(
    secretary,
    'createRound',
    {
      name: '轮次',
      startsOn: dayFromNow(startsIn),
      endsOn: dayFromNow(startsIn + 40),
      groupIds: [],
      topicCodes: [],
      inspectorsPerHost: 3,
      leadersPerTeam: 1,
    },
    'roundId version',
  )
  const { roundId } = opened
  const plan = await mutate(secretary, 'planRound', { roundId, version: opened['version'] }, 'planId version')
  const chosen = await mutate(
    secretary,
    'choosePlan',
    { planId: plan['planId'], version: plan['version'] },
    'version',
  )
  return (await mutate(
    secretary,
    'publishRound',
    { roundId, version: chosen['version'] },
    'roundId version',
  )) as { roundId: string; version: number }
}

describe('a published round over the API', () => {
  it('shows the difference of a repair before it is in force, and what it cost; each page is one statement', async () => {
    await published(14)
    const { roundId, version } = await published(70)
    const [place] = await world.sql<{ host: string; inspector: string }>(
      `select i.host_enterprise_id as host, i.enterprise_id as inspector from app.visit_inspectors i
         join app.visits v on v.id = i.visit_id where v.round_id = $1 and i.role = 'member' order by i.id limit 1`,
      [roundId],
    )
    const updated = await mutate(
      secretary,
      'updateRound',
      {
        roundId,
        version,
        mustNot: [{ inspector: place!.inspector, host: place!.host }],
        mode: 'least_change',
      },
      'version',
    )
    const asked = await mutate(
      secretary,
      'planRound',
      { roundId, version: updated['version'] },
      'planId state version',
    )
    expect(asked['state']).toBe('ready')
    const plan = await planOf(asked['planId'])
    expect(plan['travelBefore']).toBeGreaterThan(0)
    expect(plan['vacatedSlots']).toBe(1)
    expect(plan['changedSlots']).toBeGreaterThanOrEqual(1)
    const change = plan['changes'].find((one: any) => one.host.id === place!.host)
    expect(change.why).toEqual([{ code: 'pinned-out', params: { inspector: place!.inspector } }])
    expect(change.before).toHaveLength(1)
    expect(change.after).toHaveLength(1)
    const compared = plan['tiers'].filter((tier: any) => tier.before !== null)
    expect(compared.map((tier: any) => tier.name)).toEqual(
      expect.arrayContaining(['missing', 'uncovered', 'reciprocity', 'repeat', 'balance', 'travel']),
    )
    expect(plan['classes'].map((one: any) => one.class)).toEqual(['lead', 'ordinary'])
    for (const line of plan['fairness']) {
      expect(line.metBefore).toHaveLength(line.repeats)
      expect(line.asLeader).toBeLessThanOrEqual(line.inspections)
      if (line.inspections > 0) expect(line.farthestMetres).toBeGreaterThanOrEqual(line.nearestMetres)
    }
    const met = plan['fairness'].flatMap((line: any) => line.metBefore)
    expect(met.length).toBeGreaterThan(0)
    expect(met.every((one: any) => one.roundsAgo === 1 && one.enterprise.name)).toBe(true)

    const round = await ask(
      server,
      secretary,
      'query ($id: UUID!) { round(id: $id) { state viewerCanPlan viewerCanRepair latestPlan { id state } } }',
      { id: roundId },
    )
    expect(round.data!['round']).toEqual({
      state: 'published',
      viewerCanPlan: false,
      viewerCanRepair: true,
      latestPlan: { id: asked['planId'], state: 'ready' },
    })
    const done = await mutate(
      secretary,
      'publishRepair',
      { planId: asked['planId'], version: asked['version'] },
      'state visitsChanged',
    )
    // A visit is changed by its team or by its day; what was shown before is what was done.
    const shown = new Set([...plan['changes'], ...plan['moves']].map((one: any) => one.host.id))
    expect(done).toMatchObject({ state: 'published', visitsChanged: shown.size })
    expect(
      await mutate(
        secretary,
        'publishRepair',
        { planId: asked['planId'], version: asked['version'] + 1 },
        'state',
      ),
    ).toMatchObject({ __typename: 'Refusal', code: 'PLAN_NOT_READY' })
    expect(await mutate(secretary, 'cancelPlan', { planId: asked['planId'] }, 'state')).toMatchObject({
      code: 'PLAN_NOT_SOLVING',
    })
  })

  it('says every rule against a pair, and the price of forcing it: what comes, what goes, which tier pays', async () => {
    const [row] = await world.sql<{ id: string }>(
      `select id from app.round_plans where state = 'chosen' order by created_at desc limit 1`,
    )
    const plan = await planOf(row!.id)
    const [first] = plan['hosts']
    const seated = first.inspectors.map((seat: any) => seat.enterprise.id)
    const other = world.firms.find((firm) => firm.id !== first.host.id && !seated.includes(firm.id))!
    const fields = `inPlan reason { code } reasons { code params } price { metres moved dropped tiers { name delta }
      addedPairs { inspectorId hostId } droppedPairs { inspectorId hostId } }`
    const ask = (inspectorEnterpriseId: string) =>
      mutate(
        secretary,
        'whyNot',
        { planId: row!.id, hostEnterpriseId: first.host.id, inspectorEnterpriseId },
        fields,
      )
    expect(await ask(first.host.id)).toMatchObject({ inPlan: false, reason: { code: 'self' }, price: null })
    const there = await ask(seated[0])
    expect(there).toMatchObject({ inPlan: true, price: null })
    expect(there['reasons'].length).toBeGreaterThan(0)
    const forced = await ask(other.id)
    expect(forced['inPlan']).toBe(false)
    expect(forced['reasons'].length).toBeGreaterThan(0)
    if (forced['price']) {
      expect(forced['price'].addedPairs).toContainEqual({ inspectorId: other.id, hostId: first.host.id })
      expect(forced['price'].moved).toBe(forced['price'].addedPairs.length)
      expect(forced['price'].dropped).toBe(forced['price'].droppedPairs.length)
    } else expect(forced['reason'].code).toMatch(/frozen-team|no-common-day|absent|owner|conflict|pinned-out/)
  })
})

describe('the calendar over the API', () => {
  it('is read by everybody in one statement, and entered by nobody here', async () => {
    const years = await ask(
      server,
      secretary,
      '{ calendarYears(first: 100) { year provisional notice editedAt } }',
    )
    expect(years.errors).toEqual([])
    expect(years.statements).toBe('1/1')
    const refused = await ask(
      server,
      secretary,
      'mutation ($input: SetCalendarYearInput!) { setCalendarYear(input: $input) { __typename } }',
      { input: { clientMutationId: newId(), year: 2027, notice: 'x', days: [] } },
    )
    expect(refused.data?.['setCalendarYear'] ?? null).toBeNull()
    expect(JSON.stringify(refused.errors)).toContain('FORBIDDEN')
  })
})
