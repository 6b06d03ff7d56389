import type { AllianceType } from '@anhu/domain/tenancy'
import type { TradeName } from '../../builders/index.ts'

/** One alliance of the demo county, as it is founded. */
export interface AlliancePlan {
  /** Short code printed in paper numbers. */
  code: string
  name: string
  type: AllianceType
  /** Village, town or county that it stands for. */
  divisionCode: number
  /** The town whose villages its firms lie in. */
  town: number
  /** Villages of that town its firms come from; all where absent. */
  villages?: readonly number[]
  /** Firms of its own. */
  firms: number
  trades: readonly TradeName[]
  /** Members that it shares with others: so many firms of these trades that lie there already. */
  shared?: number
  disclosure?: 'full'
  /** Days after closing at which somebody looks again; 90 where absent. */
  lookBackDays?: readonly number[]
  foundedDaysAgo: number
}

const mixed = ['autoParts', 'machinery', 'plastics', 'electric', 'printing', 'storage'] as const
const heavy = ['casting', 'polishing', 'machinery', 'autoParts'] as const
const light = ['shoes', 'plastics', 'printing', 'clothing'] as const

/** Twelve alliances of the four types over one county; about 400 firms, some in two or three of them. */
export const alliancePlans: readonly AlliancePlan[] = [
  {
    code: 'HT',
    lookBackDays: [30, 90],
    name: '韩田村居安全生产互助联盟',
    type: 'village',
    divisionCode: 330381101014,
    town: 330381101000,
    villages: [330381101014],
    firms: 30,
    trades: ['autoParts', 'machinery', 'polishing', 'plastics'],
    foundedDaysAgo: 900,
  },
  {
    code: 'TX',
    name: '塘西村居安全生产互助联盟',
    type: 'village',
    divisionCode: 330381101013,
    town: 330381101000,
    villages: [330381101013],
    firms: 26,
    trades: heavy,
    foundedDaysAgo: 870,
  },
  {
    code: 'JP',
    name: '江浦村居安全生产互助联盟',
    type: 'village',
    divisionCode: 330381116207,
    town: 330381116000,
    villages: [330381116207],
    firms: 22,
    trades: ['wood', 'plastics', 'clothing'],
    foundedDaysAgo: 610,
  },
  {
    code: 'HN',
    name: '河南村居安全生产互助联盟',
    type: 'village',
    divisionCode: 330381120201,
    town: 330381120000,
    villages: [330381120201],
    firms: 24,
    trades: ['wood', 'machinery', 'storage'],
    foundedDaysAgo: 560,
  },
  {
    code: 'TQ',
    name: '塘下片区安全生产互助联盟',
    type: 'area',
    divisionCode: 330381101000,
    town: 330381101000,
    firms: 38,
    trades: mixed,
    shared: 4,
    foundedDaysAgo: 820,
  },
  {
    code: 'XC',
    name: '莘塍片区安全生产互助联盟',
    type: 'area',
    divisionCode: 330381007000,
    town: 330381007000,
    firms: 40,
    trades: [...light, 'machinery'],
    foundedDaysAgo: 760,
  },
  {
    code: 'GL',
    name: '高楼片区安全生产互助联盟',
    type: 'area',
    divisionCode: 330381125000,
    town: 330381125000,
    firms: 28,
    trades: ['wood', 'plastics', 'machinery'],
    foundedDaysAgo: 430,
  },
  {
    code: 'BH',
    name: '滨海园区安全生产互助联盟',
    type: 'park',
    divisionCode: 330381005000,
    town: 330381005000,
    villages: [330381005200, 330381005204],
    firms: 36,
    trades: [...mixed, 'casting'],
    disclosure: 'full',
    foundedDaysAgo: 700,
  },
  {
    code: 'FY',
    name: '飞云园区安全生产互助联盟',
    type: 'park',
    divisionCode: 330381009000,
    town: 330381009000,
    villages: [330381009008, 330381009017],
    firms: 32,
    trades: ['electric', 'printing', 'plastics', 'storage'],
    foundedDaysAgo: 520,
  },
  {
    code: 'QP',
    name: '汽摩配行业安全生产互助联盟',
    type: 'industry',
    divisionCode: 330381000000,
    town: 330381008000,
    firms: 34,
    trades: ['autoParts', 'casting', 'polishing'],
    shared: 12,
    foundedDaysAgo: 1000,
  },
  {
    code: 'YR',
    name: '印染行业安全生产互助联盟',
    type: 'industry',
    divisionCode: 330381000000,
    town: 330381011000,
    firms: 26,
    trades: ['dyeing'],
    foundedDaysAgo: 940,
  },
  {
    code: 'XY',
    name: '鞋业安全生产互助联盟',
    type: 'industry',
    divisionCode: 330381000000,
    town: 330381010000,
    firms: 36,
    trades: ['shoes'],
    shared: 6,
    foundedDaysAgo: 660,
  },
]

/** Bureaus of the demo county: half-open ranges of division codes. */
export const bureauPlans = [
  {
    name: '瑞安市应急管理局（演示）',
    level: 'county',
    divisionCode: 330381000000,
    ranges: [[330381000000, 330382000000]],
    roles: ['admin', 'inspector', 'inspector', 'leader'],
  },
  {
    name: '塘下镇应急管理中心（演示）',
    level: 'town',
    divisionCode: 330381101000,
    ranges: [[330381101000, 330381102000]],
    roles: ['leader', 'inspector', 'township'],
  },
  {
    name: '莘塍街道应急管理中心（演示）',
    level: 'town',
    divisionCode: 330381007000,
    ranges: [[330381007000, 330381008000]],
    roles: ['inspector', 'township'],
  },
] as const
