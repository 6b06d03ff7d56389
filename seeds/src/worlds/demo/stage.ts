import type { MikroORM } from '@mikro-orm/postgresql'
import { type Actor, SetClock, type UnitOfWork, isExpected, withActor } from '@anhu/domain/kernel'
import { runDue } from '@anhu/domain/hazard'
import type {
  Builder,
  MadeAlliance,
  MadeBureau,
  PhotoBox,
  Random,
  StaffedFirm,
} from '../../builders/index.ts'
import type { CaseEnd } from './majors.ts'

/** Something that somebody does at a time; it may ask for more to be done later. */
interface Happening {
  at: Date
  run: () => Promise<void>
}

/**
 * Where one alliance's history is made: its own clock, its own stream, and an agenda in order of time. Between two
 * happenings everything that fell due is done, as the workers would have. What lies after today never happens.
 */
export class Stage {
  readonly alliance: MadeAlliance
  readonly random: Random
  readonly photos: PhotoBox
  readonly bureaus: readonly MadeBureau[]
  readonly now: Date
  readonly #orm: MikroORM
  readonly #clock: SetClock
  readonly #firms: Map<string, StaffedFirm>
  readonly #agenda: Happening[] = []
  #dueUntil = 0
  /** Called after due rows were done that open look-backs. */
  onLookBacks: (at: Date) => Promise<void> = () => Promise.resolve()

  constructor(
    builder: Builder,
    alliance: MadeAlliance,
    rest: { bureaus: readonly MadeBureau[]; photos: PhotoBox; now: Date },
  ) {
    this.#orm = builder.orm
    this.#clock = new SetClock(builder.clock.now())
    this.alliance = alliance
    this.random = builder.random.fork(alliance.name)
    this.photos = rest.photos
    this.bureaus = rest.bureaus
    this.now = rest.now
    this.#firms = new Map(alliance.members.map(({ firm }) => [firm.enterpriseId, firm]))
  }

  /** A member firm of the alliance, with its people. */
  firm(enterpriseId: string): StaffedFirm {
    return this.#firms.get(enterpriseId)!
  }

  /** Rounds that have begun. */
  readonly started = new Set<string>()
  /** Cases of major hazards that are still to be found: how many days ago, and how far they come. */
  readonly cases: (readonly [daysAgo: number, end: CaseEnd])[] = []

  /** Whether it is time to find the next major hazard. */
  nextCase(): boolean {
    const next = this.cases[0]
    return next !== undefined && this.time().getTime() >= this.now.getTime() - next[0] * dayMs
  }

  /** Takes the case that was due; the clock has come to it. */
  takeCase(): CaseEnd {
    return this.cases.shift()![1]
  }

  /** Faults that a firm found itself. */
  readonly ownFinds = new Set<string>()
  /** What the domain refused; a world without surprises has none. */
  readonly refused: string[] = []
  /** Look-backs that are on the agenda already. */
  readonly lookBacks = new Set<string>()

  /** The time of the present happening. */
  time(): Date {
    return this.#clock.now()
  }

  get allianceId(): string {
    return this.alliance.allianceId
  }

  /** One unit of work at the time of the present happening. */
  as<T>(actor: Actor, run: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    this.#clock.advance(1_000)
    return withActor(this.#orm, actor, run, { clock: this.#clock })
  }

  /** The same, as a job of the alliance. */
  job<T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    return this.as({ kind: 'job', allianceId: this.allianceId, reason: 'seed-world' }, run)
  }

  /** Lets time go on inside a unit of work. */
  pass(minutes: number): void {
    this.#clock.advance(minutes * 60_000)
  }

  /** A moment in working hours so many days after a moment; a weekend is put off to Monday. */
  later(from: Date, days: number): Date {
    const morning = Math.floor((from.getTime() + 8 * hour) / dayMs) * dayMs - 8 * hour
    const at = new Date(morning + days * dayMs + this.random.between(8 * 60 + 30, 16 * 60 + 30) * 60_000)
    const weekday = new Date(at.getTime() + 8 * hour).getUTCDay()
    const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
    const later = new Date(at.getTime() + shift * dayMs)
    return later > from ? later : new Date(from.getTime() + 3 * hour)
  }

  /** A moment in working hours on a day. */
  on(day: string): Date {
    return new Date(Date.parse(`${day}T00:00:00+08:00`) + this.random.between(9 * 60, 15 * 60) * 60_000)
  }

  /** Puts something on the agenda; what would be after today is left out, and false is answered. */
  plan(at: Date, run: () => Promise<void>): boolean {
    if (at > this.now) return false
    let index = this.#agenda.length
    while (index > 0 && this.#agenda[index - 1]!.at < at) index -= 1
    this.#agenda.splice(index, 0, { at, run })
    return true
  }

  /** Plays the agenda to its end, and then what falls due until today. */
  async play(): Promise<void> {
    for (let next = this.#agenda.pop(); next; next = this.#agenda.pop()) {
      await this.#settleDue(next.at)
      this.#clock.set(next.at)
      try {
        await next.run()
      } catch (error) {
        // One thing that cannot happen must not keep a person from seeing the rest; the test of the world wants none.
        if (!isExpected(error)) throw error
        this.refused.push(`${error.message} ${error.stack?.match(/modules\/\S+?\.ts/)?.[0] ?? ''}`)
      }
    }
    // Doing what is due may make more of it due.
    while ((await this.#settleDue(this.now, true)) > 0);
    if (this.#agenda.length > 0) await this.play()
    this.#clock.set(this.now)
  }

  async #settleDue(until: Date, last = false): Promise<number> {
    const day = Math.floor((until.getTime() + 8 * hour) / dayMs)
    // Every other day is often enough: what waits is done at its own time.
    if (day < this.#dueUntil + 2 && !last) return 0
    this.#dueUntil = day
    const { looked, done } = await this.job(async (uow) => {
      const rows = await uow.em.execute<{ id: string; kind: string; due_at: string }[]>(
        `select id, kind, due_at from app.due where alliance_id = ? and state = 'pending' and due_at <= ? order by due_at, id`,
        [this.allianceId, until],
      )
      let looked: Date | null = null
      for (const row of rows) {
        this.#clock.set(row.due_at)
        await runDue(uow, row.id)
        if (row.kind === 'look_back') looked = new Date(row.due_at)
      }
      return { looked, done: rows.length }
    })
    if (looked) await this.onLookBacks(looked)
    return done
  }
}

const hour = 3_600_000
const dayMs = 24 * hour

/** An officer of the committee who belongs to none of these firms: nobody decides about an own one. */
export function officerFor(stage: Stage, ...firms: StaffedFirm[]): Actor {
  const own = new Set(firms.flatMap((firm) => firm.staff.map((one) => one.person.personId)))
  const free = stage.alliance.seats.find(
    (seat) => ['secretary', 'chair', 'vice_chair'].includes(seat.role) && !own.has(seat.person.personId),
  )
  return free?.actor ?? stage.alliance.secretary
}
