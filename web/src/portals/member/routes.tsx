import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'

/** Pages of the phone, each in its own chunk. Add a line here for each new page. */
export function memberRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    page(shell, '/today', () => import('./pages/today-page.tsx'), 'TodayPage'),
    page(shell, '/checks', () => import('./pages/checks-page.tsx'), 'ChecksPage'),
    page(shell, '/visits/$visitId', () => import('./pages/visit-page.tsx'), 'VisitPage'),
    page(shell, '/visits/$visitId/check', () => import('./pages/check-page.tsx'), 'CheckPage'),
    page(shell, '/visits/$visitId/sign', () => import('./pages/sign-page.tsx'), 'SignPage'),
    page(shell, '/hazards', () => import('./pages/hazards-page.tsx'), 'HazardsPage'),
    page(shell, '/hazards/$hazardId', () => import('./pages/hazard-page.tsx'), 'HazardPage'),
    page(shell, '/hazards/$hazardId/$act', () => import('./pages/hazard-act-page.tsx'), 'HazardActPage'),
    page(shell, '/report', () => import('./pages/report-page.tsx'), 'ReportPage'),
    page(shell, '/inbox', () => import('./pages/inbox-page.tsx'), 'InboxPage'),
    page(shell, '/notices/of/$publicationId', () => import('./pages/notice-page.tsx'), 'NoticePage'),
    page(shell, '/notices/$itemId', () => import('./pages/notice-page.tsx'), 'NoticePage'),
    page(shell, '/me/company', () => import('./pages/company-page.tsx'), 'CompanyPage'),
    page(shell, '/me/door', () => import('./pages/door-page.tsx'), 'DoorPage'),
    page(shell, '/me/staff', () => import('./pages/staff-page.tsx'), 'StaffPage'),
    page(shell, '/me', () => import('./pages/me-page.tsx'), 'MePage'),
  ]
}
