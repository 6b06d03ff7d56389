import { seatHeaders } from '../../app/graphql/seat-headers.ts'

/** SHA-256 of a file in lower-case hex. */
async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Why a file could not be sent, as a code that has words. */
export class FileNotSent extends Error {
  readonly code: string
  readonly details: unknown
  constructor(code: string, message: string, details: unknown = null) {
    super(message)
    this.code = code
    this.details = details
  }
}

function refusalOf(body: string): FileNotSent {
  try {
    // Facts of the refusal stand beside its code.
    const { error } = JSON.parse(body) as { error: { code: string; message: string } }
    return new FileNotSent(error.code, error.message, error)
  } catch {
    return new FileNotSent('INTERNAL', body)
  }
}

/**
 * Sends a file to its own address, by its hash; the same file again is the same. `door` is the server's folder for this
 * kind of file (`sheets`, `files`); `onProgress` gets 0 to 1.
 * @throws {FileNotSent}
 */
export async function sendFile(
  door: 'sheets' | 'files',
  file: File,
  seatId: string,
  onProgress: (share: number) => void = () => {},
): Promise<string> {
  const sha256 = await sha256Of(file)
  await new Promise<void>((resolve, reject) => {
    // fetch cannot tell how much of an upload is gone.
    const request = new XMLHttpRequest()
    request.open('PUT', `/${door}/${sha256}`)
    for (const [name, value] of Object.entries(seatHeaders(seatId))) request.setRequestHeader(name, value)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.addEventListener('progress', (event) =>
      onProgress(event.total > 0 ? event.loaded / event.total : 0),
    )
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(refusalOf(request.responseText)),
    )
    request.addEventListener('error', () => reject(new FileNotSent('NETWORK', '')))
    request.send(file)
  })
  return sha256
}
