import { useState, type ReactNode } from 'react'
import { useClient, useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { uuid7 } from '../../../app/outbox/uuid7.ts'
import {
  CompanyPhoneQuery,
  UpdateCompanyMutation,
} from '../../../features/enterprise/company-documents-phone.ts'
import { InvitationCards } from '../../../features/enterprise/invitation-card-phone.tsx'
import { companyMessages } from '../../../features/enterprise/company-messages-phone.ts'
import { mayEditCompany } from '../../../features/enterprise/may-edit-company.ts'
import { Column, Facts, Note, Quiet } from '../../../features/phone/parts.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import type { CompanyPhoneQuery as Company, EnterpriseScale } from '../../../gql/graphql.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { SelectField, TextField } from '../../../ui/member/field.tsx'
import { ListRow } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { toast } from '../../../ui/member/toast.tsx'

type Firm = NonNullable<Company['myEnterprise']>

/** 企业档案: what the alliance knows of us; owner and safety officer may change it. */
export function CompanyPage(): ReactNode {
  const t = useMessages(companyMessages)
  const say = useErrorWording()
  const term = useTerm()
  const { seat, viewer } = useSeat()
  const [editing, setEditing] = useState(false)
  const [{ data, fetching, error }, refetch] = useQuery({ query: CompanyPhoneQuery })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const firm = data?.myEnterprise
  if (!firm)
    return (
      <MemberPage title={t('company')} back="/me">
        {fetching ? (
          <Skeleton lines={3} height={120} />
        ) : error ? (
          <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
        ) : (
          <EmptyState icon="building" title={t('none')} />
        )}
      </MemberPage>
    )
  const may = mayEditCompany(firm, seat, viewer)
  return (
    <MemberPage
      title={t('company')}
      back="/me"
      footer={
        may && !editing ? <BigButton onClick={() => setEditing(true)}>{t('edit')}</BigButton> : undefined
      }
    >
      {editing ? (
        <CompanyForm key={firm.version} firm={firm} again={again} onDone={() => setEditing(false)} />
      ) : (
        <Stack>
          {may ? <InvitationCards onAnswered={again} /> : null}
          <Card title={firm.name}>
            <Facts
              rows={[
                [t('creditCode'), firm.creditCode],
                [t('shortName'), firm.shortName],
                [t('division'), firm.divisionName],
                [t('address'), firm.address],
                [t('industry'), firm.industryName],
                [t('scale'), firm.scale ? term('EnterpriseScale', firm.scale) : ''],
                [t('headcount'), firm.headcount],
                [
                  t('principalName'),
                  [firm.principalName, firm.principalPhoneMasked].filter(Boolean).join(' '),
                ],
                [
                  t('officerName'),
                  [firm.safetyOfficerName, firm.safetyOfficerPhoneMasked].filter(Boolean).join(' '),
                ],
              ]}
            />
          </Card>
          <Card flush>
            <ListRow icon="check" title={t('door')} detail={t('doorHelp')} to="/me/door" />
          </Card>
          <Card title={t('alliances')}>
            <Facts
              rows={firm.memberships.map((one) => [
                one.allianceName,
                [one.groupName, term('MembershipState', one.state)].filter(Boolean).join(' · '),
              ])}
            />
          </Card>
          {may ? null : <Quiet>{t('readOnly')}</Quiet>}
        </Stack>
      )}
    </MemberPage>
  )
}

const SCALES: EnterpriseScale[] = ['large', 'medium', 'small', 'micro']

function CompanyForm(props: { firm: Firm; again: () => void; onDone: () => void }): ReactNode {
  const t = useMessages(companyMessages)
  const say = useErrorWording()
  const term = useTerm()
  const client = useClient()
  const { firm } = props
  const [values, setValues] = useState({
    shortName: firm.shortName ?? '',
    address: firm.address ?? '',
    scale: firm.scale ?? '',
    headcount: firm.headcount == null ? '' : String(firm.headcount),
    principalName: firm.principalName ?? '',
    principalPhone: '',
    safetyOfficerName: firm.safetyOfficerName ?? '',
    safetyOfficerPhone: '',
  })
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const phone = (value: string) => (value === '' || /^1\d{10}$/.test(value) ? null : t('badPhone'))
  const wrong = {
    headcount: /^\d{0,6}$/.test(values.headcount) ? null : t('badNumber'),
    principalPhone: phone(values.principalPhone),
    safetyOfficerPhone: phone(values.safetyOfficerPhone),
  }
  const field = (name: keyof typeof values, label: string, more: { hint?: string; tel?: boolean } = {}) => (
    <TextField
      label={label}
      optional
      value={values[name]}
      error={checked && name in wrong ? wrong[name as keyof typeof wrong] : null}
      {...(more.hint ? { hint: more.hint } : {})}
      inputMode={more.tel ? 'tel' : name === 'headcount' ? 'numeric' : undefined}
      onChange={(event) => setValues((before) => ({ ...before, [name]: event.target.value.trimStart() }))}
    />
  )
  const save = async () => {
    setChecked(true)
    setRefusal(null)
    if (Object.values(wrong).some(Boolean)) return
    setBusy(true)
    const text = (value: string) => value.trim() || null
    const { data, error } = await client
      .mutation(UpdateCompanyMutation, {
        input: {
          clientMutationId: uuid7(),
          enterpriseId: firm.id,
          version: firm.version,
          shortName: text(values.shortName),
          address: text(values.address),
          scale: (text(values.scale) as EnterpriseScale | null) ?? null,
          headcount: values.headcount ? Number(values.headcount) : null,
          principalName: text(values.principalName),
          safetyOfficerName: text(values.safetyOfficerName),
          ...(values.principalPhone ? { principalPhone: values.principalPhone } : {}),
          ...(values.safetyOfficerPhone ? { safetyOfficerPhone: values.safetyOfficerPhone } : {}),
        },
      })
      .toPromise()
    setBusy(false)
    const answer = data?.updateEnterprise
    if (error) return setRefusal(say({ code: codeOf(error) }))
    if (answer && 'code' in answer) {
      props.again()
      return setRefusal(answer.code === 'STALE_VERSION' ? t('stale') : say(answer))
    }
    toast(t('saved'))
    props.again()
    props.onDone()
  }
  return (
    <Column>
      <Card>
        <div style={{ display: 'grid', gap: 16 }}>
          {field('shortName', t('shortName'))}
          {field('address', t('address'))}
          <SelectField
            label={t('scale')}
            optional
            value={values.scale}
            options={SCALES.map((value) => ({ value, label: term('EnterpriseScale', value) }))}
            onChange={(event) => setValues((before) => ({ ...before, scale: event.target.value as never }))}
          />
          {field('headcount', t('headcount'))}
          {field('principalName', t('principalName'))}
          {field('principalPhone', t('principalPhone'), {
            tel: true,
            hint: t('keepPhone', { phone: firm.principalPhoneMasked ?? '—' }),
          })}
          {field('safetyOfficerName', t('officerName'))}
          {field('safetyOfficerPhone', t('officerPhone'), {
            tel: true,
            hint: t('keepPhone', { phone: firm.safetyOfficerPhoneMasked ?? '—' }),
          })}
        </div>
      </Card>
      {refusal ? <Note tone="attention" title={refusal} alert /> : null}
      <BigButton busy={busy} onClick={() => void save()}>
        {t('save')}
      </BigButton>
    </Column>
  )
}
