import type { Audience, PublicationContent } from '@anhu/domain/outreach'

/** One publication of the demo year. */
export interface PublicationPlan {
  /** A bureau by its place in the county's list, or an alliance by its place in the county's list. */
  by: { bureau: number } | { alliance: number }
  daysAgo: number
  type: PublicationContent['type']
  title: string
  body: string
  audience?: Partial<Audience>
  mustRead?: boolean
  urgent?: boolean
  channels?: PublicationContent['channels']
  question?: [text: string, options: string[], right: number, explanation: string]
  law?: string
  check?: {
    title: string
    items: string[]
    riskTags: string[]
    dueInDays: number
    needsPhoto: boolean
    answered: number
  }
  attachment?: string
  /** Share of the readers who have read it. */
  read: number
  /** Share of answers that are right. */
  right?: number
  /** Where it stands today; published where nothing is said. */
  end?: 'draft' | 'returned' | 'review' | 'scheduled' | 'withdrawn' | 'archived' | 'amended'
  reason?: string
  reminded?: boolean
  /** Questions of firms with their answers; an open one has none. */
  asked?: { text: string; answer?: string; faq?: boolean; closed?: boolean }[]
}

/** Paragraphs of a body. */
export const p = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
/** A list in a body. */
export const list = (...items: string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
