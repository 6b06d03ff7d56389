import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type UnitOfWork, fileBlobs } from '@anhu/domain/kernel'
import { Upload } from '@anhu/domain/evidence'
import { type PictureKind, drawPicture } from './picture.ts'

/** Photos of a world: drawn, written where the API keeps files, and sent by a person as a phone would. */
export interface PhotoBox {
  /** Sends a picture as this unit's person; a command of the same person may then refer to its hash. */
  send(uow: UnitOfWork, kind: PictureKind, label: string): Promise<string>
  written(): number
}

/** Opens the box over a data folder; without one the rows are made and the files are not. */
export function openPhotoBox(dataDir: string | null): PhotoBox {
  const blobs = dataDir === null ? null : fileBlobs(dataDir)
  const sent = new Set<string>()
  const files = new Set<string>()
  const folders = new Map<string, Promise<unknown>>()
  const folderOf = (path: string): Promise<unknown> => {
    const folder = dirname(path)
    let made = folders.get(folder)
    if (!made) folders.set(folder, (made = mkdir(folder, { recursive: true })))
    return made
  }
  return {
    async send(uow, kind, label) {
      const picture = drawPicture(kind, label)
      const { sha256 } = picture
      const personId = uow.standing.personId!
      if (blobs && !files.has(sha256)) {
        const path = blobs.pathOf(sha256)
        await folderOf(path)
        await writeFile(path, picture.file)
      }
      files.add(sha256)
      if (!sent.has(`${personId}:${sha256}`)) {
        sent.add(`${personId}:${sha256}`)
        uow.em.create(Upload, {
          id: uow.newId(),
          personId,
          sha256,
          bytes: picture.file.length,
          mime: 'image/png',
          createdAt: uow.now(),
        })
      }
      return sha256
    },
    written: () => files.size,
  }
}
