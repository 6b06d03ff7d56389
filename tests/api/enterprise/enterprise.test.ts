import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type PortalCaller,
  type PortalWorld,
  TOWN,
  createPortalWorld,
  creditCode,
} from '../../testkit/portal-world.ts'

let world: PortalWorld
let chair: PortalCaller
let foreign: PortalCaller
let owner: PortalCaller
let enterpriseId: string
let other: string

async function admit(n: number): Promise<string> {
  const input = {
    creditCode: creditCode(n),
    name: `厂${n}`,
    divisionCode: String(TOWN),
    joinedOn: '2026-02-01',
    isLead: false,
    principalPhone: '13712345678',
  }
  return (await world.mutate(chair, 'admitMember', input, 'enterpriseId'))['enterpriseId']
}
async function staff(phone: string, role: string, caller = chair, of = enterpriseId): Promise<PortalCaller> {
  const { seatId } = await world.mutate(
    caller,
    'addStaff',
    { enterpriseId: of, personName: role, phone, role, isInspector: false },
    'seatId',
  )
  const [person] = await world.rows<{ id: string }>('select id from app.persons where phone = $1', [phone])
  return world.session(person!.id, `member:${seatId}`)
}

beforeAll(async () => {
  world = await createPortalWorld()
  chair = (await world.alliance('东岸联盟')).chair
  foreign = (await world.alliance('西岸联盟')).chair
  enterpriseId = await admit(1)
  other = await admit(2)
  owner = await staff('13600000001', 'principal')
})
afterAll(() => world?.close())

const MINE =
  '{ myEnterprise { id version name address divisionName headcount riskTags principalPhoneMasked seats { personName role phoneMasked } memberships { allianceName state groupName } } }'
const mine = async (caller: PortalCaller) => (await world.ask(caller, MINE)).data?.['myEnterprise']

describe("a firm's file", () => {
  test('shows its own people their firm, without whole telephone numbers', async () => {
    expect(await mine(owner)).toMatchObject({
      id: enterpriseId,
      principalPhoneMasked: '137****5678',
      seats: [{ role: 'principal', phoneMasked: '136****0001' }],
      memberships: [{ allianceName: '东岸联盟', state: 'active', groupName: null }],
    })
    expect(await mine(chair)).toBeNull()
  })

  test('is changed in part: what is absent stays, null empties', async () => {
    const { version } = await mine(owner)
    const update = (over: object, at: number, caller = owner) =>
      world.mutate(
        caller,
        'updateEnterprise',
        { enterpriseId, version: at, ...over },
        'enterprise { version address headcount }',
      )
    const { enterprise } = await update({ address: '江边路1号', headcount: 20 }, version)
    expect(enterprise).toMatchObject({ address: '江边路1号', headcount: 20 })
    expect((await update({ address: null }, enterprise.version)).enterprise).toMatchObject({
      address: null,
      headcount: 20,
    })
    expect((await update({ headcount: 21 }, version)).code).toBe('STALE_VERSION')
  })

  test.each([
    ['HEADCOUNT_INVALID', { headcount: -1 }],
    ['POSITION_INVALID', { lat: 0, lon: 181 }],
    ['DIVISION_UNKNOWN', { divisionCode: '110000000000' }],
    ['RISK_TAG_UNKNOWN', { riskTags: ['no-such'] }],
  ])('is refused with %s for %o', async (code, over) => {
    const { version } = await mine(owner)
    expect((await world.mutate(owner, 'updateEnterprise', { enterpriseId, version, ...over })).code).toBe(
      code,
    )
  })

  test('belongs to its firm and to the committees of its alliances, and to nobody else', async () => {
    const input = { enterpriseId, version: 1, headcount: 5 }
    expect((await world.mutate(foreign, 'updateEnterprise', input)).code).toBe('NOT_FOUND')
    expect((await world.mutate(owner, 'updateEnterprise', { ...input, enterpriseId: other })).code).toBe(
      'NOT_FOUND',
    )
    expect(
      (await world.mutate(await staff('13600000002', 'staff', owner), 'updateEnterprise', input)).code,
    ).toBe('FORBIDDEN')
  })
})

describe('the people of a firm', () => {
  const add = (over: object, caller = owner) =>
    world.mutate(
      caller,
      'addStaff',
      { enterpriseId, personName: 'Mia', phone: '13600000009', role: 'safety', isInspector: true, ...over },
      'seat { id role isInspector }',
    )
  test('are entered by the firm or the committee, once per role', async () => {
    expect((await add({})).seat).toMatchObject({ role: 'safety', isInspector: true })
    expect((await add({})).code).toBe('SEAT_EXISTS')
    expect((await add({ personName: ' ' })).code).toBe('NAME_REQUIRED')
    expect((await add({ phone: '1' })).code).toBe('PHONE_INVALID')
    expect((await add({ enterpriseId: other })).code).toBe('NOT_FOUND')
    expect((await add({}, foreign)).code).toBe('NOT_FOUND')
  })

  test('lose their seat at once', async () => {
    const rectifier = await staff('13600000003', 'rectifier', owner)
    const seatId = rectifier.seat.slice('member:'.length)
    expect(await mine(rectifier)).not.toBeNull()
    expect((await world.mutate(foreign, 'removeStaff', { seatId })).code).toBe('NOT_FOUND')
    expect((await world.mutate(rectifier, 'removeStaff', { seatId })).code).toBe('FORBIDDEN')
    expect(await world.mutate(owner, 'removeStaff', { seatId }, 'seatId')).toMatchObject({ seatId })
    expect((await world.ask(rectifier, MINE)).codes).toEqual(['SEAT_ENDED'])
    expect((await world.mutate(owner, 'removeStaff', { seatId })).code).toBe('NOT_FOUND')
  })

  test('are nobody of another alliance: its committee asks the firm, and seats and unseats nobody there once it has joined', async () => {
    const admitted = await world.mutate(
      foreign,
      'admitMember',
      {
        creditCode: creditCode(1),
        name: '厂1',
        divisionCode: String(TOWN),
        joinedOn: '2026-02-01',
        isLead: false,
      },
      'enterpriseId membershipId',
    )
    expect(admitted['enterpriseId']).toBe(enterpriseId)
    // Asked, and no member yet: the firm is not there for this committee.
    expect((await add({ phone: '13600000077' }, foreign)).code).toBe('NOT_FOUND')
    const agree = { membershipId: admitted['membershipId'], version: 1, agree: true }
    expect((await world.mutate(owner, 'answerInvitation', agree, 'state'))['state']).toBe('active')
    expect((await add({ phone: '13600000077' }, foreign)).code).toBe('FORBIDDEN')
    const seatId = owner.seat.slice('member:'.length)
    expect((await world.mutate(foreign, 'removeStaff', { seatId })).code).toBe('FORBIDDEN')
    expect((await add({ phone: '13600000078' })).seat).toMatchObject({ role: 'safety' })
  })
})

describe('what everybody may look up', () => {
  test('the library, criteria, divisions, industries and the calendar, in one operation', async () => {
    const answer = await world.ask(
      owner,
      `{ checklistTopics { code nameZh always } checklistLibrary(topicCode: "electric") { key source severity basis { doc article verified } }
         criteria: hazardCriteria(search: "粉尘", first: 3) { code text } counties: divisions { code } towns: divisions(parentCode: "330381000000") { code name level parentCode }
         none: divisions(parentCode: "x' or 1=1") { code } industries { code } calendarYear(year: 2026) { year provisional days { date kind } } no: calendarYear(year: 1990) { year } }`,
    )
    expect(answer.codes).toEqual([])
    const data = answer.data!
    expect(data['checklistTopics'].length).toBeGreaterThan(10)
    expect(data['criteria'].length).toBeGreaterThan(0)
    expect(data['criteria'].length).toBeLessThanOrEqual(3)
    expect(data['counties']).toContainEqual({ code: '330381000000' })
    expect(data['towns']).toContainEqual(
      expect.objectContaining({ code: String(TOWN), level: 'town', parentCode: '330381000000' }),
    )
    expect(data['none']).toEqual([])
    expect(data['calendarYear'].days).toContainEqual({ date: '2026-10-01', kind: 'off' })
    expect(data['no']).toBeNull()
    const code = data['checklistTopics'][0].code
    const { checklistLibrary: items } = (
      await world.ask(
        owner,
        `{ checklistLibrary(topicCode: "${code}") { key topicCode source basis { doc verified } } }`,
      )
    ).data!
    expect(items.length).toBeGreaterThan(0)
    expect(
      items.every((item: any) => item.topicCode === code && item.source === 'national' && item.basis[0].doc),
    ).toBe(true)
  })

  test('nothing without a seat', async () => {
    expect(
      (await world.ask(await world.session(owner.personId, ''), '{ industries { code } }')).codes,
    ).toEqual(['FORBIDDEN'])
  })
})
