import { dayOf } from '@anhu/domain/kernel'
import { enterMember } from '@anhu/domain/tenancy'
import type { Builder } from '../../builders/index.ts'
import type { DemoCounty } from './found.ts'

const dayMs = 86_400_000

/** One more alliance asks the firm that is in three already, and waits for its answer: an invitation to look at. */
export async function askOne(builder: Builder, county: DemoCounty, now: Date): Promise<void> {
  const { inThree: firm } = county
  const asking = county.alliances.find((alliance) =>
    alliance.members.every((member) => member.firm !== firm),
  )!
  builder.clock.set(new Date(now.getTime() - 2 * dayMs))
  await builder.as(asking.secretary, (uow) =>
    enterMember(uow, {
      enterpriseId: firm.enterpriseId,
      enterpriseName: firm.profile.name,
      creditCode: firm.profile.creditCode,
      divisionCode: firm.profile.divisionCode,
      isLead: false,
      groupId: asking.groups[0]?.groupId ?? null,
      joinedOn: dayOf(now),
    }),
  )
  builder.clock.set(now)
}
