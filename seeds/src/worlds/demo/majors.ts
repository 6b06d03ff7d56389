import type { Actor } from '@anhu/domain/kernel'
import {
  Hazard,
  MajorHazard,
  acceptMajor,
  controlMajor,
  escalateHazard,
  fileTreatmentPlan,
  judgeMajor,
  requestAcceptance,
  reworkMajor,
  startTreatment,
} from '@anhu/domain/hazard'
import { staffOf } from '../../builders/index.ts'
import type { Stage } from './stage.ts'

/** How far a case of a major hazard is taken. */
export type CaseEnd =
  | 'suspected'
  | 'opinion'
  | 'not_major'
  | 'confirmed'
  | 'controlled'
  | 'plan'
  | 'treating'
  | 'requested'
  | 'failed'
  | 'closed'

/** Looks on a day for an open hazard that a checklist suspects to be major, and makes a case of it. */
export function planCase(stage: Stage, daysAgo: number, end: CaseEnd): void {
  const at = stage.later(new Date(stage.now.getTime() - daysAgo * 86_400_000), 0)
  stage.plan(at, () => openCase(stage, end))
}

async function openCase(stage: Stage, end: CaseEnd): Promise<void> {
  const { allianceId } = stage
  const opened = await stage.as(stage.alliance.secretary, async (uow) => {
    const [hazard] = await uow.em.find(
      Hazard,
      {
        allianceId,
        state: { $in: ['pending_confirm', 'pending_rectify', 'rectifying', 'submitted'] },
        severity: 'major_suspected',
        criterionCode: { $ne: null },
      },
      { orderBy: { foundAt: 'desc', id: 'asc' }, limit: 1 },
    )
    if (!hazard) return null
    const { majorHazardId } = await escalateHazard(uow, {
      hazardId: hazard.id,
      version: hazard.version,
      criterionCode: hazard.criterionCode!,
      reason: '对照判定标准，疑似重大事故隐患，现场已要求停止使用',
    })
    return { majorHazardId, hostId: hazard.enterpriseId, division: hazard.divisionCode }
  })
  if (!opened) return
  const steps = stepsOf(stage, end, stage.firm(opened.hostId), inspectorsFor(stage, opened.division))
  let when = stage.time()
  for (const step of steps) {
    when = stage.later(when, stage.random.between(1, 4))
    stage.plan(when, () =>
      stage.as(step.actor, async (uow) => {
        const major = await uow.em.findOne(MajorHazard, { allianceId, id: opened.majorHazardId })
        if (major) await step.run(uow, { majorHazardId: major.id, version: major.version })
      }),
    )
  }
}

type Uow = Parameters<typeof judgeMajor>[0]
interface Step {
  actor: Actor
  run: (uow: Uow, on: { majorHazardId: string; version: number }) => Promise<unknown>
}

/** Two inspectors of the bureau closest to the place, then the county's. */
function inspectorsFor(stage: Stage, division: number): Actor[] {
  const near = stage.bureaus.filter((bureau) =>
    bureau.ranges.some(([from, to]) => from <= division && division < to),
  )
  return near
    .toReversed()
    .flatMap((bureau) => bureau.officers.filter((one) => one.role === 'inspector').map((one) => one.actor))
}

function stepsOf(
  stage: Stage,
  end: CaseEnd,
  firm: Parameters<typeof staffOf>[0],
  inspectors: readonly Actor[],
): Step[] {
  const boss = staffOf(firm, 'principal').actor
  const [first, second] = [inspectors[0]!, inspectors.at(-1)!]
  const no = (actor: Actor): Step => ({
    actor,
    run: (uow, on) => judgeMajor(uow, { ...on, isMajor: false, reason: '现场核实，数量低于判定标准的界限' }),
  })
  if (end === 'suspected') return []
  if (end === 'opinion') return [no(first)]
  if (end === 'not_major') return [no(first), no(second)]
  const all: [CaseEnd, Step][] = [
    [
      'confirmed',
      {
        actor: first,
        run: (uow, on) => judgeMajor(uow, { ...on, isMajor: true, reason: '现场核实，符合判定标准' }),
      },
    ],
    [
      'controlled',
      {
        actor: boss,
        run: (uow, on) =>
          controlMajor(uow, { ...on, measures: '停用该区域，切断电源，撤出人员，设警戒线，专人值守' }),
      },
    ],
    ['plan', { actor: boss, run: (uow, on) => fileTreatmentPlan(uow, { ...on, plan: treatment }) }],
    ['treating', { actor: boss, run: (uow, on) => startTreatment(uow, on) }],
    [
      'requested',
      {
        actor: boss,
        run: (uow, on) =>
          requestAcceptance(uow, { ...on, assessment: '治理项目全部完成，委托检测合格，报告已存档' }),
      },
    ],
  ]
  const verdict = (pass: boolean): Step => ({
    actor: first,
    run: (uow, on) =>
      acceptMajor(uow, {
        ...on,
        pass,
        reason: pass ? '现场验收合格，予以核销' : '泄爆面积不足，请补充整改后重新申请',
      }),
  })
  if (end === 'closed') return [...all.map(([, step]) => step), verdict(true)]
  if (end === 'failed')
    return [
      ...all.map(([, step]) => step),
      verdict(false),
      ...(stage.random.chance(0.3)
        ? [
            {
              actor: boss,
              run: (uow: Uow, on: { majorHazardId: string; version: number }) => reworkMajor(uow, on),
            },
          ]
        : []),
    ]
  return all.slice(0, all.findIndex(([name]) => name === end) + 1).map(([, step]) => step)
}

const treatment = {
  goals: '消除隐患，达到判定标准以下，恢复安全生产条件',
  methods: '委托有资质单位改造，更换设备，完善联锁和报警',
  money: '企业自筹八万元，专户列支',
  people: '主要负责人负总责，生产副总牵头，安全员每日跟踪',
  timeLimit: '自计划批准之日起三十日内完成',
  emergencyPlan: '治理期间停产，配备应急器材，专人值守，异常立即撤离',
}
