import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import type { EnterpriseRole } from '../enterprise/index.ts'
import type { PublisherId } from './publisher.ts'

/**
 * Whom a publication is for. An empty list sets no condition; lists are joined by AND, the values in one by OR. Without
 * any condition it is everybody the publisher may reach: a bureau its territory, a committee its members.
 */
export interface Audience {
  /** Twelve-digit codes of a county, town or village, as texts. */
  divisionCodes: string[]
  allianceTypes: string[]
  allianceIds: string[]
  groupIds: string[]
  /** Leading digits of GB/T 4754 codes. */
  industries: string[]
  /** Checklist topic codes that a firm carries as risks. */
  riskTags: string[]
  scales: string[]
  /** Who in a firm gets it. */
  roles: EnterpriseRole[]
}

/** Who in a firm gets it unless something else is said. */
export const everyRole: readonly EnterpriseRole[] = ['principal', 'safety', 'rectifier', 'staff']

/** Everybody the publisher may reach. */
export const everybody = (): Audience => ({
  divisionCodes: [],
  allianceTypes: [],
  allianceIds: [],
  groupIds: [],
  industries: [],
  riskTags: [],
  scales: [],
  roles: [...everyRole],
})

/** The half-open range that a twelve-digit code stands for: a city, county, town or one village. */
function rangeOf(code: string): [from: number, to: number] {
  if (!/^\d{12}$/.test(code)) throw new DomainError('AUDIENCE_OUTSIDE', { code })
  const from = Number(code)
  for (const span of [100_000_000, 1_000_000, 1_000]) if (from % span === 0) return [from, from + span]
  return [from, from + 1]
}

/** The audience as the statement takes it: codes made ranges. */
export function audienceParameter(audience: Audience): string {
  return JSON.stringify({ ...audience, ranges: audience.divisionCodes.map(rangeOf) })
}

const holds = (key: string, condition: string): string =>
  `(jsonb_array_length(a.v->'${key}') = 0 or ${condition})`
const words = (key: string): string => `array(select jsonb_array_elements_text(a.v->'${key}'))`
// A bureau reaches alliances of its territory only, whoever runs the statement.
const membership = (condition: string): string => `exists (
  select from app.memberships m join app.alliances l on l.id = m.alliance_id
  where m.enterprise_id = e.id and m.live and (m.alliance_id = a.alliance
    or exists (select from app.bureau_territories t where t.bureau_id = a.bureau and l.division_code >= t.code_from and l.division_code < t.code_to))
    and ${condition})`

/**
 * Common table expressions: `a`, the question (parameters: the audience as {@link audienceParameter}, bureau, alliance),
 * and `firms`, the enterprises it reaches with id, name, division_code, industry_code, scale and risk_tags. The same
 * words answer the preview and the delivery.
 */
export const AUDIENCE = (audience: string, bureau: string, alliance: string): string => `
  a as materialized (select ${audience}::jsonb as v, ${bureau}::uuid as bureau, ${alliance}::uuid as alliance),
  firms as materialized (
    select e.id, e.name, e.division_code, e.industry_code, e.scale, e.risk_tags
    from app.enterprises e cross join a
    where (exists (select from app.bureau_territories t where t.bureau_id = a.bureau and e.division_code >= t.code_from and e.division_code < t.code_to)
        or exists (select from app.memberships m where m.alliance_id = a.alliance and m.enterprise_id = e.id and m.live))
      and ${holds('ranges', `exists (select from jsonb_array_elements(a.v->'ranges') r where e.division_code >= (r->>0)::bigint and e.division_code < (r->>1)::bigint)`)}
      and ${holds('allianceTypes', membership(`l.type = any (${words('allianceTypes')})`))}
      and ${holds('allianceIds', membership(`m.alliance_id::text = any (${words('allianceIds')})`))}
      and ${holds('groupIds', membership(`m.group_id::text = any (${words('groupIds')})`))}
      and ${holds('industries', `exists (select from jsonb_array_elements_text(a.v->'industries') i where left(e.industry_code, length(i)) = i)`)}
      and ${holds('riskTags', `e.risk_tags && ${words('riskTags')}`)}
      and ${holds('scales', `e.scale = any (${words('scales')})`)})`

/**
 * How many firms an audience reaches, as this actor or the system sees it.
 * @throws AUDIENCE_OUTSIDE for a code that is none, or that lies outside the bureau's territory
 */
export async function countAudience(
  uow: UnitOfWork,
  publisher: PublisherId,
  audience: Audience,
): Promise<number> {
  const parameter = audienceParameter(audience)
  const [row] = await uow.em.execute<{ firms: string; outside: string | null }[]>(
    `with ${AUDIENCE('?', '?', '?')}
     select (select count(*) from firms) as firms,
       (select min(r->>0) from a cross join jsonb_array_elements(a.v->'ranges') r where a.bureau is not null and not exists (
          select from app.bureau_territories t where t.bureau_id = a.bureau
            and (r->>0)::bigint < t.code_to and (r->>1)::bigint > t.code_from)) as outside`,
    [parameter, publisher.bureauId ?? null, publisher.allianceId ?? null],
  )
  if (row!.outside !== null) throw new DomainError('AUDIENCE_OUTSIDE', { code: row!.outside })
  return Number(row!.firms)
}
