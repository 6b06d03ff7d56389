import type { VisitManifest } from './round.entities.ts'

/** What has arrived of a visit so far. */
export interface VisitContents {
  checkedIn: boolean
  manifest: VisitManifest | null
  /** Keys of the frozen list. */
  itemKeys: readonly string[]
  answers: readonly { itemKey: string; result: 'conform' | 'nonconform' | 'na' }[]
  hazards: readonly { id: string; itemKey: string | null }[]
  goodPracticeIds: readonly string[]
  evidenceIds: readonly string[]
  signatures: readonly {
    id: string
    signerRole: 'team_leader' | 'inspector' | 'host' | 'escort'
    refused: boolean
  }[]
}

/**
 * What a visit still lacks, as `kind` or `kind:id`; empty means that it is whole. The sheet's guard says: every item
 * answered, each 不符合 with its hazard, signed by team and host, or the host's refusal with two witnesses.
 */
export function missingOf(contents: VisitContents): string[] {
  const { manifest, answers } = contents
  const missing: string[] = []
  if (!contents.checkedIn) missing.push('checkIn')
  if (!manifest) missing.push('manifest')
  const answered = new Set(answers.map((answer) => answer.itemKey))
  for (const key of new Set([...contents.itemKeys, ...(manifest?.answerItemKeys ?? [])]))
    if (!answered.has(key)) missing.push(`answer:${key}`)
  const faulted = new Set(contents.hazards.map((hazard) => hazard.itemKey))
  for (const answer of answers)
    if (answer.result === 'nonconform' && !faulted.has(answer.itemKey))
      missing.push(`finding:${answer.itemKey}`)
  missing.push(
    ...absent(
      'hazard',
      manifest?.hazardIds,
      contents.hazards.map((hazard) => hazard.id),
    ),
  )
  missing.push(...absent('goodPractice', manifest?.goodPracticeIds, contents.goodPracticeIds))
  missing.push(...absent('photo', manifest?.evidenceIds, contents.evidenceIds))
  missing.push(
    ...absent(
      'signature',
      manifest?.signatureIds,
      contents.signatures.map((one) => one.id),
    ),
  )
  return [...missing, ...missingSignatures(contents.signatures)]
}

/** Whether the host refused to sign, and nobody of the host signed after all. */
export function isRefused(signatures: VisitContents['signatures']): boolean {
  return (
    signatures.some((one) => one.refused) &&
    !signatures.some((one) => one.signerRole === 'host' && !one.refused)
  )
}

function missingSignatures(signatures: VisitContents['signatures']): string[] {
  const signed = signatures.filter((one) => !one.refused)
  const missing: string[] = []
  if (!signed.some((one) => one.signerRole === 'team_leader' || one.signerRole === 'inspector'))
    missing.push('signature.team')
  if (signed.some((one) => one.signerRole === 'host')) return missing
  if (!isRefused(signatures)) return [...missing, 'signature.host']
  // The one who wrote the refusal down and one more: two people saw it.
  if (signed.length < 2) missing.push('signature.witness')
  return missing
}

function absent(kind: string, promised: readonly string[] | undefined, there: readonly string[]): string[] {
  const known = new Set(there)
  return (promised ?? []).filter((id) => !known.has(id)).map((id) => `${kind}:${id}`)
}
