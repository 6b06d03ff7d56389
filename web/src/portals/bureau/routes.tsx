import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'
import { outreachRoutes } from '../../features/outreach/routes-desk.tsx'

/** Pages of the bureau, each in its own chunk. Add a line here for each new page. */
export function bureauRoutes(parent: AnyRoute): AnyRoute[] {
  return [
    page(parent, '/', () => import('./pages/home-page.tsx'), 'HomePage'),
    page(parent, '/alliances', () => import('./pages/alliances-page.tsx'), 'AlliancesPage'),
    page(parent, '/alliances/$allianceId', () => import('./pages/alliance-page.tsx'), 'AlliancePage'),
    page(parent, '/disclosed', () => import('./pages/disclosed-page.tsx'), 'DisclosedPage'),
    page(parent, '/majors', () => import('./pages/majors-page.tsx'), 'MajorsPage'),
    page(parent, '/requests', () => import('./pages/requests-page.tsx'), 'RequestsPage'),
    page(parent, '/dispatch', () => import('./pages/dispatch-page.tsx'), 'DispatchPage'),
    page(parent, '/experts', () => import('./pages/experts-page.tsx'), 'ExpertsPage'),
    page(parent, '/experts/$expertId', () => import('./pages/expert-page.tsx'), 'ExpertPage'),
    page(parent, '/campaigns', () => import('./pages/campaigns-page.tsx'), 'CampaignsPage'),
    page(parent, '/campaigns/$campaignId', () => import('./pages/campaign-page.tsx'), 'CampaignPage'),
    page(parent, '/expert-visits', () => import('./pages/expert-visits-page.tsx'), 'ExpertVisitsPage'),
    page(parent, '/expert-visits/$visitId', () => import('./pages/expert-visit-page.tsx'), 'ExpertVisitPage'),
    page(
      parent,
      '/expert-visits/$visitId/paper',
      () => import('./pages/expert-paper-page.tsx'),
      'ExpertPaperPage',
    ),
    page(parent, '/firms', () => import('./pages/firms-page.tsx'), 'FirmsPage'),
    page(parent, '/firms/$enterpriseId', () => import('./pages/firm-page.tsx'), 'FirmPage'),
    page(parent, '/inspections', () => import('./pages/inspections-page.tsx'), 'InspectionsPage'),
    page(parent, '/calendar', () => import('./pages/calendar-page.tsx'), 'CalendarPage'),
    ...outreachRoutes(parent),
  ]
}
