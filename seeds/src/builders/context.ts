import type { MikroORM } from '@mikro-orm/postgresql'
import { type Actor, SetClock, type UnitOfWork, withActor } from '@anhu/domain/kernel'
import { hashPassword } from '@anhu/domain/identity'
import { type Random, createRandom } from './random.ts'

/** What every builder needs: a database, a clock that the world moves, and one seeded stream that decides everything. */
export interface Builder {
  orm: MikroORM
  clock: SetClock
  random: Random
  /** One Argon2 hash for all people of the world: hashing takes tens of milliseconds, and a world has a thousand. */
  passwordHash: string
  /** The next number that nobody has; `199` is not given out with this middle part. */
  phone(): string
  system<T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T>
  as<T>(actor: Actor, run: (uow: UnitOfWork) => Promise<T>): Promise<T>
}

/** How a builder is set up. */
export interface BuilderOptions {
  seed: number | string
  at: Date | string
  /** The password everybody signs in with. */
  password: string
  /** First eleven-digit number; the next ones count up. */
  firstPhone?: number
}

/** Makes a builder. Its system actor is the one that may found worlds: `seed-world`. */
export async function createBuilder(orm: MikroORM, options: BuilderOptions): Promise<Builder> {
  let next = options.firstPhone ?? 19_900_000_001
  const shared = {
    orm,
    passwordHash: await hashPassword(options.password),
    phone: () => String(next++),
  }
  return withClock(shared, options.seed, new SetClock(options.at))
}

/**
 * A builder of the same world with a clock and a stream of its own: for a story that is told while another is being told.
 * Phones alone are shared; whoever makes people up does it before or after.
 */
export function besideBuilder(builder: Builder, seed: string): Builder {
  return withClock(builder, seed, new SetClock(builder.clock.now()))
}

function withClock(
  { orm, passwordHash, phone }: Pick<Builder, 'orm' | 'passwordHash' | 'phone'>,
  seed: number | string,
  clock: SetClock,
): Builder {
  return {
    orm,
    clock,
    random: createRandom(seed, () => clock.now().getTime()),
    passwordHash,
    phone,
    system: (run) => withActor(orm, { kind: 'system', reason: 'seed-world' }, run, { clock }),
    as: (actor, run) => withActor(orm, actor, run, { clock }),
  }
}
