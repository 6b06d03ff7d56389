import { withActor } from '@anhu/domain/kernel'
import { Alliance } from '@anhu/domain/tenancy'
import { loadReference } from '../load-reference.ts'
import { cityWorld } from './city.ts'
import { demoWorld } from './demo.ts'
import { e2eWorld } from './e2e.ts'
import type { LoadedWorld, World, WorldTarget } from './world.ts'

export type { LoadedWorld, World, WorldTarget } from './world.ts'

const worlds: readonly World[] = [demoWorld, e2eWorld, cityWorld]

/** Names of the worlds that can be loaded. */
export const worldNames: readonly string[] = worlds.map((world) => world.name)

/** A world is loaded into an empty database only: it would otherwise meet its own firms and phones. */
export class WorldNeedsRoom extends Error {
  constructor(known: number) {
    super(
      `库里已有 ${known} 个联盟，请先 pnpm db:reset <世界名>。 The database has ${known} alliances: reset it first.`,
    )
  }
}

/**
 * Loads the reference data and a world.
 * @param ifEmpty do nothing where an alliance exists; null is returned then
 * @throws when there is no such world, or the database has alliances already
 */
export async function loadWorld(
  name: string,
  target: WorldTarget,
  ifEmpty = false,
): Promise<LoadedWorld | null> {
  const world = worlds.find((one) => one.name === name)
  if (!world) throw new Error(`there is no world "${name}"; there are: ${worldNames.join(', ')}`)
  const known = await withActor(target.orm, { kind: 'system', reason: 'seed-world' }, (uow) =>
    uow.em.count(Alliance),
  )
  if (known > 0) {
    if (ifEmpty) return null
    throw new WorldNeedsRoom(known)
  }
  const started = performance.now()
  const reference = await loadReference(target.orm)
  target.say(`reference data: ${Object.values(reference).reduce((a, b) => a + b)} rows, ${since(started)}`)
  return world.load(target)
}

function since(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
