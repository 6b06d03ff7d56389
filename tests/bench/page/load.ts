import { Agent, request } from 'node:http'

/** One way of asking for the page: an address, a method, headers and a body. */
export interface Way {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body: string
}

/** Sends one request; answers the body. */
export function send(way: Way, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      way.url,
      { method: way.method, headers: way.headers, ...(agent ? { agent } : {}) },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (answer.statusCode === 200 && !text.includes('"errors"')) resolve(text)
          else reject(new Error(`${answer.statusCode}: ${text.slice(0, 400)}`))
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(way.body)
  })
}

/** Keeps `connections` requests under way for so long; answers how many were answered per second, and the 95th percentile in ms. */
export async function load(
  way: Way,
  connections: number,
  milliseconds: number,
): Promise<{ count: number; perSecond: number; p95: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begin = performance.now()
  const times: number[] = []
  const worker = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      const sent = performance.now()
      await send(way, agent)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - begin) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    perSecond: times.length / seconds,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  }
}
