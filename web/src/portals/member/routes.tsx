import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'

/** Pages of a firm on the phone, each in its own chunk. Add a line here for each new page. */
export function memberRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    page(shell, '/today', () => import('./pages/today-page.tsx'), 'TodayPage'),
    page(shell, '/checks', () => import('./pages/checks-page.tsx'), 'ChecksPage'),
    page(shell, '/visits/$visitId', () => import('./pages/visit-page.tsx'), 'VisitPage'),
    page(shell, '/visits/$visitId/check', () => import('./pages/check-page.tsx'), 'CheckPage'),
    page(shell, '/visits/$visitId/sign', () => import('./pages/sign-page.tsx'), 'SignPage'),
    page(shell, '/hazards', () => import('./pages/hazards-page.tsx'), 'HazardsPage'),
    page(shell, '/expert', () => import('./pages/experts-page.tsx'), 'ExpertsPage'),
    page(shell, '/expert/ask', () => import('./pages/expert-ask-page.tsx'), 'ExpertAskPage'),
    page(shell, '/expert/$visitId', () => import('./pages/expert-visit-page.tsx'), 'ExpertVisitPage'),
    page(shell, '/notices/of/$publicationId', () => import('./pages/notice-page.tsx'), 'NoticePage'),
    page(shell, '/notices/$itemId', () => import('./pages/notice-page.tsx'), 'NoticePage'),
    page(shell, '/report', () => import('./pages/report-page.tsx'), 'ReportPage'),
    page(shell, '/me/company', () => import('./pages/company-page.tsx'), 'CompanyPage'),
    page(shell, '/me/door', () => import('./pages/door-page.tsx'), 'DoorPage'),
    page(shell, '/me/staff', () => import('./pages/staff-page.tsx'), 'StaffPage'),
  ]
}

/** Pages of an expert on the phone. */
export function expertRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    page(shell, '/route', () => import('./pages/route-page.tsx'), 'RoutePage'),
    page(shell, '/service', () => import('./pages/services-page.tsx'), 'ServicesPage'),
    page(shell, '/service/$visitId', () => import('./pages/service-page.tsx'), 'ServicePage'),
    page(
      shell,
      '/service/$visitId/record',
      () => import('./pages/service-record-page.tsx'),
      'ServiceRecordPage',
    ),
    page(shell, '/service/$visitId/sign', () => import('./pages/service-sign-page.tsx'), 'ServiceSignPage'),
    page(shell, '/hours', () => import('./pages/hours-page.tsx'), 'HoursPage'),
  ]
}

/** Pages that every seat of the phone may open; what they show, the server decides. */
export function sharedRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    page(shell, '/hazards/$hazardId', () => import('./pages/hazard-page.tsx'), 'HazardPage'),
    page(shell, '/hazards/$hazardId/$act', () => import('./pages/hazard-act-page.tsx'), 'HazardActPage'),
    page(shell, '/inbox', () => import('./pages/inbox-page.tsx'), 'InboxPage'),
    page(shell, '/me', () => import('./pages/me-page.tsx'), 'MePage'),
  ]
}
