import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Enterprise } from '../enterprise/index.ts'
import { Bureau } from '../identity/index.ts'
import { shanghaiDate } from '../reference/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { OfficialVisit, VisitNatureRule } from './nature.entities.ts'
import { dayText, idText, maybeWritten, parsed, written } from '../../kernel/input.ts'

const shape = z.object({
  enterpriseId: idText,
  nature: z.string(),
  visitedOn: dayText,
  subject: written(300),
  result: maybeWritten(2000),
  officialNumber: maybeWritten(80),
  approvalNumber: maybeWritten(80),
  officers: z
    .array(z.object({ name: written(40), idNumber: written(40) }))
    .max(10)
    .nullish()
    .transform((list) => list ?? []),
  exception: maybeWritten(500),
})

/** Natures that an official record may have. Of peers, experts and firms none is ever made. */
const OFFICIAL = ['grid', 'insurer', 'enforcement'] as const
type OfficialNature = (typeof OFFICIAL)[number]

/**
 * Notes a visit under public law, or an insurer's. An enforcement inspection needs the approval's number, two officers
 * with their identity cards' numbers and the paper's own number, and counts against the year's cap; beyond the cap only
 * with the exception written down. No number is given here: authority papers keep the official system's.
 * @throws NATURE_FORBIDDEN, APPROVAL_MISSING, TWO_OFFICERS_NEEDED, NUMBER_MISSING, CAP_EXCEEDED with used and cap
 */
export async function recordOfficialVisit(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ id: string; used: number; cap: number | null }> {
  const data = parsed(shape, input)
  const nature = OFFICIAL.find((one) => one === data.nature)
  if (!nature) throw new DomainError('NATURE_FORBIDDEN', { nature: data.nature })
  uow.require(
    nature === 'enforcement'
      ? DISPATCH['dispatch:record-enforcement']
      : DISPATCH['dispatch:record-official-visit'],
  )
  const { bureauId } = uow.standing
  if (!bureauId) throw new NotVisible('bureau')
  const firm = await uow.em.findOne(Enterprise, { id: data.enterpriseId })
  if (!firm) throw new NotVisible('enterprise')
  if (data.visitedOn > shanghaiDate(uow.now()))
    throw new DomainError('DAYS_INVALID', { from: data.visitedOn, until: data.visitedOn })
  papers(nature, data)
  const { used, cap } = await loadOf(uow, firm.id, nature, data.visitedOn.slice(0, 4))
  if (cap !== null && used >= cap && data.exception === null)
    throw new DomainError('CAP_EXCEEDED', { used, limit: cap, wanted: 1 })
  const bureau = await uow.em.findOneOrFail(Bureau, { id: bureauId })
  const id = uow.newId()
  uow.em.create(OfficialVisit, {
    ...data,
    id,
    nature,
    enterpriseName: firm.name,
    divisionCode: firm.divisionCode,
    bureauId,
    bureauName: bureau.name,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
  })
  await uow.em.flush()
  uow.audit(bureauId, 'official_visits:recorded', 'official_visits', id, {
    nature,
    number: data.officialNumber,
    beyondCap: cap !== null && used >= cap,
  })
  return { id, used: cap === null ? used : used + 1, cap }
}

function papers(nature: OfficialNature, data: z.output<typeof shape>): void {
  if (nature !== 'enforcement') return
  if (data.approvalNumber === null) throw new DomainError('APPROVAL_MISSING')
  if (new Set(data.officers.map((one) => one.idNumber)).size < 2) throw new DomainError('TWO_OFFICERS_NEEDED')
  if (data.officialNumber === null) throw new DomainError('NUMBER_MISSING')
}

/** Inspections of that nature a firm had that year, one clerk at a time, and how many it takes. */
async function loadOf(
  uow: UnitOfWork,
  enterpriseId: string,
  nature: OfficialNature,
  year: string,
): Promise<{ used: number; cap: number | null }> {
  await uow.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`official:${enterpriseId}`])
  const rule = await uow.em.findOne(VisitNatureRule, { nature })
  const used = await uow.em.count(OfficialVisit, {
    enterpriseId,
    nature,
    visitedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` },
  })
  return { used, cap: rule?.yearlyCap ?? null }
}
