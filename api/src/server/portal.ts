import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. */
export function addSecurityHeaders(
  app: FastifyInstance,
  isSecure: (request: FastifyRequest) => boolean,
): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-content-type-options', 'nosniff')
    void reply.header('referrer-policy', 'same-origin')
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', CONTENT_POLICY)
    if (isSecure(request)) void reply.header('strict-transport-security', 'max-age=31536000')
    done()
  })
}

/** The built portal: `member.html` for /m and below, `desk.html` for every other page; hashed assets are kept for a year. */
export async function addPortal(app: FastifyInstance, webDist: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDist,
    index: false,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const page = (url: string): string => (/^\/m(\/|\?|$)/.test(url) ? 'member.html' : 'desk.html')
  app.get('/', (_request, reply) => reply.sendFile('desk.html'))
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    const file = page(request.url)
    if (!wantsPage || !existsSync(join(webDist, file))) return reply.code(404).send({ error: 'not found' })
    return reply.sendFile(file)
  })
}
