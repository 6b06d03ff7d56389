import type { FastifyInstance } from 'fastify';
import { FileRefused, type BlobStore } from './blob-store.ts';
import { readAs } from './reader.ts';
import { answerRefusal, personOf, type UploadOptions } from './upload-answers.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const FIND = `select sha256, mime, thumb_sha256, thumb_state from app.evidence where id = $1`;
const MINE = `select bytes, mime from app.uploads where sha256 = $1 limit 1`;

const gone = (): FileRefused => new FileRefused(404, 'NOT_FOUND', 'There is no such photo, or it is not yours to see.');

/**
 * `GET /photos/{evidenceId}?size=thumb|full`: the file behind a piece of evidence, if the caller's wall shows it now.
 * Every use asks again (`no-cache`), so that a revoked grant ends at once; an unchanged file costs a 304.
 * `HEAD /photos/{sha256}`: whether a file of mine has arrived whole, before a phone forgets it.
 */
export function addPhotos(app: FastifyInstance, options: UploadOptions, blobs: BlobStore): void {
  app.get('/photos/:evidenceId', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const { evidenceId } = request.params as { evidenceId: string };
      const { size = 'full' } = request.query as { size?: string };
      const actor = options.session(request);
      if (!actor) throw new FileRefused(401, 'UNAUTHENTICATED', 'Sign in.');
      if (!ID.test(evidenceId)) throw gone();
      const { row } = await readAs(options.pool, actor, { name: 'read_photo', text: FIND, values: [evidenceId] });
      if (!row) throw gone();
      const [original, originalMime, thumb, thumbState] = row;
      const wantsThumb = size === 'thumb';
      if (wantsThumb && thumbState !== 'ready') {
        throw new FileRefused(404, 'THUMBNAIL_NOT_READY', thumbState === 'failed' ? 'No small picture could be made of this file.' : 'The small picture is still being made.');
      }
      const sha256 = (wantsThumb ? thumb : original)!;
      const mime = wantsThumb ? 'image/jpeg' : originalMime!;
      const etag = `"${sha256}"`;
      void reply
        .header('cache-control', 'private, no-cache')
        .header('etag', etag)
        .header('vary', 'cookie, x-anhu-seat')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', `${mime.startsWith('image/') ? 'inline' : 'attachment'}; filename="${sha256.slice(0, 16)}.${EXTENSIONS[mime] ?? 'bin'}"`);
      if (request.headers['if-none-match'] === etag) return await reply.code(304).send();
      if (!(await blobs.has(sha256))) throw new Error(`the file ${sha256} of evidence ${evidenceId} is missing`);
      return await reply.type(mime).send(blobs.read(sha256));
    } catch (error) {
      return answerRefusal(request, reply, error);
    }
  });

  app.head('/photos/:sha256', async (request, reply) => {
    try {
      const { sha256 } = request.params as { sha256: string };
      const { actor } = await personOf(options, request);
      const { row } = await readAs(options.pool, actor, { name: 'read_upload', text: MINE, values: [sha256] });
      return await reply.code(row && (await blobs.has(sha256)) ? 200 : 404).send();
    } catch (error) {
      return answerRefusal(request, reply, error);
    }
  });
}
