import { randomUUID } from 'node:crypto'

/** A small world in plain data: what the oracle judges by and what is written to the database. Dates are offsets in days from today. */
export interface World {
  alliances: { id: string; division: number }[]
  groups: { id: string; alliance: string }[]
  enterprises: { id: string; division: number }[]
  memberships: {
    id: string
    alliance: string
    enterprise: string
    group: string | null
    live: boolean
    joined: number
    /** Absent: active where live, else exited. */
    state?: 'active' | 'suspended' | 'applied' | 'exited' | 'refused'
  }[]
  persons: { id: string; disabled: boolean }[]
  committeeSeats: Term<{ alliance: string; person: string; role: string; group: string | null }>[]
  enterpriseSeats: Term<{ enterprise: string; person: string; role: string; inspector: boolean }>[]
  bureaus: { id: string; ranges: [number, number][] }[]
  bureauSeats: Term<{ bureau: string; person: string; role: string }>[]
  rounds: { id: string; alliance: string; state: string }[]
  visits: {
    id: string
    alliance: string
    round: string
    host: string
    group: string | null
    division: number
    nature?: 'expert'
    state: string
    /** Hours from now until which late pieces are taken; null while it is open. */
    dropBox: number | null
  }[]
  experts: { id: string; bureau: string; person: string; active: boolean }[]
  expertVisits: {
    id: string
    alliance: string
    host: string
    group: string | null
    division: number
    state: string
    /** The visit whose hazards a follow-up looks at again. */
    follows: string | null
  }[]
  expertPlaces: { visit: string; expert: string; state: string }[]
  inspectors: {
    id: string
    alliance: string
    visit: string
    enterprise: string
    host: string
    person: string | null
    state: string
  }[]
  hazards: {
    id: string
    alliance: string
    visit: string | null
    enterprise: string
    group: string | null
    division: number
    state: string
    disclosed: boolean
    reinspector: string | null
  }[]
  lookBacks: {
    id: string
    alliance: string
    hazard: string
    enterprise: string
    group: string | null
    inspector: string | null
    state: string
  }[]
}

type Terms = { starts: number; ends: number | null; ended: boolean }
/** A seat with its term. */
export type Term<T> = T & Terms & { id: string }

/** Who asks, as the database is told. */
export type TestActor =
  | { kind: 'person'; person: string; seat: string; label: string }
  | { kind: 'job'; alliance: string; label: string }
  | { kind: 'system'; reason: string; label: string }

/** What an actor may touch, worked out in plain code from the world; null when it must be turned away. */
export interface Rights {
  kind: 'person' | 'committee' | 'leader' | 'member' | 'bureau' | 'expert' | 'job' | 'system'
  person: string | null
  alliances: Set<string>
  groups: Set<string>
  enterprises: Set<string>
  visits: Set<string>
  lateVisits: Set<string>
  hazards: Set<string>
  circle: Set<string>
  ever: Set<string>
  ranges: [number, number][]
  /** The bureau of the seat. */
  bureau: string | null
  /** An administrator of a bureau. */
  bureauAdmin: boolean
}

const OPEN = ['published', 'confirmed', 'in_progress', 'postponed']
const now = (term: { starts: number; ends: number | null; ended: boolean }): boolean =>
  !term.ended && term.starts <= 0 && (term.ends === null || term.ends >= 0)

/** The state of a membership, as its row has it. */
export const stateOf = (one: World['memberships'][number]): string =>
  one.state ?? (one.live ? 'active' : 'exited')

/** The rights of an actor in a world. Written from the rules of the house, not from its SQL. */
export function rightsOf(world: World, actor: TestActor): Rights | null {
  const rights: Rights = {
    kind: 'person',
    person: null,
    alliances: new Set(),
    groups: new Set(),
    enterprises: new Set(),
    visits: new Set(),
    lateVisits: new Set(),
    hazards: new Set(),
    circle: new Set(),
    ever: new Set(),
    ranges: [],
    bureau: null,
    bureauAdmin: false,
  }
  if (actor.kind === 'system') return { ...rights, kind: 'system' }
  if (actor.kind === 'job') {
    const only = new Set([actor.alliance])
    return { ...rights, kind: 'job', alliances: only, circle: only, ever: only }
  }
  const person = world.persons.find((one) => one.id === actor.person)
  if (!person || person.disabled) return null
  rights.person = person.id
  // A place nobody was named for belongs to every inspector of the firm, and a week longer than the seat.
  const firms = world.enterpriseSeats
    .filter((one) => one.person === person.id && one.inspector && one.starts <= 0 && (one.ends ?? 0) >= -7)
    .map((one) => one.enterprise)
  for (const place of world.inspectors) {
    if (place.person === null ? !firms.includes(place.enterprise) : place.person !== person.id) continue
    const visit = world.visits.find((one) => one.id === place.visit)!
    if (visit.dropBox === null ? OPEN.includes(visit.state) : visit.dropBox > 0)
      rights.lateVisits.add(visit.id)
  }
  if (actor.seat === '') return rights
  const [kind, id] = actor.seat.split(':')

  if (kind === 'committee') {
    const seat = world.committeeSeats.find((one) => one.id === id && one.person === person.id && now(one))
    if (!seat) return null
    rights.circle.add(seat.alliance)
    rights.ever.add(seat.alliance)
    if (seat.role === 'group_leader') {
      rights.groups.add(seat.group!)
      return { ...rights, kind: 'leader' }
    }
    rights.alliances.add(seat.alliance)
    return { ...rights, kind: 'committee' }
  }
  if (kind === 'member') {
    const seat = world.enterpriseSeats.find((one) => one.id === id && one.person === person.id && now(one))
    if (!seat) return null
    rights.enterprises.add(seat.enterprise)
    for (const membership of world.memberships.filter((one) => one.enterprise === seat.enterprise)) {
      rights.ever.add(membership.alliance)
      if (membership.live && membership.joined <= 0) rights.circle.add(membership.alliance)
    }
    // A suspended firm still reads along; it inspects, re-inspects and looks back nowhere.
    const inspects = new Set(
      world.memberships
        .filter((one) => one.enterprise === seat.enterprise && stateOf(one) === 'active' && one.joined <= 0)
        .map((one) => one.alliance),
    )
    for (const place of world.inspectors.filter((one) => one.enterprise === seat.enterprise)) {
      const visit = world.visits.find((one) => one.id === place.visit)!
      const mine = place.person === person.id || (place.person === null && seat.inspector)
      const member = inspects.has(visit.alliance)
      if (['assigned', 'accepted'].includes(place.state) && mine && member && OPEN.includes(visit.state))
        rights.visits.add(visit.id)
    }
    const looks = seat.inspector || seat.role === 'safety'
    for (const hazard of world.hazards)
      if (
        looks &&
        hazard.reinspector === seat.enterprise &&
        hazard.state === 'submitted' &&
        inspects.has(hazard.alliance)
      )
        rights.hazards.add(hazard.id)
    for (const look of world.lookBacks)
      if (
        looks &&
        look.inspector === seat.enterprise &&
        look.state === 'assigned' &&
        inspects.has(look.alliance)
      )
        rights.hazards.add(look.hazard)
    return { ...rights, kind: 'member' }
  }
  if (kind === 'bureau') {
    const seat = world.bureauSeats.find((one) => one.id === id && one.person === person.id && now(one))
    if (!seat) return null
    rights.ranges = world.bureaus.find((one) => one.id === seat.bureau)!.ranges
    rights.bureau = seat.bureau
    rights.bureauAdmin = seat.role === 'admin'
    return { ...rights, kind: 'bureau' }
  }
  if (kind === 'expert') {
    const expert = world.experts.find((one) => one.id === id && one.person === person.id && one.active)
    if (!expert) return null
    for (const place of world.expertPlaces) {
      const visit = world.expertVisits.find((one) => one.id === place.visit)!
      const open = ['assigned', 'scheduled', 'visiting', 'reported', 'confirmed'].includes(visit.state)
      if (place.expert !== expert.id || place.state !== 'assigned' || !open) continue
      rights.visits.add(visit.id)
      rights.ever.add(visit.alliance)
      for (const hazard of world.hazards)
        if (visit.follows !== null && hazard.visit === visit.follows) rights.hazards.add(hazard.id)
    }
    return { ...rights, kind: 'expert' }
  }
  return null
}

/** A fresh id. */
export const fresh = (): string => randomUUID()

/** The id of the advice note of a visit. */
export const noteOf = (visit: string): string => `aaaaaaaa${visit.slice(8)}`

/** The state of the advice note of a visit: some wait for the opinion of the team, some do not. */
export const noteStateOf = (world: World, visit: string): string =>
  ['replied', 'issued', 'reviewed'][world.visits.findIndex((one) => one.id === visit) % 3]!

const county = 330_381_000_000
const otherCounty = 330_382_000_000

/**
 * The world of the matrix: firm E1 is in alliances A and B; E2 beside it in A; E3 in B alone; E4 left A; E5 joins A
 * tomorrow; E6 is in C, in another county; A has suspended E7; A asks E8, which is in B, and E8 has not answered.
 */
export function matrixWorld(): { world: World; actors: TestActor[] } {
  const ids = Object.fromEntries(
    'A B C GA1 GA2 GB GC E1 E2 E3 E4 E5 E6 E7 E8 secretaryA secretaryB leaderA1 endedA futureA owner1 inspector2 owner2 owner3 owner4 owner5 owner6 owner7 owner8 officer officer2 admin2 township gone expert1 expert2 expert3 expert4 expert5 bureau1 bureau2 bureauTown'
      .split(' ')
      .map((name) => [name, fresh()]),
  ) as Record<string, string>
  const term: Terms = { starts: -100, ends: null, ended: false }
  const seat = <T extends object>(id: string, more: T, over: Partial<Terms> = {}): Term<T> =>
    ({ ...more, id, ...term, ...over }) as Term<T>
  const world: World = {
    alliances: [
      { id: ids.A!, division: county + 101_001 },
      { id: ids.B!, division: county + 102_000 },
      { id: ids.C!, division: otherCounty + 1_000 },
    ],
    groups: [
      { id: ids.GA1!, alliance: ids.A! },
      { id: ids.GA2!, alliance: ids.A! },
      { id: ids.GB!, alliance: ids.B! },
      { id: ids.GC!, alliance: ids.C! },
    ],
    enterprises: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'].map((name, index) => ({
      id: ids[name]!,
      division: (name === 'E6' ? otherCounty : county) + 101_000 + index,
    })),
    memberships: [],
    persons: [],
    committeeSeats: [],
    enterpriseSeats: [],
    bureaus: [
      { id: ids.bureau1!, ranges: [[county, county + 1_000_000]] },
      { id: ids.bureau2!, ranges: [[otherCounty, otherCounty + 1_000_000]] },
      // Two towns with a third between them: the hull is wider than the territory.
      {
        id: ids.bureauTown!,
        ranges: [
          [county + 101_000, county + 102_000],
          [county + 103_000, county + 104_000],
        ],
      },
    ],
    bureauSeats: [],
    rounds: [],
    visits: [],
    experts: [],
    expertVisits: [],
    expertPlaces: [],
    inspectors: [],
    hazards: [],
    lookBacks: [],
  }
  const person = (name: string): string => {
    world.persons.push({ id: ids[name]!, disabled: false })
    return ids[name]!
  }
  const join = (
    alliance: string,
    enterprise: string,
    group: string,
    live = true,
    joined = -50,
    state?: World['memberships'][number]['state'],
  ): void => {
    world.memberships.push({
      id: fresh(),
      alliance: ids[alliance]!,
      enterprise: ids[enterprise]!,
      group: ids[group]!,
      live,
      joined,
      ...(state ? { state } : {}),
    })
  }
  join('A', 'E1', 'GA1')
  join('B', 'E1', 'GB')
  join('A', 'E2', 'GA2')
  join('B', 'E3', 'GB')
  join('A', 'E4', 'GA1', false)
  join('A', 'E5', 'GA2', true, 1)
  join('C', 'E6', 'GC')
  join('A', 'E7', 'GA1', true, -50, 'suspended')
  join('A', 'E8', 'GA1', false, -50, 'applied')
  join('B', 'E8', 'GB')

  const actors: TestActor[] = []
  const as = (label: string, name: string, key: string): void =>
    void actors.push({ kind: 'person', label, person: ids[name]!, seat: key })
  const committee = (
    label: string,
    name: string,
    alliance: string,
    role: string,
    group: string | null = null,
    over: Partial<Terms> = {},
  ): void => {
    const id = fresh()
    world.committeeSeats.push(
      seat(
        id,
        { alliance: ids[alliance]!, person: person(name), role, group: group ? ids[group]! : null },
        over,
      ),
    )
    as(label, name, `committee:${id}`)
  }
  committee('secretary of A', 'secretaryA', 'A', 'secretary')
  committee('secretary of B', 'secretaryB', 'B', 'secretary')
  committee('leader of group A1', 'leaderA1', 'A', 'group_leader', 'GA1')
  committee('ended seat in A', 'endedA', 'A', 'chair', null, { ended: true })
  committee('future seat in A', 'futureA', 'A', 'chair', null, { starts: 1 })
  const member = (
    label: string,
    name: string,
    enterprise: string,
    role: string,
    inspector: boolean,
    over: Partial<Terms> = {},
  ): void => {
    const id = fresh()
    world.enterpriseSeats.push(
      seat(id, { enterprise: ids[enterprise]!, person: person(name), role, inspector }, over),
    )
    as(label, name, `member:${id}`)
  }
  member('owner of E1 (A and B)', 'owner1', 'E1', 'principal', false)
  member('owner of E2', 'owner2', 'E2', 'principal', false)
  member('inspector of E2 on an open visit', 'inspector2', 'E2', 'safety', true)
  member('owner of E3', 'owner3', 'E3', 'principal', true)
  member('owner of E4, which left', 'owner4', 'E4', 'principal', true)
  member('owner of E5, which joins tomorrow', 'owner5', 'E5', 'principal', true)
  member('owner of E6', 'owner6', 'E6', 'principal', true)
  member('inspector of E7, which A has suspended', 'owner7', 'E7', 'safety', true)
  member('owner of E8, which A has asked', 'owner8', 'E8', 'principal', true)
  const officer = (
    label: string,
    name: string,
    bureau: string,
    over: Partial<Terms> = {},
    role = 'inspector',
  ): void => {
    const id = fresh()
    world.bureauSeats.push(seat(id, { bureau: ids[bureau]!, person: person(name), role }, over))
    as(label, name, `bureau:${id}`)
  }
  officer('officer of the county', 'officer', 'bureau1')
  officer('officer of another county', 'officer2', 'bureau2')
  officer('officer of two towns', 'township', 'bureauTown')
  officer('officer whose term ended', 'gone', 'bureau1', { ends: -1 })
  officer('administrator of another county', 'admin2', 'bureau2', {}, 'admin')
  const expert = (label: string, name: string, bureau: string, active = true): string => {
    const id = fresh()
    world.experts.push({ id, bureau: ids[bureau]!, person: person(name), active })
    as(label, name, `expert:${id}`)
    return id
  }
  const onOpen = expert('expert on an open visit', 'expert1', 'bureau1')
  const onClosed = expert('expert whose visit is closed', 'expert2', 'bureau1')
  const onFollowUp = expert('expert on a follow-up', 'expert3', 'bureau1')
  expert('expert of another bureau', 'expert4', 'bureau2')
  const ended = expert('expert whom the bureau sends no more', 'expert5', 'bureau1', false)
  as('inspector without a seat', 'inspector2', '')
  as("somebody else's seat", 'owner3', `member:${world.enterpriseSeats[0]!.id}`)
  actors.push({ kind: 'job', alliance: ids.A!, label: 'job of A' })
  actors.push({ kind: 'system', reason: 'relay', label: 'the system' })

  // At some memberships: an expert visit asked for, one going on, one closed, and a follow-up of the closed one.
  const served = [ids.E1, ids.E4, ids.E6]
  for (const { alliance, enterprise, group } of world.memberships.filter((one) =>
    served.includes(one.enterprise),
  )) {
    const division = world.alliances.find((one) => one.id === alliance)!.division
    const put = (state: string, follows: string | null, experts: string[], given = 'assigned'): string => {
      const id = fresh()
      world.expertVisits.push({ id, alliance, host: enterprise, group, division, state, follows })
      for (const one of experts) world.expertPlaces.push({ visit: id, expert: one, state: given })
      if (state === 'requested' || state === 'assigned') return id
      const row = { visiting: 'in_progress', scheduled: 'confirmed' }[state] ?? 'archived'
      world.visits.push({
        id,
        alliance,
        round: fresh(),
        host: enterprise,
        group,
        division,
        nature: 'expert',
        state: row,
        dropBox: null,
      })
      for (const disclosed of [true, false])
        world.hazards.push({
          id: fresh(),
          alliance,
          visit: id,
          enterprise,
          group,
          division,
          state: 'submitted',
          disclosed,
          reinspector: null,
        })
      return id
    }
    put('requested', null, [onOpen], 'released')
    // In one alliance alone, so that the other's rows prove the wall.
    const here = alliance === ids.A
    put('visiting', null, here ? [onOpen, ended] : [])
    const closed = put('closed', null, [onClosed])
    put('visiting', closed, here ? [onFollowUp] : [])
  }

  // One open and one closed visit at every membership, a hazard of each, disclosed and not.
  for (const { alliance, enterprise, group } of world.memberships) {
    const division = world.alliances.find((one) => one.id === alliance)!.division
    const round = { id: fresh(), alliance, state: 'running' }
    const draft = { id: fresh(), alliance, state: 'draft' }
    world.rounds.push(round, draft)
    for (const [state, dropBox] of [
      ['in_progress', null],
      ['field_done', 48],
      ['field_done', -1],
      ['draft', null],
    ] as const) {
      const visit = {
        id: fresh(),
        alliance,
        round: round.id,
        host: enterprise,
        group,
        division,
        state,
        dropBox,
      }
      world.visits.push(visit)
      const team = enterprise === ids.E2 ? ids.E1! : ids.E2!
      const person = enterprise === ids.E1 ? ids.inspector2! : null
      // E2 is in A only: it inspects nobody in B or C.
      if (alliance === ids.A) {
        world.inspectors.push({
          id: fresh(),
          alliance,
          visit: visit.id,
          enterprise: team,
          host: enterprise,
          person,
          state: state === 'draft' ? 'draft' : 'accepted',
        })
        if (enterprise === ids.E1)
          world.inspectors.push({
            id: fresh(),
            alliance,
            visit: visit.id,
            enterprise: ids.E7!,
            host: enterprise,
            person: null,
            state: state === 'draft' ? 'draft' : 'assigned',
          })
      }
      for (const disclosed of [true, false]) {
        world.hazards.push({
          id: fresh(),
          alliance,
          visit: visit.id,
          enterprise,
          group,
          division,
          state: 'submitted',
          disclosed,
          reinspector: null,
        })
      }
    }
    const asked = {
      id: fresh(),
      alliance,
      visit: null,
      enterprise,
      group,
      division,
      state: 'submitted',
      disclosed: false,
      reinspector: alliance === ids.B && enterprise === ids.E1 ? ids.E3! : null,
    }
    const done = { ...asked, id: fresh(), state: 'closed' }
    world.hazards.push(asked, done)
    // Asked before it was suspended.
    if (alliance === ids.A && enterprise === ids.E2)
      world.hazards.push({ ...asked, id: fresh(), reinspector: ids.E7! })
    world.lookBacks.push(
      {
        id: fresh(),
        alliance,
        hazard: done.id,
        enterprise,
        group,
        inspector: alliance === ids.A && enterprise === ids.E1 ? ids.E2! : null,
        state: 'assigned',
      },
      ...(alliance === ids.A && enterprise === ids.E2
        ? [
            {
              id: fresh(),
              alliance,
              hazard: done.id,
              enterprise,
              group,
              inspector: ids.E7!,
              state: 'assigned',
            },
          ]
        : []),
      {
        id: fresh(),
        alliance,
        hazard: asked.id,
        enterprise,
        group,
        inspector: alliance === ids.A && enterprise === ids.E1 ? ids.E2! : null,
        state: 'done',
      },
    )
  }
  return { world, actors }
}
