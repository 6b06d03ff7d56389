import type { ErrorCode as ServerErrorCode } from '../gql/graphql.ts'
import { getLocale, useLocale, type Locale } from './messages.ts'

/**
 * Every code a page may have to put into words: those of the schema, and those that arise outside it
 * (transport, this device). The wording is a total record, so a code without words does not compile.
 */
export type ErrorCode =
  | ServerErrorCode
  | 'UNAUTHENTICATED'
  | 'SEAT_ENDED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'BAD_USER_INPUT'
  | 'INTERNAL'
  | 'NETWORK'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_NOT_AN_IMAGE'
  | 'PHOTO_HASH_MISMATCH'
  | 'PHOTO_MISSING'

const wording: Record<ErrorCode, { zh: string; en: string }> = {
  UNAUTHENTICATED: { zh: '登录已失效，请重新登录', en: 'You are signed out. Please sign in again' },
  SEAT_ENDED: { zh: '您的这个身份已经结束，请换一个身份', en: 'This seat has ended. Please choose another' },
  FORBIDDEN: { zh: '您的身份不能办这件事', en: 'Your seat may not do this' },
  NOT_FOUND: { zh: '没有找到，或者不在您的范围内', en: 'Not found, or outside what you may see' },
  BAD_INPUT: { zh: '填写的内容有误，请检查', en: 'Some of the input is not right' },
  BAD_USER_INPUT: { zh: '填写的内容有误，请检查', en: 'Some of the input is not right' },
  STALE_VERSION: {
    zh: '别人刚改过这条记录，请对照后再提交',
    en: 'Someone changed this record. Compare, then submit again',
  },
  WRONG_CREDENTIALS: { zh: '手机号或密码不对', en: 'Wrong phone number or password' },
  TRY_LATER: { zh: '试得太勤了，请过一会儿再试', en: 'Too many attempts. Please wait a while' },
  CODE_WRONG_OR_EXPIRED: { zh: '验证码不对或已过期', en: 'The code is wrong or has expired' },
  PHOTO_TOO_LARGE: { zh: '照片太大', en: 'The photo is too large' },
  PHOTO_NOT_AN_IMAGE: { zh: '这个文件不是照片', en: 'This file is not a photo' },
  PHOTO_HASH_MISMATCH: {
    zh: '照片传输有误，请重拍',
    en: 'The photo was damaged on its way. Please retake it',
  },
  PHOTO_MISSING: {
    zh: '照片已不在这部手机上，请重拍',
    en: 'The photo is no longer on this phone. Please retake it',
  },
  INTERNAL: { zh: '系统出错了，我们已经记录', en: 'Something broke on our side; it has been logged' },
  NETWORK: { zh: '网络不通，请检查信号后再试', en: 'No connection. Check the signal and try again' },
}

/** Words for a code; a code newer than this build falls back to the server's own sentence. */
export function errorWording(code: string, message?: string, locale: Locale = getLocale()): string {
  const words = wording[code as ErrorCode] as { zh: string; en: string } | undefined
  if (words) return words[locale === 'en' ? 'en' : 'zh']
  return message && message.length > 0 ? message : wording.INTERNAL[locale === 'en' ? 'en' : 'zh']
}

/** Says an `ErrorResult` of a mutation in the language in use. */
export function useErrorWording(): (error: { code: string; message?: string }) => string {
  const locale = useLocale()
  return (error) => errorWording(error.code, error.message, locale)
}
