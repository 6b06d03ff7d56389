import { e2ePhones } from '../../seeds/src/worlds/e2e.ts'
import { Caller } from '../testkit/caller.ts'
import type { House } from '../testkit/house.ts'
import { type VisitPeople, until, visitPeople } from './steps.ts'

const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/** Publishes a round of the alliance of eight firms over HTTP, for journeys that begin after it. */
export async function publishedRound(house: House, name: string): Promise<VisitPeople[]> {
  const secretary = await new Caller(house).signIn(e2ePhones.full.secretary)
  const { roundId, version } = await secretary.run(
    'createRound',
    {
      name,
      startsOn: day(1),
      endsOn: day(40),
      groupIds: [],
      topicCodes: [],
      inspectorsPerHost: 2,
      leadersPerTeam: 1,
    },
    'roundId version',
  )
  const { planId } = await secretary.run('planRound', { roundId, version }, 'planId')
  const ask = 'query ($id: UUID!) { roundPlan(id: $id) { state version } }'
  const plan = await until(
    house,
    async () => (await secretary.ask(ask, { id: planId }))['roundPlan'] as { state: string; version: number },
    (one) => one.state === 'ready',
  )
  const chosen = await secretary.run('choosePlan', { planId, version: plan.version }, 'version')
  await secretary.run('publishRound', { roundId, version: chosen['version'] }, 'roundId')
  return until(
    house,
    () => visitPeople(house, name),
    (list) => list.length > 0,
  )
}
