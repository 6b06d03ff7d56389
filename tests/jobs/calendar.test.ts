import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BureauSeat, Person } from '@anhu/domain/identity'
import { Hazard, HazardStep, confirmHazard } from '@anhu/domain/hazard'
import { Visit } from '@anhu/domain/inspection'
import { type Actor, type UnitOfWork, newId, withActor } from '@anhu/domain/kernel'
import { Notification } from '@anhu/domain/notification'
import { CalendarDay, CalendarYear, setCalendarYear } from '@anhu/domain/reference'
import { type Workers, startWorkers } from '@anhu/workers'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'

let world: HazardWorld
let workers: Workers
let dataDir: string
let admin: Actor

beforeAll(async () => {
  world = await createHazardWorld({}, '2026-12-28T10:00:00+08:00')
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-calendar-'))
  const [personId, seatId] = [newId(), newId()]
  await world.system('seed-world', async (uow) => {
    const town = await uow.em.findOneOrFail(BureauSeat, { personId: world.people.officer.personId })
    uow.em.create(Person, { id: personId, name: '管理员', phone: '13700000001', createdAt: uow.now() })
    await uow.em.flush()
    uow.em.create(BureauSeat, {
      id: seatId,
      bureauId: town.bureauId,
      personId,
      personName: '管理员',
      role: 'admin',
      startsOn: '2020-01-01',
    })
  })
  admin = { kind: 'person', personId, seat: `bureau:${seatId}` }
  workers = await startWorkers({
    databaseUrl: world.database.jobUrl,
    dataDir,
    pollMs: 50,
    now: () => world.clock.now(),
  })
})
afterAll(async () => {
  await workers?.stop()
  await world?.close()
  await rm(dataDir, { recursive: true, force: true })
})

const asAdmin = <T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
  withActor(world.orm, admin, run, { clock: world.clock })
const hazard = (hazardId: string) =>
  world.as('job', async (uow) => {
    const found = await uow.em.findOneOrFail(Hazard, { id: hazardId })
    return { dueOn: found.dueOn, provisional: found.dueProvisional, dueAt: found.dueAt!.toISOString() }
  })
const ladder = (hazardId: string) =>
  world.as('job', (uow) =>
    uow.em.execute<{ kind: string; due_at: string }[]>(
      `select kind, due_at::text from app.due where object_id = ? and state = 'pending' order by due_at, kind`,
      [hazardId],
    ),
  )
const kinds = (objectId: string, part: 'hostSafety' | 'secretary') =>
  world.as(part, async (uow) =>
    (await uow.em.find(Notification, { objectId }, { orderBy: { id: 'asc' } })).map((one) => one.kind),
  )
const notice2027 = {
  year: 2027,
  notice: '国务院办公厅关于2027年部分节假日安排的通知',
  days: [
    ...['01', '02', '03', '04', '05'].map((day) => ({
      date: `2027-01-${day}`,
      kind: 'off' as const,
      name: '元旦',
    })),
    { date: '2027-01-09', kind: 'work' as const, name: '元旦' },
  ],
}

it('only an administrator of the bureau enters a year; everybody reads it', async () => {
  for (const part of ['officer', 'bureauLeader', 'townOfficer', 'secretary', 'hostPrincipal'] as const)
    await expect(world.as(part, (uow) => setCalendarYear(uow, notice2027))).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  // Past the command too: the wall itself refuses.
  const byHand = world.as('officer', (uow) =>
    uow.em.execute(`insert into app.calendar_days (date, kind, source) values ('2027-05-01', 'off', 'x')`),
  )
  await expect(byHand).rejects.toThrow('row-level security')
  for (const [day, problem] of [
    [{ date: '2026-12-31', kind: 'off' }, 'other-year'],
    [{ date: '2027-02-30', kind: 'off' }, 'no-date'],
    [{ date: '2027-01-05', kind: 'off' }, 'twice'],
    [{ date: '2027-01-11', kind: 'work' }, 'work-on-weekday'],
  ] as const)
    await expect(
      asAdmin((uow) => setCalendarYear(uow, { ...notice2027, days: [...notice2027.days, day] })),
    ).rejects.toMatchObject({ code: 'CALENDAR_INVALID', details: { problem } })
})

it('when the notice comes, provisional dates are counted again, and people are told when one moved', async () => {
  const moves = await world.find({ deadlineDays: 7 })
  await world.as('hostSafety', (uow) => confirmHazard(uow, { ...moves, measures: 'x' }))
  const stays = await world.find({ deadlineDays: 14 })
  await world.as('hostSafety', (uow) => confirmHazard(uow, { ...stays, measures: 'x' }))
  await workers.drain()
  expect(await hazard(moves.hazardId)).toMatchObject({ dueOn: '2027-01-04', provisional: true })
  expect(await hazard(stays.hazardId)).toMatchObject({ dueOn: '2027-01-11', provisional: true })
  const before = await ladder(moves.hazardId)
  const visit = await world.as('job', async (uow) => {
    const one = await uow.em.findOneOrFail(Visit, { id: world.visitId })
    await uow.em.execute(
      `update app.visits set state = 'confirmed', planned_on = '2027-01-05' where id = ?`,
      [one.id],
    )
    return one.id
  })

  expect(await asAdmin((uow) => setCalendarYear(uow, notice2027))).toEqual({
    year: 2027,
    provisional: false,
    days: 6,
  })
  await workers.drain()
  // 4 and 5 January are off now; the limit ends with the next workday, and its reminders went with it.
  expect(await hazard(moves.hazardId)).toEqual({
    dueOn: '2027-01-06',
    provisional: false,
    dueAt: '2027-01-06T15:59:59.000Z',
  })
  expect(await hazard(stays.hazardId)).toMatchObject({ dueOn: '2027-01-11', provisional: false })
  const after = await ladder(moves.hazardId)
  expect(after.map((one) => one.kind)).toEqual(before.map((one) => one.kind))
  for (const [at, one] of after.entries())
    expect(Date.parse(one.due_at) - Date.parse(before[at]!.due_at)).toBe(2 * 86_400_000)
  expect(await kinds(moves.hazardId, 'hostSafety')).toContain('hazard-due-moved')
  expect(await kinds(stays.hazardId, 'hostSafety')).not.toContain('hazard-due-moved')
  expect(await kinds(visit, 'secretary')).toContain('visit-on-day-off')
  const steps = await world.as('job', (uow) =>
    uow.em.find(HazardStep, { hazardId: moves.hazardId, transition: 'recount' }),
  )
  expect(steps.map((step) => step.note)).toEqual(['2027-01-04 → 2027-01-06'])
})

it('a corrected notice replaces the year whole, gives nobody less time, and tells nobody twice', async () => {
  const [row] = await world.as('job', (uow) =>
    uow.em.execute<{ id: string }[]>(`select id from app.hazards where due_on = '2027-01-06'`),
  )
  await asAdmin((uow) => setCalendarYear(uow, { ...notice2027, days: notice2027.days.slice(0, 3) }))
  await workers.drain()
  expect(await hazard(row!.id)).toMatchObject({ dueOn: '2027-01-06', provisional: false })
  expect((await kinds(row!.id, 'hostSafety')).filter((kind) => kind === 'hazard-due-moved')).toHaveLength(1)
  const days = await world.as('hostSafety', (uow) =>
    uow.em.find(CalendarDay, { date: { $gte: '2027-01-01', $lte: '2027-12-31' } }),
  )
  expect(days).toHaveLength(3)
  // Without its notice the year is provisional again.
  await asAdmin((uow) => setCalendarYear(uow, { ...notice2027, notice: ' ' }))
  await workers.drain()
  const year = await world.as('hostSafety', (uow) => uow.em.findOneOrFail(CalendarYear, { year: 2027 }))
  expect(year).toMatchObject({ provisional: true, notice: null, editedByName: '管理员' })
  expect(await hazard(row!.id)).toMatchObject({ provisional: true })
})
