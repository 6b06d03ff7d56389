import { withActor } from '@anhu/domain/kernel'
import { refreshAllianceRollup, refreshTerritories } from '@anhu/domain/reporting'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type PortalCaller,
  type PortalWorld,
  TOWN,
  createPortalWorld,
  creditCode,
} from '../../testkit/portal-world.ts'
import { asSuperuser, insertRows } from '../server/world.ts'

let world: PortalWorld
let officer: PortalCaller
let alliances: { id: string; chair: PortalCaller }[]

beforeAll(async () => {
  world = await createPortalWorld()
  officer = await world.officer('inspector')
  alliances = [await world.alliance('甲联盟'), await world.alliance('乙联盟')]
  const input = { name: '一厂', divisionCode: String(TOWN), joinedOn: '2026-02-01', isLead: false }
  for (const { id, chair } of alliances) {
    await world.mutate(chair, 'admitMember', { ...input, creditCode: creditCode(1) })
    await asSuperuser(world.database.superUrl, (client) =>
      insertRows(
        client,
        'hazards',
        {
          alliance_id: '$1::uuid',
          id: 'uuidv7()',
          enterprise_id: '(select enterprise_id from app.memberships where alliance_id = $1)',
          enterprise_name: `'一厂'`,
          division_code: String(TOWN),
          source: `'mutual_check'`,
          basis: `'[]'`,
          place: `'hall'`,
          severity: `'general'`,
          state: `'pending_rectify'`,
          immediate: 'false',
          due_on: `'2026-02-01'::date`,
          due_at: `'2026-02-01T16:00:00Z'::timestamptz`,
        },
        [id, id === alliances[1]!.id ? 3 : 1],
        'from generate_series(1, $2::int)',
      ),
    )
    await withActor(world.orm, { kind: 'job', allianceId: id, reason: 'test' }, (uow) =>
      refreshAllianceRollup(uow, id),
    )
  }
  await withActor(world.orm, { kind: 'system', reason: 'territory-rollup' }, (uow) => refreshTerritories(uow))
})
afterAll(() => world?.close())

describe('a bureau', () => {
  test('sees the counts of its territory and of each town; a firm in two alliances counts once', async () => {
    const { data, codes } = await world.ask(
      officer,
      '{ territory { divisionCode name alliances enterprises figures { hazardsOpen hazardsOverdue asOf } towns { divisionCode name alliances figures { hazardsOpen } } } }',
    )
    expect(codes).toEqual([])
    expect(data!['territory']).toMatchObject({
      divisionCode: '330381000000',
      alliances: 2,
      enterprises: 1,
      figures: { hazardsOpen: 4, hazardsOverdue: 4 },
    })
    expect(data!['territory'].towns).toEqual([
      { divisionCode: String(TOWN), name: expect.any(String), alliances: 2, figures: { hazardsOpen: 4 } },
    ])
  })

  test('lists its alliances by what is late, and finds them by name and town', async () => {
    const names = async (args: string) =>
      (await world.ask(officer, `{ alliances(${args}) { nodes { name } } }`)).data!['alliances'].nodes.map(
        (one: any) => one.name,
      )
    expect(await names('orderBy: overdue_desc')).toEqual(['乙联盟', '甲联盟'])
    expect(await names('filter: { search: "甲" }')).toEqual(['甲联盟'])
    expect(await names(`filter: { townCode: "${TOWN}", types: [area], states: [active] }`)).toHaveLength(2)
    expect(await names('filter: { townCode: "330381102000" }')).toEqual([])
    expect(await names('filter: { townCode: "nonsense" }')).toEqual([])
    const one = await world.ask(
      officer,
      `{ allianceById(id: "${alliances[0]!.id}") { name groups figures { hazardsOpen members } charter { disclosure } } }`,
    )
    expect(one.data!['allianceById']).toEqual({
      name: '甲联盟',
      groups: 0,
      figures: { hazardsOpen: 1, members: 1 },
      charter: { disclosure: 'graduated' },
    })
  })

  test("has its reads to itself; an alliance sees its own counts and not the other's", async () => {
    const { chair } = alliances[0]!
    expect((await world.ask(chair, '{ territory { name } }')).codes).toEqual(['FORBIDDEN'])
    expect((await world.ask(chair, `{ alliances { totalCount } }`)).codes).toEqual(['FORBIDDEN'])
    const { data } = await world.ask(
      chair,
      '{ alliance { name figures { hazardsOpen } } members(orderBy: hazards_open) { nodes { figures { hazardsOpen } } } }',
    )
    expect(data).toEqual({
      alliance: { name: '甲联盟', figures: { hazardsOpen: 1 } },
      members: { nodes: [{ figures: { hazardsOpen: 1 } }] },
    })
  })
})
