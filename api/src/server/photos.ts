import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FileRefused, type BlobStore } from './blob-store.ts'
import { readAs } from './reader.ts'
import { answerRefusal, notSignedIn, personOf, type UploadOptions } from './upload-answers.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
}
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const FIND = `select sha256, mime, thumb_sha256, thumb_state from app.evidence where id = $1`
const FIND_SIGNATURE = `select sha256 from app.visit_signatures where id = $1 and sha256 is not null`
const MINE = `select bytes, mime from app.uploads where sha256 = $1 limit 1`

const gone = (): FileRefused =>
  new FileRefused(404, 'NOT_FOUND', 'There is no such photo, or it is not yours to see.')

/**
 * `GET /photos/{evidenceId}?size=thumb|full`: the file behind a piece of evidence, if the caller's wall shows it now.
 * Every use asks again (`no-cache`), so that a revoked grant ends at once; an unchanged file costs a 304.
 * `GET /photos/signatures/{signatureId}`: the picture of a signature, for whoever sees the visit.
 * `HEAD /photos/{sha256}`: whether a file of mine has arrived whole, before a phone forgets it.
 */
export function addPhotos(app: FastifyInstance, options: UploadOptions, blobs: BlobStore): void {
  app.get('/photos/:evidenceId', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const { evidenceId } = request.params as { evidenceId: string }
      const { size = 'full' } = request.query as { size?: string }
      const actor = options.session(request)
      if (!actor) throw notSignedIn()
      if (!ID.test(evidenceId)) throw gone()
      const { row } = await readAs(options.pool, actor, {
        name: 'read_photo',
        text: FIND,
        values: [evidenceId],
      })
      if (!row) throw gone()
      const [original, originalMime, thumb, thumbState] = row
      const wantsThumb = size === 'thumb'
      if (wantsThumb && thumbState !== 'ready') {
        throw new FileRefused(
          404,
          'THUMBNAIL_NOT_READY',
          thumbState === 'failed'
            ? 'No small picture could be made of this file.'
            : 'The small picture is still being made.',
        )
      }
      const sha256 = (wantsThumb ? thumb : original)!
      const mime = wantsThumb ? 'image/jpeg' : originalMime!
      return await show(request, reply, blobs, sha256, mime)
    } catch (error) {
      return answerRefusal(request, reply, error)
    }
  })

  app.get('/photos/signatures/:signatureId', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const { signatureId } = request.params as { signatureId: string }
      const actor = options.session(request)
      if (!actor) throw notSignedIn()
      if (!ID.test(signatureId)) throw gone()
      const { row } = await readAs(options.pool, actor, {
        name: 'read_signature',
        text: FIND_SIGNATURE,
        values: [signatureId],
      })
      const sha256 = row?.[0]
      if (!sha256) throw gone()
      return await show(
        request,
        reply,
        blobs,
        sha256,
        (await blobs.kindOf(sha256)) ?? 'application/octet-stream',
      )
    } catch (error) {
      return answerRefusal(request, reply, error)
    }
  })

  app.head('/photos/:sha256', async (request, reply) => {
    try {
      const { sha256 } = request.params as { sha256: string }
      const { actor } = await personOf(options, request)
      const { row } = await readAs(options.pool, actor, { name: 'read_upload', text: MINE, values: [sha256] })
      return await reply.code(row && (await blobs.has(sha256)) ? 200 : 404).send()
    } catch (error) {
      return answerRefusal(request, reply, error)
    }
  })
}

/** Answers with a stored file, safe to show and asked about again each time; saved under `name` where one is given. */
export async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  blobs: BlobStore,
  sha256: string,
  mime: string,
  name?: string,
): Promise<FastifyReply> {
  const plain = `${sha256.slice(0, 16)}.${EXTENSIONS[mime] ?? 'bin'}`
  const etag = `"${sha256}"`
  void reply
    .header('cache-control', 'private, no-cache')
    .header('etag', etag)
    .header('vary', 'cookie, x-anhu-seat')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header(
      'content-disposition',
      // The quoted name is for those who cannot read the other, which takes any letter (RFC 6266).
      `${mime.startsWith('image/') ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name ?? plain)}`,
    )
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  if (!(await blobs.has(sha256))) throw new Error(`the file ${sha256} is missing`)
  return reply.type(mime).send(blobs.read(sha256))
}
