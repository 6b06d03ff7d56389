import 'reflect-metadata';
import './reference/basis.ts';
import './tenancy/refs.ts';
import { enterpriseQueries } from './enterprise/enterprise.reads.ts';
import { rosterQueries } from './enterprise/roster.reads.ts';
import { viewerQuery } from './identity/viewer.ts';
import { referenceQueries } from './reference/reference.reads.ts';
import { territoryQueries } from './reporting-bureau/territory.reads.ts';
import { SystemResolver } from './system/system.resolver.ts';
import { allianceQueries } from './tenancy/alliance.reads.ts';
import { memberQueries } from './tenancy/member.reads.ts';

/** Every resolver class and root read of the API. A module adds its own here, and nowhere else. */
export const resolvers: readonly Function[] = [
  SystemResolver,
  viewerQuery,
  ...referenceQueries,
  ...allianceQueries,
  ...memberQueries,
  ...enterpriseQueries,
  ...rosterQueries,
  ...territoryQueries,
];
