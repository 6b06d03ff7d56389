import sanitizeHtml from 'sanitize-html'
import { writtenUpTo } from './text.ts'

/** The longest body, mark-up included. */
export const maxBody = 60_000

const blocks = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br']
const words = ['strong', 'b', 'em', 'i', 'u', 's', 'code', 'a', 'sub', 'sup']
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td']

/**
 * Keeps of a body what an editor of ours writes: paragraphs, headings, lists, tables, emphasis and links that say where
 * they lead. Everything else goes: scripts and styles with their text, other tags without it. Pictures are attachments.
 * The answer needs no second cleaning on its way to a reader.
 * @throws TEXT_REQUIRED where nothing to read is left or it is too long
 */
export function cleanBody(html: string): string {
  const given = writtenUpTo('bodyHtml', html, maxBody)
  const clean = sanitizeHtml(given, {
    allowedTags: [...blocks, ...words, ...tables],
    allowedAttributes: {
      a: ['href', 'target', 'rel'],
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesAppliedToAttributes: ['href'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 20,
    transformTags: {
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: { href, target: '_blank', rel: 'noopener noreferrer nofollow' },
      }),
    },
  }).trim()
  writtenUpTo('bodyHtml', plainText(clean), maxBody)
  return clean
}

/** What a body says, without mark-up and on one line. */
export function plainText(html: string): string {
  return sanitizeHtml(html.replaceAll(/<(br|\/p|\/li|\/h[2-4]|\/t[dh])\b[^>]*>/g, ' $&'), {
    allowedTags: [],
    allowedAttributes: {},
  })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** The first words of a body, for lists. */
export function summaryOf(html: string): string {
  const words = [...plainText(html)]
  return words.length <= 90 ? words.join('') : `${words.slice(0, 89).join('')}…`
}
