import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { Tag } from '../../ui/member/tag.tsx'
import type { LineState } from './check-progress-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

const TONE = { conform: 'done', nonconform: 'attention', na: 'void' } as const

/** All lines under each other, to jump to any. */
export function OverviewSheet(props: {
  open: boolean
  lines: readonly LineState[]
  onPick: (index: number) => void
  onClose: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const term = useTerm()
  return (
    <Sheet open={props.open} title={t('overview')} onClose={props.onClose}>
      <List label={t('overview')}>
        {props.lines.map(({ line, result }, index) => (
          <ListRow
            key={line.key}
            title={`${index + 1}. ${line.text}`}
            detail={line.topicName}
            aside={result ? <Tag tone={TONE[result]}>{term('AnswerResult', result)}</Tag> : '—'}
            onClick={() => props.onPick(index)}
          />
        ))}
      </List>
    </Sheet>
  )
}
