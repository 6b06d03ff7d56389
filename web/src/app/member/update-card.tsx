import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { useUpdate } from '../pwa/update.ts'
import { memberMessages } from './member-messages.ts'

/** Offers a waiting version; only on pages without a form. */
export function UpdateCard(): ReactNode {
  const t = useMessages(memberMessages)
  const update = useUpdate()
  const [busy, setBusy] = useState(false)
  if (!update) return null
  return (
    <Card title={t('update')}>
      <p style={{ margin: '0 0 12px' }}>{t('updateText')}</p>
      <BigButton
        busy={busy}
        onClick={() => {
          setBusy(true)
          void update()
        }}
      >
        {t('updateDo')}
      </BigButton>
    </Card>
  )
}
