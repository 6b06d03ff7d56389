import { useSeat } from '../../app/session/session-store.ts'

/** Where this seat's pages of outreach lie: bureau and committee share them, each below its own door. */
export function useOutreachBase(): { base: string; laws: string; bureau: boolean } {
  const { seat } = useSeat()
  const portal = seat.kind === 'bureau' ? '/bureau' : '/committee'
  return { base: `${portal}/outreach`, laws: `${portal}/laws`, bureau: seat.kind === 'bureau' }
}
