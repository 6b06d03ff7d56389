/**
 * The process that reads a file of unknown origin. Started by run-child.ts only: takes one frame on stdin, answers
 * one on stdout, and may be killed at any moment.
 */
import { buffer } from 'node:stream/consumers'
import { annotateCsv, readCsv } from './csv-file.ts'
import type { ChildRequest } from './frames.ts'
import { packFrame, unpackFrame } from './frames.ts'
import { SheetRefused } from './sheet-refused.ts'

const { head: request, bytes } = unpackFrame<ChildRequest>(await buffer(process.stdin))
const answer = await handle().catch((error: unknown) => {
  const refusal = error instanceof SheetRefused ? error : new SheetRefused('unreadable')
  return packFrame({ refused: refusal.code, params: refusal.params })
})
process.stdout.write(answer)

async function handle(): Promise<Buffer> {
  switch (request.op) {
    case 'read-csv':
      return packFrame({ ok: 'read', upload: readCsv(bytes, request.limits) })
    case 'annotate-csv':
      return packFrame({ ok: 'annotated' }, annotateCsv(bytes, request.annotation, request.limits))
    case 'read-xlsx': {
      const { readXlsx } = await import('./xlsx-file.ts')
      return packFrame({ ok: 'read', upload: { kind: 'xlsx', table: await readXlsx(bytes, request.limits) } })
    }
    case 'annotate-xlsx': {
      const { annotateXlsx } = await import('./xlsx-annotate.ts')
      return packFrame({ ok: 'annotated' }, await annotateXlsx(bytes, request.annotation, request.limits))
    }
  }
}
