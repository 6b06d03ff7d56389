/** Where an operation stands: waiting its turn, on its way, or refused by the server for a reason. */
export type OpState = 'queued' | 'sending' | 'rejected'

/** Why an operation was refused; `code` has its wording in i18n/error-codes. */
export interface Refusal {
  code: string
  message?: string
  /** Facts for the wording, where the document asks for them. */
  details?: unknown
}

/** One write that a person made on this device and the server has not confirmed yet. */
export interface OutboxOp {
  /** Order in which the person did it; assigned by the store. */
  seq: number
  /** UUIDv7, sent as `clientMutationId`: the server counts it once however often it arrives. */
  key: string
  userId: string
  /** Seat in which it was done; sent with that seat even after a switch. */
  seatId: string
  /** Operations of one entity go strictly in order; different entities do not wait for each other. */
  entity: string
  /** Name of the registered operation, e.g. `submitVisit`. */
  name: string
  /** Words for the list 待上传, fixed when it was done. */
  label: string
  /** The document's text: an update of the app must not strand what waits. */
  document: string
  operationName: string
  /** The name this build sends the document by; absent in development, and on what an older build wrote. */
  hash?: string
  variables: Record<string, unknown>
  /** The same in several requests, where one would be too large: sent in this order, each counted once. */
  pieces?: readonly Record<string, unknown>[]
  /** Lists of the answers to the pieces that belong together; of everything else the last answer counts. */
  gather?: readonly string[]
  /** SHA-256 of the photos that must be on the server before this is sent. */
  blobs: string[]
  /** Version of the record the person looked at, when it matters. */
  baseVersion?: number
  state: OpState
  tries: number
  /** Not before this time (ms); 0 = now. */
  notBefore: number
  createdAt: number
  refusal?: Refusal
  /** Last reason a try did not get through, for people who ask. */
  lastFailure?: string
}

/** A photo kept on the device until the server has confirmed the operation that lists it. */
export interface StoredBlob {
  sha256: string
  data: Blob
  type: string
  uploaded: boolean
  createdAt: number
}

/** Proof that an operation arrived: kept a week to be shown. */
export interface Receipt {
  key: string
  label: string
  doneAt: number
  /** What it was about; absent on receipts written by an older build. */
  entity?: string
  /** What the server said (the mutation's payload): conflicts and what is still missing are read from here. */
  answer?: unknown
}

/** Outcome of one try. */
export type SendResult =
  | { kind: 'done'; answer?: unknown }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'retry'; reason: string }
  /** The session is over: stop, keep everything, wait for sign-in. */
  | { kind: 'signed-out' }
