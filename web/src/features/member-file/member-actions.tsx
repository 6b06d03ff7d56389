import type { ReactNode } from 'react'
import type { Member_PageQuery } from '../../gql/graphql.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import {
  exitMember,
  expelMember,
  reinstateMember,
  restoreMember,
  setLead,
  suspendMember,
  withdrawInvitation,
} from './member-documents.ts'
import { memberMessages } from './member-messages.ts'

type Member = NonNullable<Member_PageQuery['membership']>
interface Reason {
  reason: string
}

/** What a committee can do with a membership as it stands. */
export function MemberActions(props: { of: Member; onChanged: () => void }): ReactNode {
  const t = useMessages(memberMessages)
  const run = useCommand()
  const { role } = useSeat().seat
  // Who is kept out, for a time or for good, the chair decides; the secretary enters who leaves.
  const chair = role === 'chair' || role === 'vice_chair'
  const { of, onChanged } = props
  const seen = { membershipId: of.id, version: of.version }
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  const told = { done: t('done'), onStale: onChanged }
  if (of.state === 'applied')
    return (
      <ActionModal<Reason>
        label={t('withdraw')}
        onSubmit={async ({ reason }) => after(await run(withdrawInvitation, { ...seen, reason }, told))}
      >
        <ReasonField />
      </ActionModal>
    )
  if (of.state === 'exited' || of.state === 'expelled' || of.state === 'refused')
    return (
      <ActionModal<Reason>
        label={t('takeBack')}
        hint={t('takeBackHint')}
        onSubmit={async ({ reason }) => after(await run(reinstateMember, { ...seen, reason }, told))}
      >
        <ReasonField />
      </ActionModal>
    )
  if (of.state !== 'active' && of.state !== 'suspended') return null
  return (
    <>
      {of.state === 'active' ? (
        <>
          <ActionModal
            label={of.isLead ? t('unLead') : t('makeLead')}
            onSubmit={async () => after(await run(setLead, { ...seen, isLead: !of.isLead }, told))}
          />
          {chair ? (
            <ActionModal<Reason>
              label={t('suspend')}
              hint={t('suspendHint')}
              onSubmit={async ({ reason }) => after(await run(suspendMember, { ...seen, reason }, told))}
            >
              <ReasonField />
            </ActionModal>
          ) : null}
        </>
      ) : chair ? (
        <ActionModal<Reason>
          label={t('restore')}
          onSubmit={async ({ reason }) => after(await run(restoreMember, { ...seen, reason }, told))}
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      <ActionModal<Reason>
        label={t('exit')}
        hint={t('exitHint')}
        onSubmit={async ({ reason }) => after(await run(exitMember, { ...seen, reason }, told))}
      >
        <ReasonField />
      </ActionModal>
      {chair ? (
        <ActionModal<Reason>
          label={t('expel')}
          danger
          hint={t('expelHint')}
          onSubmit={async ({ reason }) => after(await run(expelMember, { ...seen, reason }, told))}
        >
          <ReasonField />
        </ActionModal>
      ) : null}
    </>
  )
}
