import { annotatedRoster } from '@anhu/domain/enterprise'
import { DomainError, fileBlobs, withActor } from '@anhu/domain/kernel'
import { rosterTemplate, SHEET_LIMITS, SheetRefused, uploadKind } from '@anhu/domain/sheets'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { BlobStore, FileRefused, tooLarge } from '../../server/blob-store.ts'
import { XLSX } from '../../server/file-kinds.ts'
import { answerRefusal, personOf, type UploadOptions } from '../../server/upload-answers.ts'
import { assertQuota } from '../../server/upload-quota.ts'
import { noteUpload } from '../../server/uploads.ts'

const SHA = /^[0-9a-f]{64}$/
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const advice = 'Split the roster, or leave out pictures.'

/**
 * Files of roster imports.
 *
 * `PUT /sheets/{sha256}`: a sheet up to 10 MB, xlsx or text, told by its content. What is inside is looked at by the
 * import's worker; here only what can be no sheet at all is refused. `GET /roster-imports/{id}/annotated`: the sender's
 * own sheet with the wrong rows marked. `GET /roster-template`: our empty template, for anybody signed in.
 */
export async function addRosterFiles(app: FastifyInstance, options: UploadOptions): Promise<void> {
  const blobs = new BlobStore(options.dataDir)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: SHEET_LIMITS.fileBytes },
    (_request, body, done) => done(null, body),
  )
  app.setErrorHandler((error, request, reply) => {
    const large = (error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    return answerRefusal(request, reply, large ? tooLarge(SHEET_LIMITS.fileBytes, advice) : refused(error))
  })

  app.put('/sheets/:sha256', { bodyLimit: SHEET_LIMITS.fileBytes }, async (request) => {
    const { sha256 } = request.params as { sha256: string }
    if (!SHA.test(sha256))
      throw new FileRefused(
        400,
        'BAD_REQUEST',
        'The address must end with the SHA-256 of the sheet, 64 hex digits.',
      )
    const sender = await personOf(options, request)
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    await assertQuota(options.pool, sender, { sha256, bytes: body.length }, options.quota)
    const kind = uploadKind(body, SHEET_LIMITS)
    const file = await blobs.put(body, {
      sha256,
      purpose: 'file',
      judged: kind === 'xlsx' ? XLSX : 'text/csv',
    })
    await noteUpload(options.orm, sender.actor, file, null)
    return file
  })

  app.get('/roster-imports/:importId/annotated', async (request, reply) => {
    const { importId } = request.params as { importId: string }
    const { actor } = await personOf(options, request)
    if (!ID.test(importId))
      throw new FileRefused(404, 'NOT_FOUND', 'There is no such import, or it is not yours to see.')
    const { bytes, fileName } = await withActor(options.orm, actor, (uow) =>
      annotatedRoster(uow, importId, (sha256) => fileBlobs(options.dataDir).read(sha256)),
    )
    return attach(reply, bytes, `已标注-${fileName}`)
  })

  app.get('/roster-template', async (request, reply) => {
    await personOf(options, request)
    return attach(reply, await rosterTemplate(), '企业花名册-模板.xlsx')
  })
}

/** Hands a sheet over as a file to save. Its kind is told by its content, as when it came. */
function attach(reply: FastifyReply, bytes: Uint8Array, name: string): FastifyReply {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const bare = name.replace(/\.(xlsx?|csv|txt)$/i, '')
  const full = `${bare}.${isArchive ? 'xlsx' : 'csv'}`
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header(
      'content-disposition',
      `attachment; filename="roster.${isArchive ? 'xlsx' : 'csv'}"; filename*=UTF-8''${encodeURIComponent(full).replace(/['()*]/g, encodeOne)}`,
    )
    .type(isArchive ? XLSX : 'text/csv')
    .send(Buffer.from(bytes))
}

const encodeOne = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** What the sheets library or the domain refuses, as an answer with its code. */
function refused(error: unknown): unknown {
  if (error instanceof SheetRefused)
    return new FileRefused(415, error.code.toUpperCase(), 'This file cannot be taken as a sheet.', {
      ...error.params,
    })
  if (error instanceof DomainError)
    return new FileRefused(409, error.code, 'Not in this state of the import.', { ...error.details })
  return error
}
