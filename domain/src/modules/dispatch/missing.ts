import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { VisitSignature } from '../inspection/index.ts'
import { type ExpertVisit, Prescription } from './request.entities.ts'

/**
 * What a report still lacks: somebody who answers for the firm and somebody who works there were present, both sides
 * signed (a refusal counts with its reason), and there is a prescription. Of a follow-up only the signatures.
 */
export async function missingOfReport(uow: UnitOfWork, visit: ExpertVisit): Promise<string[]> {
  const at = { allianceId: visit.allianceId, visitId: visit.id }
  const signatures = await uow.em.find(VisitSignature, at)
  const roles = new Set(visit.present.map((one) => one.role))
  const missing: string[] = []
  if (visit.kind === 'first') {
    for (const role of ['principal', 'safety', 'operator'] as const)
      if (!roles.has(role)) missing.push(`present.${role}`)
    if ((await uow.em.count(Prescription, at)) === 0) missing.push('prescription')
  }
  const teamSigned = signatures.some((one) => !one.refused && one.signerRole !== 'host')
  if (!teamSigned) missing.push('signature.team')
  if (!signatures.some((one) => one.signerRole === 'host')) missing.push('signature.host')
  return missing
}
