import { recordOfficialVisit } from '@anhu/domain/dispatch'
import { dayOf } from '@anhu/domain/kernel'
import type { DemoCounty } from '../found.ts'
import type { Scene } from './visit-story.ts'

const dayMs = 86_400_000
/** What each nature may come to: only enforcement orders. */
const results = {
  enforcement: ['未发现问题', '责令限期整改两项', '已现场告知'],
  grid: ['未发现问题', '已提醒企业自行整改', '已上报镇街'],
  insurer: ['未发现问题', '已提出改进建议', '已现场告知'],
}

/** Visits of other natures that the county's office has entered: enforcement, grid rounds, the insurer's service. */
export async function officialVisits(scene: Scene, county: DemoCounty, now: Date): Promise<void> {
  const { builder, random } = scene
  const inspector = county.bureaus[0]!.officers.find((one) => one.role === 'inspector')!.actor
  const firms = random.some(county.firms, 30)
  for (const [index, firm] of firms.entries()) {
    const twice = index < 4 ? 2 : 1
    for (let turn = 0; turn < twice; turn += 1) {
      const at = new Date(now.getTime() - (200 - index * 5 - turn * 60) * dayMs)
      builder.clock.set(at)
      const nature = index % 5 < 3 ? 'enforcement' : index % 5 === 3 ? 'grid' : 'insurer'
      const number = String(index * 2 + turn + 1).padStart(4, '0')
      await builder.as(inspector, async (uow) => {
        await recordOfficialVisit(uow, {
          enterpriseId: firm.enterpriseId,
          nature,
          visitedOn: dayOf(at),
          subject:
            nature === 'enforcement' ? '年度计划检查' : nature === 'grid' ? '月度巡查' : '事故预防服务',
          result: random.pick(results[nature]),
          ...(nature === 'enforcement'
            ? {
                officialNumber: `（瑞）应急检记〔2026〕${number}`,
                approvalNumber: `瑞应急检批〔2026〕${number}`,
                officers: [
                  { name: '执法人员甲', idNumber: 'YS-330381-001' },
                  { name: '执法人员乙', idNumber: 'YS-330381-002' },
                ],
              }
            : {}),
        })
      })
    }
  }
}
