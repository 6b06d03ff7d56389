// Who may import whom: docs/architecture.md as a table. Pure; see boundaries.ts for the walk over the files.

/** One import as it stands in a file. */
export type Import = {
  /** The importing file, from the root, such as `domain/src/kernel/actor.ts`. */
  readonly from: string
  /** What is written between the quotes. */
  readonly specifier: string
  /** The imported file from the root when the specifier is relative. */
  readonly target?: string
}

type PackageRule = {
  /** Workspace packages it may name, by the part after @anhu/. */
  readonly workspace: readonly string[]
  /** Outside packages it must not name, with why. */
  readonly forbidden: readonly (readonly [pattern: RegExp, why: string])[]
}

const TRANSPORT = /^(graphql|graphql-.*|type-graphql|@apollo\/.*|@as-integrations\/.*|fastify|@fastify\/.*)$/
const QUEUE = /^(bullmq|ioredis)$/
const SCREEN = /^(react|react-dom|urql|@urql\/.*|antd|@ant-design\/.*)$/

const PACKAGES: Readonly<Record<string, PackageRule>> = {
  domain: {
    workspace: [],
    forbidden: [
      [TRANSPORT, 'the domain knows no transport'],
      [QUEUE, 'the domain records outbox events; it knows no queue'],
      [SCREEN, 'the domain knows no screen'],
    ],
  },
  api: {
    workspace: ['domain', 'migrations'],
    forbidden: [
      [/^bullmq$/, 'the API writes outbox rows, never queues'],
      [SCREEN, 'the API knows no screen'],
    ],
  },
  workers: {
    workspace: ['domain'],
    forbidden: [
      [TRANSPORT, 'the workers know no GraphQL'],
      [SCREEN, 'the workers know no screen'],
    ],
  },
  web: {
    workspace: [],
    forbidden: [[/^(@mikro-orm\/.*|pg|fastify|bullmq|node:.*)$/, 'the portal runs in a browser']],
  },
  migrations: {
    workspace: [],
    forbidden: [
      [
        /^(?!@mikro-orm\/|node:|vitest$)/,
        'a migration is history: it imports MikroORM and its own frozen helpers only',
      ],
    ],
  },
  seeds: {
    workspace: ['domain'],
    forbidden: [
      [TRANSPORT, 'seeds know no transport'],
      [QUEUE, 'seeds know no queue'],
      [SCREEN, 'seeds know no screen'],
    ],
  },
  scripts: { workspace: [], forbidden: [[/^@mikro-orm\//, 'the launcher speaks plain SQL']] },
}

/** The rooms of the domain, and which others each may enter. A room not listed may be entered by the modules only. */
const DOMAIN_ROOMS: Readonly<Record<string, readonly string[]>> = {
  kernel: ['orm'],
  orm: ['kernel'],
  planning: [],
  sheets: ['kernel'],
  modules: ['kernel', 'orm', 'planning', 'sheets'],
  testing: ['kernel', 'orm', 'modules', 'planning', 'sheets'],
}

/** The rooms of the portal, lowest first: each may enter those before it. */
const WEB_ROOMS = ['gql', 'i18n', 'ui', 'app', 'features', 'portals'] as const

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function checkPackage(from: string, home: string, specifier: string): string | undefined {
  const rule = PACKAGES[home]
  // Tools and settings beside src run at build time and are not part of the product.
  if (rule === undefined || (home !== 'scripts' && from.split('/')[1] !== 'src')) return undefined
  if (specifier.startsWith('@anhu/')) {
    const named = specifier.split('/')[1] ?? ''
    if (named === 'migrations' && home === 'api' && specifier !== '@anhu/migrations/version')
      return 'the API knows the version it needs, not how it is reached'
    return rule.workspace.includes(named) ? undefined : `${home} must not import ${named}`
  }
  const name = specifier.startsWith('node:') ? specifier : packageName(specifier)
  const hit = rule.forbidden.find(([pattern]) => pattern.test(name))
  if (hit !== undefined && !(home === 'web' && isTest(from)))
    return `${home} must not import ${name}: ${hit[1]}`
  if (from.startsWith('domain/src/planning/') && name.startsWith('@mikro-orm/')) {
    return 'planning is pure: it knows no database'
  }
  return undefined
}

function checkDomainRooms(from: string, target: string): string | undefined {
  const [, , fromRoom = '', fromModule] = from.split('/')
  const [, , toRoom = '', toModule, ...rest] = target.split('/')
  // A table refers to another's, and the ORM lists them all: entity files know each other, everybody else the door.
  const entities = (path: string): boolean =>
    /\.entit(y|ies)\.ts$/.test(path) || path === 'domain/src/orm/entities.ts'
  if (entities(from) && entities(target)) return undefined
  if (fromRoom === 'modules' && toRoom === 'modules') {
    const throughDoor = rest.length === 1 && rest[0] === 'index.ts'
    return fromModule === toModule || throughDoor
      ? undefined
      : `knock at the door: import ../${toModule}/index.ts`
  }
  if (fromRoom === toRoom || fromRoom.endsWith('.ts')) return undefined
  // Checks of codes and dates are pure, and the reader of sheets runs in a child process that must stay small.
  if (fromRoom === 'sheets' && toModule === 'reference' && !entities(target)) return undefined
  const allowed = DOMAIN_ROOMS[fromRoom]
  return allowed === undefined || allowed.includes(toRoom)
    ? undefined
    : `${fromRoom} must not import ${toRoom}`
}

function checkWebRooms(from: string, target: string): string | undefined {
  const room = (path: string): number => WEB_ROOMS.indexOf(path.split('/')[2] as (typeof WEB_ROOMS)[number])
  const [a, b] = [room(from), room(target)]
  // The application's frame puts the portals into the router, so it stands above and below.
  if (a < 0 || b < 0 || from.startsWith('web/src/app/')) return undefined
  if (b > a) return `${WEB_ROOMS[a]} must not import ${WEB_ROOMS[b]}`
  const portal = (path: string): string | undefined => /^web\/src\/portals\/([^/]+)\//.exec(path)?.[1]
  const [fromPortal, toPortal] = [portal(from), portal(target)]
  return fromPortal !== undefined && toPortal !== undefined && fromPortal !== toPortal
    ? `portal ${fromPortal} must not import portal ${toPortal}: share through features`
    : undefined
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/**
 * Why an import is not allowed.
 * @returns undefined when it is
 */
export function whyForbidden({ from, specifier, target }: Import): string | undefined {
  const home = from.split('/')[0] ?? ''
  if (target === undefined) return checkPackage(from, home, specifier)
  const there = target.split('/')[0] ?? ''
  if (there === 'tests' && home !== 'tests') return 'nothing imports tests'
  if (there !== home) return home === 'tests' ? undefined : `a relative import must not leave ${home}`
  if (isTest(from)) return undefined
  if (home === 'domain') return checkDomainRooms(from, target)
  if (home === 'web') return checkWebRooms(from, target)
  return undefined
}

/** The specifiers of all imports and re-exports in a source text, types included. Comments are left out. */
export function findSpecifiers(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const patterns = [
    /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] as string))
}
