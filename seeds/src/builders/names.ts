import type { Random } from './random.ts'

// Made-up syllables: rare in the names of firms, and neutral. No combination is meant to be anybody's mark.
const first = [...'澜禾砚岑沐屿芮榆珩翊昀棠沅澍筠峤泓舸煦苒']
const second = [...'畅砺恺栎翎珂峻笙淳樾旻甬阡濯榛朔骞垚琮澔']
const surnames = [...'陈林黄李王张郑吴周叶徐金朱胡赵潘蔡戴项曾']
const given = [...'平安和宁清明文正海山春秋青松竹梅新远志成立言'].filter((one) => one.trim())

/** A person's name out of common characters. */
export function personName(random: Random): string {
  const one = random.pick(given)
  return random.pick(surnames) + (random.chance(0.75) ? one + random.pick(given) : one)
}

/** The short name of a village as firms write it: without 村委会, 社区 or 居委会. */
export function placeStem(name: string): string {
  return name.replace(/(村民委员会|居民委员会|村委会|居委会|社区|街道|镇|乡|村)+$/u, '')
}

/** A firm's name: its village, two made-up syllables, its trade, its form. */
export function firmName(random: Random, village: string, trade: string): string {
  const form = random.chance(0.55) ? '厂' : '有限公司'
  return `瑞安市${placeStem(village)}${random.pick(first)}${random.pick(second)}${trade}${form}`
}
