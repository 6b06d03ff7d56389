import { createHash } from 'node:crypto'
import { newId } from '@anhu/domain/kernel'
import type { House } from './house.ts'

/** A person at the API over real HTTP: cookie, seat, commands. */
export class Caller {
  readonly #house: House
  #cookie = ''
  seat = ''

  constructor(house: House) {
    this.#house = house
  }

  /** Signs in with a code sent to the phone, as somebody whom a roster entered would, and takes a seat. */
  async signIn(
    phone: string,
    choose: (seat: { key: string; kind: string; title: string }) => boolean = () => true,
  ): Promise<this> {
    await this.ask('mutation ($phone: String!) { requestSmsCode(phone: $phone) { __typename } }', { phone })
    const sent = this.#house.told.findLast((line) => typeof line['code'] === 'string')
    const { signInWithSmsCode: answer } = await this.ask(
      'mutation ($phone: String!, $code: String!) { signInWithSmsCode(phone: $phone, code: $code) { __typename ... on Refusal { code } } }',
      { phone, code: sent?.['code'] },
    )
    if (answer.__typename !== 'SignInSuccess') throw new Error(`sign-in refused: ${answer.code}`)
    const { viewer } = await this.ask('{ viewer { seats { key kind title } } }')
    const seat = viewer.seats.find(choose)
    if (!seat) throw new Error(`no such seat among ${JSON.stringify(viewer.seats)}`)
    this.seat = seat.key
    return this
  }

  /** Sends an operation and returns its data. Throws with the errors of the answer. */
  async ask(query: string, variables: object = {}): Promise<Record<string, any>> {
    const response = await fetch(`${this.#house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-anhu-seat': this.seat },
      body: JSON.stringify({ query, variables }),
    })
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0]!)
    if (set.length > 0)
      this.#cookie = [
        ...this.#cookie
          .split('; ')
          .filter((old) => old && !set.some((line) => line.startsWith(`${old.split('=')[0]}=`))),
        ...set,
      ].join('; ')
    const body = (await response.json()) as { data?: Record<string, any>; errors?: unknown[] }
    if (body.errors) throw new Error(`${query.slice(0, 80)} … ${JSON.stringify(body.errors)}`)
    return body.data!
  }

  /** Runs a command and returns its success member. Throws with the code of a refusal. */
  async run(mutation: string, input: object, fields: string): Promise<Record<string, any>> {
    const answer = await this.attempt(mutation, input, fields)
    if (answer.__typename === 'Refusal')
      throw new Error(`${mutation} refused: ${answer.code} ${JSON.stringify(answer.details)}`)
    return answer
  }

  /** Runs a command and returns whichever member of its union came. */
  async attempt(mutation: string, input: object, fields: string): Promise<Record<string, any>> {
    const name = mutation[0]!.toUpperCase() + mutation.slice(1)
    const data = await this.ask(
      `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename ... on ${name}Success { ${fields} } ... on Refusal { code details } } }`,
      { input: { clientMutationId: newId(), ...input } },
    )
    return data[mutation]
  }

  /** Fetches an address of the house as this person. */
  async fetch(path: string): Promise<Response> {
    return fetch(`${this.#house.url}${path}`, {
      headers: { cookie: this.#cookie, 'x-anhu-seat': this.seat },
    })
  }

  /** Trips and statements that a query costs, as the server counts them. */
  async statements(query: string): Promise<string | null> {
    const response = await fetch(`${this.#house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-anhu-seat': this.seat },
      body: JSON.stringify({ query }),
    })
    await response.text()
    return response.headers.get('x-anhu-statements')
  }

  /** Sends a file and returns its SHA-256. */
  async send(bytes: Buffer, kind: 'photos' | 'sheets', type: string): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const response = await fetch(`${this.#house.url}/${kind}/${sha256}`, {
      method: 'PUT',
      headers: { 'content-type': type, cookie: this.#cookie, 'x-anhu-seat': this.seat },
      body: new Uint8Array(bytes),
    })
    if (!response.ok) throw new Error(`${kind} refused: ${response.status} ${await response.text()}`)
    return sha256
  }
}
