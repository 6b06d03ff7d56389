import 'reflect-metadata'
import './evidence/evidence.reads.ts'
import './reference/basis.ts'
import './tenancy/refs.ts'
import { auditQueries } from './audit/audit.reads.ts'
import { ExpertDeskResolver } from './dispatch/desk.resolver.ts'
import { expertQueries } from './dispatch/expert.reads.ts'
import { natureQueries } from './dispatch/nature.reads.ts'
import { dispatchPlanQueries } from './dispatch/plan.reads.ts'
import { DispatchPlanResolver } from './dispatch/plan.resolver.ts'
import { requestQueries } from './dispatch/request.reads.ts'
import { expertVisitQueries } from './dispatch/visit.reads.ts'
import { ExpertVisitResolver } from './dispatch/visit.resolver.ts'
import { enterpriseQueries } from './enterprise/enterprise.reads.ts'
import { EnterpriseResolver } from './enterprise/enterprise.resolver.ts'
import { rosterQueries } from './enterprise/roster.reads.ts'
import { RosterResolver } from './enterprise/roster.resolver.ts'
import { hazardQueries } from './hazard/hazard.reads.ts'
import { HazardResolver } from './hazard/hazard.resolver.ts'
import { MajorHazardResolver } from './hazard/major-hazard.resolver.ts'
import { AccountResolver } from './identity/account.resolver.ts'
import { SignInResolver } from './identity/sign-in.resolver.ts'
import { taskQueries } from './identity/task.reads.ts'
import { ViewerResolver } from './identity/viewer.resolver.ts'
import { planQueries } from './inspection/plan.reads.ts'
import { RoundResolver } from './inspection/round.resolver.ts'
import { roundQueries } from './inspection/round.reads.ts'
import { VisitResolver } from './inspection/visit.resolver.ts'
import { visitQueries } from './inspection/visit.reads.ts'
import { notificationQueries } from './notification/notification.reads.ts'
import { NotificationResolver } from './notification/notification.resolver.ts'
import { AudiencePreviewResolver } from './outreach/audience-preview.resolver.ts'
import { checkQueries } from './outreach/check.reads.ts'
import { coverageQueries } from './outreach/coverage.reads.ts'
import { deskQueries } from './outreach/desk.reads.ts'
import { inboxQueries } from './outreach/inbox.reads.ts'
import { InboxResolver } from './outreach/inbox.resolver.ts'
import { lawQueries } from './outreach/law.reads.ts'
import { LawResolver } from './outreach/law.resolver.ts'
import { publicationQueries } from './outreach/publication.reads.ts'
import { PublicationResolver } from './outreach/publication.resolver.ts'
import { questionQueries } from './outreach/question.reads.ts'
import { CalendarResolver } from './reference/calendar.resolver.ts'
import { referenceQueries } from './reference/reference.reads.ts'
import { territoryQueries } from './reporting-bureau/territory.reads.ts'
import { SystemResolver } from './system/system.resolver.ts'
import { allianceQueries } from './tenancy/alliance.reads.ts'
import { AllianceResolver } from './tenancy/alliance.resolver.ts'
import { CommitteeResolver } from './tenancy/committee.resolver.ts'
import { memberQueries } from './tenancy/member.reads.ts'
import { MembershipResolver } from './tenancy/membership.resolver.ts'

/** Every resolver class and root read of the API. A module adds its own here, and nowhere else. */
export const resolvers: readonly Function[] = [
  SystemResolver,
  ViewerResolver,
  SignInResolver,
  AccountResolver,
  ...taskQueries,
  ...referenceQueries,
  CalendarResolver,
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
  ...hazardQueries,
  HazardResolver,
  MajorHazardResolver,
  ...notificationQueries,
  NotificationResolver,
  ...auditQueries,
  ...planQueries,
  ...roundQueries,
  RoundResolver,
  ...expertQueries,
  ...requestQueries,
  ...expertVisitQueries,
  ...dispatchPlanQueries,
  ...natureQueries,
  ExpertDeskResolver,
  DispatchPlanResolver,
  ExpertVisitResolver,
  ...visitQueries,
  VisitResolver,
  ...lawQueries,
  LawResolver,
  ...publicationQueries,
  PublicationResolver,
  AudiencePreviewResolver,
  ...coverageQueries,
  ...checkQueries,
  ...questionQueries,
  ...inboxQueries,
  InboxResolver,
  ...deskQueries,
]
