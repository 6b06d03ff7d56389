import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PortalWorld, createPortalWorld, creditCode } from '../../testkit/portal-world.ts'

let world: PortalWorld

beforeAll(async () => {
  world = await createPortalWorld()
})
afterAll(() => world?.close())

const FIRMS = 5_000
const HEAD =
  '企业名称,统一社会信用代码,主要负责人,负责人电话,安全管理员,安全员电话,所属镇街,地址,从业人数,风险标签,活动小组'

/** A roster as a secretary might send it, every twentieth row with a code that is none. */
function roster(): Buffer {
  const lines = Array.from({ length: FIRMS }, (_unused, n) => {
    const code = n % 20 === 19 ? `X${n}` : creditCode(n)
    return `测试厂${n},${code},张${n},137${String(20_000_000 + n)},李${n},136${String(20_000_000 + n)},,工业路${n}号,${10 + (n % 90)},,第${n % 200}组`
  })
  return Buffer.from(`${[HEAD, ...lines].join('\n')}\n`)
}

test('a roster of 5,000 firms goes through in seconds, and again without changing anything', async () => {
  const { chair } = await world.alliance('大联盟')
  const bytes = roster()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const times: string[] = []
  const timed = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
    const from = performance.now()
    const answer = await run()
    times.push(`${step} ${((performance.now() - from) / 1000).toFixed(2)} s`)
    return answer
  }
  const importOnce = async (name: string) => {
    await timed(`${name}: send`, async () => {
      const headers = { 'content-type': 'text/csv', ...chair.headers }
      expect(
        (await world.server.app.inject({ method: 'PUT', url: `/sheets/${sha256}`, headers, payload: bytes }))
          .statusCode,
      ).toBe(200)
    })
    const { importId } = await world.mutate(
      chair,
      'startRosterImport',
      { sha256, fileName: 'big.csv' },
      'importId',
    )
    await timed(`${name}: dry run`, world.runJobs)
    const page = await timed(`${name}: look`, () =>
      world.ask(
        chair,
        `{ rosterImport(id: "${importId}") { state token total clean wrong toCreate unchanged errorCode rows(first: 50, filter: { onlyWrong: true }) { totalCount nodes { row problems { message } } } } }`,
      ),
    )
    const dry = page.data!['rosterImport']
    await timed(`${name}: annotate`, async () => {
      const answer = await world.server.app.inject({
        method: 'GET',
        url: `/roster-imports/${importId}/annotated`,
        headers: chair.headers,
      })
      expect(answer.statusCode).toBe(200)
    })
    await world.mutate(chair, 'commitRosterImport', { importId, token: dry.token })
    await timed(`${name}: commit`, world.runJobs)
    return dry
  }
  expect(await importOnce('first')).toMatchObject({
    total: FIRMS,
    wrong: FIRMS / 20,
    clean: FIRMS * 0.95,
    toCreate: FIRMS * 0.95,
  })
  const members = async () =>
    (await world.ask(chair, '{ members { totalCount } }')).data!['members'].totalCount
  expect(await members()).toBe(FIRMS * 0.95)
  expect(await importOnce('again')).toMatchObject({ toCreate: 0, unchanged: FIRMS * 0.95 })
  expect(await members()).toBe(FIRMS * 0.95)
  console.log(`roster of ${FIRMS} firms — ${times.join(', ')}`)
}, 180_000)
