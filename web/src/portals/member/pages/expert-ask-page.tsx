import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { useTell } from '../../../features/dispatch/service-acts-phone.tsx'
import { TopicsPhoneQuery } from '../../../features/dispatch/service-documents-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { askExpert } from '../../../features/dispatch/service-operations-phone.ts'
import { CompanyPhoneQuery } from '../../../features/enterprise/company-documents-phone.ts'
import { useAct } from '../../../features/outbox/use-act.ts'
import { Column, Quiet } from '../../../features/phone/parts.tsx'
import { today } from '../../../i18n/format.ts'
import { useLocale, useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { DateField, SelectField, TextArea } from '../../../ui/member/field.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { Skeleton } from '../../../ui/member/states.tsx'

const DRAFT = 'expert-request'
const empty = () => ({ allianceId: '', topics: [] as string[], reason: '', days: ['', '', ''] })

/** 请专家: what about, why, which days suit. */
export function ExpertAskPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const locale = useLocale()
  const tell = useTell()
  const navigate = useNavigate()
  const { seat } = useSeat()
  const send = useAct(askExpert)
  const draft = useDraft(DRAFT, empty, () => [])
  const [{ data }] = useQuery({ query: TopicsPhoneQuery, requestPolicy: 'cache-first' })
  const [{ data: firm }] = useQuery({ query: CompanyPhoneQuery, requestPolicy: 'cache-first' })
  const alliances = (firm?.myEnterprise?.memberships ?? []).filter((one) => one.state === 'active')
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const { value } = draft
  if (!value)
    return (
      <MemberPage title={t('ask')} back="/expert">
        <Skeleton lines={4} />
      </MemberPage>
    )
  const allianceId = value.allianceId || (alliances.length === 1 ? alliances[0]!.allianceId : '')
  const wrong = {
    topics: value.topics.length === 0,
    reason: value.reason.trim() === '',
    alliance: allianceId === '',
  }
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (wrong.topics || wrong.reason || wrong.alliance) return
    setBusy(true)
    const outcome = await send(
      {
        input: {
          allianceId,
          enterpriseIds: [seat.enterpriseId!],
          topicCodes: value.topics,
          reason: value.reason.trim(),
          wishedDays: [...new Set(value.days.filter(Boolean))].sort(),
        },
      },
      { draft: DRAFT },
    )
    setBusy(false)
    if (tell(outcome, t('asked'))) await navigate({ to: '/expert' as never, replace: true })
  }
  return (
    <MemberPage
      title={t('ask')}
      back="/expert"
      footer={
        <BigButton busy={busy} onClick={() => void submit()}>
          {t('askSend')}
        </BigButton>
      }
    >
      <Stack>
        <Quiet>{t('askHelp')}</Quiet>
        <Card>
          <TextArea
            label={t('askReason')}
            maxLength={1000}
            value={value.reason}
            error={checked && wrong.reason ? t('needReason') : null}
            onChange={(event) => {
              const reason = event.target.value
              draft.change((before) => ({ ...before, reason }))
            }}
          />
          {alliances.length > 1 ? (
            <SelectField
              label={t('throughAlliance')}
              value={value.allianceId}
              error={checked && wrong.alliance ? t('needAlliance') : null}
              options={alliances.map((one) => ({ value: one.allianceId, label: one.allianceName }))}
              onChange={(event) => {
                const chosen = event.target.value
                draft.change((before) => ({ ...before, allianceId: chosen }))
              }}
            />
          ) : null}
        </Card>
        <Card title={t('askDays')}>
          <Column>
            <Quiet>{t('askDaysHint')}</Quiet>
            {value.days.map((day, at) => (
              <DateField
                key={at}
                label={t('dayN', { n: at + 1 })}
                optional
                min={today()}
                value={day}
                onChange={(event) => {
                  const next = event.target.value
                  draft.change((before) => ({
                    ...before,
                    days: before.days.map((one, index) => (index === at ? next : one)),
                  }))
                }}
              />
            ))}
          </Column>
        </Card>
        <Card title={t('askTopics')} flush>
          {checked && wrong.topics ? (
            <p role="alert" style={{ margin: '0 16px', color: 'var(--tone-attention)' }}>
              {t('needTopic')}
            </p>
          ) : null}
          <List label={t('askTopics')}>
            {(data?.checklistTopics ?? []).map((topic) => {
              const chosen = value.topics.includes(topic.code)
              return (
                <ListRow
                  key={topic.code}
                  title={locale === 'en' ? topic.nameEn : topic.nameZh}
                  selected={chosen}
                  onClick={() =>
                    draft.change((before) => ({
                      ...before,
                      topics: chosen
                        ? before.topics.filter((one) => one !== topic.code)
                        : [...before.topics, topic.code],
                    }))
                  }
                />
              )
            })}
          </List>
        </Card>
      </Stack>
    </MemberPage>
  )
}
