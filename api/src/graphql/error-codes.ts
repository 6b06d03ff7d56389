import { dispatchErrors } from '@anhu/domain/dispatch'
import { enterpriseErrors } from '@anhu/domain/enterprise'
import { evidenceErrors } from '@anhu/domain/evidence'
import { hazardErrors } from '@anhu/domain/hazard'
import { identityErrors } from '@anhu/domain/identity'
import { inspectionErrors } from '@anhu/domain/inspection'
import { kernelErrors } from '@anhu/domain/kernel'
import { referenceErrors } from '@anhu/domain/reference'
import { outreachErrors } from '@anhu/domain/outreach'
import { tenancyErrors } from '@anhu/domain/tenancy'
import { registerEnumType } from 'type-graphql'

/** Every code an expected refusal may carry, name and value alike; filled before the schema is built. */
export const ErrorCode: Record<string, string> = {}

/** Adds codes to the schema's `ErrorCode`. The web words each of them, or it does not compile. */
export function declareErrorCodes(codes: readonly string[]): void {
  for (const code of codes) ErrorCode[code] = code
}

declareErrorCodes([
  ...kernelErrors,
  ...identityErrors,
  ...tenancyErrors,
  ...referenceErrors,
  ...enterpriseErrors,
  ...inspectionErrors,
  ...hazardErrors,
  ...dispatchErrors,
  ...evidenceErrors,
  ...outreachErrors,
])
registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every expected refusal; worded in the reader’s language by the web.',
})
