import { type Prng, createPrng } from '@anhu/domain/planning'
import { newId } from '@anhu/domain/kernel'

/** Runs SQL as the superuser. */
export type Sql = <Row>(text: string, values?: unknown[]) => Promise<Row[]>

/** A firm that was added. */
export interface GrownFirm {
  id: string
  name: string
  isLead: boolean
}

const RISKS = [
  { tag: 'DUST', industry: '2031' },
  { tag: 'FIRE', industry: '1829' },
  { tag: 'MACHINE', industry: '3411' },
  { tag: 'SPECEQ', industry: '3392' },
] as const

/**
 * Adds made-up member firms to an alliance: places around Rui'an, risks, leads (one in six) and qualified inspectors, all
 * by a seed. They have no people, so nothing is sent to them.
 */
export async function growAlliance(
  sql: Sql,
  input: { allianceId: string; firms: number; seed?: number },
): Promise<GrownFirm[]> {
  const random: Prng = createPrng(input.seed ?? 1)
  const roll = (): number => random.next()
  const [alliance] = await sql<{ division_code: string }>(
    'select division_code from app.alliances where id = $1',
    [input.allianceId],
  )
  const division = Number(alliance!.division_code)
  const grown = Array.from({ length: input.firms }, (_, at) => {
    const risk = RISKS[Math.floor(roll() * RISKS.length)]!
    const second = RISKS[Math.floor(roll() * RISKS.length)]!
    return {
      id: newId(),
      membership: newId(),
      qualification: newId(),
      name: `瑞安市试点${String(at + 1).padStart(3, '0')}号厂`,
      credit: `G${String(input.seed ?? 1).padStart(3, '0')}${String(at).padStart(10, '0')}`,
      lat: 27.74 + roll() * 0.12,
      lon: 120.56 + roll() * 0.14,
      industry: risk.industry,
      able: [...new Set([risk.tag, second.tag])],
      lead: at % 6 === 0,
    }
  })
  const list = JSON.stringify(grown)
  await sql(
    `insert into app.enterprises (id, credit_code, name, division_code, risk_tags, created_at, lat, lon, industry_code)
     select id, credit, name, $2, '{}', now(), lat, lon, industry
       from jsonb_to_recordset($1::jsonb) as f(id uuid, credit text, name text, lat float8, lon float8, industry text)`,
    [list, division],
  )
  await sql(
    `insert into app.memberships (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, joined_on)
     select $2, membership, id, name, credit, $3, 'active', true, lead, '2024-01-01'
       from jsonb_to_recordset($1::jsonb) as f(id uuid, membership uuid, name text, credit text, lead boolean)`,
    [list, input.allianceId, division],
  )
  await sql(
    `insert into app.inspector_qualifications (alliance_id, id, enterprise_id, person_name, category_code, level, valid_from)
     select $2, gen_random_uuid(), id, '', jsonb_array_elements_text(able), 'member', '2024-01-01'
       from jsonb_to_recordset($1::jsonb) as f(id uuid, able jsonb)`,
    [list, input.allianceId],
  )
  return grown.map(({ id, name, lead }) => ({ id, name, isLead: lead }))
}
