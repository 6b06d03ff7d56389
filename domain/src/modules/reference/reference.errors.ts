/** Every expected error of this module, by code. The web words each of them; a code without wording does not compile. */
export const referenceErrors = ['CALENDAR_INVALID'] as const

/** The code of an expected error of this module. */
export type ReferenceErrorCode = (typeof referenceErrors)[number]
