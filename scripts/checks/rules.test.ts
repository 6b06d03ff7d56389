import { describe, expect, it } from 'vitest'
import { findSpecifiers, whyForbidden } from './rules.ts'

const relative = (from: string, target: string) => whyForbidden({ from, specifier: './x', target })
const named = (from: string, specifier: string) => whyForbidden({ from, specifier })

describe('who may import whom', () => {
  it.each([
    ['domain/src/modules/hazard/verify.ts', 'graphql'],
    ['domain/src/modules/hazard/verify.ts', 'bullmq'],
    ['domain/src/planning/plan.ts', '@mikro-orm/core'],
    ['api/src/main.ts', 'bullmq'],
    ['api/src/main.ts', '@anhu/workers'],
    ['workers/src/main.ts', 'type-graphql'],
    ['workers/src/main.ts', '@anhu/api'],
    ['web/src/app/client.ts', '@anhu/domain/hazard'],
    ['web/src/app/client.ts', 'node:fs'],
    ['migrations/src/20260101_create.ts', '@anhu/domain/orm'],
    ['seeds/src/main.ts', '@anhu/workers'],
  ])('%s must not import %s', (from, specifier) => {
    expect(named(from, specifier)).toBeTypeOf('string')
  })

  it.each([
    ['domain/src/modules/hazard/verify.ts', '@mikro-orm/core'],
    ['api/src/main.ts', '@anhu/domain/hazard'],
    ['workers/src/main.ts', 'bullmq'],
    ['migrations/src/20260101_create.ts', '@mikro-orm/migrations'],
    ['tests/jobs/relay.test.ts', '@anhu/workers'],
  ])('%s may import %s', (from, specifier) => {
    expect(named(from, specifier)).toBeUndefined()
  })

  it('lets a module into another through its index only', () => {
    expect(
      relative('domain/src/modules/hazard/verify.ts', 'domain/src/modules/risk/index.ts'),
    ).toBeUndefined()
    expect(relative('domain/src/modules/hazard/verify.ts', 'domain/src/modules/risk/risk.entity.ts')).toMatch(
      /door/,
    )
    expect(
      relative('domain/src/modules/hazard/verify.ts', 'domain/src/modules/hazard/hazard.entity.ts'),
    ).toBeUndefined()
  })

  it('lets tables refer to tables and the ORM list them', () => {
    const table = 'domain/src/modules/reference/reference.entities.ts'
    expect(relative('domain/src/modules/hazard/hazard.entities.ts', table)).toBeUndefined()
    expect(relative('domain/src/orm/entities.ts', table)).toBeUndefined()
    expect(relative('domain/src/modules/hazard/verify.ts', table)).toMatch(/door/)
  })

  it('keeps the kernel from knowing the modules', () => {
    expect(relative('domain/src/kernel/actor.ts', 'domain/src/modules/hazard/index.ts')).toBeTypeOf('string')
    expect(relative('domain/src/modules/hazard/verify.ts', 'domain/src/kernel/index.ts')).toBeUndefined()
  })

  it('lets portals compose features, never the other way round, nor each other', () => {
    expect(relative('web/src/portals/member/home.tsx', 'web/src/features/hazard/card.tsx')).toBeUndefined()
    expect(relative('web/src/features/hazard/card.tsx', 'web/src/portals/member/home.tsx')).toBeTypeOf(
      'string',
    )
    expect(relative('web/src/ui/desk/table.tsx', 'web/src/features/hazard/card.tsx')).toBeTypeOf('string')
    expect(relative('web/src/portals/member/home.tsx', 'web/src/portals/bureau/home.tsx')).toMatch(/features/)
  })

  it('lets nothing import tests, and no relative import leave its package', () => {
    expect(relative('domain/src/kernel/actor.ts', 'tests/testkit/database.ts')).toBeTypeOf('string')
    expect(relative('api/src/main.ts', 'domain/src/kernel/index.ts')).toBeTypeOf('string')
    expect(relative('tests/testkit/database.ts', 'scripts/database/bootstrap.ts')).toBeUndefined()
  })
})

it('finds imports of every form and none in comments', () => {
  const source = [
    "import a from './a.ts'",
    "import type { B } from './b.ts'",
    'import {',
    '  c,',
    "} from './c.ts'",
    "export * from './d.ts'",
    "import './e.css'",
    "const f = await import('./f.ts')",
    "// import './g.ts'",
    "/* export * from './h.ts' */",
  ].join('\n')
  expect(findSpecifiers(source).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.css', './f.ts'])
})
