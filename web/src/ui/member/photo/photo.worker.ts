import type { PhotoAnswer, PhotoJob, PreparedPhoto } from './photo-messages.ts'
import { sha256Hex } from './sha256.ts'

function drawWatermark(
  context: OffscreenCanvasRenderingContext2D,
  lines: string[],
  width: number,
  height: number,
): void {
  if (lines.length === 0) return
  const size = Math.max(16, Math.round(Math.max(width, height) / 44))
  const step = Math.round(size * 1.45)
  const pad = Math.round(size * 0.7)
  const band = step * lines.length + pad * 2
  const shade = context.createLinearGradient(0, height - band * 1.5, 0, height)
  shade.addColorStop(0, 'rgba(0,0,0,0)')
  shade.addColorStop(0.5, 'rgba(0,0,0,0.5)')
  shade.addColorStop(1, 'rgba(0,0,0,0.68)')
  context.fillStyle = shade
  context.fillRect(0, height - band * 1.5, width, band * 1.5)
  context.fillStyle = '#fff'
  context.textBaseline = 'top'
  context.font = `600 ${size}px "PingFang SC","Noto Sans CJK SC",sans-serif`
  lines.forEach((line, index) =>
    context.fillText(line, pad, height - band + pad + index * step, width - pad * 2),
  )
}

async function prepare(job: PhotoJob): Promise<PreparedPhoto> {
  // `from-image` turns the picture upright; the hidden place data of the original is not kept.
  const bitmap = await createImageBitmap(job.file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, job.maxEdge / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('no 2d context')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  drawWatermark(context, job.watermark, width, height)
  const data = await canvas.convertToBlob({ type: 'image/jpeg', quality: job.quality })
  return { data, sha256: await sha256Hex(await data.arrayBuffer()), width, height }
}

addEventListener('message', (event: MessageEvent<PhotoJob>) => {
  const { id } = event.data
  prepare(event.data)
    .then((photo): PhotoAnswer => ({ id, photo }))
    .catch((error: unknown): PhotoAnswer => ({ id, error: String(error) }))
    .then((answer) => postMessage(answer))
})
