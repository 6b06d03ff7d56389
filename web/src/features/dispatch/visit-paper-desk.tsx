import { useParams } from '@tanstack/react-router'
import { Result } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useSeat } from '../../app/session/session-store.ts'
import { formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { PageHeader } from '../../ui/desk/page-header.tsx'
import { PrintButton, RecordStates } from '../command/record-states.tsx'
import { useQueryWording } from '../command/use-command.ts'
import css from '../visit/advice-note-paper.module.css'
import { SignaturePicture } from '../visit/visit-parts-desk.tsx'
import { ExpertVisitQuery } from './visit-documents-desk.ts'
import { expertVisitMessages } from './visit-messages-desk.ts'
import type { ExpertVisitRecord } from './visit-record-desk.tsx'

/** 专家服务意见书 on A4, as it is printed and kept. */
export function ExpertPaperDesk(props: { base: '/bureau' | '/committee' }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const say = useQueryWording()
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ExpertVisitQuery,
    variables: { id: visitId },
  })
  const visit = data?.expertVisit?.id === visitId ? data.expertVisit : null
  const back = `${props.base}/expert-visits/${visitId}`
  return (
    <>
      <div data-noprint>
        <PageHeader
          title={t('paperTitle')}
          path={[
            { label: t('visits'), to: `${props.base}/expert-visits` },
            { label: visit?.enterpriseName ?? '…', to: back },
          ]}
          actions={visit?.number ? <PrintButton title={`${t('paperTitle')} ${visit.number}`} /> : null}
        />
      </div>
      {!visit ? (
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
          back={back}
        />
      ) : visit.number ? (
        <Paper visit={visit} />
      ) : (
        <Result status="info" title={t('notYet')} />
      )}
    </>
  )
}

function Paper({ visit }: { visit: ExpertVisitRecord }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const term = useTerm()
  const { seat } = useSeat()
  const date = visit.startedAt ? formatDate(visit.startedAt) : (visit.plannedOn ?? '')
  const at = (id: string | null | undefined): string => {
    const index = visit.hazards.findIndex((one) => one.id === id)
    return index < 0 ? t('overall') : String(index + 1)
  }
  return (
    <article className={css['paper']}>
      <h2>{t('paperTitle')}</h2>
      <p className={css['number']}>{t('paperNumber', { number: visit.number ?? '' })}</p>
      <p className={css['to']}>{visit.enterpriseName}：</p>
      <p>
        {visit.hazards.length > 0
          ? t('paperIntro', { date, count: visit.hazards.length })
          : t('paperNone', { date })}
      </p>
      <p>
        {t('experts')}：{visit.team.map((one) => one.name).join('、')}　{t('present')}：
        {visit.present.map((one) => `${term('PresentRole', one.role)} ${one.name}`).join('、') || t('none')}
      </p>
      {visit.hazards.length > 0 ? (
        <>
          <h3>{t('paperFindings')}</h3>
          <table>
            <thead>
              <tr>
                <th>{t('index')}</th>
                <th>{t('place')}</th>
                <th>{t('problem')}</th>
                <th>{t('basis')}</th>
                <th>{t('due')}</th>
              </tr>
            </thead>
            <tbody>
              {visit.hazards.map((hazard, index) => (
                <tr key={hazard.id}>
                  <td>{index + 1}</td>
                  <td>{hazard.place}</td>
                  <td>
                    {hazard.description}
                    {hazard.severity === 'general' ? null : `（${term('Severity', hazard.severity)}）`}
                  </td>
                  <td>{hazard.basis.map((one) => `${one.doc}${one.article}`).join('；') || '—'}</td>
                  <td>{hazard.immediate ? t('onSpot') : (hazard.dueOn ?? '—')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      <h3>{t('paperPrescription')}</h3>
      {visit.prescriptions.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t('forHazard')}</th>
              <th>{t('condition')}</th>
              <th>{t('causes')}</th>
              <th>{t('remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {visit.prescriptions.map((one) => (
              <tr key={one.id}>
                <td>{at(one.hazardId)}</td>
                <td>{one.condition}</td>
                <td>{one.causes}</td>
                <td>{one.remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{t('paperPractices')}</h3>
      {visit.goodPractices.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        visit.goodPractices.map((one) => (
          <p key={one.id}>
            <b>{one.title}</b>　{one.description}
          </p>
        ))
      )}
      <h3>{t('paperSummary')}</h3>
      <p>{visit.summary ?? t('none')}</p>
      <p className={css['legal']}>{t('paperLegal')}</p>
      <ul className={css['signatures']}>
        {visit.signatures.map((one) => (
          <li key={one.id}>
            <span>{one.signerRole === 'host' || one.signerRole === 'escort' ? t('firm') : t('experts')}</span>
            <SignaturePicture signature={one} height={64} />
            <b>{one.signerName}</b>
            {one.refused ? (one.refusalReason ?? '') : formatDate(one.signedAt)}
          </li>
        ))}
      </ul>
      {seat.kind === 'bureau' ? (
        <p>
          {t('paperBureau')}：{seat.place}
        </p>
      ) : null}
      <p className={css['copies']}>{t('paperCopies')}</p>
    </article>
  )
}
