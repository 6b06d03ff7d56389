import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card, Stack } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Dialog } from '../../ui/member/sheet.tsx'
import { EmptyState } from '../../ui/member/states.tsx'
import { Tag } from '../../ui/member/tag.tsx'
import { exportQueue } from '../outbox/export-queue.ts'
import { useOutbox, useOutboxView } from '../outbox/outbox-context.tsx'
import { blockedKeys } from '../outbox/schedule.ts'
import type { OutboxOp } from '../outbox/types.ts'
import { memberMessages } from './member-messages.ts'
import { MemberPage } from './member-page.tsx'
import css from './outbox-page.module.css'

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function OpCard(props: { op: OutboxOp; blocked: boolean; onDelete: () => void }): ReactNode {
  const t = useMessages(memberMessages)
  const say = useErrorWording()
  const outbox = useOutbox()
  const { op, blocked } = props
  const state = blocked
    ? 'stBlocked'
    : op.state === 'rejected'
      ? 'stRejected'
      : op.state === 'sending'
        ? 'stSending'
        : 'stQueued'
  const tone = op.state === 'rejected' ? 'attention' : op.state === 'sending' ? 'active' : 'waiting'
  const facts = [
    t('savedAt', { time: formatDateTime(new Date(op.createdAt)).slice(5) }),
    op.blobs.length > 0 ? t('photos', { count: op.blobs.length }) : '',
    op.tries > 0 ? t('tries', { tries: op.tries }) : '',
  ]
  return (
    <Card>
      <div className={css['head']}>
        <b>{op.label}</b>
        <Tag tone={blocked ? 'void' : tone}>{t(state)}</Tag>
      </div>
      <p className={css['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      {op.refusal ? <p className={css['reason']}>{say(op.refusal)}</p> : null}
      <div className={css['acts']}>
        <BigButton
          small
          look="secondary"
          disabled={op.state === 'sending' || blocked}
          onClick={() => void outbox.retry(op.seq)}
        >
          {t(op.state === 'rejected' ? 'retryRejected' : 'retry')}
        </BigButton>
        <BigButton small look="quiet" disabled={op.state === 'sending'} onClick={props.onDelete}>
          {t('remove')}
        </BigButton>
      </div>
    </Card>
  )
}

/** 待上传: what waits, why, and what one can do about it. */
export function OutboxPage(): ReactNode {
  const t = useMessages(memberMessages)
  const outbox = useOutbox()
  const view = useOutboxView()
  const [doomed, setDoomed] = useState<OutboxOp | null>(null)
  const blocked = blockedKeys(view.ops)
  return (
    <MemberPage title={t('outbox')} back="/me">
      <Stack>
        {view.ops.length === 0 ? (
          <Card>
            <EmptyState icon="ok" title={t('outboxEmpty')}>
              {t('outboxEmptyHelp')}
            </EmptyState>
          </Card>
        ) : (
          <p className={css['intro']}>{t('outboxIntro')}</p>
        )}
        {view.stale ? <p className={css['warn']}>{t('stale')}</p> : null}
        {view.storageTight ? <p className={css['warn']}>{t('tight')}</p> : null}
        {view.ops.map((op) => (
          <OpCard key={op.key} op={op} blocked={blocked.has(op.key)} onDelete={() => setDoomed(op)} />
        ))}
        {view.ops.length > 0 ? (
          <>
            <BigButton
              look="secondary"
              icon="download"
              onClick={() =>
                void exportQueue(outbox.db).then((file) => download(file, `anhu-${Date.now()}.json`))
              }
            >
              {t('export')}
            </BigButton>
            <p className={css['intro']}>{t('wechat')}</p>
          </>
        ) : null}
        {view.receipts.length > 0 ? (
          <Card title={t('recent')} flush>
            <List label={t('recent')}>
              {view.receipts.slice(0, 20).map((receipt) => (
                <ListRow
                  key={receipt.key}
                  icon="ok"
                  title={receipt.label}
                  detail={t('doneAt', { time: formatDateTime(new Date(receipt.doneAt)).slice(5) })}
                />
              ))}
            </List>
          </Card>
        ) : null}
      </Stack>
      <Dialog
        open={doomed !== null}
        danger
        title={t('removeTitle')}
        action={t('removeDo')}
        onClose={() => setDoomed(null)}
        onAction={() => {
          if (doomed) void outbox.remove(doomed.seq)
          setDoomed(null)
        }}
      >
        {t('removeText', { label: doomed?.label ?? '' })}
      </Dialog>
    </MemberPage>
  )
}
