import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import {
  type SubmissionInput,
  acknowledgeAdviceNote,
  archiveVisit,
  closeRound,
  decideDropBox,
  inspectionJobs,
  recordVisit,
  replaceInspector,
  replyToAdviceNote,
  reportVisit,
  startRound,
} from '@anhu/domain/inspection'
import { type VisitCase, publishedVisits, wholeCheck } from './visit-world.ts'
import { type Firm, type InspectionWorld, hashOf, makeInspectionWorld, sendFiles } from './world.ts'

let world: InspectionWorld
let visits: VisitCase[]
let visit: VisitCase

beforeAll(async () => {
  world = await makeInspectionWorld(9)
})
beforeEach(async () => {
  if (!visits?.length) visits = await publishedVisits(world)
  visit = visits.pop()!
})
afterAll(() => world.close())

const send = (
  piece: Omit<SubmissionInput, 'visitId'>,
  by: Firm = visit.team[0]!,
  clientMutationId = newId(),
) => world.as(by.inspector, (uow) => recordVisit(uow, { clientMutationId, visitId: visit.visitId, ...piece }))
const count = async (table: string): Promise<number> =>
  (
    await world.sql<{ n: number }>(`select count(*)::int n from app.${table} where visit_id = $1`, [
      visit.visitId,
    ])
  )[0]!.n
const counts = async () => ({
  answers: await count('visit_answers'),
  hazards: await count('hazards'),
  practices: await count('good_practices'),
  signatures: await count('visit_signatures'),
  photos: await count('evidence'),
  notes: await count('advice_notes'),
})
const stateOf = async () =>
  (
    await world.sql<{ state: string; sheet_state: string; version: number; drop_box_until: Date | null }>(
      'select * from app.visits where id = $1',
      [visit.visitId],
    )
  )[0]!
const whole = () => wholeCheck(world, visit)

describe('a check sent in one piece', () => {
  it('closes the visit, locks the sheet, makes the hazard and issues the advice note', async () => {
    const check = await whole()
    const result = await send(check)
    expect(result).toMatchObject({
      state: 'field_done',
      sheetState: 'locked',
      late: false,
      missing: [],
      conflicts: [],
      refused: [],
    })
    expect(await counts()).toEqual({
      answers: visit.itemKeys.length,
      hazards: 1,
      practices: 1,
      signatures: 2,
      photos: 2,
      notes: 1,
    })
    const [hazard] = await world.sql<{
      state: string
      item_key: string
      basis: unknown[]
      finder_enterprise_id: string
      enterprise_id: string
    }>('select * from app.hazards where visit_id = $1', [visit.visitId])
    expect(hazard).toMatchObject({
      state: 'pending_confirm',
      item_key: visit.itemKeys[0],
      finder_enterprise_id: visit.team[0]!.id,
      enterprise_id: visit.host.id,
    })
    expect(hazard!.basis).toHaveLength(1)
    const [note] = await world.sql<{ number: string; state: string }>(
      'select * from app.advice_notes where visit_id = $1',
      [visit.visitId],
    )
    expect(note).toMatchObject({ state: 'issued', number: expect.stringMatching(/^HC-CS-20\d\d-\d{4}$/) })
    const steps = await world.sql<{ action: string }>(
      'select action from app.audit_events where object_id = $1 order by seq',
      [visit.visitId],
    )
    expect(steps.map((one) => one.action)).toEqual([
      'visits:published',
      'visits:confirmed',
      'visits:in_progress',
      'visits:field_done',
      'visits:sheet-locked',
    ])
    const until = (await stateOf()).drop_box_until!
    expect(Math.round((until.getTime() - Date.now()) / 86_400_000)).toBe(7)
  })

  it('counts once when the answer was lost and it is sent again, and the team may not write any more', async () => {
    const check = await whole()
    const id = newId()
    const first = await send(check, visit.team[0]!, id)
    const before = await counts()
    expect(await send(check, visit.team[0]!, id)).toEqual(JSON.parse(JSON.stringify(first)))
    expect(await send(check)).toMatchObject({ late: true })
    expect(await counts()).toEqual(before)
    await expect(send({ answers: [] }, visit.team[0]!, id)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
    })
  })

  it('moves its round to running by a job', async () => {
    await send(await whole())
    const [asked] = await world.sql<{ payload: { roundId: string } }>(
      `select payload from app.outbox where key like $1`,
      [`start:%${visit.visitId}`],
    )
    await world.as(world.job, (uow) => startRound(uow, asked!.payload.roundId))
    const [round] = await world.sql<{ state: string }>('select state from app.rounds where id = $1', [
      visit.roundId,
    ])
    expect(round!.state).toBe('running')
  })
})

describe('a check sent in pieces', () => {
  it('says what is missing until the last piece is there', async () => {
    const check = await whole()
    expect((await send({ manifest: check.manifest })).missing).toEqual(
      expect.arrayContaining([
        'checkIn',
        ...visit.itemKeys.map((key) => `answer:${key}`),
        `hazard:${check.findings![0]!.id}`,
        'signature.team',
        'signature.host',
      ]),
    )
    await send({ signatures: check.signatures, answers: check.answers!.slice(1) })
    const almost = await send({
      answers: check.answers!.slice(0, 1),
      goodPractices: check.goodPractices,
      checkIn: check.checkIn,
    })
    expect(almost.state).toBe('in_progress')
    expect(almost.missing).toEqual([
      `finding:${visit.itemKeys[0]}`,
      `hazard:${check.findings![0]!.id}`,
      `photo:${check.findings![0]!.photos![0]!.id}`,
    ])
    expect(await send({ findings: check.findings })).toMatchObject({ state: 'field_done', missing: [] })
  })

  it('waits for a photo whose file has not arrived, and takes it with the next copy', async () => {
    const check = await whole()
    const photo = { id: newId(), sha256: hashOf(`later-${visit.visitId}`) }
    const findings = [{ ...check.findings![0]!, photos: [photo] }]
    const manifest = { ...check.manifest!, evidenceIds: [photo.id] }
    const result = await send({
      ...check,
      findings,
      goodPractices: [],
      manifest: { ...manifest, goodPracticeIds: [] },
    })
    expect(result).toMatchObject({ state: 'in_progress', missing: [`photo:${photo.id}`] })
    await sendFiles(world, visit.team[0]!.inspectorId, [`later-${visit.visitId}`])
    expect(await send({ findings })).toMatchObject({ state: 'field_done', missing: [] })
  })

  it('takes pictures as photos only', async () => {
    await sendFiles(world, visit.team[0]!.inspectorId, [`paper-${visit.visitId}`], 'application/pdf')
    const photo = { id: newId(), sha256: hashOf(`paper-${visit.visitId}`) }
    expect(await send({ photos: [photo] })).toMatchObject({ refused: [`photo:${photo.id}`] })
    expect(await count('evidence')).toBe(0)
  })

  it('refuses, element by element, an id that comes back with another body and an item that is not on the list', async () => {
    const check = await whole()
    await send({
      answers: check.answers,
      findings: check.findings,
      goodPractices: check.goodPractices,
      signatures: check.signatures,
    })
    const before = await counts()
    const again = await send({
      answers: [{ ...check.answers![1]!, id: newId(), itemKey: 'NONE-1' }],
      findings: [{ ...check.findings![0]!, place: '别处' }],
      goodPractices: [{ ...check.goodPractices![0]!, title: '别的' }],
      signatures: [{ ...check.signatures![0]!, signerName: '别人' }],
    })
    expect(again.refused).toEqual([
      expect.stringMatching(/^answer:/),
      `finding:${check.findings![0]!.id}`,
      `goodPractice:${check.goodPractices![0]!.id}`,
      `signature:${check.signatures![0]!.id}`,
    ])
    expect(await counts()).toEqual(before)
  })

  it('refuses text that no screen can show, and keeps nothing of that piece', async () => {
    const check = await whole()
    for (const description of ['a\u0000b', 'a\ud800', ' ', 'x'.repeat(100_000)]) {
      await expect(
        send({ answers: check.answers, findings: [{ ...check.findings![0]!, description }] }),
      ).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    }
    expect(await count('visit_answers')).toBe(0)
  })

  it('closes on a refusal with a reason and two who saw it, not on one', async () => {
    const check = await whole()
    const [team, host] = check.signatures!
    const refusal = {
      id: newId(),
      signerRole: 'host' as const,
      signerName: '厂长',
      refused: true,
      refusalReason: '不认可',
      signedAt: new Date(),
    }
    const manifest = { ...check.manifest!, signatureIds: [team!.id, refusal.id] }
    expect(await send({ ...check, signatures: [team!, refusal], manifest })).toMatchObject({
      state: 'in_progress',
      missing: ['signature.witness'],
    })
    const witness = { ...host!, id: newId(), signerRole: 'escort' as const, signerName: '门卫' }
    expect(await send({ signatures: [witness] })).toMatchObject({ state: 'field_done', sheetState: 'locked' })
    const [line] = await world.sql<{ detail: { sheet: string } }>(
      `select detail from app.audit_events where object_id = $1 and action = 'visits:sheet-locked'`,
      [visit.visitId],
    )
    expect(line!.detail.sheet).toBe('refused')
  })
})

describe('two inspectors on one visit', () => {
  it('who disagree see both values, and a person picks', async () => {
    const key = visit.itemKeys[0]!
    const at = new Date()
    await send({ answers: [{ id: newId(), itemKey: key, result: 'conform', answeredAt: at }] })
    const other = { id: newId(), itemKey: key, result: 'nonconform' as const, note: '不符', answeredAt: at }
    const second = await send({ answers: [other] }, visit.team[1]!)
    expect(second.conflicts).toMatchObject([
      { itemKey: key, mine: 'nonconform', theirs: 'conform', theirsByName: expect.any(String), version: 1 },
    ])
    await expect(
      send({ answers: [{ ...other, expectedVersion: 7 }] }, visit.team[1]!),
    ).resolves.toMatchObject({ conflicts: [{ version: 1 }] })
    await expect(
      send({ answers: [{ ...other, expectedVersion: 1 }] }, visit.team[1]!),
    ).resolves.toMatchObject({ conflicts: [] })
    const [row] = await world.sql<{ result: string; version: number }>(
      'select result, version from app.visit_answers where visit_id = $1',
      [visit.visitId],
    )
    expect(row).toEqual({ result: 'nonconform', version: 2 })
  })

  it('who agree are one answer', async () => {
    const key = visit.itemKeys[0]!
    for (const firm of visit.team) {
      const sent = await send(
        { answers: [{ id: newId(), itemKey: key, result: 'conform', answeredAt: new Date() }] },
        firm,
      )
      expect(sent.conflicts).toEqual([])
    }
    expect(await count('visit_answers')).toBe(1)
  })

  it('may change their own mind, whatever order the pieces come in', async () => {
    const key = visit.itemKeys[0]!
    const early = {
      id: newId(),
      itemKey: key,
      result: 'nonconform' as const,
      answeredAt: new Date(Date.now() - 2_000),
    }
    const late = {
      id: newId(),
      itemKey: key,
      result: 'conform' as const,
      answeredAt: new Date(Date.now() - 1_000),
    }
    await send({ answers: [late] })
    await send({ answers: [early] })
    const [row] = await world.sql<{ result: string }>(
      'select result from app.visit_answers where visit_id = $1',
      [visit.visitId],
    )
    expect(row!.result).toBe('conform')
  })
})

describe('who may record', () => {
  it('is the team: not the host, not a firm that is not sent', async () => {
    await expect(send({}, visit.host)).rejects.toMatchObject({ name: 'NotAllowed' })
    const stranger = world.firms.find((firm) => firm !== visit.host && !visit.team.includes(firm))!
    await expect(send({}, stranger)).rejects.toMatchObject({ name: 'NotVisible' })
    await expect(
      world.as(visit.team[0]!.principal, (uow) =>
        recordVisit(uow, { clientMutationId: newId(), visitId: visit.visitId }),
      ),
    ).rejects.toMatchObject({ name: 'NotVisible' })
  })
})

describe('a check that comes late', () => {
  const item = async () =>
    (
      await world.sql<{ id: string; state: string }>(
        'select id, state from app.drop_box_items where visit_id = $1',
        [visit.visitId],
      )
    )[0]!

  it('after the visit was closed waits in the drop box, once, and is merged when a leader accepts it', async () => {
    await send(await whole())
    const late = await wholeCheck(world, visit, visit.team[1]!)
    const finding = { ...late.findings![0]!, itemKey: null, description: '另一处' }
    const piece = { findings: [finding], answers: late.answers!.slice(1, 2) }
    expect(await send(piece, visit.team[1]!)).toMatchObject({ late: true })
    expect(await send(piece, visit.team[1]!)).toMatchObject({ late: true })
    expect(await count('drop_box_items')).toBe(1)
    expect(await count('hazards')).toBe(1)
    const decided = await world.as(world.leader, async (uow) =>
      decideDropBox(uow, { itemId: (await item()).id, accept: true }),
    )
    expect(decided).toMatchObject({ state: 'accepted', conflicts: [], refused: [] })
    expect(await counts()).toMatchObject({ hazards: 2, photos: 3, notes: 1 })
    const [photo] = await world.sql<{ uploaded_by_id: string }>(
      'select uploaded_by_id from app.evidence where hazard_id = $1',
      [finding.id],
    )
    expect(photo!.uploaded_by_id).toBe(visit.team[1]!.inspectorId)
    await expect(
      world.as(world.leader, async (uow) => decideDropBox(uow, { itemId: (await item()).id, accept: true })),
    ).rejects.toMatchObject({ code: 'DROP_BOX_DECIDED' })
  })

  it('does not change a signed sheet: a different answer is shown as a conflict', async () => {
    await send(await whole())
    await send(
      { answers: [{ id: newId(), itemKey: visit.itemKeys[1]!, result: 'na', answeredAt: new Date() }] },
      visit.team[1]!,
    )
    const decided = await world.as(world.secretary, async (uow) =>
      decideDropBox(uow, { itemId: (await item()).id, accept: true }),
    )
    expect(decided.conflicts).toMatchObject([{ itemKey: visit.itemKeys[1], mine: 'na', theirs: 'conform' }])
    const rows = await world.sql(
      'select result from app.visit_answers where visit_id = $1 and item_key = $2',
      [visit.visitId, visit.itemKeys[1]],
    )
    expect(rows).toEqual([{ result: 'conform' }])
  })

  it('from an inspector who was replaced can be accepted by the committee, photos included, and is refused only with a reason', async () => {
    const [, second] = visit.team
    const check = await wholeCheck(world, visit, second!)
    await send({ checkIn: check.checkIn }, second!)
    const [place] = await world.sql<{ id: string }>(
      'select id from app.visit_inspectors where visit_id = $1 and enterprise_id = $2',
      [visit.visitId, second!.id],
    )
    await world.as(world.secretary, (uow) =>
      replaceInspector(uow, { visitInspectorId: place!.id, reason: '调离' }),
    )
    expect(await send({ findings: check.findings }, second!)).toMatchObject({ late: true })
    const { id } = await item()
    await expect(
      world.as(world.secretary, (uow) => decideDropBox(uow, { itemId: id, accept: false })),
    ).rejects.toMatchObject({ code: 'REASON_MISSING' })
    await world.as(world.secretary, (uow) => decideDropBox(uow, { itemId: id, accept: true }))
    expect(await counts()).toMatchObject({ hazards: 1, photos: 1 })
    expect((await stateOf()).state).toBe('in_progress')
  })

  it('from a seat that ended a second ago is kept, when the person comes back without a seat', async () => {
    const [, second] = visit.team
    const check = await wholeCheck(world, visit, second!)
    await send({ checkIn: check.checkIn }, second!)
    await world.sql(`update app.enterprise_seats set ended_at = now() where person_id = $1`, [
      second!.inspectorId,
    ])
    try {
      await expect(send({ findings: check.findings }, second!)).rejects.toMatchObject({ name: 'SeatEnded' })
      const plain = { kind: 'person' as const, personId: second!.inspectorId, seat: '' }
      const result = await world.as(plain, (uow) =>
        recordVisit(uow, { clientMutationId: newId(), visitId: visit.visitId, findings: check.findings }),
      )
      expect(result).toMatchObject({ late: true, state: null })
      expect(await count('drop_box_items')).toBe(1)
    } finally {
      await world.sql(`update app.enterprise_seats set ended_at = null where person_id = $1`, [
        second!.inspectorId,
      ])
    }
  })

  it('from a firm that had named nobody is kept too, whichever of its inspectors sends it', async () => {
    const [, second] = visit.team
    await world.sql(
      'update app.visit_inspectors set person_id = null where visit_id = $1 and enterprise_id = $2',
      [visit.visitId, second!.id],
    )
    await send(await whole())
    expect(
      await send({ goodPractices: [{ id: newId(), title: '通道', description: '宽敞' }] }, second!),
    ).toMatchObject({ late: true })
  })

  it('after the round was closed is kept, also for a visit that was cancelled with it', async () => {
    visits = []
    const [begun, never] = await publishedVisits(world)
    visit = begun!
    const check = await whole()
    await send({ checkIn: check.checkIn })
    await world.as(world.secretary, (uow) => closeRound(uow, { roundId: visit.roundId, reason: '年底' }))
    expect(await send(check)).toMatchObject({ late: true })
    await world.as(world.leader, async (uow) =>
      decideDropBox(uow, { itemId: (await item()).id, accept: true }),
    )
    expect((await stateOf()).state).toBe('field_done')
    visit = never!
    expect((await stateOf()).state).toBe('cancelled')
    expect(await send(await whole())).toMatchObject({ late: true })
  })
})

describe('after the visit', () => {
  it('the host acknowledges the note; it is answered when its hazards are, reported, and filed when they are closed', async () => {
    await send(await whole())
    const [note] = await world.sql<{ id: string; version: number }>(
      'select id, version from app.advice_notes where visit_id = $1',
      [visit.visitId],
    )
    await expect(
      world.as(visit.team[0]!.principal, (uow) => acknowledgeAdviceNote(uow, { adviceNoteId: note!.id })),
    ).rejects.toMatchObject({ name: 'NotVisible' })
    await expect(
      world.as(visit.host.principal, (uow) =>
        acknowledgeAdviceNote(uow, { adviceNoteId: note!.id, version: note!.version }),
      ),
    ).resolves.toMatchObject({ state: 'acknowledged' })
    await expect(
      world.as(visit.host.principal, (uow) => replyToAdviceNote(uow, { adviceNoteId: note!.id })),
    ).rejects.toMatchObject({ code: 'ADVICE_HAZARDS_OPEN', details: { open: 1 } })
    await expect(
      world.as(world.leader, (uow) => reportVisit(uow, { visitId: visit.visitId })),
    ).resolves.toMatchObject({ state: 'reported' })
    await expect(
      world.as(world.secretary, (uow) => archiveVisit(uow, { visitId: visit.visitId })),
    ).rejects.toMatchObject({ code: 'VISIT_HAZARDS_OPEN', details: { open: 1 } })
  })
})

describe('an advice note that nobody acknowledges', () => {
  const due = () =>
    world.sql<{ object_id: string; due_at: Date; state: string }>(
      `select d.* from app.due d join app.advice_notes n on n.id = d.object_id where n.visit_id = $1`,
      [visit.visitId],
    )
  const state = async () =>
    (
      await world.sql<{ state: string }>('select state from app.advice_notes where visit_id = $1', [
        visit.visitId,
      ])
    )[0]!.state
  const silence = (adviceNoteId: string) =>
    world.as(world.job, (uow) =>
      inspectionJobs['inspection.acknowledge-silently'](uow, { adviceNoteId }, undefined as never),
    )

  it('counts as acknowledged after two working days, and only then', async () => {
    await send(await whole())
    const [row] = await due()
    const days = (row!.due_at.getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(2)
    expect(days).toBeLessThan(5)
    await silence(row!.object_id)
    expect(await state()).toBe('acknowledged')
  })

  it('is not due any more once the host has acknowledged it, and silence changes nothing then', async () => {
    await send(await whole())
    const [row] = await due()
    await world.as(visit.host.principal, (uow) =>
      acknowledgeAdviceNote(uow, { adviceNoteId: row!.object_id }),
    )
    expect(await due()).toMatchObject([{ state: 'cancelled' }])
    const moves = () => world.sql('select 1 from app.audit_events where object_id = $1', [row!.object_id])
    const before = (await moves()).length
    await silence(row!.object_id)
    expect((await moves()).length).toBe(before)
  })
})
