import { useState, type ReactNode } from 'react'
import { useClient, useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { uuid7 } from '../../../app/outbox/uuid7.ts'
import { useSeat } from '../../../app/session/session-store.ts'
import {
  AddStaffMutation,
  CompanyPhoneQuery,
  RemoveStaffMutation,
} from '../../../features/enterprise/company-documents-phone.ts'
import { companyMessages } from '../../../features/enterprise/company-messages-phone.ts'
import { mayEditCompany } from '../../../features/enterprise/may-edit-company.ts'
import { Column, Note, Quiet, Tags } from '../../../features/phone/parts.tsx'
import type { EnterpriseRole } from '../../../gql/graphql.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { SelectField, TextField } from '../../../ui/member/field.tsx'
import { Dialog, Sheet } from '../../../ui/member/sheet.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { Tag } from '../../../ui/member/tag.tsx'
import { toast } from '../../../ui/member/toast.tsx'

const ROLES: EnterpriseRole[] = ['principal', 'safety', 'rectifier', 'staff']

/** 本厂人员: who may act for the firm, and who goes to inspect others. */
export function StaffPage(): ReactNode {
  const t = useMessages(companyMessages)
  const say = useErrorWording()
  const term = useTerm()
  const client = useClient()
  const { seat, viewer } = useSeat()
  const [{ data, fetching, error }, refetch] = useQuery({ query: CompanyPhoneQuery })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const [today] = useState(() => formatDate(new Date()))
  const firm = data?.myEnterprise
  if (!firm)
    return (
      <MemberPage title={t('staff')} back="/me">
        {fetching ? (
          <Skeleton lines={4} />
        ) : (
          <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
        )}
      </MemberPage>
    )
  const may = mayEditCompany(firm, seat, viewer)
  const people = firm.seats.filter((one) => !one.endsOn || one.endsOn > today)
  const remove = async (id: string) => {
    setBusy(true)
    const { data: result, error: failed } = await client
      .mutation(RemoveStaffMutation, { input: { clientMutationId: uuid7(), seatId: id } })
      .toPromise()
    setBusy(false)
    setLeaving(null)
    const answer = result?.removeStaff
    if (failed) toast(say({ code: failed.networkError ? 'NETWORK' : 'FORBIDDEN' }), 'attention')
    else if (answer && 'code' in answer) toast(say(answer), 'attention')
    else toast(t('removed'))
    again()
  }
  return (
    <MemberPage
      title={t('staff')}
      back="/me"
      footer={
        may ? (
          <BigButton icon="plus" onClick={() => setAdding(true)}>
            {t('add')}
          </BigButton>
        ) : undefined
      }
    >
      <Stack>
        {people.length === 0 ? (
          <Card>
            <EmptyState icon="people" title={t('noStaff')} />
          </Card>
        ) : null}
        {people.map((one) => (
          <Card key={one.id}>
            <Column>
              <Tags>
                <b>{one.personName}</b>
                <Tag>{term('EnterpriseRole', one.role)}</Tag>
                {one.isInspector ? <Tag tone="active">{t('inspector')}</Tag> : null}
              </Tags>
              <Quiet>
                {[one.phoneMasked, one.endsOn ? t('until', { date: one.endsOn }) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </Quiet>
              {may && !seat.id.endsWith(one.id) ? (
                <BigButton
                  look="quiet"
                  small
                  onClick={() => setLeaving({ id: one.id, name: one.personName })}
                >
                  {t('remove')}
                </BigButton>
              ) : null}
            </Column>
          </Card>
        ))}
        {may ? null : <Quiet>{t('readOnly')}</Quiet>}
      </Stack>
      <Sheet open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <AddForm
          enterpriseId={firm.id}
          onDone={() => {
            setAdding(false)
            again()
          }}
        />
      </Sheet>
      <Dialog
        open={leaving !== null}
        title={t('removeTitle', { name: leaving?.name ?? '' })}
        action={t('remove')}
        danger
        busy={busy}
        onClose={() => setLeaving(null)}
        onAction={() => leaving && void remove(leaving.id)}
      >
        {t('removeText')}
      </Dialog>
    </MemberPage>
  )
}

function AddForm(props: { enterpriseId: string; onDone: () => void }): ReactNode {
  const t = useMessages(companyMessages)
  const say = useErrorWording()
  const term = useTerm()
  const client = useClient()
  const [key] = useState(() => uuid7())
  const [personName, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [role, setRole] = useState<EnterpriseRole>('staff')
  const [inspector, setInspector] = useState<'yes' | 'no'>('no')
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    setChecked(true)
    setRefusal(null)
    if (!personName.trim() || !/^1\d{10}$/.test(phone)) return
    setBusy(true)
    const { data, error } = await client
      .mutation(AddStaffMutation, {
        input: {
          clientMutationId: key,
          enterpriseId: props.enterpriseId,
          personName: personName.trim(),
          phone,
          role,
          isInspector: inspector === 'yes',
        },
      })
      .toPromise()
    setBusy(false)
    const answer = data?.addStaff
    if (error) return setRefusal(say({ code: error.networkError ? 'NETWORK' : 'FORBIDDEN' }))
    if (answer && 'code' in answer) return setRefusal(say(answer))
    toast(t('added'))
    props.onDone()
  }
  return (
    <Column>
      <TextField
        label={t('personName')}
        value={personName}
        maxLength={40}
        error={checked && !personName.trim() ? t('needed') : null}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('phone')}
        value={phone}
        inputMode="tel"
        maxLength={11}
        error={checked && !/^1\d{10}$/.test(phone) ? t('badPhone') : null}
        onChange={(event) => setPhone(event.target.value.replace(/\D/g, ''))}
      />
      <SelectField
        label={t('role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: term('EnterpriseRole', value) }))}
        onChange={(event) => setRole((event.target.value || 'staff') as EnterpriseRole)}
      />
      <ChoiceBar
        label={t('inspector')}
        value={inspector}
        choices={[
          { value: 'no', label: t('no') },
          { value: 'yes', label: t('yes') },
        ]}
        onChange={setInspector}
      />
      <Quiet>{t('inspectorHelp')}</Quiet>
      {refusal ? <Note tone="attention" title={refusal} alert /> : null}
      <BigButton busy={busy} onClick={() => void add()}>
        {t('add')}
      </BigButton>
    </Column>
  )
}
