import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EvidencePlace, attachEvidence, noteThumbnail } from '@anhu/domain/evidence'
import { newId } from '@anhu/domain/kernel'
import { publishedVisits, type VisitCase } from '../inspection/visit-world.ts'
import { hashOf, type InspectionWorld, makeInspectionWorld, sendFiles } from '../inspection/world.ts'

let world: InspectionWorld
let visit: VisitCase

beforeAll(async () => {
  world = await makeInspectionWorld(6)
  visit = (await publishedVisits(world))[0]!
})
afterAll(() => world.close())

const place = (subjectId = visit.visitId): EvidencePlace => ({
  allianceId: world.allianceId,
  subjectKind: 'visit',
  subjectId,
  hazardId: null,
  visitId: visit.visitId,
  enterpriseId: visit.host.id,
  groupId: world.groupId,
  divisionCode: 330381001001,
  phase: 'visit',
  committeeVisible: false,
  disclosedAt: null,
})
const attach = (
  photos: { id: string; sha256: string }[],
  by = visit.team[0]!.inspector,
  subjectId?: string,
) => world.as(by, (uow) => attachEvidence(uow, place(subjectId), photos))
const rows = (id: string) =>
  world.sql<{ mime: string; used_before: boolean; uploaded_by_name: string }>(
    'select * from app.evidence where id = $1',
    [id],
  )
const sent = async (name: string, mime?: string): Promise<{ id: string; sha256: string }> => {
  await sendFiles(world, visit.team[0]!.inspectorId, [name], mime)
  return { id: newId(), sha256: hashOf(name) }
}

describe('a photo', () => {
  it('becomes evidence once, of a file this person sent, with one thumbnail to make', async () => {
    const photo = await sent('one')
    await attach([photo])
    await attach([photo])
    expect(await rows(photo.id)).toMatchObject([{ mime: 'image/png' }])
    const jobs = await world.sql(`select 1 from app.outbox where key = $1`, [`thumbnail:${photo.id}`])
    expect(jobs).toHaveLength(1)
  })

  it('of a file that somebody else sent is refused as not sent', async () => {
    const photo = await sent('mine')
    await expect(attach([photo], visit.team[1]!.inspector)).rejects.toMatchObject({ code: 'PHOTO_NOT_SENT' })
    expect(await rows(photo.id)).toEqual([])
  })

  it('must be a picture', async () => {
    await expect(attach([await sent('paper', 'application/pdf')])).rejects.toMatchObject({
      code: 'PHOTO_NOT_A_PICTURE',
    })
  })

  it('keeps its file: the same id with another one is refused', async () => {
    const photo = await sent('first')
    await attach([photo])
    const { sha256 } = await sent('second')
    await expect(attach([{ id: photo.id, sha256 }])).rejects.toMatchObject({ code: 'PHOTO_ID_TAKEN' })
  })

  it('whose id is taken by a file this actor may not see is refused too, and nothing is dropped in silence', async () => {
    const photo = await sent('unseen')
    await attach([photo])
    const other = hashOf('of the committee')
    await sendFiles(world, (world.secretary as { personId: string }).personId, ['of the committee'])
    const clash = attach([{ id: photo.id, sha256: other }], world.secretary)
    await expect(clash).rejects.toMatchObject({ code: 'PHOTO_ID_TAKEN', details: { id: photo.id } })
    expect(await world.sql('select sha256 from app.evidence where id = $1', [photo.id])).toEqual([
      { sha256: photo.sha256 },
    ])
  })

  it('that was used for something else before is doubted once a worker has looked', async () => {
    const first = await sent('again')
    await attach([first])
    const second = { id: newId(), sha256: first.sha256 }
    await attach([second], undefined, newId())
    const look = { state: 'ready' as const, thumbSha256: hashOf('thumb'), width: 10, height: 10 }
    await world.as(world.job, (uow) => noteThumbnail(uow, second.id, look))
    await world.as(world.job, (uow) => noteThumbnail(uow, first.id, look))
    expect(await rows(second.id)).toMatchObject([{ used_before: true }])
    expect(await rows(first.id)).toMatchObject([{ used_before: false }])
  })

  it('is hidden from the committee under graduated disclosure, and from firms that have no part in it', async () => {
    const photo = await sent('hidden')
    await attach([photo])
    const seen = (actor: typeof world.secretary) =>
      world.as(
        actor,
        async (uow) =>
          (await uow.em.execute<unknown[]>('select 1 from app.evidence where id = ?', [photo.id])).length,
      )
    const stranger = world.firms.find((firm) => firm !== visit.host && !visit.team.includes(firm))!
    expect(await seen(world.secretary)).toBe(0)
    expect(await seen(stranger.inspector)).toBe(0)
    expect(await seen(world.leader)).toBe(1)
    expect(await seen(visit.host.principal)).toBe(1)
    expect(await seen(visit.team[1]!.inspector)).toBe(1)
  })
})
