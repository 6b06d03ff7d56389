/** Expected errors that any command may answer with. */
export const kernelErrors = [
  'STALE_VERSION',
  'WRONG_STATE',
  'ROLE_MAY_NOT',
  'BUSY',
  'DISK_FULL',
  'IDEMPOTENCY_MISMATCH',
  'INPUT_INVALID',
] as const
