import type { UnitOfWork } from '../../kernel/index.ts'

/** What a firm is entered with. Telephone numbers are personal data and stay in the firm's own file. */
export interface EnterpriseProfile {
  creditCode: string
  name: string
  divisionCode: number
  address?: string | null
  lat?: number | null
  lon?: number | null
  industryCode?: string | null
  scale?: string | null
  headcount?: number | null
  principalName?: string | null
  principalPhone?: string | null
  safetyOfficerName?: string | null
  safetyOfficerPhone?: string | null
  riskTags?: readonly string[]
}

/**
 * The ids of firms in the registry, in the order given; a code nobody had is entered with its profile. Whether it was
 * there before is not told, and a profile on record stays as it is: one call for any number of firms.
 */
export async function registerEnterprises(
  uow: UnitOfWork,
  profiles: readonly EnterpriseProfile[],
): Promise<string[]> {
  if (profiles.length === 0) return []
  const rows = await uow.em.execute<{ id: string }[]>(
    `select authz.register_enterprise(p) as id from jsonb_array_elements(?::jsonb) with ordinality x(p, n) order by n`,
    [JSON.stringify(profiles.map((profile) => ({ id: uow.newId(), ...profile })))],
  )
  return rows.map((row) => row.id)
}
