// Child process: the least a page can cost. node:http, the kernel's context call and one prepared statement, one Sync, same wall.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { Trip } from '../../../api/dist/graphql/read/trip.js'

// The alliance said outright, as a person writing the query by hand would: an index then gives rows and order.
const MINE = `h.alliance_id = ((select nullif(current_setting('app.circle', true), ''))::uuid[])[1]`

const PAGE = `
  select row_to_json(r)::text from (select (select row_to_json(c) from (
    select count(*) filter (where p.rn <= 50) is not null as "ok", (select count(*) from app.hazards h where ${MINE}) as "totalCount",
           coalesce(json_agg(p.node order by p.rn) filter (where p.rn <= 50), '[]') as "nodes"
    from (
      select w.rn, row_to_json(n) as node
      from (select h.*, row_number() over (order by h.found_at desc, h.id desc) as rn from app.hazards h where ${MINE}
            order by h.found_at desc, h.id desc limit 51) w
      left join lateral (select e.id, e.name from app.enterprises e where e.id = w.enterprise_id) e on true
      cross join lateral (
        select w.id, w.number, w.place, w.state, w.found_at as "foundAt", row_to_json(e) as enterprise,
          (select coalesce(json_agg(row_to_json(x)), '[]') from (select t.id, t.measures, t.submitted_at as "submittedAt"
            from app.rectifications t where t.alliance_id = w.alliance_id and t.hazard_id = w.id order by t.round limit 100) x) as rectifications) n
    ) p) c) as "probeHazards") r`

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL!,
  max: Number(process.env.BENCH_POOL ?? 8),
  application_name: 'anhu-bench-limit',
  options: '-c plan_cache_mode=force_generic_plan -c timezone=UTC',
})
const token = createHash('sha256').update(process.env.BENCH_TOKEN!).digest()
const enter = {
  name: 'enter',
  text: `select set_config('role', 'app_rw', true), authz.enter_session($1, $2)`,
  values: [token, process.env.BENCH_SEAT!],
}
const page = { name: 'page', text: PAGE, values: [] }

const server = createServer((request, response) => {
  request.resume()
  pool.connect().then(
    async (client) => {
      try {
        const trip = new Trip([enter, page])
        client.query(trip as never)
        const [, row] = await trip.done
        response.setHeader('content-type', 'application/json')
        response.end(`{"data":${row![0]!}}`)
      } catch (error) {
        response.statusCode = 500
        response.end(String(error))
      } finally {
        client.release()
      }
    },
    () => response.destroy(),
  )
})
server.listen(0, '127.0.0.1', () =>
  process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
)
process.on('disconnect', () => process.exit(0))
