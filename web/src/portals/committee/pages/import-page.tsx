import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Progress, Result, Steps } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { DownloadButton } from '../../../features/command/download-button.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { WordTag } from '../../../features/command/word-tag.tsx'
import { CheckStep } from '../../../features/roster-import/check-step.tsx'
import { MappingStep } from '../../../features/roster-import/mapping-step.tsx'
import { refusalText } from '../../../features/roster-import/refusal-words.ts'
import { rosterImportQuery } from '../../../features/roster-import/roster-documents.ts'
import { rosterMessages } from '../../../features/roster-import/roster-messages.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useLocale, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'

const STEP: Record<string, number> = {
  uploaded: 1,
  checking: 2,
  checked: 2,
  committing: 3,
  committed: 3,
  failed: 0,
}

/** One import as a wizard: 上传 → 对列 → 核对 → 结果; a worker's progress is followed. */
export function ImportPage(): ReactNode {
  const t = useMessages(rosterMessages)
  const say = useQueryWording()
  const wording = useErrorWording()
  const locale = useLocale()
  const navigate = useNavigate()
  const { importId } = useParams({ strict: false }) as { importId: string }
  const [rematch, setRematch] = useState(false)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: rosterImportQuery,
    variables: { id: importId },
  })
  const one = data?.rosterImport
  const working = one?.state === 'checking' || one?.state === 'committing'
  const again = () => refetch({ requestPolicy: 'network-only' })
  useEffect(() => {
    if (!working) return
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), 1000)
    return () => clearInterval(timer)
  }, [working, refetch])

  const matching = one?.state === 'uploaded' || (rematch && one?.state === 'checked')
  const share = Math.round((one?.progress ?? 0) * 100)
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={one?.fileName}
        tag={one ? <WordTag group="RosterImportState" value={one.state} /> : null}
        path={[{ label: t('list'), to: '/committee/imports' }]}
      />
      <RecordStates
        loading={fetching}
        error={say(error)}
        found={!!one}
        onRetry={again}
        back="/committee/imports"
      />
      {one ? (
        <Panel>
          <Steps
            current={matching ? 1 : STEP[one.state]}
            status={one.state === 'failed' ? 'error' : undefined}
            items={[t('upload'), t('match'), t('check'), t('done')].map((title) => ({ title }))}
            style={{ marginBottom: 20 }}
          />
          {working ? (
            <div role="status" style={{ maxWidth: 520, margin: '48px auto', textAlign: 'center' }}>
              <Progress
                aria-label={t(one.state === 'checking' ? 'reading' : 'committing', { share })}
                type="circle"
                percent={share}
              />
              <p>{t(one.state === 'checking' ? 'reading' : 'committing', { share })}</p>
            </div>
          ) : null}
          {matching ? (
            <MappingStep
              of={one}
              onMapped={() => {
                setRematch(false)
                again()
              }}
            />
          ) : null}
          {one.state === 'checked' && !matching ? (
            <CheckStep key={one.version} of={one} onCommitted={again} onRematch={() => setRematch(true)} />
          ) : null}
          {one.state === 'committed' ? (
            <Result
              status="success"
              title={t('committed')}
              subTitle={t('committedSub', {
                created: one.toCreate,
                invited: one.toInvite,
                updated: one.toUpdate,
                unchanged: one.unchanged,
              })}
              extra={[
                <Button
                  key="members"
                  type="primary"
                  onClick={() => void navigate({ to: '/committee/members' })}
                >
                  {t('toMembers')}
                </Button>,
                <Button key="groups" onClick={() => void navigate({ to: '/committee/groups' })}>
                  {t('next')}
                </Button>,
                one.annotatedUrl ? (
                  <DownloadButton key="sheet" href={one.annotatedUrl} fileName={one.fileName}>
                    {t('annotated')}
                  </DownloadButton>
                ) : null,
              ]}
            />
          ) : null}
          {one.state === 'failed' ? (
            <Result
              status="warning"
              title={t('failed')}
              subTitle={
                refusalText(one.errorCode ?? '', one.errorParams, locale) ??
                wording({ code: one.errorCode ?? 'SHEET_REFUSED' })
              }
              extra={
                <Button type="primary" onClick={() => void navigate({ to: '/committee/imports' })}>
                  {t('again')}
                </Button>
              }
            />
          ) : null}
        </Panel>
      ) : null}
    </>
  )
}
