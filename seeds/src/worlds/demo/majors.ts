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
import { type MadeBureau, type Random, type StaffedFirm, staffOf } from '../../builders/index.ts'
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

const anywhere = [
  ['MEM10-03-01', '二号车间外租区', '厂房二楼出租给两家加工点，未签订管理协议，未做统一检查'],
  ['MEM10-03-02', '电工房', '值班电工无特种作业操作证，已上岗三个月'],
  ['MEM10-13-01', '污水池', '污水池未辨识为有限空间，无台账，无警示标志'],
  ['MEM10-13-02', '集水井', '清淤作业未审批，未先通风后检测，现场无监护人员'],
] as const
const dusty = [
  ['MEM10-11-03', '抛光间', '干式除尘系统未设泄爆等防爆措施'],
  ['MEM10-11-10', '打磨区', '未落实粉尘清理制度，梁架和地面积尘严重'],
] as const

/** A finding that meets a criterion of major hazards, fitting the trade of its host. */
export function suspicionOf(
  host: StaffedFirm,
  random: Random,
): { criterionCode: string; place: string; description: string } {
  const fits = ['polishing', 'wood', 'casting'].includes(host.trade) ? dusty : anywhere
  const [criterionCode, place, description] = random.pick<readonly [string, string, string]>(fits)
  return { criterionCode, place, description }
}

/** Puts on the agenda that the secretary makes a case of a suspicion, and how far it comes. */
export function planCase(stage: Stage, hazardId: string): void {
  const end = stage.takeCase()
  stage.plan(stage.later(stage.time(), 0), () => openCase(stage, hazardId, end))
}

async function openCase(stage: Stage, hazardId: string, end: CaseEnd): Promise<void> {
  const { allianceId } = stage
  const opened = await stage.as(stage.alliance.secretary, async (uow) => {
    const hazard = await uow.em.findOneOrFail(Hazard, { allianceId, id: hazardId })
    const { majorHazardId } = await escalateHazard(uow, {
      hazardId,
      version: hazard.version,
      criterionCode: hazard.criterionCode!,
      reason: '对照判定标准，疑似重大事故隐患，现场已要求停止使用',
    })
    return { majorHazardId, hostId: hazard.enterpriseId, division: hazard.divisionCode }
  })
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

/** Inspectors of the bureaus that have both the place and its alliance in their territory, the closest bureau first. */
function inspectorsFor(stage: Stage, division: number): Actor[] {
  const has = (bureau: MadeBureau, code: number): boolean =>
    bureau.ranges.some(([from, to]) => from <= code && code < to)
  return stage.bureaus
    .filter((bureau) => has(bureau, division) && has(bureau, stage.alliance.divisionCode))
    .toReversed()
    .flatMap((bureau) => bureau.officers.filter((one) => one.role === 'inspector').map((one) => one.actor))
}

function stepsOf(stage: Stage, end: CaseEnd, firm: StaffedFirm, inspectors: readonly Actor[]): Step[] {
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
