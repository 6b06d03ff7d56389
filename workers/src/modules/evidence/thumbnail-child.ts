import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import sharp from 'sharp'
import type { ChildAnswer } from './look-at-file.ts'

// A process of its own: what a hostile picture does to it, it does to nobody else.
const [original, draft] = process.argv.slice(2) as [string, string]
const longest = 480

async function make(): Promise<ChildAnswer> {
  sharp.cache(false)
  sharp.concurrency(1)
  const options = { limitInputPixels: 5e7, failOn: 'error', sequentialRead: true } as const
  const { width, height, orientation = 1 } = await sharp(original, options).metadata()
  const jpeg = await sharp(original, options)
    .autoOrient()
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 72, mozjpeg: true })
    .toBuffer()
  const file = await open(draft, 'wx')
  await file.writeFile(jpeg)
  await file.sync()
  await file.close()
  const turned = orientation >= 5
  return {
    sha256: createHash('sha256').update(jpeg).digest('hex'),
    width: turned ? height : width,
    height: turned ? width : height,
  }
}

const answer = await make().catch((error: unknown): ChildAnswer => ({
  failed: error instanceof Error ? error.message.slice(0, 200) : 'unknown',
}))
process.send?.(answer, () => process.exit(0))
