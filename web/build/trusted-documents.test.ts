import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { trustLiterals } from './inline-documents.ts'
import { MANIFEST, addBuild, readBuilds, trustedHash, trustedText } from './trusted-documents.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')

describe('the trusted text', () => {
  it('names the type in every selection but the root, once', () => {
    expect(
      squeeze(trustedText(parse('query Q { a { b ... on C { d } ...F } } fragment F on A { __typename e }'))),
    ).toBe('query Q { a { b ... on C { d __typename } ...F __typename } } fragment F on A { __typename e }')
  })

  it('is known by the SHA-256 of itself; a fragment is not sent', () => {
    const known = trustedHash(parse('query Q { a }'))!
    expect(known.hash).toBe(createHash('sha256').update(known.text).digest('hex'))
    expect(trustedHash(parse('fragment F on A { e }'))).toBeNull()
  })

  it('goes into the manifest under the hash that the page carries', () => {
    const { literals, manifest } = trustLiterals(
      new Map([['QDocument', JSON.stringify(parse('query Q { a }', { noLocation: true }))]]),
    )
    const page = JSON.parse(literals.get('QDocument')!) as { __meta__: { hash: string } }
    expect(Object.keys(manifest)).toEqual([page.__meta__.hash])
  })
})

describe('the manifest', () => {
  it('keeps the last three builds; the same documents again are no new build', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((hash) => ({ [hash]: 'query' }))
    expect(addBuild([c!, b!, a!], d!)).toEqual([d, c, b])
    expect(addBuild([c!, b!, a!], { c: 'query' })).toEqual([c, b, a])
    expect(addBuild([], a!)).toEqual([a])
  })

  it('that is missing or damaged begins anew', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anhu-manifest-'))
    expect(readBuilds(folder)).toEqual([])
    writeFileSync(join(folder, MANIFEST), '[{')
    expect(readBuilds(folder)).toEqual([])
    writeFileSync(join(folder, MANIFEST), '[{"a":"query"}]')
    expect(readBuilds(folder)).toEqual([{ a: 'query' }])
    rmSync(folder, { recursive: true })
  })
})
