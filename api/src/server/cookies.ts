import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionCookie } from './context.ts'

/** Names of the cookies: `__Host-` binds them to https and this host; on http://localhost a browser would drop that. */
export const cookieNames = (insecure: boolean): { session: string; device: string } =>
  insecure
    ? { session: 'anhu', device: 'anhu-device' }
    : { session: '__Host-anhu', device: '__Host-anhu-device' }

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Whether this request may have cookies without Secure: plain http to this very machine, by its Host header, and not through a
 * proxy that speaks https. `always` is the setting for tests and odd networks.
 */
export function isInsecure(request: FastifyRequest, always: boolean | undefined): boolean {
  if (always !== undefined) return always
  const forwarded = request.headers['x-forwarded-proto']
  return forwarded === undefined && request.protocol === 'http' && LOOPBACK.test(request.headers.host ?? '')
}

const attributes = (insecure: boolean) => ({
  path: '/',
  httpOnly: true,
  secure: !insecure,
  sameSite: 'lax' as const,
})

/** The session cookie of one answer. */
export function sessionCookie(reply: FastifyReply, insecure: boolean): SessionCookie {
  const name = cookieNames(insecure).session
  return {
    set: (token, maxAge) => void reply.setCookie(name, token, { ...attributes(insecure), maxAge }),
    clear: () => void reply.clearCookie(name, attributes(insecure)),
  }
}

/** The device cookie: a random name for this browser, made at the first request that needs one. Says nothing about the person. */
export function deviceOf(request: FastifyRequest, reply: FastifyReply, insecure: boolean): string {
  const name = cookieNames(insecure).device
  const known = request.cookies[name]
  if (known && /^[0-9a-f-]{36}$/.test(known)) return known
  const device = crypto.randomUUID()
  void reply.setCookie(name, device, { ...attributes(insecure), maxAge: 400 * 24 * 3600 })
  return device
}
