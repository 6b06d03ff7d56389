import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { type SubmissionInput, recordVisit } from '@anhu/domain/inspection'
import { type VisitCase, type WholeCheck, publishedVisits, wholeCheck } from './visit-world.ts'
import { type InspectionWorld, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
const visits: VisitCase[] = []

beforeAll(async () => {
  world = await makeInspectionWorld(9)
})
afterAll(() => world.close())

type Piece = Omit<SubmissionInput, 'visitId'>

/** Every element of a check as a piece of its own. */
function elements(check: WholeCheck): Piece[] {
  return [
    { checkIn: check.checkIn },
    ...check.answers.map((one) => ({ answers: [one] })),
    ...check.findings.map((one) => ({ findings: [one] })),
    ...check.goodPractices.map((one) => ({ goodPractices: [one] })),
    ...check.signatures.map((one) => ({ signatures: [one] })),
    { manifest: check.manifest },
  ]
}

function joined(pieces: readonly Piece[]): Piece {
  return {
    checkIn: pieces.find((piece) => piece.checkIn)?.checkIn ?? null,
    answers: pieces.flatMap((piece) => piece.answers ?? []),
    findings: pieces.flatMap((piece) => piece.findings ?? []),
    goodPractices: pieces.flatMap((piece) => piece.goodPractices ?? []),
    signatures: pieces.flatMap((piece) => piece.signatures ?? []),
    manifest: pieces.find((piece) => piece.manifest)?.manifest ?? null,
  }
}

/** What the database holds of a visit, without ids, times of arrival and numbers given on the way. */
async function rowsOf(visit: VisitCase): Promise<unknown> {
  const [row] = await world.sql<{ rows: unknown }>(
    `select jsonb_build_object(
       'visit', (select jsonb_build_object('state', state, 'sheet', sheet_state, 'at', checked_in_at, 'how', check_in - 'byName') from app.visits where id = $1),
       'answers', (select jsonb_agg(jsonb_build_array(item_key, result, note, answered_at) order by item_key) from app.visit_answers where visit_id = $1),
       'hazards', (select jsonb_agg(jsonb_build_array(item_key, place, description, state, severity)) from app.hazards where visit_id = $1),
       'practices', (select jsonb_agg(jsonb_build_array(title, description, created_at)) from app.good_practices where visit_id = $1),
       'photos', (select jsonb_agg(jsonb_build_array(phase, subject_kind, caption, hazard_id is not null) order by phase) from app.evidence where visit_id = $1),
       'signatures', (select jsonb_agg(jsonb_build_array(signer_role, signer_name, refused, signed_at) order by signer_role) from app.visit_signatures where visit_id = $1),
       'notes', (select jsonb_agg(state) from app.advice_notes where visit_id = $1),
       'late', (select count(*) from app.drop_box_items where visit_id = $1 and state <> 'to_confirm')) as rows`,
    [visit.visitId],
  )
  return row!.rows
}

async function play(pieces: (check: WholeCheck) => Piece[]): Promise<unknown> {
  if (visits.length === 0) visits.push(...(await publishedVisits(world)))
  // Hosts differ in their lists; only those with the longer list are compared with one another.
  const visit = visits.pop()!
  if (visit.itemKeys.length !== 5) return play(pieces)
  const check = await wholeCheck(world, visit)
  for (const piece of pieces(check)) {
    await world.as(visit.team[0]!.inspector, (uow) =>
      recordVisit(uow, { clientMutationId: newId(), visitId: visit.visitId, ...piece }),
    )
  }
  return rowsOf(visit)
}

describe('a check', () => {
  it('leaves the same rows however it is split, shuffled and repeated', async () => {
    const expected = await play((check) => [check])
    const way = fc.record({
      order: fc.infiniteStream(fc.nat()),
      sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
      repeats: fc.array(fc.nat(), { maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(way, async ({ order, sizes, repeats }) => {
        const rows = await play((check) => {
          const all = elements(check)
          const keys = [...order.take(all.length)]
          const shuffled = all
            .map((piece, at) => ({ piece, key: keys[at]! }))
            .sort((a, b) => a.key - b.key)
            .map((one) => one.piece)
          const pieces: Piece[] = []
          for (let at = 0, part = 0; at < shuffled.length; part++) {
            const size = sizes[part] ?? 1
            pieces.push(joined(shuffled.slice(at, at + size)))
            at += size
          }
          // A copy of a piece may come at any later moment, also after the visit was closed.
          for (const repeat of repeats)
            pieces.splice(1 + (repeat % pieces.length), 0, pieces[repeat % pieces.length]!)
          return pieces
        })
        expect(rows).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('sent by two phones at the same moment counts once', async () => {
    if (visits.length === 0) visits.push(...(await publishedVisits(world)))
    const visit = visits.pop()!
    const check = await wholeCheck(world, visit)
    const send = (clientMutationId: string) =>
      world.as(visit.team[0]!.inspector, (uow) =>
        recordVisit(uow, { clientMutationId, visitId: visit.visitId, ...check }),
      )
    const same = newId()
    const results = await Promise.allSettled([send(same), send(same), send(newId())])
    expect(
      results
        .filter((one) => one.status === 'rejected')
        .map((one) => (one as PromiseRejectedResult).reason.code),
    ).toEqual([])
    const [counted] = await world.sql<{ hazards: number; notes: number }>(
      'select (select count(*)::int from app.hazards where visit_id = $1) as hazards, (select count(*)::int from app.advice_notes where visit_id = $1) as notes',
      [visit.visitId],
    )
    expect(counted).toEqual({ hazards: 1, notes: 1 })
  })
})
