/** Expected errors of the registry and of roster imports. */
export const enterpriseErrors = [
  'CREDIT_CODE_INVALID',
  'DIVISION_UNKNOWN',
  'RISK_TAG_UNKNOWN',
  'HEADCOUNT_INVALID',
  'POSITION_INVALID',
  'SEAT_EXISTS',
  'OFFICER_EXISTS',
  'FILE_NOT_UPLOADED',
  'IMPORT_STATE',
  'IMPORT_TOKEN',
  'MAPPING_INCOMPLETE',
  'SHEET_REFUSED',
  'NOTHING_TO_COMMIT',
] as const
