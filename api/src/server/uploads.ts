import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { withActor } from '@anhu/domain/kernel'
import { FileStore } from '@tus/file-store'
import { Server as TusServer } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SessionActor } from './actor.ts'
import {
  asRefusal,
  BlobStore,
  FileRefused,
  MAX_FILE_BYTES,
  tooLarge,
  type Expected,
  type StoredFile,
} from './blob-store.ts'
import type { Orm } from './context.ts'
import { answerRefusal, notSignedIn, personOf, refusalBody, type UploadOptions } from './upload-answers.ts'
import { addOutreachFiles } from './outreach-files.ts'
import { addPhotos } from './photos.ts'
import { assertQuota } from './upload-quota.ts'

/** Photos up to this size may come in one request. */
const MAX_SINGLE_BYTES = 1024 * 1024
const SHA = /^[0-9a-f]{64}$/
const UNFINISHED_FOR = 7 * 24 * 3600 * 1000

/** Notes whose file it is. Evidence refers to it by hash, in a command of the same person. */
export async function noteUpload(
  orm: Orm,
  actor: SessionActor,
  file: StoredFile,
  fileName: string | null,
): Promise<void> {
  await withActor(orm, actor, async (uow) => {
    await uow.em.execute(
      `insert into app.uploads (id, person_id, sha256, bytes, mime, file_name, created_at) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (person_id, sha256) do nothing`,
      [uow.newId(), uow.standing.personId, file.sha256, file.bytes, file.mime, fileName, uow.now()],
    )
  })
}

/** Uploads: `PUT /photos/{sha256}` for small photos, tus at `/uploads` for everything up to 25 MB, and the way back out. */
export async function addUploads(app: FastifyInstance, options: UploadOptions): Promise<void> {
  const blobs = new BlobStore(options.dataDir)
  await blobs.prepare()
  await app.register(async (scope) => addSinglePut(scope, options, blobs))
  await app.register(async (scope) => addResumable(scope, options, blobs))
  addPhotos(app, options, blobs)
  addOutreachFiles(app, options, blobs)
}

function addSinglePut(app: FastifyInstance, options: UploadOptions, blobs: BlobStore): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_SINGLE_BYTES }, (_request, body, done) =>
    done(null, body),
  )
  app.setErrorHandler((error, request, reply) => {
    const large = (error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE'
    return answerRefusal(
      request,
      reply,
      large ? tooLarge(MAX_SINGLE_BYTES, 'Use the resumable upload, which takes up to 25 MB.') : error,
    )
  })
  app.put('/photos/:sha256', { bodyLimit: MAX_SINGLE_BYTES }, async (request) => {
    const { sha256 } = request.params as { sha256: string }
    if (!SHA.test(sha256))
      throw new FileRefused(
        400,
        'BAD_REQUEST',
        'The address must end with the SHA-256 of the photo, 64 hex digits.',
      )
    const sender = await personOf(options, request)
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    await assertQuota(options.pool, sender, { sha256, bytes: body.length }, options.quota)
    const file = await blobs.put(body, { sha256, purpose: 'photo' })
    await noteUpload(options.orm, sender.actor, file, null)
    return file
  })
}

function addResumable(app: FastifyInstance, options: UploadOptions, blobs: BlobStore): void {
  const people = new WeakMap<
    IncomingMessage,
    { actor: SessionActor; personId: string; log: FastifyRequest['log'] }
  >()
  const store = new FileStore({ directory: blobs.incoming, expirationPeriodInMilliseconds: UNFINISHED_FOR })
  type TusRequest = { runtime?: { node?: { req: unknown } } }
  const callerOf = (request: TusRequest) => {
    const caller = people.get(request.runtime?.node?.req as IncomingMessage)
    if (!caller) throw asTus(notSignedIn())
    return caller
  }

  const tus = new TusServer({
    path: '/uploads',
    datastore: store,
    relativeLocation: true,
    maxSize: MAX_FILE_BYTES,
    disableTerminationForFinishedUploads: true,
    async onIncomingRequest(request, uploadId) {
      if (request.method === 'POST' || request.method === 'OPTIONS') return
      const upload = await store.getUpload(uploadId)
      if (upload.metadata?.['personId'] !== callerOf(request).personId)
        throw asTus(new FileRefused(404, 'NOT_FOUND', 'There is no such upload.'))
    },
    async onUploadCreate(request, upload) {
      const caller = callerOf(request)
      const { personId } = caller
      if (upload.size === undefined)
        throw asTus(new FileRefused(400, 'BAD_REQUEST', 'Say the size of the file first.'))
      if (upload.size === 0)
        throw asTus(new FileRefused(422, 'FILE_EMPTY', 'The file is empty (0 bytes). Take the photo again.'))
      const { sha256 } = expectedOf(upload.metadata)
      await assertQuota(options.pool, caller, { sha256, bytes: upload.size }, options.quota).catch(
        (error: unknown) => {
          throw asTus(error, caller.log)
        },
      )
      return { metadata: { ...upload.metadata, personId } }
    },
    async onUploadFinish(request, upload) {
      const { actor, log } = callerOf(request)
      try {
        const file = await blobs.admit(join(blobs.incoming, upload.id), expectedOf(upload.metadata))
        await noteUpload(options.orm, actor, file, upload.metadata?.['filename']?.slice(0, 200) ?? null)
        return {
          status_code: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(file),
        }
      } catch (error) {
        throw asTus(error, log)
      } finally {
        await store.configstore.delete(upload.id)
      }
    },
    onResponseError(request, error) {
      const { status_code: status = 500, body = '' } = error as { status_code?: number; body?: string }
      if (body.startsWith('{')) return undefined
      if (status === 413)
        return asTus(tooLarge(MAX_FILE_BYTES, 'Take the photo at a lower resolution and send it again.'))
      if (/writing the file/.test(body)) return asTus(asRefusal({ code: 'ENOSPC' }))
      const caller = people.get((request as TusRequest).runtime?.node?.req as IncomingMessage)
      if (status >= 500) return asTus(error, caller?.log)
      return {
        status_code: status,
        body: JSON.stringify({ error: { code: 'BAD_REQUEST', message: body.trim() } }),
      }
    },
  })

  const cleaner = setInterval(
    () =>
      void tus
        .cleanUpExpiredUploads()
        .catch((error: unknown) => app.log.warn({ err: error }, 'old uploads were not removed')),
    3_600_000,
  )
  cleaner.unref()
  app.addHook('onClose', (_instance, done) => {
    clearInterval(cleaner)
    done()
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      people.set(request.raw, { ...(await personOf(options, request)), log: request.log })
    } catch (error) {
      return void answerRefusal(request, reply, error)
    }
    reply.hijack()
    await tus.handle(request.raw, reply.raw)
  }
  for (const url of ['/uploads', '/uploads/*']) {
    app.route({ method: ['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'], url, handler: handle })
  }
}

/** What an upload's metadata promise; both are needed before the first byte. */
function expectedOf(metadata: Record<string, string | null> | undefined): Expected {
  const sha256 = metadata?.['sha256'] ?? ''
  const purpose = metadata?.['purpose'] ?? 'photo'
  if (!SHA.test(sha256) || (purpose !== 'photo' && purpose !== 'file')) {
    throw asTus(
      new FileRefused(
        400,
        'BAD_REQUEST',
        'Upload-Metadata must hold sha256 (64 hex digits) and may hold purpose (photo, file) and filename.',
      ),
    )
  }
  return { sha256, purpose }
}

/** An error in the shape tus answers. */
function asTus(error: unknown, log?: FastifyRequest['log']): { status_code: number; body: string } {
  const { status, body } = refusalBody(error, (id, fault) => log?.error({ id, err: fault }, 'fault'))
  return { status_code: status, body: JSON.stringify(body) }
}
