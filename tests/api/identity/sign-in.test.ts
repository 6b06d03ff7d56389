import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  PASSWORD,
  type PortalAnswer,
  type PortalWorld,
  createPortalWorld,
} from '../../testkit/portal-world.ts'

let world: PortalWorld

beforeAll(async () => {
  world = await createPortalWorld()
})
afterAll(() => world?.close())

const SIGN_IN = /* GraphQL */ `
  mutation SignIn($phone: String!, $password: String!) {
    signInWithPassword(phone: $phone, password: $password) {
      __typename
      ... on SignInSuccess {
        viewer {
          personId
          seats {
            key
          }
        }
      }
      ... on Refusal {
        code
        message
        details
      }
    }
  }
`
const device = (name: string): { headers: Record<string, string> } => ({
  headers: { cookie: `anhu-device=${name}` },
})
const DEVICE = '00000000-0000-4000-8000-00000000000'
const signIn = (
  phone: string,
  password: string,
  address: string,
  name = `${DEVICE}1`,
): Promise<PortalAnswer> => world.ask(device(name), SIGN_IN, { phone, password }, address)
const outcome = (answer: PortalAnswer): string => {
  const { __typename: type, code } = answer.data!['signInWithPassword']
  return type === 'SignInSuccess' ? 'in' : code
}

describe('signing in by password', () => {
  test('opens a session and ends the one the browser had', async () => {
    const { personId, phone } = await world.person('anna')
    const first = await signIn(phone, PASSWORD, '10.0.0.1')
    expect(first.data!['signInWithPassword'].viewer).toMatchObject({ personId, seats: [] })
    const again = await world.ask(
      { headers: { cookie: `anhu=${first.cookie}` } },
      SIGN_IN,
      { phone, password: PASSWORD },
      '10.0.0.1',
    )
    expect(again.cookie).not.toBe(first.cookie)
    const viewer = (cookie: string) =>
      world.ask({ headers: { cookie: `anhu=${cookie}` } }, '{ viewer { name } }')
    expect((await viewer(first.cookie!)).codes).toEqual(['UNAUTHENTICATED'])
    expect((await viewer(again.cookie!)).data).toEqual({ viewer: { name: 'anna' } })
  })

  test('says the same of a wrong password and of a number nobody has', async () => {
    const { phone } = await world.person('ben')
    const wrong = await signIn(phone, 'wrong', '10.0.0.2')
    const unknown = await signIn('13700000001', 'wrong', '10.0.0.2')
    expect(wrong.data).toEqual(unknown.data)
    expect(outcome(wrong)).toBe('WRONG_CREDENTIALS')
    expect(wrong.cookie).toBeNull()
  })

  test('locks an account after five failures, however many come at once, and the right password waits too', async () => {
    const { phone } = await world.person('carl')
    const outcomes = (
      await Promise.all(Array.from({ length: 9 }, () => signIn(phone, 'wrong', '10.0.0.3')))
    ).map(outcome)
    expect(outcomes.filter((one) => one === 'WRONG_CREDENTIALS')).toHaveLength(5)
    expect(outcomes.filter((one) => one === 'TRY_LATER')).toHaveLength(4)
    const right = await signIn(phone, PASSWORD, '10.0.0.4')
    expect(outcome(right)).toBe('TRY_LATER')
    expect(right.data!['signInWithPassword'].details.retryAfterSeconds).toBeGreaterThan(0)
  })

  test('an unknown number is locked in the same way', async () => {
    const outcomes: string[] = []
    for (let n = 0; n < 6; n += 1) outcomes.push(outcome(await signIn('13700000002', 'wrong', '10.0.0.5')))
    expect(outcomes).toEqual([...Array<string>(5).fill('WRONG_CREDENTIALS'), 'TRY_LATER'])
  })

  test('a browser that has signed in before keeps its own budget; one that only says so does not', async () => {
    const { phone } = await world.person('dora')
    expect(outcome(await signIn(phone, PASSWORD, '10.0.0.6', `${DEVICE}6`))).toBe('in')
    for (let n = 0; n < 6; n += 1) await signIn(phone, 'wrong', '10.0.0.7', `${DEVICE}7`)
    expect(outcome(await signIn(phone, PASSWORD, '10.0.0.8', `${DEVICE}8`))).toBe('TRY_LATER')
    expect(outcome(await signIn(phone, PASSWORD, '10.0.0.6', `${DEVICE}6`))).toBe('in')
  })

  test('an address that tries many accounts is slowed down by itself', async () => {
    let n = 0
    for (; n < 40; n += 1)
      if (outcome(await signIn(`1370001${String(1000 + n)}`, 'wrong', '10.0.0.9')) === 'TRY_LATER') break
    expect(n).toBe(30)
  })
})

describe('signing in by a code', () => {
  const REQUEST = `mutation Request($phone: String!) { requestSmsCode(phone: $phone) { __typename ... on RequestSmsCodeSuccess { sentTo resendAfterSeconds } ... on Refusal { code } } }`
  const WITH_CODE = `mutation WithCode($phone: String!, $code: String!) { signInWithSmsCode(phone: $phone, code: $code) { __typename ... on Refusal { code } } }`
  const sent = (personId: string) =>
    world.rows<{ params: { code: string } }>(
      'select params from app.outbound_messages where recipient = $1',
      [personId],
    )

  test('takes the code that was left for the sender, once', async () => {
    const { personId, phone } = await world.person('emil')
    const asked = await world.ask(null, REQUEST, { phone }, '10.0.1.1')
    expect(asked.data!['requestSmsCode']).toEqual({
      __typename: 'RequestSmsCodeSuccess',
      sentTo: `139****${phone.slice(-4)}`,
      resendAfterSeconds: 60,
    })
    const [message] = await sent(personId)
    const use = () => world.ask(null, WITH_CODE, { phone, code: message!.params.code }, '10.0.1.1')
    expect((await use()).data!['signInWithSmsCode'].__typename).toBe('SignInSuccess')
    expect((await use()).data!['signInWithSmsCode']).toEqual({
      __typename: 'Refusal',
      code: 'CODE_WRONG_OR_EXPIRED',
    })
  })

  test('answers a number nobody has alike, and sends nothing', async () => {
    const asked = await world.ask(null, REQUEST, { phone: '137 0000 0003' }, '10.0.1.2')
    expect(asked.data!['requestSmsCode']).toEqual({
      __typename: 'RequestSmsCodeSuccess',
      sentTo: '137****0003',
      resendAfterSeconds: 60,
    })
    expect(await world.rows(`select 1 from app.outbound_messages where key like '%13700000003%'`)).toEqual([])
  })

  test('gives a code up after five wrong tries', async () => {
    const { personId, phone } = await world.person('fred')
    await world.ask(null, REQUEST, { phone }, '10.0.1.3')
    const [message] = await sent(personId)
    const { code } = message!.params
    for (let n = 0; n < 5; n += 1)
      await world.ask(null, WITH_CODE, { phone, code: code === '000000' ? '1' : '000000' }, '10.0.1.3')
    const [row] = await world.rows<{ tries: number }>('select tries from app.sms_codes where phone = $1', [
      phone,
    ])
    expect(row!.tries).toBe(5)
    expect(
      (await world.ask(null, WITH_CODE, { phone, code }, '10.0.1.4')).data!['signInWithSmsCode'].__typename,
    ).toBe('Refusal')
  })

  test('an address that asks for codes to many phones is slowed down; others and known browsers are not', async () => {
    const ask = async (
      phone: string,
      address: string,
      from: { headers: Record<string, string> } | null = null,
    ) => (await world.ask(from, REQUEST, { phone }, address)).data!['requestSmsCode']
    const { phone } = await world.person('gustav')
    expect(outcome(await signIn(phone, PASSWORD, '10.0.1.9', `${DEVICE}9`))).toBe('in')
    let n = 0
    for (; n < 40; n += 1) {
      const answer = await ask(`1370002${String(1000 + n)}`, '10.0.1.9')
      if (answer.code === 'TRY_LATER') break
    }
    expect(n).toBe(30)
    expect((await ask('13700023001', '10.0.1.8')).__typename).toBe('RequestSmsCodeSuccess')
    expect((await ask(phone, '10.0.1.9', device(`${DEVICE}9`))).__typename).toBe('RequestSmsCodeSuccess')
    // Who asks for codes does not shut the door for those who know their password.
    expect(outcome(await signIn(phone, PASSWORD, '10.0.1.9', `${DEVICE}9`))).toBe('in')
  })

  test('refuses what is no number', async () => {
    expect((await world.ask(null, REQUEST, { phone: '12' })).data!['requestSmsCode']).toEqual({
      __typename: 'Refusal',
      code: 'PHONE_INVALID',
    })
  })
})
