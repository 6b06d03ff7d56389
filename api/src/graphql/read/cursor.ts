import { GraphQLError } from 'graphql'

/** SQL that makes an opaque cursor of a row's order keys; microseconds survive because PostgreSQL writes them. */
export const cursorSql = (keys: readonly string[]): string =>
  `translate(encode(convert_to(json_build_array(${keys.join(', ')})::text, 'UTF8'), 'base64'), E'\\n', '')`

/** The order keys in a cursor, as texts for parameters. Anything that is not one of ours is refused. */
export function readCursor(cursor: unknown, keys: number): (string | null)[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(String(cursor), 'base64').toString('utf8'))
    if (Array.isArray(parsed) && parsed.length === keys)
      return parsed.map((part) => (part === null ? null : String(part)))
  } catch {
    // falls through to the refusal
  }
  throw new GraphQLError('This cursor does not belong to this list.', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
