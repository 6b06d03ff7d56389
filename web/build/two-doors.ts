import type { IncomingMessage } from 'node:http'
import type { Connect, Plugin } from 'vite'

/** Which HTML file answers a page address: `/m…` is the phone's door, everything else the desk's. */
export function doorOf(path: string): '/member.html' | '/desk.html' {
  return path === '/m' || path.startsWith('/m/') || path === '/member.html' ? '/member.html' : '/desk.html'
}

function isPage(request: IncomingMessage): boolean {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const wantsHtml = (request.headers.accept ?? '').includes('text/html')
  return wantsHtml && !/\.[a-z0-9]+$/i.test(path) && !path.startsWith('/@')
}

/** Serves the two doors in `vite` and `vite preview` the way the production server does. */
export function twoDoors(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    if (isPage(request)) request.url = doorOf((request.url ?? '/').split('?')[0] ?? '/')
    next()
  }
  return {
    name: 'anhu:two-doors',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  }
}
