import { useState, type ReactNode } from 'react'
import { useClient, useQuery } from 'urql'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { formatDate } from '../../i18n/format.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { codeOf } from '../phone/error-code.ts'
import { Column, Note, Pair, Quiet } from '../phone/parts.tsx'
import { AnswerInvitationMutation, InvitationsPhoneQuery } from './company-documents-phone.ts'

const messages = defineMessages(
  {
    title: '{alliance}邀请贵公司加入',
    hint: '加入自愿。同意后，联盟委员会可以看到本厂的档案和人员，会安排互查；不同意，不影响本厂的其他联盟，本厂的资料不给这个联盟看。',
    agree: '同意加入',
    decline: '不同意',
    sure: '再点一次：不同意',
    agreed: '已加入 {alliance}',
    declined: '已答复：不同意',
    since: '{date} 发出邀请',
  },
  {
    title: '{alliance} asks your firm to join',
    hint: 'Joining is voluntary. If you agree, its committee sees the file and the people of your firm and plans checks with it. If you do not, nothing changes in your other alliances and this one sees nothing of yours.',
    agree: 'Join',
    decline: 'Do not join',
    sure: 'Tap again: do not join',
    agreed: 'Joined {alliance}',
    declined: 'Answered: not joined',
    since: 'Asked on {date}',
  },
)

/** An invitation as the firm reads it. */
export interface InvitationPhone {
  id: string
  allianceName: string
  version: number
  askedAt: string | null
}

/** The alliances that ask this firm to join, each a card with its two answers. Owner and safety officer see them. */
export function InvitationCards(props: { onAnswered: () => void }): ReactNode {
  const [{ data }, refetch] = useQuery({
    query: InvitationsPhoneQuery,
    requestPolicy: 'cache-and-network',
  })
  const open = (data?.myEnterprise?.memberships ?? []).filter((one) => one.state === 'applied')
  const answered = (): void => {
    refetch({ requestPolicy: 'network-only' })
    props.onAnswered()
  }
  return open.map((one) => <InvitationCard key={one.id} of={one} onAnswered={answered} />)
}

function InvitationCard(props: { of: InvitationPhone; onAnswered: () => void }): ReactNode {
  const t = useMessages(messages)
  const say = useErrorWording()
  const client = useClient()
  const { of, onAnswered } = props
  const [busy, setBusy] = useState<boolean | null>(null)
  const [sure, setSure] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const answer = async (agree: boolean): Promise<void> => {
    setBusy(agree)
    setRefusal(null)
    const { data, error } = await client
      .mutation(AnswerInvitationMutation, {
        input: { clientMutationId: uuid7(), membershipId: of.id, version: of.version, agree },
      })
      .toPromise()
    setBusy(null)
    const said = data?.answerInvitation
    if (error) return setRefusal(say({ code: codeOf(error) }))
    if (said && 'code' in said) {
      setRefusal(say(said))
      return onAnswered()
    }
    toast(agree ? t('agreed', { alliance: of.allianceName }) : t('declined'))
    onAnswered()
  }
  return (
    <Card title={t('title', { alliance: of.allianceName })}>
      <Column>
        <Quiet>{t('hint')}</Quiet>
        {of.askedAt ? <Quiet>{t('since', { date: formatDate(of.askedAt) })}</Quiet> : null}
        {refusal ? <Note tone="attention" title={refusal} alert /> : null}
        <Pair>
          <BigButton
            look={sure ? 'danger' : 'secondary'}
            busy={busy === false}
            disabled={busy !== null}
            onClick={() => (sure ? void answer(false) : setSure(true))}
          >
            {sure ? t('sure') : t('decline')}
          </BigButton>
          <BigButton busy={busy === true} disabled={busy !== null} onClick={() => void answer(true)}>
            {t('agree')}
          </BigButton>
        </Pair>
      </Column>
    </Card>
  )
}
