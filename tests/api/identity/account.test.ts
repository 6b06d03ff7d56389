import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  PASSWORD,
  type PortalCaller,
  type PortalWorld,
  createPortalWorld,
} from '../../testkit/portal-world.ts'

let world: PortalWorld

beforeAll(async () => {
  world = await createPortalWorld()
})
afterAll(() => world?.close())

const VIEWER =
  '{ viewer { personId phoneMasked locale seats { key kind role allianceName } seat { key } unreadCount lateVisitIds can(actions: ["member:admit", "alliance:oversee", "no:such"]) } }'
const viewer = async (caller: { headers: Record<string, string> } | null) => world.ask(caller, VIEWER)
const inSeat = (caller: PortalCaller, seat: string): PortalCaller => ({
  ...caller,
  seat,
  headers: { ...caller.headers, 'x-anhu-seat': seat },
})

describe('the viewer', () => {
  test('is null for nobody, and knows the seats of whoever is signed in', async () => {
    expect((await viewer(null)).data).toEqual({ viewer: null })
    const { chair } = await world.alliance('北岸联盟')
    expect((await viewer(chair)).data!['viewer']).toEqual({
      personId: chair.personId,
      phoneMasked: expect.stringMatching(/^139\*{4}\d{4}$/),
      locale: 'zh-CN',
      seats: [{ key: chair.seat, kind: 'committee', role: 'chair', allianceName: '北岸联盟' }],
      seat: { key: chair.seat },
      unreadCount: 0,
      lateVisitIds: [],
      can: ['member:admit'],
    })
    expect((await viewer(inSeat(chair, ''))).data!['viewer']).toMatchObject({ seat: null, can: [] })
  })

  test('switches seats by the header, within one session', async () => {
    const east = await world.alliance('东岸联盟')
    const west = await world.alliance('西岸联盟')
    const [{ phone }] = (await world.rows<{ phone: string }>('select phone from app.persons where id = $1', [
      east.chair.personId,
    ])) as [{ phone: string }]
    const { seatId } = await world.mutate(
      west.chair,
      'appointSeat',
      { personName: 'same', phone, role: 'member', startsOn: '2026-01-01' },
      'seatId',
    )
    const name = async (seat: string) =>
      (await world.ask(inSeat(east.chair, seat), '{ alliance { name } }')).data!['alliance']
    expect(await name(east.chair.seat)).toEqual({ name: '东岸联盟' })
    expect(await name(`committee:${seatId}`)).toEqual({ name: '西岸联盟' })
    expect((await world.ask(inSeat(east.chair, west.chair.seat), '{ alliance { name } }')).codes).toEqual([
      'SEAT_ENDED',
    ])
  })

  test('is refused from the moment the seat ends', async () => {
    const { chair } = await world.alliance('南岸联盟')
    const { personId, phone } = await world.person('gina')
    const { seatId } = await world.mutate(
      chair,
      'appointSeat',
      { personName: 'gina', phone, role: 'secretary', startsOn: '2026-01-01' },
      'seatId',
    )
    const gina = await world.session(personId, `committee:${seatId}`)
    expect((await world.ask(gina, '{ alliance { name } }')).codes).toEqual([])
    expect(await world.mutate(chair, 'endSeat', { seatId, reason: '换届' }, 'seatId')).toMatchObject({
      seatId,
    })
    expect((await world.ask(gina, '{ alliance { name } }')).codes).toEqual(['SEAT_ENDED'])
    expect(await world.mutate(gina, 'createGroup', { name: 'late' })).toEqual({ code: 'SEAT_ENDED' })
  })
})

describe('the own account', () => {
  test('signing out ends this session only; everywhere ends all', async () => {
    const { personId } = await world.person('hans')
    const [one, two, three] = await Promise.all(['', '', ''].map((seat) => world.session(personId, seat)))
    await world.ask(one!, 'mutation { signOut }')
    expect((await viewer(one!)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await viewer(two!)).codes).toEqual([])
    await world.ask(two!, 'mutation { signOutEverywhere }')
    expect((await viewer(two!)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await viewer(three!)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await world.ask(null, 'mutation { signOut }')).data).toEqual({ signOut: true })
  })

  test('a new password gives this browser a new session and ends the others', async () => {
    const { personId } = await world.person('ida')
    const [mine, other] = await Promise.all([world.session(personId, ''), world.session(personId, '')])
    const change = (oldPassword: string, newPassword: string) => ({
      input: { clientMutationId: crypto.randomUUID(), oldPassword, newPassword },
    })
    const CHANGE =
      'mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Refusal { code } } }'
    const code = async (oldPassword: string, newPassword: string) =>
      (await world.ask(mine, CHANGE, change(oldPassword, newPassword))).data!['changePassword'].code
    expect(await code('wrong', 'long enough 1')).toBe('WRONG_CREDENTIALS')
    expect(await code(PASSWORD, 'short')).toBe('PASSWORD_TOO_WEAK')
    const done = await world.ask(mine, CHANGE, change(PASSWORD, 'a longer password 2'))
    expect(done.data!['changePassword'].__typename).toBe('ChangePasswordSuccess')
    expect((await viewer(mine)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await viewer(other)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await viewer({ headers: { cookie: `anhu=${done.cookie}` } })).data!['viewer'].personId).toBe(
      personId,
    )
  })

  test('the old password cannot be guessed in a session that was left open', async () => {
    const { personId, phone } = await world.person('kai')
    const mine = await world.session(personId, '')
    const CHANGE =
      'mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Refusal { code } } }'
    const guess = async (oldPassword: string) =>
      (
        await world.ask(
          mine,
          CHANGE,
          { input: { clientMutationId: crypto.randomUUID(), oldPassword, newPassword: 'long enough 1' } },
          '10.0.9.1',
        )
      ).data!['changePassword'].code
    // All at once: each is charged before the next may look.
    const codes = await Promise.all(Array.from({ length: 8 }, () => guess('wrong')))
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(5)
    expect(codes.filter((code) => code === 'TRY_LATER')).toHaveLength(3)
    expect(await guess(PASSWORD)).toBe('TRY_LATER')
    // One budget: the door at the sign-in page is shut too.
    const answer = await world.ask(
      null,
      'mutation ($phone: String!, $password: String!) { signInWithPassword(phone: $phone, password: $password) { __typename ... on Refusal { code } } }',
      { phone, password: PASSWORD },
      '10.0.9.2',
    )
    expect(answer.data!['signInWithPassword'].code).toBe('TRY_LATER')
  })

  test('the language is one of two', async () => {
    const caller = await world.session((await world.person('jan')).personId, '')
    expect((await world.ask(caller, 'mutation { setLocale(locale: "en") }')).data).toEqual({
      setLocale: true,
    })
    expect((await viewer(caller)).data!['viewer'].locale).toBe('en')
    expect((await world.ask(caller, 'mutation { setLocale(locale: "fr") }')).codes).toEqual([
      'BAD_USER_INPUT',
    ])
  })
})
