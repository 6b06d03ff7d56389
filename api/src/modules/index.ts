import 'reflect-metadata';
import './reference/basis.ts';
import './tenancy/refs.ts';
import { enterpriseQueries } from './enterprise/enterprise.reads.ts';
import { EnterpriseResolver } from './enterprise/enterprise.resolver.ts';
import { rosterQueries } from './enterprise/roster.reads.ts';
import { RosterResolver } from './enterprise/roster.resolver.ts';
import { AccountResolver } from './identity/account.resolver.ts';
import { SignInResolver } from './identity/sign-in.resolver.ts';
import { taskQueries } from './identity/task.reads.ts';
import { ViewerResolver } from './identity/viewer.resolver.ts';
import { referenceQueries } from './reference/reference.reads.ts';
import { territoryQueries } from './reporting-bureau/territory.reads.ts';
import { SystemResolver } from './system/system.resolver.ts';
import { allianceQueries } from './tenancy/alliance.reads.ts';
import { AllianceResolver } from './tenancy/alliance.resolver.ts';
import { CommitteeResolver } from './tenancy/committee.resolver.ts';
import { memberQueries } from './tenancy/member.reads.ts';
import { MembershipResolver } from './tenancy/membership.resolver.ts';

/** Every resolver class and root read of the API. A module adds its own here, and nowhere else. */
export const resolvers: readonly Function[] = [
  SystemResolver,
  ViewerResolver,
  SignInResolver,
  AccountResolver,
  ...taskQueries,
  ...referenceQueries,
  ...allianceQueries,
  AllianceResolver,
  ...memberQueries,
  MembershipResolver,
  CommitteeResolver,
  ...enterpriseQueries,
  EnterpriseResolver,
  ...rosterQueries,
  RosterResolver,
  ...territoryQueries,
];
