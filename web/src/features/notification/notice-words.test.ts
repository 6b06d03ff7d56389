import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noticeWords } from './notice-words.ts'

const modules = join(import.meta.dirname, '../../../../domain/src/modules')

/** Kinds of messages that the commands of outreach and dispatch emit, read from their text, with the file each stands in. */
function emitted(): Map<string, string> {
  const found = new Map<string, string>()
  for (const module of ['outreach', 'dispatch'])
    for (const name of readdirSync(join(modules, module))) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const text = readFileSync(join(modules, module, name), 'utf8')
      const calls = [
        ...text.matchAll(/notify\(uow, \{[^}]*?kind: '([a-z-]+)'/g),
        // Helpers that are handed the kind: of visits taken back, of requests answered.
        ...text.matchAll(/(?:takeBack|tellFirm)\(uow, \w+, '([a-z-]+)'/g),
        // Reminders are written by one statement.
        ...text.matchAll(/'(outreach-(?:unread|check-open))'/g),
      ]
      for (const [, kind] of calls) found.set(kind!, `${module}/${name}`)
    }
  return found
}

it('words every message of outreach and expert visits, in both languages', () => {
  const kinds = emitted()
  // The scan itself is known to work: one of each way of emitting.
  for (const kind of ['outreach-to-approve', 'outreach-unread', 'expert-requested', 'expert-visit-moved'])
    expect([...kinds.keys()]).toContain(kind)
  const unworded = [...kinds].filter(
    ([kind]) => !(kind in noticeWords['zh-CN']) || !(kind in noticeWords['en']),
  )
  expect(unworded).toEqual([])
})

it('names the same facts in both languages', () => {
  const facts = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
  const english: Record<string, string> = noticeWords['en']
  for (const [kind, text] of Object.entries(noticeWords['zh-CN']))
    expect([kind, facts(english[kind]!)]).toEqual([kind, facts(text)])
})
