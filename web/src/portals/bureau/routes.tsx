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
    page(parent, '/calendar', () => import('./pages/calendar-page.tsx'), 'CalendarPage'),
    ...outreachRoutes(parent),
  ]
}
