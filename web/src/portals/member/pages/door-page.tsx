import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { CompanyPhoneQuery } from '../../../features/enterprise/company-documents-phone.ts'
import { companyMessages } from '../../../features/enterprise/company-messages-phone.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { DoorSign } from '../../../features/visit/door-sign.tsx'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { ErrorState, Skeleton } from '../../../ui/member/states.tsx'

/** 门口签到码: what inspectors scan at our gate, to show on this screen or to print. */
export function DoorPage(): ReactNode {
  const t = useMessages(companyMessages)
  const say = useErrorWording()
  const [{ data, fetching, error }, refetch] = useQuery({ query: CompanyPhoneQuery })
  const firm = data?.myEnterprise
  return (
    <MemberPage
      title={t('door')}
      back="/me/company"
      footer={firm ? <BigButton onClick={() => window.print()}>{t('print')}</BigButton> : undefined}
    >
      {firm ? (
        <DoorSign firm={firm.name} creditCode={firm.creditCode} />
      ) : fetching ? (
        <Skeleton lines={3} height={120} />
      ) : (
        <ErrorState
          title={error ? say({ code: codeOf(error) }) : t('none')}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      )}
    </MemberPage>
  )
}
