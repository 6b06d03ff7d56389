import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ApiServer } from '@anhu/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'

const builds = [
  { newest: 'query Newest { viewer { __typename } }' },
  { older: 'query Older { viewer { __typename } }' },
  { oldest: 'query Oldest { viewer { __typename } }' },
]
let database: TestDatabase
let folder: string
const servers: ApiServer[] = []

const serve = async (onlyTrusted: boolean, webDist: string | null): Promise<ApiServer> => {
  const server = await createServer({
    databaseUrl: database.appUrl,
    dataDir: join(folder, 'data'),
    webDist,
    onlyTrusted,
    insecureCookies: true,
  })
  servers.push(server)
  return server
}

/** Sends a body as it is; answers the code of the first error, or `answered`. */
async function send(server: ApiServer, payload: object): Promise<string> {
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload,
  })
  const body = response.json<{ errors?: { extensions: { code: string } }[] }>()
  const code = body.errors?.[0]?.extensions.code
  // Nobody is signed in: being asked who one is means that the document was understood.
  return code === undefined || code === 'UNAUTHENTICATED' ? 'answered' : code
}
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'anhu-trusted-'))
  await writeFile(join(folder, 'trusted-documents.json'), JSON.stringify(builds))
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await database?.drop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('trusted documents', () => {
  test('in production the last three builds are understood by hash, and nothing else', async () => {
    const server = await serve(true, folder)
    for (const hash of ['newest', 'older', 'oldest'])
      expect(await send(server, byHash(hash))).toBe('answered')
    for (const body of [
      byHash('unknown'),
      { query: 'query Mine { viewer { __typename } }' },
      // Not even the text of a document that is known: pages send no text.
      { query: builds[0]!.newest },
      { query: 'query Mine { viewer { __typename } }', ...byHash('unknown') },
      {},
    ])
      expect(await send(server, body)).toBe('DOCUMENT_NOT_TRUSTED')
  })

  test('the text that comes with a known hash is not what runs', async () => {
    const server = await serve(true, folder)
    expect(await send(server, { query: 'query Broken {', ...byHash('newest') })).toBe('answered')
  })

  test('in development text is answered beside hashes', async () => {
    const server = await serve(false, folder)
    expect(await send(server, byHash('older'))).toBe('answered')
    expect(await send(server, { query: 'query Mine { viewer { __typename } }' })).toBe('answered')
  })
})
