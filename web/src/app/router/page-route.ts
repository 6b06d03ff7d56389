import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { guard, type Detour } from '../session/guard.ts'
import type { Door, SeatKind } from '../session/seats.ts'
import { getSession } from '../session/session-store.ts'

/** A page loaded when it is first opened: `page(shell, '/rounds', () => import('…'), 'RoundsPage')`. */
export function page<N extends string>(
  parent: AnyRoute,
  path: string,
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path,
    component: lazyRouteComponent(load as never, name),
  }) as unknown as AnyRoute
}

function follow(detour: Detour): void {
  if ('leave' in detour) {
    location.replace(detour.leave)
    // The page is being left: never show what lies behind the guard.
    throw redirect({ to: '/seats', search: {} } as never)
  }
  throw redirect(detour as never)
}

/** `beforeLoad` of a shell: lets in the seats it is made for. */
export function seatGuard(
  door: Door,
  kinds: readonly SeatKind[],
): (context: { location: { href: string } }) => void {
  return ({ location: { href } }) => {
    const detour = guard(getSession(), door, kinds, href)
    if (detour) follow(detour)
  }
}
