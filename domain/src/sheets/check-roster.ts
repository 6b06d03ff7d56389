import type { CreditCodeResult } from '../modules/reference/credit-code.ts'
import type { ExtractedRoster, RosterRow } from './extract-roster.ts'
import type { RowErrorCode } from './issues.ts'
import type { RosterMapping } from './find-header.ts'
import type { RosterField } from './roster-fields.ts'
import { ROSTER_FIELDS, rosterField } from './roster-fields.ts'

/**
 * Checks the rows of a roster one by one and against each other, and returns them with normalised values: credit code
 * in its one form, phones as digits, yes/no as `是`/`否`, tags joined by `、`. Needs no database: whether a village or
 * an industry exists, or a firm is a member already, is for the caller. `checkCode` is `checkCreditCode`.
 */
export function checkRoster(
  roster: ExtractedRoster,
  mapping: RosterMapping,
  checkCode: (raw: string) => CreditCodeResult,
): RosterRow[] {
  const columnOf = new Map<RosterField, number>()
  for (const { column, field } of mapping.columns) if (field !== null) columnOf.set(field, column)
  const firstWithCode = new Map<string, number>()
  return roster.rows.map((row) => {
    const checked: RosterRow = { ...row, values: { ...row.values }, errors: [...row.errors] }
    const wrong = (
      field: RosterField,
      code: RowErrorCode,
      params: Record<string, string | number> = {},
    ): void => {
      const column = columnOf.get(field)
      checked.errors.push({
        code,
        params: { field: rosterField(field).title, ...params },
        field,
        ...(column === undefined ? {} : { column }),
      })
    }
    for (const { field, required } of ROSTER_FIELDS) {
      const value = checked.values[field]
      const alreadyWrong = checked.errors.some((error) => error.field === field)
      if (value === undefined) {
        if (required && !alreadyWrong) wrong(field, 'required_missing')
        continue
      }
      checkValue(checked, field, value, wrong)
    }
    checkCoordinates(checked, wrong)
    const raw = checked.values.uscc
    if (raw !== undefined) {
      const result = checkCode(raw)
      checked.values.uscc = result.code
      if (!result.ok)
        wrong('uscc', result.fault, {
          text: raw.slice(0, 40),
          ...(result.at === undefined ? {} : { at: result.at }),
        })
      else if (firstWithCode.has(result.code))
        wrong('uscc', 'duplicate_in_sheet', { firstRow: firstWithCode.get(result.code) ?? 0 })
      else firstWithCode.set(result.code, row.row)
    }
    return checked
  })
}

type Wrong = (field: RosterField, code: RowErrorCode, params?: Record<string, string | number>) => void

function checkValue(row: RosterRow, field: RosterField, value: string, wrong: Wrong): void {
  const text = value.slice(0, 40)
  switch (rosterField(field).kind) {
    case 'phone': {
      const phone = normalisePhone(value)
      if (phone === null) wrong(field, 'phone_malformed', { text })
      else row.values[field] = phone
      return
    }
    case 'integer': {
      const number = value.normalize('NFKC').replace(/[,，\s人名]/gu, '')
      if (/^\d{1,6}$/u.test(number)) row.values[field] = String(Number(number))
      else wrong(field, 'whole_number_expected', { text })
      return
    }
    case 'decimal': {
      const number = value.normalize('NFKC').replace(/[°\s]/gu, '')
      if (/^-?\d{1,3}(\.\d+)?$/u.test(number)) row.values[field] = number
      else wrong(field, 'number_expected', { text })
      return
    }
    case 'yesno': {
      const answer = /^(是|有|√|✓|✔|y|yes|true|1|龙头|龙头企业)$/iu.test(value)
        ? '是'
        : /^(否|不是|×|x|n|no|false|0|普通|一般)$/iu.test(value)
          ? '否'
          : null
      if (answer === null) wrong(field, 'yes_no_expected', { text })
      else row.values[field] = answer
      return
    }
    case 'list':
      row.values[field] = [...new Set(value.split(/[、，,;；/|\s]+/u).filter(Boolean))].join('、')
      return
    case 'code':
      if (field !== 'divisionCode') return
      row.values[field] = value.normalize('NFKC').replace(/\s/gu, '')
      if (!/^(\d{6}|\d{9}|\d{12})$/u.test(row.values[field] ?? ''))
        wrong(field, 'division_code_malformed', { text })
      return
    case 'text':
      return
  }
}

function checkCoordinates(row: RosterRow, wrong: Wrong): void {
  const { longitude, latitude } = row.values
  const alreadyWrong = row.errors.some((error) => error.field === 'longitude' || error.field === 'latitude')
  if (alreadyWrong || (longitude === undefined && latitude === undefined)) return
  if (longitude === undefined || latitude === undefined)
    wrong(longitude === undefined ? 'longitude' : 'latitude', 'coordinate_half')
  // the country's box: also catches the two columns changed over
  else if (
    Number(longitude) < 73 ||
    Number(longitude) > 136 ||
    Number(latitude) < 3 ||
    Number(latitude) > 54
  ) {
    wrong('longitude', 'coordinate_out_of_range', { text: `${longitude}, ${latitude}` })
  }
}

/** A mobile or land-line number as digits (land line with hyphen); null when it is neither. Takes the country code off. */
export function normalisePhone(raw: string): string | null {
  const text = raw
    .normalize('NFKC')
    .replace(/[\s()]/gu, '')
    .replace(/^(\+86|0086)-?/u, '')
  const digits = text.replace(/-/gu, '')
  if (/^1[3-9]\d{9}$/u.test(digits)) return digits
  const land = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-8]\d{6,7})(?:-(\d{1,6}))?$/u.exec(text)
  return land === null ? null : [land[1], land[2], land[3]].filter(Boolean).join('-')
}
