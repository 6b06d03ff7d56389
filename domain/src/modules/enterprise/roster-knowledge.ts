import type { UnitOfWork } from '../../kernel/index.ts'
import { ChecklistTopic, Division, Industry, divisionLookup, fullDivisionCode } from '../reference/index.ts'
import { Alliance, allianceOf } from '../tenancy/index.ts'
import type { OutsideState, RosterEntry, RosterKnowledge } from './roster-plan.ts'

interface MemberRow {
  credit_code: string
  name: string
  division_code: string | number
  address: string | null
  lat: number | null
  lon: number | null
  industry_code: string | null
  headcount: number | null
  principal_name: string | null
  principal_phone: string | null
  safety_officer_name: string | null
  safety_officer_phone: string | null
  risk_tags: string[]
  is_lead: boolean
  group_name: string | null
  own_file: boolean
}

function entryOf(row: MemberRow): RosterEntry {
  return {
    creditCode: row.credit_code,
    name: row.name,
    divisionCode: Number(row.division_code),
    address: row.address,
    lat: row.lat,
    lon: row.lon,
    industryCode: row.industry_code,
    headcount: row.headcount,
    principalName: row.principal_name,
    principalPhone: row.principal_phone,
    safetyOfficerName: row.safety_officer_name,
    safetyOfficerPhone: row.safety_officer_phone,
    riskTags: [...row.risk_tags].sort(),
    isLead: row.is_lead,
    group: row.group_name,
  }
}

/**
 * Reads what planning a roster needs of the alliance: its area, its members as they stand, the words for industries and risks.
 * @param codes the credit codes of the sheet
 */
export async function rosterKnowledge(uow: UnitOfWork, codes: readonly string[]): Promise<RosterKnowledge> {
  const allianceId = allianceOf(uow)
  const alliance = await uow.em.findOneOrFail(Alliance, { id: allianceId })
  const county = Math.floor(alliance.divisionCode / 1e6) * 1e6
  const divisions = await uow.em.find(Division, { code: { $gte: county, $lt: county + 1e6 }, validTo: null })
  const find = divisionLookup(
    divisions.map((row) => ({ code: String(row.code), name: row.name, level: row.level })),
  )
  const members = await uow.em.execute<MemberRow[]>(
    `select m.credit_code, m.enterprise_name as name, e.division_code, e.address, e.lat, e.lon, e.industry_code, e.headcount,
       e.principal_name, e.principal_phone, e.safety_officer_name, e.safety_officer_phone, e.risk_tags, m.is_lead, g.name as group_name,
       e.kept_by_firm or authz.known_elsewhere(e.id) as own_file
     from app.memberships m join app.enterprises e on e.id = m.enterprise_id
       left join app.activity_groups g on g.alliance_id = m.alliance_id and g.id = m.group_id
     where m.alliance_id = ? and m.live`,
    [allianceId],
  )
  const outside = await uow.em.execute<{ credit_code: string; state: OutsideState }[]>(
    `select m.credit_code, m.state from app.memberships m where m.alliance_id = ? and not m.live`,
    [allianceId],
  )
  const [asked] = await uow.em.execute<{ codes: string[] }[]>(
    'select authz.to_be_asked(?::text[]) as codes',
    [`{${codes.map((code) => `"${code}"`).join(',')}}`],
  )
  const industries = await uow.em.findAll(Industry)
  const topics = await uow.em.findAll(ChecklistTopic)
  const fold = (text: string): string => text.normalize('NFKC').replaceAll(/[\s()（）、,，]/g, '')
  return {
    division: (text, within) => find(text, within ? { within: fullDivisionCode(within) } : {}),
    homeDivision: alliance.divisionCode,
    industryCode(text) {
      const code = /^[A-Z]?(\d{2,4})$/.exec(text.trim())?.[1]
      if (code)
        return industries.some((row) => row.code === code || row.code === code.slice(0, 2)) ? code : null
      const word = fold(text)
      const exact = industries.find((row) => fold(row.name) === word)
      if (exact) return exact.code
      const near =
        word.length < 2 ? [] : industries.filter((row) => fold(row.name).includes(word.replace(/业$/, '')))
      return near[0]?.code ?? null
    },
    riskTag(text) {
      const word = fold(text)
      const hit = topics.find(
        (topic) =>
          topic.code === text.toUpperCase() ||
          topic.aliases.some((alias) => fold(alias) === word) ||
          fold(topic.nameZh) === word,
      )
      return hit?.code ?? null
    },
    members: new Map(members.map((row) => [row.credit_code, entryOf(row)])),
    ownFile: new Set(members.filter((row) => row.own_file).map((row) => row.credit_code)),
    outside: new Map(outside.map((row) => [row.credit_code, row.state])),
    toBeAsked: new Set(asked!.codes),
  }
}
