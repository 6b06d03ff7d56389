import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { bureauRoutes } from '../../portals/bureau/routes.tsx'
import { committeeRoutes } from '../../portals/committee/routes.tsx'
import { seatGuard } from '../router/page-route.ts'
import { safeNext } from '../session/guard.ts'
import { doorOf, homeOf } from '../session/seats.ts'
import { getSession } from '../session/session-store.ts'
import { DeskShell } from './desk-shell.tsx'
import { CrashedPage, DeniedPage, DeskRoot, NotFoundPage } from './plain-pages.tsx'
import { SeatsPage } from './seats-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const root = createRootRoute({
  component: DeskRoot,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashedPage,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    const { seat, status } = getSession()
    if (seat && doorOf(seat.kind) === 'member') location.replace(homeOf(seat.kind))
    throw redirect({ to: status !== 'ready' ? '/sign-in' : seat ? homeOf(seat.kind) : '/seats' } as never)
  },
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
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: DeskShell })
const committee = createRoute({
  getParentRoute: () => shell,
  path: '/committee',
  beforeLoad: seatGuard('desk', ['committee']),
})
const bureau = createRoute({
  getParentRoute: () => shell,
  path: '/bureau',
  beforeLoad: seatGuard('desk', ['bureau']),
})

/** The desk's router: `/committee/…` and `/bureau/…` behind their guards. */
export function createDeskRouter() {
  return createRouter({
    routeTree: root.addChildren([
      home,
      signIn,
      seats,
      denied,
      shell.addChildren([
        committee.addChildren(committeeRoutes(committee)),
        bureau.addChildren(bureauRoutes(bureau)),
      ]),
    ]),
    defaultPreload: 'intent',
    defaultErrorComponent: CrashedPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })
}
