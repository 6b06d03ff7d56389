import { useSeat } from '../../app/session/session-store.ts'
import { useMessages } from '../../i18n/messages.ts'
import { outreachMessages } from './outreach-messages-desk.ts'

/** Where this seat's pages of outreach lie: bureau and committee share them, each below its own door. */
export function useOutreachBase(): { base: string; laws: string; bureau: boolean } {
  const { seat } = useSeat()
  const portal = seat.kind === 'bureau' ? '/bureau' : '/committee'
  return { base: `${portal}/outreach`, laws: `${portal}/laws`, bureau: seat.kind === 'bureau' }
}

/** What this seat's door calls these pages in its navigation. */
export function useOutreachTitle(): string {
  const t = useMessages(outreachMessages)
  return useOutreachBase().bureau ? t('title') : t('titleCommittee')
}
