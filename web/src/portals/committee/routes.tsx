import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'
import { outreachRoutes } from '../../features/outreach/routes-desk.tsx'

/** Pages of the committee, each in its own chunk. Add a line here for each new page. */
export function committeeRoutes(parent: AnyRoute): AnyRoute[] {
  return [
    page(parent, '/', () => import('./pages/home-page.tsx'), 'HomePage'),
    page(parent, '/rounds', () => import('./pages/rounds-page.tsx'), 'RoundsPage'),
    page(parent, '/rounds/new', () => import('./pages/round-new-page.tsx'), 'RoundNewPage'),
    page(parent, '/rounds/$roundId', () => import('./pages/round-page.tsx'), 'RoundPage'),
    page(parent, '/rounds/$roundId/fairness', () => import('./pages/fairness-page.tsx'), 'FairnessPage'),
    page(parent, '/calendar', () => import('./pages/calendar-page.tsx'), 'CalendarPage'),
    page(parent, '/visits', () => import('./pages/visits-page.tsx'), 'VisitsPage'),
    page(parent, '/visits/$visitId', () => import('./pages/visit-page.tsx'), 'VisitPage'),
    page(parent, '/visits/$visitId/note', () => import('./pages/advice-note-page.tsx'), 'AdviceNotePage'),
    page(parent, '/hazards', () => import('./pages/hazards-page.tsx'), 'HazardsPage'),
    page(parent, '/hazards/$hazardId', () => import('./pages/hazard-page.tsx'), 'HazardPage'),
    page(parent, '/disputes', () => import('./pages/disputes-page.tsx'), 'DisputesPage'),
    page(parent, '/inbox', () => import('./pages/inbox-page.tsx'), 'InboxPage'),
    page(parent, '/archive', () => import('./pages/archive-page.tsx'), 'ArchivePage'),
    page(parent, '/members', () => import('./pages/members-page.tsx'), 'MembersPage'),
    page(parent, '/members/$memberId', () => import('./pages/member-page.tsx'), 'MemberPage'),
    page(parent, '/members/$memberId/door', () => import('./pages/door-page.tsx'), 'DoorPage'),
    page(parent, '/groups', () => import('./pages/groups-page.tsx'), 'GroupsPage'),
    page(parent, '/conflicts', () => import('./pages/conflicts-page.tsx'), 'ConflictsPage'),
    page(parent, '/seats', () => import('./pages/seats-page.tsx'), 'SeatsPage'),
    page(parent, '/charter', () => import('./pages/charter-page.tsx'), 'CharterPage'),
    page(parent, '/imports', () => import('./pages/imports-page.tsx'), 'ImportsPage'),
    page(parent, '/imports/$importId', () => import('./pages/import-page.tsx'), 'ImportPage'),
    page(parent, '/checklists', () => import('./pages/checklists-page.tsx'), 'ChecklistsPage'),
    page(parent, '/expert-requests', () => import('./pages/expert-requests-page.tsx'), 'ExpertRequestsPage'),
    page(parent, '/expert-visits', () => import('./pages/expert-visits-page.tsx'), 'ExpertVisitsPage'),
    page(parent, '/expert-visits/$visitId', () => import('./pages/expert-visit-page.tsx'), 'ExpertVisitPage'),
    page(
      parent,
      '/expert-visits/$visitId/paper',
      () => import('./pages/expert-paper-page.tsx'),
      'ExpertPaperPage',
    ),
    ...outreachRoutes(parent),
  ]
}
