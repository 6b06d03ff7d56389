import { useNavigate } from '@tanstack/react-router'
import { Button, DatePicker, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import type { Outreach_PublicationQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { Acts } from '../command/acts.tsx'
import { useCommand } from '../command/use-command.ts'
import { LazyEditor } from './lazy-editor.tsx'
import { outreachMessages } from './outreach-messages-desk.ts'
import {
  amendPublication,
  archivePublication,
  publishPublication,
  remindReaders,
  returnPublication,
  submitPublication,
  withdrawPublication,
} from './outreach-mutations-desk.ts'
import { useOutreachBase } from './outreach-base.ts'

/** A publication as its page has it. */
export type PublicationRecord = NonNullable<Outreach_PublicationQuery['publication']>

/** What the server lets this seat do with a publication. */
export function PublicationActs(props: { publication: PublicationRecord; onChanged: () => void }): ReactNode {
  const t = useMessages(outreachMessages)
  const run = useCommand()
  const navigate = useNavigate()
  const { base } = useOutreachBase()
  const { publication: paper, onChanged } = props
  const seen = { publicationId: paper.id, version: paper.version }
  const told = (done: string) => ({ done, onStale: onChanged })
  const then = (answer: unknown): boolean => {
    if (answer) onChanged()
    return !!answer
  }
  return (
    <Acts>
      {paper.viewerCanEdit ? (
        <Button onClick={() => void navigate({ to: `${base}/${paper.id}/edit` })}>{t('edit')}</Button>
      ) : null}
      {paper.viewerCanReturn ? (
        <ActionModal<{ reason: string }>
          label={t('return')}
          onSubmit={async ({ reason }) =>
            then(await run(returnPublication, { ...seen, reason }, told(t('returned'))))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {paper.viewerCanSubmit ? (
        <ActionModal
          label={t('submit')}
          hint={paper.secondPerson ? t('secondPersonNote') : undefined}
          button={paper.viewerCanPublish ? {} : { type: 'primary' }}
          onSubmit={async () => then(await run(submitPublication, seen, told(t('submitted'))))}
        />
      ) : null}
      {paper.viewerCanPublish ? (
        <ActionModal<{ at?: Dayjs | null }>
          label={paper.state === 'review' ? t('approve') : t('publish')}
          hint={t('publishHint')}
          button={{ type: 'primary' }}
          onSubmit={async ({ at }) =>
            then(
              await run(
                publishPublication,
                { ...seen, publishAt: at ? at.toISOString() : null },
                told(t('publishDone')),
              ),
            )
          }
        >
          <Form.Item name="at" label={t('publishWhen')}>
            <DatePicker showTime={{ format: 'HH:mm' }} minDate={dayjs()} style={{ width: '100%' }} />
          </Form.Item>
        </ActionModal>
      ) : null}
      {paper.viewerCanRemind ? (
        <ActionModal
          label={t('remind')}
          hint={t('remindHint')}
          onSubmit={async () => {
            const answer = await run(remindReaders, { ...seen, what: 'read' }, { onStale: onChanged })
            return then(answer)
          }}
        />
      ) : null}
      {paper.viewerCanAmend ? <AmendButton paper={paper} onChanged={onChanged} /> : null}
      {paper.viewerCanArchive ? (
        <ActionModal
          label={t('archive')}
          hint={t('archiveHint')}
          onSubmit={async () => then(await run(archivePublication, seen, told(t('archived'))))}
        />
      ) : null}
      {paper.viewerCanWithdraw ? (
        <ActionModal<{ reason: string }>
          label={t('withdraw')}
          hint={t('withdrawHint')}
          danger
          onSubmit={async ({ reason }) =>
            then(await run(withdrawPublication, { ...seen, reason }, told(t('withdrawn'))))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
    </Acts>
  )
}

function AmendButton(props: { paper: PublicationRecord; onChanged: () => void }): ReactNode {
  const t = useMessages(outreachMessages)
  const run = useCommand()
  const { paper } = props
  return (
    <ActionModal<{ title: string; bodyHtml: string; changeNote: string }>
      label={t('amend')}
      hint={t('amendHint')}
      width={860}
      initial={{ title: paper.title, bodyHtml: paper.bodyHtml, changeNote: '' }}
      onSubmit={async (values) => {
        const answer = await run(
          amendPublication,
          {
            publicationId: paper.id,
            version: paper.version,
            ...values,
            attachments: paper.attachments.map(({ id, sha256, fileName }) => ({ id, sha256, fileName })),
          },
          { done: t('amended'), onStale: props.onChanged },
        )
        if (answer) props.onChanged()
        return !!answer
      }}
    >
      <Form.Item name="title" label={t('name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="bodyHtml" label={t('body')} rules={[{ required: true }]}>
        <LazyEditor />
      </Form.Item>
      <ReasonField name="changeNote" label={t('changeNote')} />
    </ActionModal>
  )
}
