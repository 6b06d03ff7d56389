import type { ReadActor } from './fields.ts'
import type { Finish } from './builder.ts'

/** PostgreSQL's JSON text, already in the shape of the answer; the server sends it on as it is. */
export class RawJson {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  /** For whoever serialises the ordinary way. */
  toJSON(): unknown {
    return JSON.parse(this.text) as unknown
  }
}

/** Replaces each policy field's columns by the policy's decision, in place. */
export function applyFinish(value: unknown, finish: Finish, actor: ReadActor): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value) applyFinish(item, finish, actor)
    return
  }
  const row = value as Record<string, unknown>
  for (const { key, columns, by } of finish.decide) {
    const facts = row[key] as unknown[]
    row[key] = by(Object.fromEntries(columns.map((column, index) => [column, facts[index]])), actor)
  }
  for (const child of finish.children) applyFinish(row[child.key], child.finish, actor)
}
