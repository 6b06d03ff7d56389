import * as highsModule from 'highs'
import type { Highs } from 'highs'

type Loader = (options?: object) => Promise<Highs>

let loaded: Promise<Highs> | undefined

/**
 * The HiGHS solver in WASM, loaded once a thread. Its memory never shrinks: long-lived processes solve in a thread of its own.
 */
export function loadSolver(): Promise<Highs> {
  // The package is CommonJS with an ESM face: depending on the loader its function stands one or two `default`s deep.
  const outer = (highsModule as { default: unknown }).default
  const load = (typeof outer === 'function' ? outer : (outer as { default: unknown }).default) as Loader
  loaded ??= load({ print: () => undefined, printErr: () => undefined })
  return loaded
}
