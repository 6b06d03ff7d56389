import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { codeOf } from '../phone/error-code.ts'
import { Column, Facts, Note, Quiet, Tags } from '../phone/parts.tsx'
import { EvidencePhotos } from '../evidence/evidence-photos-phone.tsx'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/member/states.tsx'
import { TermTag } from '../../ui/member/tag.tsx'
import { clock } from './clock.ts'
import type { ServicePhone } from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'
import type { ServiceHandle } from './use-service-phone.ts'

/** What stands in place of a visit that is being read, failed, or is not to be seen. */
export function ServiceUnseen(props: { handle: ServiceHandle }): ReactNode {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const { loading, error, retry } = props.handle
  if (loading) return <Skeleton lines={4} height={110} />
  if (error) return <ErrorState title={say({ code: codeOf(error) })} onRetry={retry} />
  return (
    <Card>
      <EmptyState icon="check" title={t('unseen')}>
        {t('unseenHelp')}
      </EmptyState>
    </Card>
  )
}

/** 2026-11-24 09:00–11:00. */
export function whenOf(visit: Pick<ServicePhone, 'plannedOn' | 'start' | 'end'>): string | null {
  if (!visit.plannedOn) return null
  const times = [visit.start, visit.end].flatMap((minute) => (minute == null ? [] : [clock(minute)]))
  return `${visit.plannedOn} ${times.join('–')}`
}

/** What waits on this phone for the visit, or came back. */
export function ServiceBanners(props: { handle: ServiceHandle }): ReactNode {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const { waiting, draft, visit } = props.handle
  const refused = waiting.find((op) => op.state === 'rejected')
  return (
    <>
      {refused ? (
        <Note tone="attention" title={refused.label} alert>
          {say(refused.refusal ?? { code: 'INTERNAL' })}
        </Note>
      ) : waiting.length > 0 ? (
        <Note tone="waiting" icon="cloudUp" title={t('waitsHere')} />
      ) : null}
      {draft.failed ? <Note tone="attention" title={say({ code: 'INTERNAL' })} alert /> : null}
      {visit?.cancelReason ? <Note tone="void" title={visit.cancelReason} /> : null}
    </>
  )
}

/** Where, when, why, with whom. */
export function ServiceFacts(props: { visit: ServicePhone; forExpert: boolean }): ReactNode {
  const t = useMessages(serviceMessages)
  const { visit, forExpert } = props
  const contact = [visit.contactName, visit.contactPhoneMasked].filter(Boolean).join(' ')
  return (
    <Card
      title={forExpert ? visit.enterpriseName : t('service')}
      aside={<TermTag group="ExpertVisitState" value={visit.state} />}
    >
      <Column>
        {visit.kind === 'follow_up' || visit.priority === 'major' ? (
          <Tags>
            {visit.priority === 'major' ? <TermTag group="ServicePriority" value="major" /> : null}
            {visit.kind === 'follow_up' ? <TermTag group="ExpertVisitKind" value="follow_up" /> : null}
          </Tags>
        ) : null}
        <Facts
          rows={[
            [t('when'), whenOf(visit)],
            [t('address'), forExpert ? visit.address : null],
            [t('contact'), forExpert ? contact : null],
            [
              t('team'),
              visit.team
                .map((one) =>
                  one.role === 'lead' && visit.team.length > 1 ? `${one.name}（${t('lead')}）` : one.name,
                )
                .join('、'),
            ],
            [t('topics'), visit.topicNames.join('、')],
            [t('wish'), visit.reason],
            [t('number'), visit.number],
            [t('alliance'), visit.allianceName],
          ]}
        />
        {forExpert && visit.lat != null && visit.lon != null ? (
          <a
            href={`geo:${visit.lat},${visit.lon}?q=${visit.lat},${visit.lon}(${encodeURIComponent(visit.enterpriseName)})`}
            style={{ minHeight: 48, display: 'inline-flex', alignItems: 'center' }}
          >
            {t('navigate')}
          </a>
        ) : null}
        <Quiet>{t('legal')}</Quiet>
      </Column>
    </Card>
  )
}

/** What the report says: opinion, findings, prescription, good practice, photos. */
export function ServiceReport(props: { visit: ServicePhone }): ReactNode {
  const t = useMessages(serviceMessages)
  const term = useTerm()
  const { visit } = props
  if (!visit.reportedAt) return null
  const place = (id: string | null | undefined): string =>
    visit.hazards.find((one) => one.id === id)?.place ?? t('overall')
  return (
    <>
      <Card title={t('report')}>
        <Column>
          {visit.summary ? <p style={{ margin: 0 }}>{visit.summary}</p> : null}
          <Facts
            rows={[
              [
                t('present'),
                visit.present.map((one) => `${term('PresentRole', one.role)} ${one.name}`).join('、'),
              ],
              [t('signatures'), visit.signatures.map((one) => one.signerName).join('、')],
              [t('remark'), visit.confirmRemark],
            ]}
          />
        </Column>
      </Card>
      {visit.hazards.length > 0 ? (
        <Card title={t('hazards')} flush>
          <List>
            {visit.hazards.map((hazard) => (
              <ListRow
                key={hazard.id}
                title={hazard.place}
                detail={
                  <>
                    {hazard.description}
                    <Tags>
                      <TermTag group="HazardState" value={hazard.state} />
                    </Tags>
                  </>
                }
                to="/hazards/$hazardId"
                params={{ hazardId: hazard.id }}
              />
            ))}
          </List>
        </Card>
      ) : null}
      {visit.prescriptions.map((one) => (
        <Card key={one.id} title={t('prescriptions')}>
          <Facts
            rows={[
              [t('forWhat'), place(one.hazardId)],
              [t('condition'), one.condition],
              [t('causes'), one.causes],
              [t('remedy'), one.remedy],
            ]}
          />
        </Card>
      ))}
      {visit.goodPractices.map((one) => (
        <Card key={one.id} title={t('practices')}>
          <b>{one.title}</b>
          <p style={{ margin: '4px 0 0' }}>{one.description}</p>
        </Card>
      ))}
      {visit.photos.length > 0 ? (
        <Card title={t('photos')}>
          <EvidencePhotos label={t('photos')} photos={visit.photos} />
        </Card>
      ) : null}
    </>
  )
}

/** Hazards of the first visit that the firm says are fixed: to be looked at on this one. */
export function ToFollow(props: { visit: ServicePhone }): ReactNode {
  const t = useMessages(serviceMessages)
  const { visit } = props
  const open = visit.hazardsToFollow.filter((one) => one.state !== 'cancelled')
  if (open.length === 0) return null
  return (
    <Card title={t('follow')}>
      <Column>
        <Quiet>{t('followHelp')}</Quiet>
        {open.map((hazard) => (
          <Link
            key={hazard.id}
            to={
              (hazard.state === 'submitted'
                ? `/hazards/${hazard.id}/reinspect`
                : `/hazards/${hazard.id}`) as never
            }
            style={{ display: 'block', padding: '10px 0', minHeight: 60, color: 'inherit' }}
          >
            <b>{hazard.place}</b> {hazard.description}
            <Tags>
              <TermTag group="HazardState" value={hazard.state} />
            </Tags>
          </Link>
        ))}
      </Column>
    </Card>
  )
}
