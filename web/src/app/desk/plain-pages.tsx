import { Outlet, type ErrorComponentProps } from '@tanstack/react-router'
import { App, Button, ConfigProvider, Result } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { deskTheme } from '../../ui/desk/theme.ts'
import { useDisplay } from '../../ui/shared/display.ts'
import { uuid7 } from '../outbox/uuid7.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { useSession } from '../session/session-store.ts'

/** Everything at the desk stands inside this: language and theme of the components, messages, dialogs. */
export function DeskRoot(): ReactNode {
  const locale = useLocale()
  const { theme } = useDisplay()
  const config = useMemo(() => deskTheme(theme), [theme])
  return (
    <ConfigProvider locale={locale === 'en' ? enUS : zhCN} theme={config} button={{ autoInsertSpace: false }}>
      <App>
        <Outlet />
      </App>
    </ConfigProvider>
  )
}

/** The address leads nowhere. */
export function NotFoundPage(): ReactNode {
  const t = useMessages(sessionMessages)
  return (
    <Result
      status="info"
      title={t('notFound')}
      subTitle={t('notFoundHelp')}
      extra={
        <Button type="primary" onClick={() => location.assign('/')}>
          {t('home')}
        </Button>
      }
    />
  )
}

/** The page is not for this seat; another seat may open it. */
export function DeniedPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const { seat } = useSession()
  return (
    <Result
      status="warning"
      title={t('denied')}
      subTitle={t('deniedHelp', { seat: seat ? `${seat.place} ${seat.title}` : '—' })}
      extra={[
        <Button key="home" onClick={() => location.assign('/')}>
          {t('home')}
        </Button>,
        <Button key="seats" type="primary" onClick={() => location.assign('/seats')}>
          {t('switchSeat')}
        </Button>,
      ]}
    />
  )
}

/** A page threw: gives a number to quote and a way on. */
export function CrashedPage(props: ErrorComponentProps): ReactNode {
  const t = useMessages(sessionMessages)
  const [number] = useState(() => uuid7().slice(-8).toUpperCase())
  useEffect(() => console.error(`[${number}]`, props.error), [number, props.error])
  return (
    <Result
      status="warning"
      title={t('crashed')}
      subTitle={`${t('crashedHelp')} ${number}`}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  )
}
