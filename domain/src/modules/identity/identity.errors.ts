/** Expected errors of signing in and of one's own account. */
export const identityErrors = [
  'WRONG_CREDENTIALS',
  'TRY_LATER',
  'CODE_WRONG_OR_EXPIRED',
  'PHONE_INVALID',
  'PASSWORD_TOO_WEAK',
  'PHONE_TAKEN',
] as const
