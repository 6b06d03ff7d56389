/** Every expected error of this module, by code. The web words each of them. */
export const hazardErrors = [
  'STALE_VERSION',
  'WRONG_STATE',
  'RECUSED',
  'NOT_YOUR_RECORD',
  'NOT_THE_REINSPECTOR',
  'OWN_WORK',
  'AUTHORITY_ORDERED',
  'DISPUTED_BEFORE',
  'PHOTO_MISSING',
  'ALLIANCE_MISSING',
  'DUE_TOO_LATE',
  'DUE_IN_PAST',
  'EXTENSION_TOO_LATE',
  'EXTENSION_OPEN',
  'EXTENSION_DECIDED',
  'EXTENSIONS_USED_UP',
  'NEW_DUE_MISSING',
  'REASON_MISSING',
  'MERGE_TARGET_WRONG',
  'REINSPECTOR_IS_HOST',
  'REINSPECTOR_NOT_MEMBER',
  'CRITERION_UNKNOWN',
  'ALREADY_SUBMITTED',
  'SECOND_PERSON_NEEDED',
  'LOOK_BACK_CLOSED',
  'RELAPSE_NEEDS_PHOTO',
] as const

/** The code of an expected error of this module. */
export type HazardErrorCode = (typeof hazardErrors)[number]
