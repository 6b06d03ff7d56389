import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { expertRoutes, memberRoutes, sharedRoutes } from '../../portals/member/routes.tsx'
import { page, seatGuard } from '../router/page-route.ts'
import { safeNext } from '../session/guard.ts'
import { homeOf } from '../session/seats.ts'
import { getSession } from '../session/session-store.ts'
import { MemberShell } from './member-shell.tsx'
import { CrashedPage, DeniedPage, MemberRoot, NotFoundPage } from './plain-pages.tsx'
import { SeatsPage } from './seats-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const root = createRootRoute({
  component: MemberRoot,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashedPage,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  beforeLoad: ({ search }) => {
    const { seat, status } = getSession()
    if (status !== 'ready') return
    const next = safeNext((search as { next?: string }).next) ?? undefined
    throw seat ? redirect({ href: next ?? '/' }) : redirect({ to: '/seats', search: { next } } as never)
  },
})
const seats = createRoute({
  getParentRoute: () => root,
  path: '/seats',
  component: SeatsPage,
  beforeLoad: () => {
    if (getSession().status !== 'ready') throw redirect({ to: '/sign-in', search: {} } as never)
  },
})
const denied = createRoute({ getParentRoute: () => root, path: '/denied', component: DeniedPage })
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    const { seat } = getSession()
    throw redirect({ to: homeOf(seat?.kind ?? 'member').replace(/^\/m/, '') } as never)
  },
})
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: MemberShell,
  beforeLoad: seatGuard('member', ['member', 'expert']),
})
const firm = createRoute({
  getParentRoute: () => shell,
  id: 'firm',
  beforeLoad: seatGuard('member', ['member']),
})
const expert = createRoute({
  getParentRoute: () => shell,
  id: 'expert',
  beforeLoad: seatGuard('member', ['expert']),
})

/** The phone's router, below `/m`. */
export function createMemberRouter() {
  const tree = root.addChildren([
    home,
    signIn,
    seats,
    denied,
    shell.addChildren([
      firm.addChildren(memberRoutes(firm)),
      expert.addChildren(expertRoutes(expert)),
      ...sharedRoutes(shell),
      page(shell, '/me/outbox', () => import('./outbox-page.tsx'), 'OutboxPage'),
    ]),
  ])
  return createRouter({
    routeTree: tree,
    basepath: '/m',
    defaultPreload: 'intent',
    defaultErrorComponent: CrashedPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })
}
