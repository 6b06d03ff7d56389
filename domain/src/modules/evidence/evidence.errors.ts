/** Every expected error of this module, by code. */
export const evidenceErrors = ['PHOTO_NOT_SENT', 'PHOTO_NOT_A_PICTURE', 'PHOTO_ID_TAKEN'] as const
