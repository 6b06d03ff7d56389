import type { AnyRoute } from '@tanstack/react-router'
import { page } from '../../app/router/page-route.ts'

/** Pages of the committee, each in its own chunk. Add a line here for each new page. */
export function committeeRoutes(parent: AnyRoute): AnyRoute[] {
  return [page(parent, '/', () => import('./pages/home-page.tsx'), 'HomePage')]
}
