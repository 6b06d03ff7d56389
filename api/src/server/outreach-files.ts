import type { FastifyInstance } from 'fastify'
import { FileRefused, type BlobStore } from './blob-store.ts'
import { show } from './photos.ts'
import { readAs } from './reader.ts'
import { answerRefusal, notSignedIn, type UploadOptions } from './upload-answers.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const FIND = `select sha256, mime, file_name from app.outreach_files where id = $1`

/**
 * `GET /outreach/files/{id}`: an attachment of a publication or a photo of an answer, if the caller's wall shows it now. A
 * recall takes it away with the next request.
 */
export function addOutreachFiles(app: FastifyInstance, options: UploadOptions, blobs: BlobStore): void {
  app.get('/outreach/files/:id', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const { id } = request.params as { id: string }
      const actor = options.session(request)
      if (!actor) throw notSignedIn()
      const gone = new FileRefused(404, 'NOT_FOUND', 'There is no such file, or it is not yours to see.')
      if (!ID.test(id)) throw gone
      const { row } = await readAs(options.pool, actor, {
        name: 'read_outreach_file',
        text: FIND,
        values: [id],
      })
      if (!row) throw gone
      const [sha256, mime, name] = row
      return await show(request, reply, blobs, sha256!, mime!, name!)
    } catch (error) {
      return answerRefusal(request, reply, error)
    }
  })
}
