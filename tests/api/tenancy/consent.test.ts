import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type PortalCaller,
  type PortalWorld,
  TOWN,
  createPortalWorld,
  creditCode,
} from '../../testkit/portal-world.ts'

let world: PortalWorld
let home: { id: string; chair: PortalCaller; seatId: string }
let asking: { id: string; chair: PortalCaller; seatId: string }
let firms = 0
let phones = 13_600_000_000

beforeAll(async () => {
  world = await createPortalWorld()
  home = await world.alliance('东岸联盟')
  asking = await world.alliance('西岸联盟')
})
afterAll(() => world?.close())

const FIELDS =
  'membershipId enterpriseId membership { id version state enterpriseName enterprise { address } }'
const admit = (caller: PortalCaller, n: number, over: object = {}) =>
  world.mutate(
    caller,
    'admitMember',
    {
      creditCode: creditCode(n),
      name: `厂${n}`,
      divisionCode: String(TOWN),
      joinedOn: '2026-02-01',
      isLead: false,
      ...over,
    },
    FIELDS,
  )
/** Gives a firm somebody, by a committee or its own people, and signs that person in. */
async function seat(by: PortalCaller, enterpriseId: string, role: string): Promise<PortalCaller> {
  const phone = String((phones += 1))
  const { seatId, code } = await world.mutate(
    by,
    'addStaff',
    { enterpriseId, personName: role, phone, role, isInspector: false },
    'seatId',
  )
  if (!seatId) throw new Error(code)
  const [person] = await world.rows<{ id: string }>('select id from app.persons where phone = $1', [phone])
  return world.session(person!.id, `member:${seatId}`)
}
/** A firm of the home alliance with an owner. */
async function spoken(over: object = {}) {
  const n = (firms += 1)
  const { enterpriseId, membership } = await admit(home.chair, n, over)
  return { n, enterpriseId, membership, owner: await seat(home.chair, enterpriseId, 'principal') }
}
const member = async (caller: PortalCaller, id: string) =>
  (
    await world.ask(
      caller,
      `{ membership(id: "${id}") { id version state joinedOn leftOn enterpriseName creditCode enterprise { address } history { change reason } } }`,
    )
  ).data!['membership']
const tasks = async (caller: PortalCaller) =>
  (await world.ask(caller, '{ myTasks { kind title objectId } }')).data!['myTasks']

describe('a firm that speaks for itself', () => {
  test('is asked; until it agrees its committee sees what was typed and nothing else', async () => {
    const { n, owner, enterpriseId } = await spoken({ address: '工业路1号' })
    const asked = await admit(asking.chair, n, { name: '随便写的名字', address: '别处' })
    expect(asked.membership).toMatchObject({
      state: 'applied',
      enterpriseName: '随便写的名字',
      enterprise: null,
    })
    expect((await admit(asking.chair, n)).code).toBe('ALREADY_ASKED')
    const add = { enterpriseId, personName: '某人', phone: '13700000001', role: 'safety', isInspector: true }
    expect((await world.mutate(asking.chair, 'addStaff', add)).code).toBe('NOT_FOUND')
    expect(await tasks(owner)).toEqual([
      { kind: 'answer_invitation', title: '西岸联盟', objectId: asked.membershipId },
    ])

    const answer = (caller: PortalCaller, version: number) =>
      world.mutate(
        caller,
        'answerInvitation',
        { membershipId: asked.membershipId, version, agree: true },
        'state',
      )
    const staff = await seat(owner, enterpriseId, 'staff')
    const other = await spoken()
    expect((await answer(staff, asked.membership.version)).code).toBe('FORBIDDEN')
    expect((await answer(asking.chair, asked.membership.version)).code).toBe('FORBIDDEN')
    expect((await answer(other.owner, asked.membership.version)).code).toBe('NOT_FOUND')
    expect((await answer(owner, asked.membership.version + 1)).code).toBe('STALE_VERSION')
    expect(await answer(owner, asked.membership.version)).toMatchObject({ state: 'active' })
    expect((await answer(owner, asked.membership.version + 1)).code).toBe('WRONG_STATE')

    const now = await member(asking.chair, asked.membershipId)
    expect(now).toMatchObject({
      state: 'active',
      enterprise: { address: '工业路1号' },
      history: [{ change: 'agree' }, { change: 'invite' }],
    })
    // Nobody is a member of the days before it agreed.
    expect(now.joinedOn > '2026-02-01').toBe(true)
    expect((await world.mutate(asking.chair, 'addStaff', add)).code).toBe('FORBIDDEN')
    expect(await tasks(owner)).toEqual([])
  })

  test('may decline, and is not asked again but by the command for it', async () => {
    const { n, owner } = await spoken()
    const asked = await admit(asking.chair, n)
    const declined = await world.mutate(
      owner,
      'answerInvitation',
      { membershipId: asked.membershipId, version: asked.membership.version, agree: false, reason: '路太远' },
      'state version',
    )
    expect(declined).toMatchObject({ state: 'refused' })
    expect(await member(asking.chair, asked.membershipId)).toMatchObject({
      enterprise: null,
      history: [{ change: 'decline', reason: '路太远' }, { change: 'invite' }],
    })
    expect((await admit(asking.chair, n)).code).toBe('MEMBERSHIP_ENDED')
    const again = { membershipId: asked.membershipId, version: declined.version, reason: '搬近了' }
    expect((await world.mutate(home.chair, 'reinstateMember', again)).code).toBe('NOT_FOUND')
    expect(await world.mutate(asking.chair, 'reinstateMember', again, 'state')).toMatchObject({
      state: 'applied',
    })
  })

  test('is asked no longer once the invitation is taken back', async () => {
    const { n, owner } = await spoken()
    const asked = await admit(asking.chair, n)
    const input = { membershipId: asked.membershipId, version: asked.membership.version, reason: '代码填错' }
    expect((await world.mutate(home.chair, 'withdrawInvitation', input)).code).toBe('NOT_FOUND')
    expect(await world.mutate(asking.chair, 'withdrawInvitation', input, 'state')).toMatchObject({
      state: 'refused',
    })
    expect(await tasks(owner)).toEqual([])
    expect(
      (await world.mutate(owner, 'answerInvitation', { ...input, version: input.version + 1, agree: true }))
        .code,
    ).toBe('WRONG_STATE')
  })

  test('that left or was expelled comes back by its own yes; expelled, by the chair alone', async () => {
    const { n, membership, owner } = await spoken()
    const expelled = await world.mutate(
      home.chair,
      'expelMember',
      { membershipId: membership.id, version: membership.version, reason: '弄虚作假' },
      'version',
    )
    expect((await admit(home.chair, n)).code).toBe('MEMBERSHIP_ENDED')
    const input = { membershipId: membership.id, version: expelled.version, reason: '已改正' }
    await world.rows(`update app.committee_seats set role = 'secretary' where id = $1`, [home.seatId])
    expect((await world.mutate(home.chair, 'reinstateMember', input)).code).toBe('ROLE_MAY_NOT')
    await world.rows(`update app.committee_seats set role = 'chair' where id = $1`, [home.seatId])
    const back = await world.mutate(home.chair, 'reinstateMember', input, 'state version')
    expect(back).toMatchObject({ state: 'applied' })
    const answer = { membershipId: membership.id, version: back.version, agree: false }
    // It was a member once: saying no now does not make it one that never was.
    expect(await world.mutate(owner, 'answerInvitation', answer, 'state')).toMatchObject({ state: 'exited' })
  })
})

describe('a firm without anybody', () => {
  test('that another alliance knows is asked too, and stays in the hands of the alliance that has it', async () => {
    const n = (firms += 1)
    const { enterpriseId } = await admit(home.chair, n)
    const asked = await admit(asking.chair, n)
    expect(asked.membership).toMatchObject({ state: 'applied', enterprise: null })
    const owner = await seat(home.chair, enterpriseId, 'principal')
    expect((await tasks(owner)).map((task: any) => task.kind)).toEqual(['answer_invitation'])
  })

  test('that two alliances have is given an owner by neither, but by the bureau of its place, once', async () => {
    const n = (firms += 1)
    const { enterpriseId } = await admit(home.chair, n)
    const { membershipId } = await admit(asking.chair, n)
    // As registers of before this rule have it.
    await world.rows(
      `set session_replication_role = replica; update app.memberships set state = 'active', live = true where id = '${membershipId}'`,
    )
    for (const { chair } of [home, asking])
      await expect(seat(chair, enterpriseId, 'principal')).rejects.toThrow('FORBIDDEN')
    const officer = await world.officer('leader')
    const first = {
      creditCode: creditCode(n),
      personName: '业主',
      phone: '13600990001',
      reason: '核对营业执照',
    }
    expect((await world.mutate(home.chair, 'seatFirstOwner', first)).code).toBe('FORBIDDEN')
    expect((await world.mutate(officer, 'seatFirstOwner', { ...first, reason: ' ' })).code).toBe(
      'REASON_REQUIRED',
    )
    expect(
      (await world.mutate(officer, 'seatFirstOwner', { ...first, creditCode: creditCode(9000) })).code,
    ).toBe('NOT_FOUND')
    expect(await world.mutate(officer, 'seatFirstOwner', first, 'enterpriseId')).toMatchObject({
      enterpriseId,
    })
    expect((await world.mutate(officer, 'seatFirstOwner', { ...first, phone: '13600990002' })).code).toBe(
      'OFFICER_EXISTS',
    )
  })
})

describe('a roster', () => {
  const HEAD = '单位名称,统一社会信用代码,地址,安全员,安全员电话\n'
  const send = async (lines: string[]) => {
    const bytes = Buffer.from(HEAD + lines.join('\n') + '\n')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await world.server.app.inject({
      method: 'PUT',
      url: `/sheets/${sha256}`,
      headers: { 'content-type': 'application/octet-stream', ...asking.chair.headers },
      payload: bytes,
    })
    const { importId } = await world.mutate(
      asking.chair,
      'startRosterImport',
      { sha256, fileName: 'x' },
      'importId',
    )
    await world.runJobs()
    return importId as string
  }
  const look = async (importId: string) =>
    (
      await world.ask(
        asking.chair,
        `{ rosterImport(id: "${importId}") { state token clean wrong held toCreate toInvite toUpdate unchanged rows(first: 20) { nodes { name outcome problems { code } } } } }`,
      )
    ).data!['rosterImport']
  const outcomes = (seen: any) =>
    Object.fromEntries(seen.rows.nodes.map((row: any) => [row.name, row.outcome]))

  test('says beforehand whom it asks and whom it leaves alone, and then does just that', async () => {
    const own = await spoken({ address: '工业路2号' })
    const fresh = (firms += 1)
    const gone = (firms += 1)
    const kept = (firms += 1)
    const left = await admit(asking.chair, gone)
    await world.mutate(asking.chair, 'exitMember', {
      membershipId: left.membershipId,
      version: left.membership.version,
      reason: '搬迁',
    })
    const keeping = await admit(asking.chair, kept)
    const keeper = await seat(asking.chair, keeping.enterpriseId, 'principal')
    const [{ version }] = (await world.rows<{ version: number }>(
      'select version from app.enterprises where id = $1',
      [keeping.enterpriseId],
    )) as [{ version: number }]
    await world.mutate(keeper, 'updateEnterprise', {
      enterpriseId: keeping.enterpriseId,
      version,
      address: '自己填的',
    })

    const lines = [
      `新厂,${creditCode(fresh)},新路1号,张三,13655550001`,
      `别家的厂,${creditCode(own.n)},改掉它,李四,13655550002`,
      `走了的厂,${creditCode(gone)},新路3号,王五,13655550003`,
      `自己管的厂,${creditCode(kept)},别人填的,赵六,13655550004`,
    ]
    const importId = await send(lines)
    const dry = await look(importId)
    expect(outcomes(dry)).toEqual({
      新厂: 'create',
      别家的厂: 'invite',
      走了的厂: 'held',
      自己管的厂: 'update',
    })
    expect(dry).toMatchObject({ clean: 3, wrong: 0, held: 1, toCreate: 1, toInvite: 1, toUpdate: 1 })
    expect(dry.rows.nodes[1].problems.map((one: any) => one.code)).toEqual(['will_be_asked'])
    expect(dry.rows.nodes[2].problems.map((one: any) => one.code)).toEqual(['membership_exited'])
    const commit = await world.mutate(
      asking.chair,
      'commitRosterImport',
      { importId, token: dry.token },
      'created invited updated',
    )
    expect(commit).toMatchObject({ created: 1, invited: 1, updated: 1 })
    await world.runJobs()
    expect(await look(importId)).toMatchObject({ state: 'committed', toCreate: 1, toInvite: 1, held: 1 })

    const rows = await world.rows<Record<string, unknown>>(
      `select m.credit_code, m.state, e.address, e.safety_officer_name as officer,
         (select count(*)::int from app.enterprise_seats s where s.enterprise_id = e.id) as seats
       from app.memberships m join app.enterprises e on e.id = m.enterprise_id
       where m.alliance_id = $1 and m.credit_code = any ($2) order by array_position($2, m.credit_code)`,
      [asking.id, [fresh, own.n, gone, kept].map(creditCode)],
    )
    expect(rows.map(({ state, address, officer, seats }) => [state, address, officer, seats])).toEqual([
      ['active', '新路1号', '张三', 1],
      // Nothing of the file or the people of a firm that is only asked.
      ['applied', '工业路2号', null, 1],
      ['exited', null, null, 0],
      // The firm's own words stay; what was blank is filled in.
      ['active', '自己填的', '赵六', 2],
    ])
    const asked = await tasks(own.owner)
    expect(asked.map((task: any) => [task.kind, task.title])).toEqual([['answer_invitation', '西岸联盟']])

    const again = await look(await send(lines))
    expect(outcomes(again)).toEqual({
      新厂: 'unchanged',
      别家的厂: 'unchanged',
      走了的厂: 'held',
      自己管的厂: 'unchanged',
    })
  })

  test('asks a firm that got an owner since the dry run, whatever the dry run said', async () => {
    const n = (firms += 1)
    const importId = await send([`晚来的厂,${creditCode(n)},新路9号,,`])
    const dry = await look(importId)
    expect(outcomes(dry)).toEqual({ 晚来的厂: 'create' })
    const { enterpriseId } = await admit(home.chair, n, { address: '工业路9号' })
    await seat(home.chair, enterpriseId, 'principal')
    await world.mutate(asking.chair, 'commitRosterImport', { importId, token: dry.token })
    await world.runJobs()
    const done = await look(importId)
    expect(done).toMatchObject({ state: 'committed', toCreate: 0, toInvite: 1 })
    expect(outcomes(done)).toEqual({ 晚来的厂: 'invite' })
  })
})
