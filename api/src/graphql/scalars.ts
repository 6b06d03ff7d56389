import { GraphQLScalarType, GraphQLError, Kind, type ValueNode } from 'graphql'

const MAX_TEXT = 4_000
const UUID_SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
/** Marks that reorder the text around them; a name or a note never needs them, and they can hide what is written. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

const bad = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const literal =
  (parse: (value: unknown) => unknown) =>
  (node: ValueNode): unknown =>
    node.kind === Kind.STRING ? parse(node.value) : parse(undefined)

/**
 * Cleans text typed by a person: NFC, line ends as \n, no bidi marks. Refuses NUL, control characters and lone
 * surrogates with a sentence; length counts code points. Used by the `Text` scalar; other doors (sheets, uploads) may too.
 */
export function cleanText(value: unknown, max: number = MAX_TEXT): string {
  if (typeof value !== 'string') throw bad('Text must be a string.')
  if (value.length > max * 4) throw bad(`Text is longer than ${max} characters.`)
  if (!value.isWellFormed()) throw bad('Text contains half a character (a lone surrogate).')
  const text = value.replace(/\r\n?/g, '\n').replace(BIDI, '').normalize('NFC')
  if (CONTROL.test(text)) throw bad('Text contains control characters.')
  if (text.length > max && [...text].length > max) throw bad(`Text is longer than ${max} characters.`)
  return text
}

/** An id: UUID, lower case. */
export const UUID = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'A UUID in lower case.',
  serialize: String,
  parseValue: uuidOf,
  parseLiteral: literal(uuidOf) as (node: ValueNode) => string,
})

function uuidOf(value: unknown): string {
  if (typeof value !== 'string' || !UUID_SHAPE.test(value)) throw bad('This id is not a UUID.')
  return value.toLowerCase()
}

/** An instant with offset, as text on both sides; PostgreSQL and the phone both read it. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with an offset: 2026-03-01T08:30:00+08:00.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: instantOf,
  parseLiteral: literal(instantOf) as (node: ValueNode) => string,
})

function instantOf(value: unknown): string {
  if (typeof value !== 'string' || !INSTANT_SHAPE.test(value) || Number.isNaN(Date.parse(value))) {
    throw bad('A time must be ISO 8601 with an offset, for example 2026-03-01T08:30:00+08:00.')
  }
  return value
}

/** A calendar day in China, without time. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day: 2026-03-01.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: dayOf,
  parseLiteral: literal(dayOf) as (node: ValueNode) => string,
})

function dayOf(value: unknown): string {
  const parts = typeof value === 'string' ? DATE_SHAPE.exec(value) : null
  const day = parts ? new Date(`${parts[0]}T00:00:00Z`) : null
  if (!parts || !day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== parts[0]) {
    throw bad('A day must exist and be written 2026-03-01.')
  }
  return parts[0]
}

/** Text a person typed, cleaned by {@link cleanText}; at most 4,000 code points. Use it for every text input. */
export const Text = new GraphQLScalarType<string, string>({
  name: 'Text',
  description: 'Text typed by a person: NFC, no control characters, at most 4,000 characters.',
  serialize: String,
  parseValue: (value) => cleanText(value),
  parseLiteral: literal((value) => cleanText(value)) as (node: ValueNode) => string,
})

const MAX_RICH_TEXT = 60_000

/** A written body with mark-up, cleaned as {@link Text}; the domain sanitises the mark-up. */
export const RichText = new GraphQLScalarType<string, string>({
  name: 'RichText',
  description:
    'A body as HTML: NFC, no control characters, at most 60,000 characters. Sanitised on the server.',
  serialize: String,
  parseValue: (value) => cleanText(value, MAX_RICH_TEXT),
  parseLiteral: literal((value) => cleanText(value, MAX_RICH_TEXT)) as (node: ValueNode) => string,
})

/** Free-form JSON; only where a shape is not known to the schema (details of a refusal, reasons of a planner). */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Free-form JSON, only where no type fits.',
  serialize: (value) => value,
  parseValue: (value) => value,
})
