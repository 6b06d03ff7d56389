import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { UpdateCard } from '../../../app/member/update-card.tsx'
import { useOutboxView } from '../../../app/outbox/outbox-context.tsx'
import { signOut } from '../../../app/session/session-actions.ts'
import { sessionMessages } from '../../../app/session/session-messages.ts'
import { useSeat } from '../../../app/session/session-store.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { companyMessages } from '../../../features/enterprise/company-messages-phone.ts'
import { taskMessages } from '../../../features/task/task-messages-phone.ts'
import { setLocale, useLocale, useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { Dialog } from '../../../ui/member/sheet.tsx'
import { setDisplay, useDisplay } from '../../../ui/shared/display.ts'
import css from './me-page.module.css'

/** 我的: who I am here, what waits, how it looks. */
export function MePage(): ReactNode {
  const t = useMessages(memberMessages)
  const s = useMessages(sessionMessages)
  const c = useMessages(companyMessages)
  const n = useMessages(taskMessages)
  const e = useMessages(serviceMessages)
  const locale = useLocale()
  const display = useDisplay()
  const { viewer, seat } = useSeat()
  const { ops } = useOutboxView()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const unsent = ops.length
  return (
    <MemberPage title={t('me')}>
      <Stack>
        <section className={css['who']}>
          <span className={css['face']} aria-hidden="true">
            {viewer.name.slice(0, 1)}
          </span>
          <div>
            <h2>{viewer.name}</h2>
            <p>
              {seat.place}
              <br />
              {seat.title}
            </p>
          </div>
        </section>
        <UpdateCard />
        <Card flush>
          <List>
            {seat.kind === 'expert' ? (
              <ListRow icon="phone" title={n('inbox')} to="/inbox" />
            ) : (
              <>
                <ListRow icon="building" title={c('company')} to="/me/company" />
                <ListRow icon="people" title={c('staff')} to="/me/staff" />
                <ListRow icon="shield" title={e('ours')} to="/expert" />
              </>
            )}
            <ListRow icon="cloudUp" title={t('outbox')} aside={<b>{unsent}</b>} to="/me/outbox" />
            {viewer.seats.length > 1 ? (
              <ListRow icon="swap" title={s('switchSeat')} aside={String(viewer.seats.length)} to="/seats" />
            ) : null}
          </List>
        </Card>
        <Card>
          <Stack gap={20}>
            <ChoiceBar
              label={t('textSize')}
              value={display.text}
              choices={[
                { value: 'standard', label: t('standard') },
                { value: 'large', label: t('large') },
                { value: 'elder', label: t('elder') },
              ]}
              onChange={(text) => setDisplay({ text })}
            />
            <ChoiceBar
              label={t('appearance')}
              value={display.theme}
              choices={[
                { value: 'light', label: t('light') },
                { value: 'dark', label: t('dark') },
              ]}
              onChange={(theme) => setDisplay({ theme })}
            />
            <ChoiceBar
              label={t('language')}
              value={locale}
              choices={[
                { value: 'zh-CN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={setLocale}
            />
          </Stack>
        </Card>
        <Card flush>
          <ListRow icon="exit" title={s('signOut')} onClick={() => setLeaving(true)} />
        </Card>
      </Stack>
      <Dialog
        open={leaving}
        title={unsent > 0 ? t('signOutBlocked', { count: unsent }) : t('signOutTitle')}
        action={unsent > 0 ? t('seeOutbox') : s('signOut')}
        onClose={() => setLeaving(false)}
        onAction={() => {
          setLeaving(false)
          if (unsent > 0) void navigate({ to: '/me/outbox' })
          else void signOut()
        }}
      >
        {unsent > 0 ? t('signOutBlockedText') : t('signOutText')}
      </Dialog>
    </MemberPage>
  )
}
