import { type RosterRow, reasonInChinese } from '../../sheets/index.ts'
import type { DivisionMatch } from '../reference/index.ts'

/** Why a row is wrong, with the sentence that goes back in the sheet. */
export interface RosterProblem {
  field: string | null
  code: string
  params: Record<string, string | number>
  message: string
  column: number | null
}

/** What would become of one row. */
export interface RosterPlanRow {
  row: number
  name: string
  creditCode: string | null
  /** `invite`: the firm is asked; `held`: it was here before and comes back only by the command for it. */
  outcome: 'create' | 'invite' | 'update' | 'unchanged' | 'held' | 'wrong'
  problems: RosterProblem[]
  entry: RosterEntry | null
}

/** A clean row as the commit writes it. */
export interface RosterEntry {
  creditCode: string
  name: string
  divisionCode: number
  address: string | null
  lat: number | null
  lon: number | null
  industryCode: string | null
  headcount: number | null
  principalName: string | null
  principalPhone: string | null
  safetyOfficerName: string | null
  safetyOfficerPhone: string | null
  riskTags: string[]
  isLead: boolean
  group: string | null
}

/** Where a firm stands that has a membership here and is no member. */
export type OutsideState = 'applied' | 'reviewing' | 'exited' | 'expelled' | 'refused'

const outsideWords: Record<OutsideState, string> = {
  applied: '已经邀请，等企业确认',
  reviewing: '正在审核',
  exited: '这家企业已退出联盟，花名册不能让它回来；请在成员页办理“重新接纳”',
  expelled: '这家企业已被除名，花名册不能让它回来；请由理事长在成员页办理“重新接纳”',
  refused: '这家企业没有同意加入，花名册不会再次邀请；请在成员页办理“重新接纳”',
}

/** What the database knows and the pure check does not. */
export interface RosterKnowledge {
  /** The division that a village or town name means, inside the alliance's area. */
  division(text: string, within: string | null): DivisionMatch
  /** Division code where a row names none. */
  homeDivision: number
  industryCode(text: string): string | null
  riskTag(text: string): string | null
  /** Live members by credit code, as they stand. */
  members: ReadonlyMap<string, RosterEntry>
  /** Live members whose file the sheet only fills where it is blank: kept by the firm itself, or known to another alliance. */
  ownFile: ReadonlySet<string>
  /** States of firms that are no members now: asked, or gone. */
  outside: ReadonlyMap<string, OutsideState>
  /** Of the codes of the sheet, those of firms that decide themselves. */
  toBeAsked: ReadonlySet<string>
}

/**
 * Decides row by row what a roster would change. Pure: the same rows and knowledge, the same plan; a roster that was
 * committed already plans nothing but `unchanged`.
 */
export function planRoster(rows: readonly RosterRow[], knowledge: RosterKnowledge): RosterPlanRow[] {
  return rows.map((row) => planRow(row, knowledge))
}

function planRow(row: RosterRow, knowledge: RosterKnowledge): RosterPlanRow {
  const problems: RosterProblem[] = row.errors.map((error) => ({
    field: error.field ?? null,
    code: error.code,
    params: { ...error.params },
    message: reasonInChinese(error),
    column: error.column ?? null,
  }))
  const wrong = (
    field: string,
    code: string,
    params: Record<string, string | number>,
    message: string,
  ): void => {
    problems.push({ field, code, params, message, column: null })
  }
  const { values } = row
  const town = values.town ? knowledge.division(values.town, null) : null
  const townCode = town && 'code' in town ? town.code : null
  if (values.town && !townCode)
    wrong('town', 'division_unknown', { text: values.town }, `没有找到镇街“${values.town}”`)

  let divisionCode = knowledge.homeDivision
  if (values.divisionCode) divisionCode = Number(values.divisionCode)
  else if (values.village) {
    const village = knowledge.division(values.village, townCode)
    if ('code' in village) divisionCode = Number(village.code)
    else if (village.kind === 'ambiguous') {
      wrong(
        'village',
        'division_ambiguous',
        { text: values.village },
        `叫“${values.village}”的村社不止一个，请写明镇街`,
      )
    } else wrong('village', 'division_unknown', { text: values.village }, `没有找到村社“${values.village}”`)
  } else if (townCode) divisionCode = Number(townCode)

  const tags: string[] = []
  for (const text of (values.riskTags ?? '').split('、').filter(Boolean)) {
    const tag = knowledge.riskTag(text)
    if (tag) tags.push(tag)
    else wrong('riskTags', 'risk_tag_unknown', { text }, `不认识的风险标签“${text}”`)
  }
  const industryCode = values.industry ? knowledge.industryCode(values.industry) : null
  if (values.industry && !industryCode) {
    wrong(
      'industry',
      'industry_unknown',
      { text: values.industry },
      `不认识的行业“${values.industry}”，可填名称或两位代码`,
    )
  }

  const creditCode = values.uscc ?? null
  const base = { row: row.row, name: values.name ?? '', creditCode }
  if (problems.length > 0 || !creditCode || !values.name)
    return { ...base, outcome: 'wrong', problems, entry: null }

  const entry: RosterEntry = {
    creditCode,
    name: values.name,
    divisionCode,
    address: values.address ?? null,
    lat: values.latitude ? Number(values.latitude) : null,
    lon: values.longitude ? Number(values.longitude) : null,
    industryCode,
    headcount: values.staff ? Number(values.staff) : null,
    principalName: values.principal ?? null,
    principalPhone: values.principalPhone ?? null,
    safetyOfficerName: values.safetyOfficer ?? null,
    safetyOfficerPhone: values.safetyOfficerPhone ?? null,
    riskTags: [...new Set(tags)].sort(),
    isLead: values.isLead === '是',
    group: values.group ?? null,
  }
  const outside = knowledge.outside.get(creditCode)
  if (outside) {
    wrong('uscc', `membership_${outside}`, {}, outsideWords[outside])
    const waits = outside === 'applied' || outside === 'reviewing'
    return { ...base, outcome: waits ? 'unchanged' : 'held', problems, entry: null }
  }
  const known = knowledge.members.get(creditCode)
  if (!known && knowledge.toBeAsked.has(creditCode)) {
    wrong('uscc', 'will_be_asked', {}, '将邀请：企业自己同意后才成为成员，表中的档案和人员不写入')
    return { ...base, outcome: 'invite', problems, entry }
  }
  if (!known) return { ...base, outcome: 'create', problems, entry }
  const kept = knowledge.ownFile.has(creditCode)
  if (kept && changes(known, entry, false) && !changes(known, entry, true))
    wrong('uscc', 'file_kept', {}, '企业档案由企业自己或其他联盟维护，只补空项，不改已填的内容')
  return { ...base, outcome: changes(known, entry, kept) ? 'update' : 'unchanged', problems, entry }
}

const isBlank = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
// What belongs to the membership is the alliance's own, whoever keeps the firm's file.
const ofMembership: readonly (keyof RosterEntry)[] = ['name', 'isLead', 'group']

/** Whether the sheet says something the register does not. An empty cell says nothing. */
function changes(known: RosterEntry, entry: RosterEntry, onlyBlanks: boolean): boolean {
  return (Object.keys(entry) as (keyof RosterEntry)[]).some((key) => {
    const next = entry[key]
    if (isBlank(next)) return false
    if (onlyBlanks && !ofMembership.includes(key) && !isBlank(known[key])) return false
    return JSON.stringify(next) !== JSON.stringify(known[key])
  })
}
