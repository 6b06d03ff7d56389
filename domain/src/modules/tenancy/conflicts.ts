import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { membershipOfEnterprise } from './find.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { type ConflictKind, DeclaredConflict } from './tenancy.entities.ts'

/** Declares that two members must not inspect each other. A member declares its own; the committee any. */
export async function declareConflict(
  uow: UnitOfWork,
  input: {
    allianceId: string | null
    enterpriseA: string
    enterpriseB: string
    kind: ConflictKind
    reason: string
  },
): Promise<{ conflictId: string }> {
  uow.require(tenancyActions['conflict:declare'])
  const allianceId = uow.standing.allianceId ?? input.allianceId ?? uow.standing.allianceIds[0]
  if (!allianceId) throw new NotVisible('alliance')
  if (input.enterpriseA === input.enterpriseB) throw new DomainError('SAME_ENTERPRISE')
  const [enterpriseA, enterpriseB] = [input.enterpriseA, input.enterpriseB].sort() as [string, string]
  if (
    uow.standing.kind === 'member' &&
    ![enterpriseA, enterpriseB].includes(uow.standing.enterpriseId ?? '')
  ) {
    throw new NotVisible('membership')
  }
  await membershipOfEnterprise(uow, allianceId, enterpriseA)
  await membershipOfEnterprise(uow, allianceId, enterpriseB)
  const known = await uow.em.findOne(DeclaredConflict, {
    allianceId,
    enterpriseA,
    enterpriseB,
    withdrawnAt: null,
  })
  if (known) throw new DomainError('CONFLICT_EXISTS')
  const conflict = uow.em.create(DeclaredConflict, {
    allianceId,
    id: uow.newId(),
    enterpriseA,
    enterpriseB,
    kind: input.kind,
    reason: input.reason.trim(),
    declaredByName: uow.standing.personName,
    declaredAt: uow.now(),
  })
  uow.audit(allianceId, 'conflict:declared', 'declared_conflict', conflict.id, { kind: input.kind })
  return { conflictId: conflict.id }
}

/** Withdraws a declared conflict; the row stays, dated. */
export async function withdrawConflict(
  uow: UnitOfWork,
  input: { conflictId: string; version: number },
): Promise<{ conflictId: string }> {
  uow.require(tenancyActions['conflict:withdraw'])
  const conflict = await uow.em.findOne(DeclaredConflict, { id: input.conflictId, withdrawnAt: null })
  if (!conflict) throw new NotVisible('conflict')
  if (conflict.version !== input.version) throw new DomainError('STALE_VERSION')
  conflict.withdrawnAt = uow.now()
  uow.audit(conflict.allianceId, 'conflict:withdrawn', 'declared_conflict', conflict.id)
  return { conflictId: conflict.id }
}
