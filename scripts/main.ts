// The second stage of both commands, under Node 24 with the packages installed.
import { sayFailure } from './boot/say.mjs'
import { bench } from './commands/bench.ts'
import { resetDatabase, seedWorld } from './commands/data.ts'
import { dev } from './commands/dev.ts'
import { start } from './commands/start.ts'
import { test } from './commands/test.ts'
import { Ended, endAll, watchForEnd } from './runtime/lifetime.ts'
import { readSettings } from './runtime/settings.ts'

async function run(command: string | undefined, args: readonly string[]): Promise<number> {
  const settings = readSettings()
  switch (command) {
    case 'start':
      await start(settings)
      return 0
    case 'dev':
      await dev(settings)
      return 0
    case 'test':
      return test(settings, args)
    case 'db:reset':
      await resetDatabase(settings, args[0])
      return 0
    case 'seed':
      await seedWorld(settings, args[0])
      return 0
    case 'bench':
      return bench(settings, args[0], args.slice(1))
    default:
      throw new Error(`unknown command ${command}`)
  }
}

watchForEnd()
let code = 1
try {
  code = await run(process.argv[2], process.argv.slice(3))
} catch (error) {
  if (error instanceof Ended) code = 130
  else sayFailure(error)
}
await endAll()
process.exit(code)
