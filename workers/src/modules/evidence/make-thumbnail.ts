import { type JobTools, type UnitOfWork } from '@anhu/domain/kernel'
import { type Look, evidenceToLookAt, noteThumbnail } from '@anhu/domain/evidence'
import type { Body, BodyTools } from '../../runtime/bodies.ts'
import { lookAtFile } from './look-at-file.ts'

/** `evidence.make-thumbnail`: the picture is made before the transaction, in a process that may die. */
export const makeThumbnail: Body = {
  async prepare({ evidenceId }: { evidenceId: string }, tools: JobTools): Promise<Look | null> {
    const file = await tools.sideline((uow) => evidenceToLookAt(uow, evidenceId))
    if (!file) return null
    return file.mime.startsWith('image/') ? lookAtFile(tools.blobs, file.sha256) : { state: 'failed' }
  },
  async run(
    uow: UnitOfWork,
    { evidenceId }: { evidenceId: string },
    _tools: BodyTools,
    look: Look | null,
  ): Promise<void> {
    if (look) await noteThumbnail(uow, evidenceId, look)
  },
}
