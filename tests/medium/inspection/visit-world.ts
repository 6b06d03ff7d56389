import { newId } from '@anhu/domain/kernel'
import {
  type SubmissionInput,
  choosePlan,
  createRound,
  planRound,
  publishRound,
} from '@anhu/domain/inspection'
import { type Firm, type InspectionWorld, dayFromNow, hashOf, sendFiles } from './world.ts'

/** A published visit, its host and its team, leader first. */
export interface VisitCase {
  roundId: string
  visitId: string
  host: Firm
  team: Firm[]
  itemKeys: string[]
}

/** Plans and publishes a round; its visits in the order of their ids. */
export async function publishedVisits(world: InspectionWorld): Promise<VisitCase[]> {
  const { roundId } = await world.as(world.secretary, (uow) =>
    createRound(uow, { name: '轮次', startsOn: dayFromNow(10), endsOn: dayFromNow(60) }),
  )
  const { planId } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
  await world.as(world.secretary, (uow) => choosePlan(uow, { planId }))
  await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
  const rows = await world.sql<{ id: string; enterprise_id: string; team: string[]; keys: string[] }>(
    `select v.id, v.enterprise_id,
       (select array_agg(i.enterprise_id order by i.role, i.id) from app.visit_inspectors i where i.visit_id = v.id) as team,
       (select array_agg(l->>'key' order by l->>'key') from app.checklists c, jsonb_array_elements(c.lines) l where c.id = v.checklist_id) as keys
     from app.visits v where v.round_id = $1 order by v.id`,
    [roundId],
  )
  const firm = (id: string): Firm => world.firms.find((one) => one.id === id)!
  return rows.map((row) => ({
    roundId,
    visitId: row.id,
    host: firm(row.enterprise_id),
    team: row.team.map(firm),
    itemKeys: row.keys,
  }))
}

/** A check with nothing left out. */
export type WholeCheck = {
  [Part in keyof Omit<SubmissionInput, 'visitId'>]-?: NonNullable<SubmissionInput[Part]>
}

/** A whole check: every item answered, one fault with a photo, a good practice, two signatures. Its files are sent. */
export async function wholeCheck(
  world: InspectionWorld,
  visit: VisitCase,
  inspector = visit.team[0]!,
): Promise<WholeCheck> {
  const tag = newId()
  const files = ['fault', 'practice', 'team', 'host'].map((name) => `${name}-${tag}`)
  await sendFiles(world, inspector.inspectorId, files)
  const at = new Date('2026-11-20T02:00:00Z')
  const [first, ...rest] = visit.itemKeys
  const answers = [
    { id: newId(), itemKey: first!, result: 'nonconform' as const, note: '积尘', answeredAt: at },
    ...rest.map((itemKey) => ({
      id: newId(),
      itemKey,
      result: 'conform' as const,
      note: null,
      answeredAt: at,
    })),
  ]
  const findings = [
    {
      id: newId(),
      itemKey: first!,
      place: '一车间',
      description: '除尘管道积尘',
      immediate: false,
      foundAt: at,
      photos: [{ id: newId(), sha256: hashOf(files[0]!), takenAt: at, caption: '管道' }],
    },
  ]
  const goodPractices = [
    {
      id: newId(),
      title: '班前会',
      description: '每天班前讲安全',
      createdAt: at,
      photos: [{ id: newId(), sha256: hashOf(files[1]!) }],
    },
  ]
  const signatures = [
    {
      id: newId(),
      signerRole: 'team_leader' as const,
      signerName: '组长',
      sha256: hashOf(files[2]!),
      refused: false,
      signedAt: at,
    },
    {
      id: newId(),
      signerRole: 'host' as const,
      signerName: '厂长',
      sha256: hashOf(files[3]!),
      refused: false,
      signedAt: at,
    },
  ]
  return {
    checkIn: { method: 'qr', at },
    answers,
    findings,
    goodPractices,
    photos: [],
    signatures,
    manifest: {
      answerItemKeys: visit.itemKeys,
      hazardIds: findings.map((one) => one.id),
      goodPracticeIds: goodPractices.map((one) => one.id),
      evidenceIds: [...findings, ...goodPractices].flatMap((one) => one.photos.map((photo) => photo.id)),
      signatureIds: signatures.map((one) => one.id),
    },
  }
}
