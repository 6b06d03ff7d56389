import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { type Basis, type Severity, loadCalendar } from '../reference/index.ts'
import { charterOf } from './charter.ts'
import { disclose } from './disclosure.ts'
import { confirmBy, setDueInDays } from './hazard-clock.ts'
import { linkRepeatJob } from './hazard.jobs.ts'
import { Hazard, type HazardSource } from './hazard.entities.ts'
import { hazardMachine } from './hazard-machine.ts'
import { writeStep } from './hazard-step.ts'
import { machineRoles } from './roles.ts'
import { Alliance } from '../tenancy/index.ts'

/** The checklist line a finding fails, as the frozen list has it. */
export interface FailedLine {
  key: string
  topicCode: string
  text: string
  basis: Basis[]
  severity: Severity
  majorRefs: string[]
  deadlineDays: number
}

/** A fault found, by whoever found it. */
export interface Finding {
  /** Made on the phone; the same id twice is one hazard. */
  hazardId: string
  allianceId: string
  host: { enterpriseId: string; enterpriseName: string; groupId: string | null; divisionCode: number }
  source: HazardSource
  visitId: string | null
  roundId: string | null
  line: FailedLine | null
  topicCode?: string | null
  place: string
  description: string
  /** The inspector suspects a major hazard; with the criterion if one was chosen. */
  majorSuspected?: boolean
  criterionCode?: string | null
  immediate: boolean
  /** Days to put it right; the line's when absent, else 15. */
  deadlineDays?: number | null
  foundAt: Date
  foundBy: { personId: string | null; name: string; enterpriseId: string | null }
}

const plainDeadline = 15

/** A criterion or a line that opens a judgement makes a suspicion; a person judges. */
function suggested(finding: Finding): Severity {
  const hit =
    finding.majorSuspected === true ||
    (finding.criterionCode ?? null) !== null ||
    (finding.line !== null && finding.line.severity !== 'general')
  return hit ? 'major_suspected' : 'general'
}

/**
 * Records a finding as a hazard waiting for its host's answer: number, clock, disclosure by charter, messages. For other
 * modules, inside their command; the same id again changes nothing.
 * @returns the hazard, and whether it is new
 */
export async function recordFinding(
  uow: UnitOfWork,
  finding: Finding,
): Promise<{ hazard: Hazard; isNew: boolean }> {
  const known = await uow.em.findOne(Hazard, { allianceId: finding.allianceId, id: finding.hazardId })
  if (known) return { hazard: known, isNew: false }
  const { host, line, foundBy } = finding
  const now = uow.now()
  const charter = await charterOf(uow, finding.allianceId)
  const year = Number(new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear())
  const county = String(host.divisionCode).padStart(12, '0').slice(0, 6)
  // Each alliance counts for itself; its code keeps numbers apart on the bureau's desk, where they meet.
  const { code } = await uow.em.findOneOrFail(Alliance, { id: finding.allianceId })
  // What experts find has a paper and a series of its own.
  const series = finding.source === 'expert_visit' ? 'ZJ' : 'YH'
  const last = await uow.nextNumber(finding.allianceId, `${series}-${county}`, year)
  const hazard = uow.em.create(Hazard, {
    allianceId: finding.allianceId,
    id: finding.hazardId,
    number: `${series}-${county}-${code}-${year}-${String(last).padStart(6, '0')}`,
    enterpriseId: host.enterpriseId,
    enterpriseName: host.enterpriseName,
    groupId: host.groupId,
    divisionCode: host.divisionCode,
    visitId: finding.visitId,
    roundId: finding.roundId,
    source: finding.source,
    itemKey: line?.key ?? null,
    itemText: line?.text ?? null,
    basis: line?.basis ?? [],
    topicCode: line?.topicCode ?? finding.topicCode ?? null,
    place: finding.place,
    description: finding.description,
    severity: suggested(finding),
    criterionCode: finding.criterionCode ?? line?.majorRefs[0] ?? null,
    state: hazardMachine.row('report').to,
    immediate: finding.immediate,
    foundAt: finding.foundAt,
    foundById: foundBy.personId,
    foundByName: foundBy.name,
    finderEnterpriseId: foundBy.enterpriseId,
    deadlineDays: finding.immediate ? 0 : (finding.deadlineDays ?? line?.deadlineDays ?? plainDeadline),
    confirmBy: confirmBy(await loadCalendar(uow.em), now, charter),
    // The finder's firm looks again, unless it is the host's own find or a leader names another.
    reinspectorEnterpriseId: foundBy.enterpriseId === host.enterpriseId ? null : foundBy.enterpriseId,
    createdAt: now,
  })
  await setDueInDays(uow, hazard, hazard.deadlineDays)
  if (finding.source === 'expert_visit') disclose(uow, hazard, 'expert')
  else if (charter.disclosure === 'full') disclose(uow, hazard, 'charter')
  // Its steps are visible through it, so it has to be there first.
  await uow.em.flush()
  uow.due({
    allianceId: hazard.allianceId,
    objectKind: 'hazard',
    objectId: hazard.id,
    kind: 'confirm',
    dueAt: hazard.confirmBy!,
  })
  const [role] = machineRoles(uow.standing, host)
  writeStep(uow, hazard, 'report', 'draft', role ?? 'peer_inspector', null)
  if (line !== null) uow.emit(linkRepeatJob, hazard.allianceId, { hazardId: hazard.id })
  notify(uow, {
    kind: 'hazard-found',
    allianceId: hazard.allianceId,
    enterpriseId: hazard.enterpriseId,
    objectKind: 'hazard',
    objectId: hazard.id,
    params: {
      number: hazard.number!,
      enterpriseName: hazard.enterpriseName,
      place: hazard.place.slice(0, 100),
    },
    to: [{ type: 'enterprise', enterpriseId: hazard.enterpriseId, roles: ['principal', 'safety'] }],
  })
  return { hazard, isNew: true }
}

/**
 * The body of `hazard.link-repeat`: the same item at the same place, closed within 180 days before this one was found.
 * Runs as a job of the alliance.
 */
export async function linkRepeat(uow: UnitOfWork, hazardId: string): Promise<void> {
  await uow.em.execute(
    `update app.hazards h set repeat_of_id = old.id, version = h.version + 1
     from app.hazards old
     where h.id = ? and h.repeat_of_id is null and old.id = (
       select o.id from app.hazards o
       where o.alliance_id = h.alliance_id and o.enterprise_id = h.enterprise_id and o.item_key = h.item_key and o.place = h.place
         and o.id <> h.id and o.state = 'closed' and o.closed_at <= h.found_at and o.closed_at > h.found_at - interval '180 days'
       order by o.closed_at desc, o.id limit 1)`,
    [hazardId],
  )
}
