import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { ChecklistTopic } from '../reference/index.ts'
import { allianceOf, membershipOfEnterprise } from './find.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { InspectorQualification } from './tenancy.entities.ts'

/** Recognises that a firm's inspector may check a risk category. The planner counts `member` and `lead`. */
export async function qualifyInspector(
  uow: UnitOfWork,
  input: {
    enterpriseId: string
    personName: string
    categoryCode: string
    level: InspectorQualification['level']
    validFrom: string
    validTo: string | null
  },
): Promise<{ qualificationId: string }> {
  uow.require(tenancyActions['inspector:qualify'])
  const allianceId = allianceOf(uow)
  if (input.validTo && input.validTo < input.validFrom) throw new DomainError('TERM_INVALID')
  await membershipOfEnterprise(uow, allianceId, input.enterpriseId)
  if (!(await uow.em.findOne(ChecklistTopic, { code: input.categoryCode })))
    throw new DomainError('CATEGORY_UNKNOWN')
  const row = uow.em.create(InspectorQualification, { allianceId, id: uow.newId(), personId: null, ...input })
  uow.audit(allianceId, 'inspector:qualified', 'inspector_qualification', row.id, {
    category: input.categoryCode,
    level: input.level,
  })
  return { qualificationId: row.id }
}

/** Ends a qualification at once. */
export async function endQualification(
  uow: UnitOfWork,
  input: { qualificationId: string; version: number },
): Promise<{ qualificationId: string }> {
  uow.require(tenancyActions['inspector:qualify'])
  const row = await uow.em.findOne(InspectorQualification, {
    allianceId: allianceOf(uow),
    id: input.qualificationId,
    endedAt: null,
  })
  if (!row) throw new NotVisible('qualification')
  if (row.version !== input.version) throw new DomainError('STALE_VERSION')
  row.endedAt = uow.now()
  return { qualificationId: row.id }
}
