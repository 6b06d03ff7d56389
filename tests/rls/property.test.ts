import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'
import { attempt, enter } from './as-actor.ts'
import { complete, describeTables, insertRows, worldRows } from './load-world.ts'
import { RULES } from './oracle.ts'
import { placedRows } from './place-rows.ts'
import { type TestActor, type World, fresh, rightsOf } from './world.ts'

/** What may happen in a world between two questions. */
type Step = {
  kind:
    | 'end-seat'
    | 'leave'
    | 'close-visit'
    | 'disclose'
    | 'reinspect'
    | 'decline'
    | 'publish'
    | 'disable'
    | 'close-expert-visit'
    | 'release'
    | 'end-expert'
  pick: number
}

const runs = Number(process.env.RLS_RUNS ?? 25)
let database: TestDatabase
let superuser: pg.Client
let client: pg.Client
let tables: Awaited<ReturnType<typeof describeTables>>
let questions = 0

beforeAll(async () => {
  database = await createTestDatabase()
  superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
  await superuser.query('set session_replication_role = replica')
  tables = await describeTables(superuser)
  client = new pg.Client({
    connectionString: database.jobUrl,
    types: { getTypeParser: () => (text: string) => text } as never,
  })
  await client.connect()
})
afterAll(async () => {
  console.log(`random worlds: ${questions} answers compared with the oracle`)
  await client.end()
  await superuser.end()
  await database.drop()
})

const ASKED = [
  'alliances',
  'enterprises',
  'enterprise_seats',
  'memberships',
  'visits',
  'visit_inspectors',
  'visit_answers',
  'hazards',
  'hazard_steps',
  'evidence',
  'look_backs',
  'major_hazards',
  'advice_notes',
  'committee_seats',
  'rounds',
  'due',
  'drop_box_items',
  'publications',
  'publication_targets',
  'publication_deliveries',
  'outreach_files',
  'targeted_check_answers',
  'experts',
  'expert_requests',
  'expert_visits',
  'expert_visit_experts',
  'prescriptions',
  'expert_ratings',
]

/** A world of random alliances, firms, seats, visits and hazards, with everybody who could ask. */
function randomWorld(random: (below: number) => number): { world: World; actors: TestActor[] } {
  const some = <T>(list: readonly T[]): T => list[random(list.length)]!
  const many = <T>(from: number, to: number, make: (index: number) => T): T[] =>
    Array.from({ length: from + random(to - from + 1) }, (_, index) => make(index))
  const term = (): { starts: number; ends: number | null; ended: boolean } =>
    some([
      { starts: -9, ends: null, ended: false },
      { starts: -9, ends: 9, ended: false },
      { starts: -9, ends: null, ended: false },
      { starts: -9, ends: -1, ended: false },
      { starts: 1, ends: null, ended: false },
      { starts: -9, ends: null, ended: true },
      { starts: 0, ends: 0, ended: false },
    ])
  const base = 330_381_000_000
  const alliances = many(2, 3, () => ({
    id: fresh(),
    division: base + random(3) * 1_000_000 + random(3) * 1000,
  }))
  const groups = alliances.flatMap(({ id }) => many(1, 2, () => ({ id: fresh(), alliance: id })))
  const enterprises = many(3, 5, () => ({
    id: fresh(),
    division: base + random(3) * 1_000_000 + random(3) * 1000,
  }))
  const persons = many(5, 7, () => ({ id: fresh(), disabled: random(12) === 0 }))
  const memberships = alliances.flatMap(({ id }) =>
    enterprises
      .filter(() => random(3) > 0)
      .map((enterprise) => ({
        id: fresh(),
        alliance: id,
        enterprise: enterprise.id,
        ...some([
          { live: true },
          { live: true },
          { live: true },
          { live: true, state: 'suspended' as const },
          { live: false },
          { live: false, state: 'applied' as const },
        ]),
        joined: some([-5, -5, 0, 2]),
        group: some([...groups.filter((group) => group.alliance === id).map((group) => group.id), null]),
      })),
  )
  const committeeSeats = alliances.flatMap(({ id }) =>
    many(1, 2, () => {
      const role = some(['secretary', 'group_leader', 'member'])
      return {
        id: fresh(),
        alliance: id,
        person: some(persons).id,
        role,
        group: role === 'group_leader' ? some(groups.filter((group) => group.alliance === id)).id : null,
        ...term(),
      }
    }),
  )
  const enterpriseSeats = enterprises.flatMap(({ id }) =>
    many(1, 2, () => ({
      id: fresh(),
      enterprise: id,
      person: some(persons).id,
      role: some(['principal', 'safety', 'staff']),
      inspector: random(2) === 0,
      ...term(),
    })),
  )
  const bureaus = many(1, 2, () => {
    const from = base + random(3) * 1_000_000
    return {
      id: fresh(),
      ranges: some<[number, number][]>([
        [[from, from + 1_000_000]],
        [
          [from, from + 1000],
          [from + 2000, from + 3000],
        ],
      ]),
    }
  })
  const bureauSeats = bureaus.map(({ id }) => ({
    id: fresh(),
    bureau: id,
    person: some(persons).id,
    role: some(['admin', 'inspector']),
    ...term(),
  }))
  const rounds = alliances.map(({ id }) => ({
    id: fresh(),
    alliance: id,
    state: some(['draft', 'running', 'closed']),
  }))
  const visits = memberships.flatMap((member) =>
    many(0, 2, () => {
      const state = some(['draft', 'published', 'in_progress', 'field_done', 'archived', 'cancelled'])
      return {
        id: fresh(),
        alliance: member.alliance,
        round: rounds.find((round) => round.alliance === member.alliance)!.id,
        host: member.enterprise,
        group: member.group,
        division: alliances.find((one) => one.id === member.alliance)!.division,
        state,
        dropBox: state === 'field_done' ? some([5, -5]) : null,
      }
    }),
  )
  const inspectors = visits.flatMap((visit) => {
    const peers = memberships.filter(
      (one) => one.alliance === visit.alliance && one.enterprise !== visit.host,
    )
    return peers
      .filter(() => random(2) === 0)
      .map((peer) => ({
        id: fresh(),
        alliance: visit.alliance,
        visit: visit.id,
        enterprise: peer.enterprise,
        host: visit.host,
        person: random(2) ? some(persons).id : null,
        state: some(['assigned', 'accepted', 'declined', 'draft']),
      }))
  })
  const experts = bureaus.flatMap(({ id }) =>
    // One person is on a bureau's register once.
    many(1, 2, (index) => ({
      id: fresh(),
      bureau: id,
      person: persons[index * 2 + random(2)]!.id,
      active: random(5) > 0,
    })),
  )
  const expertVisits: World['expertVisits'] = memberships.flatMap((member) =>
    many(0, 2, () => ({
      id: fresh(),
      alliance: member.alliance,
      host: member.enterprise,
      group: member.group,
      division: alliances.find((one) => one.id === member.alliance)!.division,
      state: some(['requested', 'assigned', 'visiting', 'reported', 'closed', 'cancelled']),
      follows: some([
        null,
        null,
        visits.find((one) => one.alliance === member.alliance && one.host === member.enterprise)?.id ?? null,
      ]),
    })),
  )
  // Of a visit one follow-up is open at a time.
  const followed = new Set<string>()
  for (const visit of expertVisits) {
    if (visit.follows === null || ['closed', 'declined', 'cancelled'].includes(visit.state)) continue
    if (followed.has(visit.follows)) visit.follows = null
    else followed.add(visit.follows)
  }
  const expertPlaces = expertVisits.flatMap((visit) =>
    many(0, 2, () => ({
      visit: visit.id,
      expert: some(experts).id,
      state: some(['assigned', 'assigned', 'released']),
    })),
  )
  const hazards = memberships.flatMap((member) =>
    many(0, 2, () => {
      const visit = some([
        null,
        ...visits.filter((one) => one.alliance === member.alliance && one.host === member.enterprise),
      ])
      const peers = memberships
        .filter((one) => one.alliance === member.alliance && one.enterprise !== member.enterprise)
        .map((one) => one.enterprise)
      return {
        id: fresh(),
        alliance: member.alliance,
        visit: visit?.id ?? null,
        enterprise: member.enterprise,
        group: member.group,
        division: alliances.find((one) => one.id === member.alliance)!.division,
        state: some(['pending_confirm', 'submitted', 'submitted', 'closed']),
        disclosed: random(2) === 0,
        reinspector: some([null, ...peers]),
      }
    }),
  )
  const lookBacks = hazards
    .filter(() => random(3) === 0)
    .map((hazard) => ({
      id: fresh(),
      alliance: hazard.alliance,
      hazard: hazard.id,
      enterprise: hazard.enterprise,
      group: hazard.group,
      inspector: hazard.reinspector,
      state: some(['pending', 'assigned', 'done']),
    }))
  const world: World = {
    alliances,
    groups,
    enterprises,
    memberships,
    persons,
    committeeSeats,
    enterpriseSeats,
    bureaus,
    bureauSeats,
    rounds,
    visits,
    experts,
    expertVisits,
    expertPlaces,
    inspectors,
    hazards,
    lookBacks,
  }
  const person = (id: string, seat: string): TestActor => ({ kind: 'person', person: id, seat, label: seat })
  return {
    world,
    actors: [
      ...committeeSeats.map((seat) => person(seat.person, `committee:${seat.id}`)),
      ...enterpriseSeats.map((seat) => person(seat.person, `member:${seat.id}`)),
      ...bureauSeats.map((seat) => person(seat.person, `bureau:${seat.id}`)),
      ...experts.map((one) => person(one.person, `expert:${one.id}`)),
      person(persons[0]!.id, ''),
      { kind: 'job', alliance: alliances[0]!.id, label: 'job' },
    ],
  }
}

/** Lets something happen, in the plain world and in the database alike. */
async function happen(world: World, step: Step): Promise<void> {
  const pick = <T>(list: readonly T[]): T | undefined => list[step.pick % Math.max(1, list.length)]
  const set = (table: string, id: string, change: string): Promise<unknown> =>
    superuser.query(`update app.${table} set ${change} where id = $1`, [id])
  if (step.kind === 'end-seat') {
    const seat = pick([...world.committeeSeats, ...world.enterpriseSeats, ...world.bureauSeats])
    if (!seat) return
    seat.ended = true
    for (const table of ['committee_seats', 'enterprise_seats', 'bureau_seats'])
      await set(table, seat.id, 'ended_at = now()')
  } else if (step.kind === 'leave') {
    const member = pick(world.memberships)
    if (!member) return
    member.live = false
    member.state = 'exited'
    await set('memberships', member.id, `live = false, state = 'exited'`)
  } else if (step.kind === 'close-visit' || step.kind === 'publish') {
    const visit = pick(world.visits)
    if (!visit) return
    visit.state = step.kind === 'publish' ? 'published' : 'field_done'
    visit.dropBox = step.kind === 'publish' ? null : 24
    await set(
      'visits',
      visit.id,
      step.kind === 'publish'
        ? `state = 'published', drop_box_until = null`
        : `state = 'field_done', drop_box_until = now() + interval '1 day'`,
    )
  } else if (step.kind === 'disclose') {
    const hazard = pick(world.hazards)
    if (!hazard) return
    hazard.disclosed = true
    await set('hazards', hazard.id, `disclosed_at = now(), disclosed_reason = 'major'`)
    for (const table of ['evidence', 'major_hazards'])
      await superuser.query(`update app.${table} set disclosed_at = now() where hazard_id = $1`, [hazard.id])
  } else if (step.kind === 'reinspect') {
    const hazard = pick(world.hazards)
    if (!hazard) return
    hazard.state = 'closed'
    await set('hazards', hazard.id, `state = 'closed'`)
  } else if (step.kind === 'close-expert-visit') {
    const visit = pick(world.expertVisits)
    if (!visit) return
    visit.state = 'closed'
    await set('expert_visits', visit.id, `state = 'closed'`)
  } else if (step.kind === 'release') {
    const visit = pick(world.expertVisits)
    if (!visit) return
    for (const place of world.expertPlaces) if (place.visit === visit.id) place.state = 'released'
    await superuser.query(`update app.expert_visit_experts set state = 'released' where visit_id = $1`, [
      visit.id,
    ])
  } else if (step.kind === 'end-expert') {
    const expert = pick(world.experts)
    if (!expert) return
    expert.active = false
    await set('experts', expert.id, 'active = false')
  } else if (step.kind === 'decline') {
    const place = pick(world.inspectors)
    if (!place) return
    place.state = 'declined'
    await set('visit_inspectors', place.id, `state = 'declined'`)
  } else {
    const person = pick(world.persons)
    if (!person) return
    person.disabled = true
    await set('persons', person.id, 'disabled_at = now()')
  }
}

async function compare(world: World, actors: TestActor[], when: string): Promise<void> {
  const stored = new Map<string, Record<string, unknown>[]>()
  for (const table of ASKED) {
    const { rows } = await superuser.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from app.${table} t`,
    )
    stored.set(
      table,
      rows.map((one) => one.row),
    )
  }
  for (const actor of actors) {
    const rights = rightsOf(world, actor)
    const refused = await enter(client, actor)
    expect(refused === null, `${when}: ${actor.label} let in`).toBe(rights !== null)
    if (!rights) continue
    for (const table of ASKED) {
      const key = tables.get(table)!.key.at(-1)!
      const wanted = stored
        .get(table)!
        .filter((row) => RULES[table]!.select!(rights, row as never, world))
        .map((row) => String(row[key]))
        .sort()
      const got = (await attempt(client, `select "${key}"::text as key from app.${table}`))!.rows
        .map((row: { key: string }) => row.key)
        .sort()
      questions += stored.get(table)!.length
      expect(got, `${when}: ${actor.label} on ${table}`).toEqual(wanted)
    }
    await client.query('rollback')
  }
}

it(
  'in any world, after anything that happened, everybody sees exactly what is theirs',
  { timeout: 600_000 },
  async () => {
    const step = fc.record({
      kind: fc.constantFrom<Step['kind']>(
        'end-seat',
        'leave',
        'close-visit',
        'disclose',
        'reinspect',
        'decline',
        'publish',
        'disable',
        'close-expert-visit',
        'release',
        'end-expert',
      ),
      pick: fc.nat(40),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.array(step, { maxLength: 4 }),
        async (stream, steps) => {
          const { world, actors } = randomWorld((below) => stream.next().value! % below)
          const everything = [...tables.keys()].map((table) => `app.${table}`).join(', ')
          await superuser.query(`truncate ${everything}`)
          const rows = new Map<string, Record<string, unknown>[]>()
          for (const [table, given] of [...worldRows(world), ...placedRows(world)]) {
            rows.set(table, [...(rows.get(table) ?? []), complete(tables, table, given)])
          }
          for (const [table, list] of rows) {
            // A person in two seats of one place would have some rows twice.
            const { key } = tables.get(table)!
            const unique = [
              ...new Map(list.map((row) => [key.map((name) => String(row[name])).join('|'), row])).values(),
            ]
            await insertRows(superuser, table, unique)
          }
          await compare(world, actors, 'at first')
          for (const one of steps) {
            await happen(world, one)
            await compare(world, actors, `after ${one.kind}`)
          }
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
  },
)
