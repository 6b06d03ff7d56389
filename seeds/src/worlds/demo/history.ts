import { type Builder, type PhotoBox, trades } from '../../builders/index.ts'
import type { DemoCounty } from './found.ts'
import { planLookBacks, planSelfReport } from './hazards.ts'
import type { CaseEnd } from './majors.ts'
import { type RoundWish, planARound } from './rounds.ts'
import { Stage } from './stage.ts'

// Cases of major hazards, one an alliance: found how many days ago at the earliest, and how far they have come.
const cases: readonly (readonly [daysAgo: number, end: CaseEnd])[] = [
  [175, 'closed'],
  [90, 'treating'],
  [90, 'not_major'],
  [90, 'failed'],
  [90, 'closed'],
  [12, 'suspected'],
  [12, 'opinion'],
  [90, 'treating'],
  [12, 'confirmed'],
  [12, 'controlled'],
  [90, 'requested'],
  [90, 'plan'],
]

/** Which rounds each alliance has, by its place in the county's list: the past quarters, the present, the next. */
function wishesOf(stage: Stage, index: number): RoundWish[] {
  const { groups, members } = stage.alliance
  const group = (n: number): string => groups[n % groups.length]!.groupId
  const word = '一二三四五六七八九十'
  const named = (offset: number, ...of: number[]): string => {
    const at = new Date(stage.now.getTime() + offset * 86_400_000)
    const quarter = '一二三四'[Math.floor(at.getUTCMonth() / 3)]
    return `${at.getUTCFullYear()}年第${quarter}季度互查（第${of.map((n) => word[n % groups.length]).join('、')}小组）`
  }
  const topic = trades[members[0]!.firm.trade].tags[0]!
  const shift = (index % 5) * 3
  const past: RoundWish[] = [
    {
      name: named(-150, 0),
      starts: -168 + shift,
      ends: -146 + shift,
      groupIds: [group(0)],
      topicCodes: ['FIRE'],
      until: 'end',
    },
    {
      name: named(-75, 1),
      starts: -84 + shift,
      ends: -62 + shift,
      groupIds: index === 0 ? [group(1), group(2)] : [group(1)],
      topicCodes: ['ELEC', topic],
      until: 'end',
    },
  ]
  if (index === 0) past[1]!.name = named(-75, 1, 2)
  // A third of the alliances met only once in the last half year.
  if (index % 3 === 2) past.shift()
  const present: RoundWish = {
    name: named(0, 0),
    starts: -6 + (index % 3) * 2,
    ends: 14,
    groupIds: [group(0)],
    topicCodes: ['HOTWORK', topic],
    until: 'end',
  }
  const next = (until: RoundWish['until']): RoundWish => ({
    name: named(40, 2),
    starts: 30,
    ends: 55,
    groupIds: [group(2)],
    topicCodes: [],
    until,
  })
  if (index % 4 === 3) return [...past, next(index === 3 ? 'draft' : 'planned')]
  return index === 0 ? [...past, present, next('draft')] : [...past, present]
}

/**
 * Makes two quarters of history, every alliance on its own, a few at a time.
 * @returns what the domain refused on the way; there should be nothing
 */
export async function makeHistory(
  builder: Builder,
  county: DemoCounty,
  input: { now: Date; photos: PhotoBox; atOnce: number; say(line: string): void },
): Promise<string[]> {
  const stages = county.alliances.map(
    (alliance) => new Stage(builder, alliance, { ...input, bureaus: county.bureaus }),
  )
  for (const [index, stage] of stages.entries()) {
    stage.onLookBacks = (at) => planLookBacks(stage, at)
    for (const wish of wishesOf(stage, index)) planARound(stage, wish)
    stage.cases.push(cases[index % cases.length]!)
    if (index === 0) stage.cases.push([12, 'confirmed'])
    for (const { firm } of stage.random.some(stage.alliance.members, 6))
      planSelfReport(stage, firm, stage.random.between(3, 120))
  }
  const waiting = [...stages]
  let done = 0
  await Promise.all(
    Array.from({ length: input.atOnce }, async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
        await stage.play()
        done += 1
        input.say(`history ${done} of ${stages.length}: ${stage.alliance.name}`)
      }
    }),
  )
  return stages.flatMap((stage) => stage.refused)
}
