import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ApiServer } from '@anhu/api'
import { type Actor, newId } from '@anhu/domain/kernel'
import { recordVisit } from '@anhu/domain/inspection'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedVisits, wholeCheck } from '../../medium/inspection/visit-world.ts'
import {
  dayFromNow,
  hashOf,
  type InspectionWorld,
  makeInspectionWorld,
  sendFiles,
} from '../../medium/inspection/world.ts'
import { ask } from '../server/client.ts'
import type { Caller } from '../server/world.ts'

let world: InspectionWorld
let server: ApiServer
let dataDir: string

beforeAll(async () => {
  world = await makeInspectionWorld(9)
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
  server = await createServer({
    databaseUrl: world.database.appUrl,
    dataDir,
    insecureCookies: true,
    countStatements: true,
  })
})
afterAll(async () => {
  await server.close()
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** The same person and seat, as a browser. */
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

const mutate = async (
  caller: Caller,
  name: string,
  input: object,
  fields: string,
): Promise<Record<string, any>> => {
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

const PLAN = `query ($id: UUID!) { roundPlan(id: $id) { id state status progress gap provenText
  hosts { host { id name } date lat lon inspectors { enterprise { id name } role distanceMetres pinned reasons { code params } } }
  unmet { constraint code params enterprise { name } fix { code } } tiers { name cost lowerBound }
  fairness { enterprise { name } isLead inspections travelMetres repeats } changes { host { name } before after } } }`

const ROUNDS = `{ rounds { nodes { id name state startsOn endsOn groupIds topicCodes visitsTotal visitsDone hazardsFound declined mode
  must { inspector { name } host { name } } absent { enterprise { name } dates } latestPlan { id state } viewerCanPlan viewerCanPublish viewerCanClose } } }`

const VISIT = `query ($id: UUID!) { visit(id: $id) { id allianceName roundName nature state sheetState plannedOn version missing hazardCount
  host { id name } hostName hostAddress hostLat hostLon hostContact group { name }
  team { id enterprise { name } personName role state isMe reasons { code params } }
  checklist { topicCodes lines { key topicName source versionNo text severity deadlineDays methods majorRefs basis { doc article verified effectiveFrom } } }
  answers { itemKey result note personName version } hazards { id place photos { id thumbUrl } } goodPractices { title photos { id } } signatures { signerRole refused }
  photos { id } adviceNote { id number state version }
  viewerCanRecord viewerCanConfirm viewerCanDecline viewerCanPostpone viewerCanCancel viewerCanAcknowledge } }`

describe('a round over the API', () => {
  it('is opened, planned, shown with its reasons, chosen and published; each page is one statement', async () => {
    const secretary = await browser(world.secretary)
    const opened = await mutate(
      secretary,
      'createRound',
      {
        name: '二季度',
        startsOn: dayFromNow(12),
        endsOn: dayFromNow(50),
        groupIds: [],
        topicCodes: [],
        inspectorsPerHost: 3,
        leadersPerTeam: 1,
      },
      'roundId state version',
    )
    expect(opened).toMatchObject({ __typename: 'CreateRoundSuccess', state: 'draft' })
    const { roundId } = opened
    const pin = { inspector: world.firms[8]!.id, host: world.firms[7]!.id }
    const updated = await mutate(
      secretary,
      'updateRound',
      {
        roundId,
        version: opened.version,
        must: [pin],
        absent: [{ enterpriseId: world.firms[6]!.id, dates: [dayFromNow(13)] }],
      },
      'version',
    )
    const planned = await mutate(
      secretary,
      'planRound',
      { roundId, version: updated.version },
      'planId state version',
    )
    expect(planned.state).toBe('ready')
    const plan = await ask(server, secretary, PLAN, { id: planned.planId })
    expect(plan.errors).toEqual([])
    expect(plan.statements).toBe('1/1')
    const { hosts, fairness } = plan.data!.roundPlan
    expect(hosts).toHaveLength(9)
    expect(fairness).toHaveLength(9)
    for (const host of hosts) expect(host.inspectors).toHaveLength(3)
    const pinned = hosts.flatMap((host: any) =>
      host.inspectors
        .filter((one: any) => one.pinned)
        .map((one: any) => [one.enterprise.name, host.host.name]),
    )
    expect(pinned).toEqual([[world.firms[8]!.name, world.firms[7]!.name]])
    expect(hosts[0].inspectors[0].reasons.length).toBeGreaterThan(0)

    const why = await mutate(
      secretary,
      'whyNot',
      {
        planId: planned.planId,
        hostEnterpriseId: world.firms[0]!.id,
        inspectorEnterpriseId: world.firms[0]!.id,
      },
      'reason { code params }',
    )
    expect(why.reason.code).toEqual(expect.any(String))
    const chosen = await mutate(
      secretary,
      'choosePlan',
      { planId: planned.planId, version: planned.version },
      'roundId state version visits',
    )
    expect(chosen).toMatchObject({ state: 'planned', visits: 9 })
    const rounds = await ask(server, secretary, ROUNDS)
    expect(rounds.errors).toEqual([])
    expect(rounds.statements).toBe('1/1')
    const [round] = rounds.data!.rounds.nodes
    expect(round).toMatchObject({
      id: roundId,
      visitsTotal: 9,
      visitsDone: 0,
      must: [{ inspector: { name: world.firms[8]!.name }, host: { name: world.firms[7]!.name } }],
      absent: [{ enterprise: { name: world.firms[6]!.name }, dates: [dayFromNow(13)] }],
      latestPlan: { id: planned.planId, state: 'chosen' },
      viewerCanPlan: true,
      viewerCanPublish: true,
      viewerCanClose: false,
    })
    expect(await mutate(secretary, 'publishRound', { roundId, version: 1 }, 'state')).toMatchObject({
      __typename: 'Refusal',
      code: 'STALE_VERSION',
    })
    const published = await mutate(
      secretary,
      'publishRound',
      { roundId, version: chosen.version },
      'state warnings { code }',
    )
    expect(published).toMatchObject({ state: 'published', warnings: [] })
  })
})

describe('a visit over the API', () => {
  it('shows the phone all it needs in one statement, takes the check, and says what is missing in the same words as the domain', async () => {
    const [visit] = await publishedVisits(world)
    const inspector = await browser(visit!.team[0]!.inspector)
    const before = await ask(server, inspector, VISIT, { id: visit!.visitId })
    expect(before.errors).toEqual([])
    expect(before.statements).toBe('1/1')
    expect(before.data!.visit).toMatchObject({
      host: { id: visit!.host.id },
      state: 'published',
      viewerCanRecord: true,
      viewerCanDecline: true,
      viewerCanConfirm: false,
    })
    expect(before.data!.visit.checklist.lines.map((line: any) => line.key).sort()).toEqual(visit!.itemKeys)
    expect(before.data!.visit.team.filter((place: any) => place.isMe)).toHaveLength(1)

    const check = await wholeCheck(world, visit!)
    const part = await mutate(
      inspector,
      'recordVisit',
      JSON.parse(
        JSON.stringify({
          visitId: visit!.visitId,
          checkIn: check.checkIn,
          answers: check.answers.slice(0, 2),
          signatures: check.signatures.slice(0, 1),
          manifest: check.manifest,
        }),
      ),
      'state sheetState late missing conflicts { itemKey } refused',
    )
    expect(part).toMatchObject({ state: 'in_progress', late: false, conflicts: [], refused: [] })
    const during = await ask(server, inspector, VISIT, { id: visit!.visitId })
    expect([...during.data!.visit.missing].sort()).toEqual([...part.missing].sort())

    const host = await browser(visit!.host.principal)
    const closed = await world.as(visit!.team[0]!.inspector, (uow) =>
      recordVisit(uow, { clientMutationId: newId(), visitId: visit!.visitId, ...check }),
    )
    expect(closed.state).toBe('field_done')
    const after = await ask(server, host, VISIT, { id: visit!.visitId })
    expect(after.data!.visit).toMatchObject({
      state: 'field_done',
      sheetState: 'locked',
      missing: [],
      hazardCount: 1,
      viewerCanAcknowledge: true,
      viewerCanRecord: false,
    })
    expect(after.data!.visit.hazards[0].photos).toHaveLength(1)
    const { id, version } = after.data!.visit.adviceNote
    expect(await mutate(host, 'acknowledgeAdviceNote', { adviceNoteId: id, version }, 'state')).toMatchObject(
      { state: 'acknowledged' },
    )

    const gone = await ask(server, inspector, VISIT, { id: visit!.visitId })
    expect(gone.data!.visit).toBeNull()
    const late = await mutate(
      inspector,
      'recordVisit',
      { visitId: visit!.visitId, goodPractices: [{ id: newId(), title: '通道', description: '宽敞' }] },
      'late missing',
    )
    expect(late).toMatchObject({ late: true })
    const leader = await browser(world.leader)
    const box = await ask(
      server,
      leader,
      '{ dropBoxItems { nodes { id summary state version personName visit { hostName plannedOn } } } }',
    )
    expect(box.data!.dropBoxItems.nodes).toMatchObject([
      { summary: '亮点 1', state: 'to_confirm', visit: { hostName: visit!.host.name } },
    ])
    const [item] = box.data!.dropBoxItems.nodes
    expect(
      await mutate(
        leader,
        'decideDropBox',
        { itemId: item.id, version: item.version, accept: false },
        'state',
      ),
    ).toMatchObject({ code: 'REASON_MISSING' })
    expect(
      await mutate(
        leader,
        'decideDropBox',
        { itemId: item.id, version: item.version, accept: true },
        'state',
      ),
    ).toMatchObject({ state: 'accepted' })
    const seen = await ask(server, leader, '{ goodPractices { nodes { title } } }')
    expect(seen.data!.goodPractices.nodes).toHaveLength(2)
  })

  it('is listed by where it is, whose it is and when, one statement a page', async () => {
    const secretary = await browser(world.secretary)
    const firm = await browser(world.firms[0]!.inspector)
    const list = `query ($filter: VisitFilter) { visits(filter: $filter, orderBy: planned_on_desc, first: 5) { nodes { id plannedOn state host { name } team { enterprise { name } } } totalCount } }`
    const all = await ask(server, secretary, list, {
      filter: { states: ['published', 'field_done'], from: dayFromNow(0), to: dayFromNow(90) },
    })
    expect(all.errors).toEqual([])
    expect(all.statements).toBe('1/1')
    expect(all.data!.visits.nodes).toHaveLength(5)
    const hosted = await ask(server, firm, list, { filter: { asHost: true } })
    const sent = await ask(server, firm, list, { filter: { asTeam: true } })
    expect(hosted.data!.visits.totalCount).toBe(2)
    expect(sent.data!.visits.totalCount).toBeGreaterThan(2)
    expect(new Set(hosted.data!.visits.nodes.map((one: any) => one.host.name))).toEqual(
      new Set([world.firms[0]!.name]),
    )
  })

  it('keeps an own checklist item in versions', async () => {
    const secretary = await browser(world.secretary)
    const added = await mutate(
      secretary,
      'addChecklistItem',
      { topicCode: 'BASIC', text: '承诺牌', deadlineDays: 3 },
      'itemId version versionNo',
    )
    const revised = await mutate(
      secretary,
      'reviseChecklistItem',
      { id: added.itemId, version: added.version, text: '新承诺牌', deadlineDays: 3 },
      'itemId version versionNo',
    )
    expect(revised.versionNo).toBe(2)
    expect(
      await mutate(
        secretary,
        'retireChecklistItem',
        { id: revised.itemId, version: revised.version },
        'itemId',
      ),
    ).toMatchObject({ __typename: 'RetireChecklistItemSuccess' })
  })
})

/** A module of the portal as the phone runs it; a project of its own, so it is known here by its words only. */
const ofPortal = (path: string): Promise<Record<string, any>> =>
  import(new URL(`../../../web/src/${path}`, import.meta.url).href)

describe('a check of 200 items with long notes and 60 photos', () => {
  it('is handed in whole by a phone that cuts it, twice and in the wrong order, and counts once', async () => {
    const [visit] = await publishedVisits(world)
    const inspector = await browser(visit!.team[0]!.inspector)
    await world.sql('set session_replication_role = replica')
    await world.sql(
      `update app.checklists c set lines = (
         select jsonb_agg(c.lines->0 || jsonb_build_object('key', 'K-' || n)) from generate_series(1, 200) n)
       from app.visits v where v.id = $1 and c.id = v.checklist_id`,
      [visit!.visitId],
    )
    await world.sql('set session_replication_role = origin')
    const base = await wholeCheck(world, {
      ...visit!,
      itemKeys: Array.from({ length: 200 }, (_, n) => `K-${n + 1}`),
    })
    const at = new Date().toISOString()
    const names = Array.from({ length: 60 }, (_, n) => `long-${n}`)
    await sendFiles(world, visit!.team[0]!.inspectorId, names)
    const findings = Array.from({ length: 30 }, (_, n) => ({
      id: newId(),
      itemKey: `K-${n + 1}`,
      place: '一车间',
      description: '护罩缺失'.repeat(400),
      immediate: false,
      foundAt: at,
      photos: [names[2 * n]!, names[2 * n + 1]!].map((name) => ({
        id: newId(),
        sha256: hashOf(name),
        takenAt: at,
      })),
    }))
    const answers = base.answers.map((one, n) => ({
      ...one,
      result: n < 30 ? ('nonconform' as const) : ('conform' as const),
      note: '配电箱门未关闭，线路裸露'.repeat(90).slice(0, 1000),
      answeredAt: at,
    }))
    const check = JSON.parse(
      JSON.stringify({
        ...base,
        visitId: visit!.visitId,
        clientMutationId: newId(),
        answers,
        findings,
        goodPractices: [],
        manifest: {
          answerItemKeys: answers.map((one) => one.itemKey),
          hazardIds: findings.map((one) => one.id),
          goodPracticeIds: [],
          evidenceIds: findings.flatMap((one) => one.photos.map((photo) => photo.id)),
          signatureIds: base.signatures.map((one) => one.id),
        },
      }),
    )
    expect(Buffer.byteLength(JSON.stringify(check))).toBeGreaterThan(256 * 1024)

    const { splitSubmission } = await ofPortal('features/visit/split-submission.ts')
    const { pieceKey } = await ofPortal('app/outbox/uuid7.ts')
    const pieces = splitSubmission(check) as object[]
    const fields = 'state late missing refused conflicts { itemKey }'
    const send = (piece: object, n: number) =>
      mutate(
        inspector,
        'recordVisit',
        { ...piece, clientMutationId: pieceKey(check.clientMutationId, n + 1) },
        fields,
      )
    const order = [...pieces.keys()].reverse()
    let last: Record<string, any> = {}
    for (const n of order) last = await send(pieces[n]!, n)
    expect(last).toMatchObject({ state: 'field_done', late: false, missing: [], refused: [], conflicts: [] })
    // The answer got lost and the phone sends the first piece again: it is the same piece.
    expect(await send(pieces[0]!, 0)).toMatchObject({ state: 'field_done', refused: [], conflicts: [] })
    const [counts] = await world.sql<Record<string, number>>(
      `select (select count(*)::int from app.visit_answers where visit_id = $1) as answers,
         (select count(*)::int from app.hazards where visit_id = $1) as hazards,
         (select count(*)::int from app.evidence where visit_id = $1) as photos,
         (select count(*)::int from app.visit_signatures where visit_id = $1) as signatures,
         (select count(*)::int from app.drop_box_items where visit_id = $1) as late`,
      [visit!.visitId],
    )
    expect(counts).toEqual({ answers: 200, hazards: 30, photos: 60, signatures: 2, late: 0 })
  })
})
