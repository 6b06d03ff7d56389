import { Upload } from 'tus-js-client'
import { seatHeaders } from '../../app/graphql/client.ts'

/** The largest sheet the server takes. */
export const MAX_SHEET_BYTES = 25 * 1024 * 1024

/** SHA-256 of a file in lower-case hex. The desk runs in a secure context. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Why a sheet could not be sent, as a code that has words. */
export class SheetNotSent extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface TusFailure {
  originalResponse?: { getBody: () => string } | null
}

function refusalOf(error: unknown): SheetNotSent {
  const body = (error as TusFailure).originalResponse?.getBody() ?? ''
  try {
    const parsed = JSON.parse(body) as { error?: { code?: string; message?: string } }
    return new SheetNotSent(parsed.error?.code ?? 'INTERNAL', parsed.error?.message ?? '')
  } catch {
    return new SheetNotSent(body ? 'INTERNAL' : 'NETWORK', String(error))
  }
}

/** Sends a sheet in pieces that can be taken up again; resolves with its hash. `onProgress` gets 0 to 1. */
export async function sendSheet(
  file: File,
  seatId: string,
  onProgress: (share: number) => void,
): Promise<string> {
  const sha256 = await sha256Of(file)
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/uploads',
      metadata: { sha256, purpose: 'file', filename: file.name },
      headers: seatHeaders(seatId),
      retryDelays: [500, 2000, 5000],
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onSuccess: () => resolve(),
      onError: (error) => reject(refusalOf(error)),
    }).start()
  })
  return sha256
}
