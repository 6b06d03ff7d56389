export { type HeldSeat, changePassword, mySeats, setLocale } from './account.ts'
export { type Attempt, attemptOf } from './budget.ts'
export { identityActions } from './identity.actions.ts'
export * from './identity.entities.ts'
export { identityErrors } from './identity.errors.ts'
export { hashPassword, verifyPassword } from './password.ts'
export { maskPhone, normalisePhone } from './phone.ts'
export { type RegisteredPerson, registerPerson } from './register-person.ts'
export {
  type NewSession,
  deviceText,
  endSession,
  hashToken,
  openSession,
  rotateSession,
  signOut,
  signOutEverywhere,
} from './session.ts'
export { type SignInAnswer, proveOwnPassword, signInWithPassword } from './sign-in.ts'
export { type SmsCodeRequest, requestSmsCode, signInWithSmsCode } from './sms-code.ts'
