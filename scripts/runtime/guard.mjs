// The guard: outlives the launcher by a moment, to stop whatever the launcher leaves behind.
//
// It reads one JSON order per line from its standard input. When that pipe closes, however the launcher died,
// it stops every process it was told of, newest first, removes the folders it was told of, and ends.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stopProcess } from './stop.mjs'

/** @typedef {import('./stop.mjs').Stoppable} Stoppable */

/** @type {Stoppable[]} */
let processes = []
/** @type {Set<string>} */
const folders = new Set()

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => {})

const orders = createInterface({ input: process.stdin })
orders.on('line', (line) => {
  const order = JSON.parse(line)
  if (order.kind === 'process') processes.push(order.process)
  if (order.kind === 'ended') processes = processes.filter((known) => known.pid !== order.pid)
  if (order.kind === 'folder') folders.add(order.path)
  if (order.kind === 'folder-gone') folders.delete(order.path)
})
orders.on('close', async () => {
  for (const known of processes.reverse()) await stopProcess(known)
  for (const path of folders) rmSync(path, { recursive: true, force: true })
  process.exit(0)
})
