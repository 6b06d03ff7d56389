import { createServer } from 'node:net'
import { PlainError } from '../boot/say.mjs'

/** Whether a port can be listened on now, on all interfaces unless a host is given. */
export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, ...(host === undefined ? {} : { host }), exclusive: true }, () =>
      probe.close(() => resolve(true)),
    )
  })
}

/** A port of 127.0.0.1 that nobody listens on at this moment; `preferred` if that is free. */
export async function freeLocalPort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred, '127.0.0.1'))) return preferred
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/**
 * The port the portal is served on: the one asked for, else the first free one from 3000.
 * @throws PlainError when the one asked for is taken
 */
export async function choosePort(asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked
    throw new PlainError(
      `端口 ${asked} 已被占用，请用 PORT=… 换一个。`,
      `Port ${asked} is taken: choose another with PORT=…`,
    )
  }
  for (let port = 3000; port < 3050; port += 1) {
    if (await isFree(port)) return port
  }
  throw new PlainError(
    '端口 3000 到 3049 都被占用，请用 PORT=… 指定一个。',
    'No free port from 3000 to 3049: choose one with PORT=…',
  )
}
