import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A level of docs/testing.md: its folder under tests/, and how patient and how parallel it is. */
type Level = {
  readonly name: string
  readonly order: number
  readonly workers: number
  readonly seconds: number
}

// Levels of one order run together; the next order begins when they are done. What measures time or starts
// processes of its own runs alone.
const levels: readonly Level[] = [
  { name: 'medium', order: 1, workers: 2, seconds: 60 },
  { name: 'rls', order: 1, workers: 2, seconds: 120 },
  { name: 'api', order: 1, workers: 2, seconds: 60 },
  { name: 'migrations', order: 1, workers: 2, seconds: 120 },
  { name: 'jobs', order: 2, workers: 1, seconds: 120 },
  { name: 'faults', order: 3, workers: 1, seconds: 300 },
  { name: 'e2e', order: 4, workers: 1, seconds: 300 },
  { name: 'boot', order: 5, workers: 1, seconds: 120 },
]

const skipped = ['**/node_modules/**', '**/dist/**', '**/.types/**']

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,api,workers,web,seeds,migrations}/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'web/build/**/*.test.ts',
          ],
          exclude: skipped,
          testTimeout: 20_000,
          hookTimeout: 30_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      ...levels.map(({ name, order, workers, seconds }) => ({
        // graphql comes as ESM and as CommonJS; Node takes the second, so tests must too, or there are two of it.
        resolve: {
          alias: [
            {
              find: /^graphql$/,
              replacement: fileURLToPath(new URL('api/node_modules/graphql/index.js', import.meta.url)),
            },
          ],
        },
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          exclude: skipped,
          // Brings up a throwaway PostgreSQL when vitest is started by hand; `npm test` has one already.
          ...(name === 'boot' ? {} : { globalSetup: ['./scripts/testing/database.setup.ts'] }),
          testTimeout: seconds * 1000,
          hookTimeout: Math.max(seconds, 120) * 1000,
          maxWorkers: workers,
          ...(workers === 1 ? { fileParallelism: false } : {}),
          sequence: { groupOrder: order },
        },
      })),
    ],
  },
})
