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
let foreign: { id: string; chair: PortalCaller }
let firms = 0

beforeAll(async () => {
  world = await createPortalWorld()
  home = await world.alliance('东岸联盟')
  foreign = await world.alliance('西岸联盟')
})
afterAll(() => world?.close())

const MEMBERSHIP =
  'membershipId membership { id version state enterpriseId enterpriseName isLead group { name } history { change toState reason } }'
async function admit(over: object = {}, caller = home.chair) {
  firms += 1
  return world.mutate(
    caller,
    'admitMember',
    {
      creditCode: creditCode(firms),
      name: `厂${firms}`,
      divisionCode: String(TOWN),
      joinedOn: '2026-02-01',
      isLead: false,
      riskTags: [],
      ...over,
    },
    MEMBERSHIP,
  )
}
/** Codes with which a mutation ends: of a member seat, of another alliance's chair, of nobody's seat. */
async function outsiders(name: string, input: Record<string, unknown>): Promise<unknown[]> {
  return [
    (await world.mutate(foreign.chair, name, input)).code,
    (await world.mutate(await world.session(home.chair.personId, ''), name, input)).code,
  ]
}

describe('members', () => {
  test('are admitted with their file, once', async () => {
    const answer = await admit({ headcount: 12, address: '工业路1号' })
    expect(answer).toMatchObject({
      __typename: 'AdmitMemberSuccess',
      membership: { state: 'active', history: [{ change: 'join', toState: 'active' }] },
    })
    expect((await admit({ creditCode: creditCode(firms) })).code).toBe('ALREADY_MEMBER')
    firms += 10
  })

  test.each([
    ['CREDIT_CODE_INVALID', { creditCode: '91330381MA2TEST0X1' }],
    ['NAME_REQUIRED', { name: '  ' }],
    ['DIVISION_UNKNOWN', { divisionCode: '330381999000' }],
    ['DIVISION_UNKNOWN', { divisionCode: 'town' }],
    ['RISK_TAG_UNKNOWN', { riskTags: ['no-such'] }],
    ['HEADCOUNT_INVALID', { headcount: -1 }],
    ['POSITION_INVALID', { lat: 91, lon: 120 }],
    ['NOT_FOUND', { groupId: '01900000-0000-7000-8000-000000000000' }],
  ])('are refused with %s for %o', async (code, over) => {
    expect((await admit(over)).code).toBe(code)
  })

  test('are suspended, restored and expelled along the table, with a reason, by whoever saw them as they are', async () => {
    const { membership } = await admit()
    const input = (version: number, reason = '停产') => ({ membershipId: membership.id, version, reason })
    expect((await world.mutate(home.chair, 'suspendMember', input(membership.version, ' '))).code).toBe(
      'REASON_REQUIRED',
    )
    expect((await world.mutate(home.chair, 'suspendMember', input(membership.version + 1))).code).toBe(
      'STALE_VERSION',
    )
    expect((await world.mutate(home.chair, 'restoreMember', input(membership.version))).code).toBe(
      'WRONG_STATE',
    )
    const suspended = await world.mutate(home.chair, 'suspendMember', input(membership.version), MEMBERSHIP)
    expect(suspended.membership).toMatchObject({
      state: 'suspended',
      history: [{ change: 'suspend', reason: '停产' }, { change: 'join' }],
    })
    const restored = await world.mutate(
      home.chair,
      'restoreMember',
      input(suspended.membership.version),
      MEMBERSHIP,
    )
    const expelled = await world.mutate(
      home.chair,
      'expelMember',
      input(restored.membership.version),
      MEMBERSHIP,
    )
    expect(expelled.membership.state).toBe('expelled')
    expect((await world.mutate(home.chair, 'exitMember', input(expelled.membership.version))).code).toBe(
      'WRONG_STATE',
    )
  })

  test('of another alliance are not there', async () => {
    const { membership } = await admit()
    const input = { membershipId: membership.id, version: membership.version, reason: 'x' }
    for (const name of ['suspendMember', 'restoreMember', 'exitMember', 'expelMember'])
      expect(await outsiders(name, input)).toEqual(['NOT_FOUND', 'FORBIDDEN'])
    expect(await outsiders('setLead', { membershipId: membership.id, version: 1, isLead: true })).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ])
    expect(
      (await world.ask(foreign.chair, `{ membership(id: "${membership.id}") { id } members { totalCount } }`))
        .data,
    ).toEqual({ membership: null, members: { totalCount: 0 } })
  })

  test('are found by name, group and state, in pages', async () => {
    const lead = await admit({ name: '龙头五金厂', isLead: true })
    const find = async (filter: string) =>
      (
        await world.ask(
          home.chair,
          `{ members(first: 50, orderBy: name, filter: ${filter}) { totalCount nodes { enterpriseName enterprise { address } qualifications { id } visitsMade figures { hazards } } } }`,
        )
      ).data!['members']
    expect((await find('{ search: "五金" }')).nodes.map((one: any) => one.enterpriseName)).toEqual([
      '龙头五金厂',
    ])
    expect((await find('{ isLead: true, states: [active] }')).totalCount).toBe(1)
    expect((await find('{ states: [expelled] }')).totalCount).toBe(1)
    expect((await find('{ ungrouped: false }')).totalCount).toBe(0)
    expect(lead.membership.isLead).toBe(true)
  })

  test('a submission sent twice happens once; another body under its id is refused', async () => {
    const clientMutationId = crypto.randomUUID()
    const first = await admit({ clientMutationId })
    const again = await world.mutate(
      home.chair,
      'admitMember',
      {
        clientMutationId,
        creditCode: creditCode(firms),
        name: `厂${firms}`,
        divisionCode: String(TOWN),
        joinedOn: '2026-02-01',
        isLead: false,
        riskTags: [],
      },
      MEMBERSHIP,
    )
    expect(again).toEqual(first)
    expect((await admit({ clientMutationId })).code).toBe('IDEMPOTENCY_MISMATCH')
  })

  test('the owner of a firm leaves by own will, and nobody else of the firm', async () => {
    const { membership } = await admit()
    const seatOf = async (role: string, phone: string) => {
      const { seatId } = await world.mutate(
        home.chair,
        'addStaff',
        { enterpriseId: membership.enterpriseId, personName: role, phone, role, isInspector: false },
        'seatId',
      )
      const [person] = await world.rows<{ id: string }>('select id from app.persons where phone = $1', [
        phone,
      ])
      return world.session(person!.id, `member:${seatId}`)
    }
    const [owner, staff] = [await seatOf('principal', '13600000001'), await seatOf('staff', '13600000002')]
    const input = { membershipId: membership.id, version: membership.version, reason: '搬迁' }
    expect((await world.mutate(staff, 'leaveAlliance', input)).code).toBe('FORBIDDEN')
    expect((await world.mutate(owner, 'suspendMember', input)).code).toBe('FORBIDDEN')
    expect(await world.mutate(owner, 'leaveAlliance', input, 'state')).toMatchObject({ state: 'exited' })
  })
})

describe('groups', () => {
  const group = async (name: string) =>
    (await world.mutate(home.chair, 'createGroup', { name }, 'group { id version name memberCount }')).group
  test('are opened, renamed, filled and ended when empty', async () => {
    const north = await group('北组')
    const { membership } = await admit()
    expect(
      await world.mutate(
        home.chair,
        'assignToGroup',
        { membershipIds: [membership.id], groupId: north.id },
        'changed',
      ),
    ).toMatchObject({ changed: 1 })
    expect(
      (await world.mutate(home.chair, 'endGroup', { groupId: north.id, version: north.version })).code,
    ).toBe('GROUP_NOT_EMPTY')
    const renamed = await world.mutate(
      home.chair,
      'renameGroup',
      { groupId: north.id, version: north.version, name: '北一组' },
      'group { name memberCount version }',
    )
    expect(renamed.group).toMatchObject({ name: '北一组', memberCount: 1 })
    expect(
      (
        await world.mutate(home.chair, 'renameGroup', {
          groupId: north.id,
          version: north.version,
          name: '北二组',
        })
      ).code,
    ).toBe('STALE_VERSION')
    await world.mutate(home.chair, 'assignToGroup', { membershipIds: [membership.id], groupId: null })
    expect(
      await world.mutate(
        home.chair,
        'endGroup',
        { groupId: north.id, version: renamed.group.version },
        'groupId',
      ),
    ).toMatchObject({ groupId: north.id })
    expect((await world.ask(home.chair, '{ groups { nodes { name } } }')).data!['groups'].nodes).toEqual([])
  })

  test('need a name, and are not there for another alliance', async () => {
    expect((await world.mutate(home.chair, 'createGroup', { name: ' ' })).code).toBe('NAME_REQUIRED')
    const south = await group('南组')
    for (const name of ['renameGroup', 'endGroup']) {
      const input = {
        groupId: south.id,
        version: south.version,
        ...(name === 'renameGroup' ? { name: 'x' } : {}),
      }
      expect(await outsiders(name, input)).toEqual(['NOT_FOUND', 'FORBIDDEN'])
    }
    expect(await outsiders('assignToGroup', { membershipIds: [], groupId: south.id })).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ])
  })
})

describe('the committee', () => {
  const seat = { personName: 'Kurt', phone: '13500000001', role: 'member', startsOn: '2026-01-01' }
  test.each([
    ['NAME_REQUIRED', { personName: '' }],
    ['PHONE_INVALID', { phone: '12' }],
    ['TERM_INVALID', { endsOn: '2025-01-01' }],
    ['SEAT_NEEDS_GROUP', { role: 'group_leader' }],
    ['NOT_FOUND', { enterpriseId: '01900000-0000-7000-8000-000000000000' }],
    ['NOT_FOUND', { role: 'group_leader', groupId: '01900000-0000-7000-8000-000000000000' }],
  ])('is appointed; %s for %o', async (code, over) => {
    expect((await world.mutate(home.chair, 'appointSeat', { ...seat, ...over })).code).toBe(code)
  })

  test('keeps its last officer; a seat of another alliance is not there', async () => {
    expect((await world.mutate(home.chair, 'endSeat', { seatId: home.seatId, reason: 'x' })).code).toBe(
      'LAST_OFFICER',
    )
    expect(await outsiders('endSeat', { seatId: home.seatId, reason: 'x' })).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ])
    const answer = await world.mutate(
      home.chair,
      'appointSeat',
      seat,
      'seat { role phoneMasked group { name } }',
    )
    expect(answer.seat).toEqual({ role: 'member', phoneMasked: '135****0001', group: null })
    expect(
      (await world.ask(home.chair, '{ committeeSeats { nodes { role } } }')).data!['committeeSeats'].nodes,
    ).toHaveLength(2)
  })

  test('changes the charter within limits, seen as it is', async () => {
    const { alliance } = (
      await world.ask(
        home.chair,
        '{ alliance { version charter { disclosure lookBackDays maxExtensions confirmWorkingDays reinspectDays dueSoonDays ladderOwner ladderCommittee ladderTown } } }',
      )
    ).data!
    const { version, charter } = alliance
    const update = (over: object, at = version) =>
      world.mutate(
        home.chair,
        'updateCharter',
        { version: at, charter: { ...charter, ...over } },
        'alliance { charter { disclosure lookBackDays } }',
      )
    expect((await update({ ladderTown: 1 })).code).toBe('CHARTER_INVALID')
    expect((await update({ lookBackDays: [] })).code).toBe('CHARTER_INVALID')
    expect((await update({}, version + 1)).code).toBe('STALE_VERSION')
    expect((await update({ disclosure: 'full', lookBackDays: [45] })).alliance.charter).toEqual({
      disclosure: 'full',
      lookBackDays: [45],
    })
  })
})

describe('conflicts and qualifications', () => {
  test('a conflict is declared once between two members, and withdrawn', async () => {
    const [a, b] = [(await admit()).membership.enterpriseId, (await admit()).membership.enterpriseId]
    const declare = (enterpriseA: string, enterpriseB: string, caller = home.chair) =>
      world.mutate(
        caller,
        'declareConflict',
        { enterpriseA, enterpriseB, kind: 'supplier', reason: '供货' },
        'conflict { id version kind enterpriseA { id } enterpriseB { id } }',
      )
    expect((await declare(a, a)).code).toBe('SAME_ENTERPRISE')
    expect((await declare(a, b, foreign.chair)).code).toBe('NOT_FOUND')
    const { conflict } = await declare(b, a)
    expect([conflict.enterpriseA.id, conflict.enterpriseB.id].sort()).toEqual([a, b].sort())
    expect((await declare(a, b)).code).toBe('CONFLICT_EXISTS')
    expect((await world.ask(home.chair, '{ conflicts { nodes { id } } }')).data!['conflicts'].nodes).toEqual([
      { id: conflict.id },
    ])
    expect(
      await outsiders('withdrawConflict', { conflictId: conflict.id, version: conflict.version }),
    ).toEqual(['NOT_FOUND', 'FORBIDDEN'])
    expect(
      (await world.mutate(home.chair, 'withdrawConflict', { conflictId: conflict.id, version: 9 })).code,
    ).toBe('STALE_VERSION')
    expect(
      (
        await world.mutate(home.chair, 'withdrawConflict', {
          conflictId: conflict.id,
          version: conflict.version,
        })
      ).code,
    ).toBeUndefined()
  })

  test('an inspector is qualified for a topic of the library and a term', async () => {
    const { membership } = await admit()
    const { checklistTopics } = (await world.ask(home.chair, '{ checklistTopics { code } }')).data!
    const qualify = (over: object, caller = home.chair) =>
      world.mutate(
        caller,
        'qualifyInspector',
        {
          enterpriseId: membership.enterpriseId,
          personName: 'Lena',
          categoryCode: checklistTopics[0].code,
          level: 'lead',
          validFrom: '2026-01-01',
          ...over,
        },
        'qualification { id version level }',
      )
    expect((await qualify({ validTo: '2025-01-01' })).code).toBe('TERM_INVALID')
    expect((await qualify({ categoryCode: 'no-such' })).code).toBe('CATEGORY_UNKNOWN')
    expect((await qualify({}, foreign.chair)).code).toBe('NOT_FOUND')
    const { qualification } = await qualify({})
    const page = async () =>
      (await world.ask(home.chair, `{ membership(id: "${membership.id}") { qualifications { level } } }`))
        .data!['membership'].qualifications
    expect(await page()).toEqual([{ level: 'lead' }])
    expect(
      await outsiders('endQualification', {
        qualificationId: qualification.id,
        version: qualification.version,
      }),
    ).toEqual(['NOT_FOUND', 'FORBIDDEN'])
    expect(
      (
        await world.mutate(home.chair, 'endQualification', {
          qualificationId: qualification.id,
          version: qualification.version,
        })
      ).code,
    ).toBeUndefined()
    expect(await page()).toEqual([])
  })
})
