import {
  addExpertLeave,
  confirmExpertVisit,
  ExpertVisit,
  planDispatch,
  proposeVisitDays,
  publishDispatchPlan,
  solveDispatchPlan,
} from '@anhu/domain/dispatch'
import { dayOf, withActor } from '@anhu/domain/kernel'
import { staffOf } from '../../../builders/index.ts'
import type { DemoCounty } from '../found.ts'
import type { Scene } from './visit-story.ts'

/** The first workday so many days from today, or after. */
export function nextWorkday({ agenda, isWorkday: works }: Scene, from: number): number {
  let day = from
  while (!works(dayOf(agenda.at(day, 600)))) day += 1
  return day
}

/** The published fortnight, hosts' answers to it, and a draft after an expert fell ill. */
export async function fortnight(scene: Scene, county: DemoCounty, now: Date): Promise<void> {
  const { agenda, builder, desk, experts } = scene
  const day = (days: number): string => dayOf(agenda.at(days, 600))
  builder.clock.set(new Date(now.getTime() - 5 * 3_600_000))
  const solve = async (): Promise<string> => {
    const { planId } = await builder.as(desk, (uow) =>
      planDispatch(uow, { startsOn: day(1), endsOn: day(12) }),
    )
    await withActor(
      builder.orm,
      { kind: 'system', reason: 'dispatch' },
      (uow) => solveDispatchPlan(uow, planId, { iterations: 1500, polish: false, maxMillis: 15_000 }),
      { clock: builder.clock },
    )
    return planId
  }
  const planId = await solve()
  await builder.as(desk, async (uow) => void (await publishDispatchPlan(uow, { planId })))
  const given = await builder.as(desk, (uow) =>
    uow.em.find(ExpertVisit, { planId, state: 'assigned' }, { orderBy: { plannedOn: 'asc', id: 'asc' } }),
  )
  const firms = new Map(county.firms.map((firm) => [firm.enterpriseId, firm]))
  for (const [index, visit] of given.entries()) {
    const firm = firms.get(visit.enterpriseId)
    if (!firm || index % 3 === 2) continue
    builder.clock.advance(60_000)
    await builder.as(staffOf(firm, 'safety').actor, async (uow) => {
      if (index % 7 === 4)
        await proposeVisitDays(uow, {
          visitId: visit.id,
          days: [day(8), day(9)],
          note: '当天负责人出差，希望改到下周',
        })
      else await confirmExpertVisit(uow, { visitId: visit.id })
    })
  }
  builder.clock.set(new Date(now.getTime() - 3_600_000))
  const ill = experts[0]!
  await builder.as(desk, async (uow) => {
    await addExpertLeave(uow, {
      expertId: ill.expertId,
      kind: 'ill',
      startsOn: day(nextWorkday(scene, 2)),
      endsOn: day(nextWorkday(scene, 2) + 3),
      reason: '发烧住院',
    })
  })
  await solve()
  builder.clock.set(now)
}
