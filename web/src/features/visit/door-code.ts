/**
 * The code at a firm's door: `ANHU-E-` and the firm's 统一社会信用代码. A stable number and no address, so that labels outlive
 * the host they were printed for.
 */
export const doorCode = (creditCode: string): string => `ANHU-E-${creditCode.toUpperCase()}`

/** How many signs of the end of the number are enough when it is typed by hand. */
export const TYPED_AT_LEAST = 6

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')

/** Whether what was scanned is this firm's door. */
export const isDoorOf = (creditCode: string, scanned: string): boolean =>
  scanned.trim().toUpperCase() === doorCode(creditCode)

/** Whether what was typed is this firm's number: the whole code, the credit code, or at least its last six signs. */
export function isTypedNumberOf(creditCode: string, typed: string): boolean {
  const number = squeeze(typed).replace(/^ANHUE/, '')
  return number.length >= TYPED_AT_LEAST && creditCode.toUpperCase().endsWith(number)
}
