import * as kernel from '../kernel/kernel.entities.ts'
import * as expert from '../modules/dispatch/expert.entities.ts'
import * as nature from '../modules/dispatch/nature.entities.ts'
import * as request from '../modules/dispatch/request.entities.ts'
import * as enterprise from '../modules/enterprise/enterprise.entities.ts'
import * as rosterImport from '../modules/enterprise/roster-import.entities.ts'
import * as evidence from '../modules/evidence/evidence.entities.ts'
import * as hazard from '../modules/hazard/hazard.entities.ts'
import * as identity from '../modules/identity/identity.entities.ts'
import * as check from '../modules/inspection/check.entities.ts'
import * as round from '../modules/inspection/round.entities.ts'
import * as notification from '../modules/notification/notification.entities.ts'
import * as law from '../modules/outreach/law.entities.ts'
import * as publication from '../modules/outreach/publication.entities.ts'
import * as readership from '../modules/outreach/readership.entities.ts'
import * as reference from '../modules/reference/reference.entities.ts'
import * as rollup from '../modules/reporting/rollup.entities.ts'
import * as tenancy from '../modules/tenancy/tenancy.entities.ts'

const modules = [
  kernel,
  identity,
  reference,
  enterprise,
  rosterImport,
  tenancy,
  round,
  check,
  hazard,
  evidence,
  notification,
  law,
  publication,
  readership,
  rollup,
  expert,
  request,
  nature,
]

/** Every entity of the house; a file that is not here has no table. */
export const entities = modules.flatMap((module) =>
  Object.values(module).filter((value) => typeof value === 'object'),
)
