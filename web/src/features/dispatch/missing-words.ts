import { getLocale } from '../../i18n/messages.ts'

const WORDS: Record<string, [zh: string, en: string]> = {
  'present.principal': ['主要负责人到场', 'the principal present'],
  'present.safety': ['安全管理员到场', 'the safety manager present'],
  'present.operator': ['岗位操作人员到场', 'an operator present'],
  'signature.host': ['企业签字', 'the signature of the firm'],
  'signature.team': ['专家签字', 'the signature of the expert'],
  prescription: ['处方', 'the prescription'],
  summary: ['总体意见', 'the overall opinion'],
  photo: ['照片', 'photos'],
}

/** What a report still lacks, as the server names it (`signature.host`, `photo:<id>`), in words. */
export function missingWord(code: string): string {
  const words = WORDS[code] ?? WORDS[code.split(':')[0] ?? '']
  return words ? words[getLocale() === 'en' ? 1 : 0] : code
}
