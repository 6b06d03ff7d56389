import type { EnterpriseProfile } from '@anhu/domain/enterprise'
import { makeCreditCode } from '@anhu/domain/reference'
import { loadDivisions } from '../reference/index.ts'
import { firmName } from './names.ts'
import type { Random } from './random.ts'

/** A trade of the county: its class in GB/T 4754, how firms call it, and what is dangerous in it. */
export interface Trade {
  code: string
  word: string
  /** Checklist topics that the industry alone does not bring. */
  tags: readonly string[]
  headcount: readonly [number, number]
}

/** Trades by the name that worlds use. */
export const trades = {
  autoParts: { code: '367', word: '汽配', tags: ['MACHINE', 'SPECEQ'], headcount: [15, 180] },
  machinery: { code: '348', word: '机械', tags: ['MACHINE', 'HOTWORK'], headcount: [10, 120] },
  casting: { code: '339', word: '铸造', tags: ['MOLTEN', 'DUST'], headcount: [12, 60] },
  polishing: { code: '336', word: '抛光', tags: ['DUST', 'RENTAL'], headcount: [5, 30] },
  shoes: { code: '195', word: '鞋业', tags: ['HAZCHEM', 'RENTAL'], headcount: [20, 200] },
  dyeing: { code: '171', word: '印染', tags: ['DYEING', 'CONFINED', 'SPECEQ'], headcount: [40, 260] },
  plastics: { code: '292', word: '塑业', tags: ['WAREHOUSE'], headcount: [8, 90] },
  printing: { code: '231', word: '包装印刷', tags: ['HAZCHEM', 'WAREHOUSE'], headcount: [8, 70] },
  wood: { code: '203', word: '木业', tags: ['SPRAY'], headcount: [6, 50] },
  electric: { code: '382', word: '电器', tags: ['MACHINE'], headcount: [15, 150] },
  storage: { code: '59', word: '仓储', tags: ['SPECEQ', 'RENTAL'], headcount: [6, 40] },
  clothing: { code: '181', word: '针织服饰', tags: ['RENTAL'], headcount: [10, 110] },
} as const satisfies Record<string, Trade>

export type TradeName = keyof typeof trades

/** A firm made up: what the registry takes, and its trade. Its id is known beforehand, so that worlds repeat. */
export interface MadeFirm {
  profile: EnterpriseProfile & { id: string }
  trade: TradeName
}

/** Villages of a town (twelve digits ending in 000000), as they ship. */
export function villagesOf(townCode: number): { code: number; name: string }[] {
  return loadDivisions()
    .divisions.filter((row) => row.parent === String(townCode))
    .map((row) => ({ code: Number(row.code), name: row.name }))
}

/**
 * Where a village of the schematic map lies: somewhere inside the county's frame, always the same for the same code. It
 * is not its real place, because no map with a licence shipped.
 */
function placeOf(code: number): { lat: number; lon: number } {
  const town = Math.floor(code / 1000) % 1000
  const village = code % 1000
  const spread = (seed: number): number => {
    const x = Math.sin(seed * 127.1) * 43_758.5453
    return x - Math.floor(x)
  }
  return {
    lat: 27.63 + spread(town) * 0.22 + spread(village * 7 + town) * 0.04,
    lon: 120.24 + spread(town + 500) * 0.5 + spread(village * 13 + town) * 0.05,
  }
}

/** Makes a firm up: name, credit code, place near its village (GCJ-02), size and risks of its trade. */
export function makeFirm(
  random: Random,
  village: { code: number; name: string },
  trade: TradeName,
  taken: Set<string> = new Set(),
): MadeFirm {
  const { code, word, tags, headcount } = trades[trade]
  let name = firmName(random, village.name, word)
  while (taken.has(name)) name = firmName(random, village.name, word)
  taken.add(name)
  const people = random.between(headcount[0], headcount[1])
  const centre = placeOf(village.code)
  const extra = tags.filter(() => random.chance(0.8))
  return {
    trade,
    profile: {
      id: random.id(),
      creditCode: makeCreditCode(random.next),
      name,
      divisionCode: village.code,
      address: `${village.name}工业区${random.between(1, 88)}号`,
      lat: Number((centre.lat + (random.next() - 0.5) * 0.012).toFixed(6)),
      lon: Number((centre.lon + (random.next() - 0.5) * 0.014).toFixed(6)),
      industryCode: code,
      scale: people < 20 ? 'micro' : people < 300 ? 'small' : 'medium',
      headcount: people,
      riskTags: [...extra],
    },
  }
}
