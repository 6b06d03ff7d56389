import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { createRandom } from './random.ts'

/** A made-up photograph: a PNG file and its SHA-256. */
export interface Picture {
  file: Buffer
  sha256: string
  width: number
  height: number
}

const width = 320
const height = 240

/** Wall, floor, machine, and the thing that is wrong (orange) or was put right (green); paper for signatures. */
const palettes = {
  before: ['#8d99a6', '#5c6670', '#2f4858', '#e07b39', '#f1efe9', '#23282d'],
  after: ['#a9b4be', '#6f7b85', '#33658a', '#4f9d69', '#f1efe9', '#23282d'],
  visit: ['#b9c4cc', '#7d8a94', '#586f7c', '#d9c9a3', '#f1efe9', '#23282d'],
  signature: ['#ffffff', '#ffffff', '#ffffff', '#1d2b53', '#ffffff', '#1d2b53'],
} as const

export type PictureKind = keyof typeof palettes

/**
 * Draws a plain picture that no other label gives: blocks like a workshop, bars like the lines of a watermark. It stands
 * for a photograph, so that pages have something to show; nobody could take it for one.
 */
export function drawPicture(kind: PictureKind, label: string): Picture {
  const random = createRandom(`${kind}:${label}`, () => 0)
  const pixels = new Uint8Array(width * height)
  const box = (x: number, y: number, w: number, h: number, colour: number): void => {
    for (let row = Math.max(0, y); row < Math.min(height, y + h); row += 1)
      pixels.fill(colour, row * width + Math.max(0, x), row * width + Math.min(width, x + w))
  }
  if (kind === 'signature') {
    let [x, y] = [40, 130]
    for (let stroke = 0; stroke < 60; stroke += 1) {
      x += random.between(0, 7)
      y = Math.min(200, Math.max(40, y + random.between(-22, 22)))
      box(x, y, random.between(3, 9), random.between(3, 9), 3)
    }
  } else {
    const floor = random.between(140, 170)
    box(0, floor, width, height - floor, 1)
    for (let n = random.between(2, 4); n > 0; n -= 1) {
      const h = random.between(40, 100)
      box(random.between(0, 260), floor - h + 20, random.between(30, 80), h, 2)
    }
    box(random.between(60, 220), random.between(60, 140), random.between(25, 60), random.between(25, 60), 3)
    for (let line = 0; line < 2; line += 1) {
      for (let x = 10; x < 150; x += random.between(6, 14))
        box(x, 212 + line * 12, random.between(3, 9), 7, 4)
    }
  }
  const file = encode(pixels, palettes[kind])
  return { file, sha256: createHash('sha256').update(file).digest('hex'), width, height }
}

/** PNG with a palette, one byte a pixel, no filter. */
function encode(pixels: Uint8Array, palette: readonly string[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
