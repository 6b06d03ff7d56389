/** Expected errors of alliances, members and seats. */
export const tenancyErrors = [
  'ALREADY_MEMBER',
  'ALLIANCE_CODE_TAKEN',
  'NAME_REQUIRED',
  'GROUP_NOT_EMPTY',
  'GROUP_ENDED',
  'MEMBERSHIP_STATE',
  'TERM_INVALID',
  'SEAT_NEEDS_GROUP',
  'SAME_ENTERPRISE',
  'CONFLICT_EXISTS',
  'LAST_OFFICER',
  'CHARTER_INVALID',
  'REASON_REQUIRED',
  'CATEGORY_UNKNOWN',
] as const
