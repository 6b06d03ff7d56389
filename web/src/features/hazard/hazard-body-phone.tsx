import type { ReactNode } from 'react'
import { formatDateTime, formatNumber } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Card } from '../../ui/member/card.tsx'
import { Tag, TermTag } from '../../ui/member/tag.tsx'
import { Timeline } from '../../ui/member/timeline.tsx'
import { EvidencePhotos } from '../evidence/evidence-photos-phone.tsx'
import { Big, Column, Facts, Quiet, Tags } from '../phone/parts.tsx'
import { BasisList } from '../visit/basis-list-phone.tsx'
import type { HazardPhone } from './act-specs-phone.ts'
import { DaysLeft } from './days-left-phone.tsx'
import { hazardMessages } from './hazard-messages-phone.ts'
import { useStepWord } from './step-words-phone.ts'

type Part = { hazard: HazardPhone }

/** What it is, where, how bad, how long there is. */
export function HazardHead(props: Part): ReactNode {
  const t = useMessages(hazardMessages)
  const { hazard } = props
  return (
    <Card>
      <Column>
        <Tags>
          <TermTag group="HazardState" value={hazard.state} />
          {hazard.severity === 'general' ? null : <TermTag group="Severity" value={hazard.severity} />}
          <DaysLeft hazard={hazard} />
          {hazard.immediate ? <Tag>{t('immediate')}</Tag> : null}
          {hazard.repeat ? <Tag tone="attention">{t('repeat')}</Tag> : null}
          {hazard.relapses > 0 ? <Tag tone="attention">{t('relapsed', { n: hazard.relapses })}</Tag> : null}
          {hazard.disclosedAt ? <Tag tone="attention">{t('disclosed')}</Tag> : null}
        </Tags>
        <span style={{ whiteSpace: 'pre-line' }}>
          <Big>{hazard.description}</Big>
        </span>
        <EvidencePhotos
          label={t('photosBefore')}
          photos={hazard.photos.filter((one) => one.phase === 'before' || one.phase === 'visit')}
        />
      </Column>
    </Card>
  )
}

/** The record's facts and its legal basis with the day from which each clause stands. */
export function HazardFacts(props: Part): ReactNode {
  const t = useMessages(hazardMessages)
  const term = useTerm()
  const { hazard } = props
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t('place'), hazard.place],
            [t('enterprise'), hazard.enterpriseName],
            [t('item'), hazard.itemText],
            [
              t('due'),
              hazard.dueOn ? `${hazard.dueOn}${hazard.dueProvisional ? t('dueProvisional') : ''}` : '',
            ],
            [t('rectifier'), hazard.rectifierName],
            [t('measuresPlanned'), hazard.measures],
            [t('source'), term('HazardSource', hazard.source)],
            [t('foundBy'), [hazard.finderEnterpriseName, hazard.foundByName].filter(Boolean).join(' · ')],
            [t('foundAt'), formatDateTime(hazard.foundAt)],
            [t('number'), hazard.number],
          ]}
        />
      </Card>
      {hazard.basis.length > 0 ? (
        <Card title={t('basis')}>
          <BasisList basis={hazard.basis} />
        </Card>
      ) : null}
    </>
  )
}

/** Receipts with their photos beside the picture before, disputes, requests for time, look-backs. */
export function HazardParts(props: Part): ReactNode {
  const t = useMessages(hazardMessages)
  const { hazard } = props
  const others = hazard.photos.filter((one) => one.phase === 'dispute' || one.phase === 'lookback')
  return (
    <>
      {hazard.rectifications.length > 0 ? (
        <Card title={t('receipts')}>
          <Column>
            {hazard.rectifications.map((one) => (
              <Column key={one.id}>
                <Tags>
                  <b>{t('receiptOf', { n: one.round, name: one.submittedByName })}</b>
                  {one.result ? (
                    <Tag tone={one.result === 'pass' ? 'done' : 'attention'}>
                      {one.result === 'pass' ? t('passed') : t('failed')}
                    </Tag>
                  ) : null}
                </Tags>
                <Quiet>{formatDateTime(one.submittedAt)}</Quiet>
                <span>{one.measures}</span>
                {one.cost ? <Quiet>{t('cost', { yuan: formatNumber(one.cost) })}</Quiet> : null}
                <EvidencePhotos label={t('photosAfter')} photos={one.photos} />
                {one.reason ? (
                  <Quiet>
                    {one.reinspectorName}：{one.reason}
                  </Quiet>
                ) : null}
              </Column>
            ))}
          </Column>
        </Card>
      ) : null}
      {hazard.disputes.length > 0 ? (
        <Card title={t('disputes')}>
          <Column>
            {hazard.disputes.map((one) => (
              <Column key={one.id}>
                <Tags>
                  <b>{one.raisedByName}</b>
                  <Tag tone={one.decision ? 'done' : 'waiting'}>
                    {one.decision === null || one.decision === undefined
                      ? t('pending')
                      : one.decision === 'upheld'
                        ? t('upheld')
                        : t('revoked')}
                  </Tag>
                </Tags>
                <span>{one.reason}</span>
                {one.decisionReason ? (
                  <Quiet>
                    {one.decidedByName}：{one.decisionReason}
                  </Quiet>
                ) : null}
              </Column>
            ))}
            <EvidencePhotos label={t('photosOther')} photos={others} />
          </Column>
        </Card>
      ) : null}
      {hazard.extensionRequests.length > 0 ? (
        <Card title={t('extensions')}>
          <Column>
            {hazard.extensionRequests.map((one) => (
              <Column key={one.id}>
                <Tags>
                  <b>{t('extTo', { date: one.requestedDueOn })}</b>
                  <Tag tone={one.state === 'granted' ? 'done' : one.state === 'refused' ? 'void' : 'waiting'}>
                    {t(`ext_${one.state as 'requested' | 'granted' | 'refused'}`)}
                  </Tag>
                </Tags>
                <span>{one.reason}</span>
                <Quiet>{one.interimMeasures}</Quiet>
              </Column>
            ))}
          </Column>
        </Card>
      ) : null}
      {hazard.lookBacks.length > 0 ? (
        <Card title={t('lookBacks')}>
          <Column>
            {hazard.lookBacks.map((one) => (
              <Tags key={one.id}>
                <span>{one.dueOn}</span>
                <Tag tone={one.result === 'held' ? 'done' : one.result ? 'attention' : 'waiting'}>
                  {one.result === 'held' ? t('held') : one.result ? t('relapse') : t(`lb_${one.state}`)}
                </Tag>
                {one.note ? <Quiet>{one.note}</Quiet> : null}
              </Tags>
            ))}
          </Column>
        </Card>
      ) : null}
    </>
  )
}

/** The case of a (suspected) major hazard, as far as it has come. */
export function MajorCase(props: Part): ReactNode {
  const t = useMessages(hazardMessages)
  const { major } = props.hazard
  if (!major) return null
  const plan = major.plan
  return (
    <Card title={t('major')} aside={<TermTag group="MajorHazardState" value={major.state} />}>
      <Facts
        rows={[
          [t('criterion'), [major.standard, major.criterionText].filter(Boolean).join('：')],
          [t('judged'), [major.judgedByName, major.judgeReason].filter(Boolean).join('：')],
          [t('controls'), major.controlMeasures],
          ...(plan
            ? ([
                [t('goals'), plan.goals],
                [t('methods'), plan.methods],
                [t('money'), plan.money],
                [t('people'), plan.people],
                [t('timeLimit'), plan.timeLimit],
                [t('emergencyPlan'), plan.emergencyPlan],
              ] as const)
            : []),
          [t('assessment'), major.assessment],
          [t('acceptReason'), major.acceptReason],
        ]}
      />
    </Card>
  )
}

/** 留痕: every step, who and when. */
export function HazardTimeline(props: Part): ReactNode {
  const t = useMessages(hazardMessages)
  const word = useStepWord()
  return (
    <Card title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        steps={props.hazard.steps.map((step) => ({
          key: step.id,
          title: word(step.transition),
          at: step.at,
          who: step.byName,
          note: step.note,
        }))}
      />
    </Card>
  )
}
