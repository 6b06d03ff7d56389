/** Every expected error of this module, by code. */
export const evidenceErrors = ['PHOTO_NOT_SENT'] as const
