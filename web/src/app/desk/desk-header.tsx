import { BulbOutlined, GlobalOutlined, LogoutOutlined } from '@ant-design/icons'
import { Button, Dropdown, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import { setLocale, useLocale, useMessages } from '../../i18n/messages.ts'
import { deskMessages } from '../../ui/desk/desk-messages.ts'
import { setDisplay, useDisplay } from '../../ui/shared/display.ts'
import { signOut } from '../session/session-actions.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { useSeat } from '../session/session-store.ts'
import css from './desk-header.module.css'

/** Language, light or dark, and the person's own menu. */
export function DeskTools(): ReactNode {
  const t = useMessages(deskMessages)
  const s = useMessages(sessionMessages)
  const locale = useLocale()
  const { theme } = useDisplay()
  const { viewer } = useSeat()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <>
      <Button
        type="text"
        icon={<GlobalOutlined />}
        onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
      >
        {locale === 'en' ? '中文' : 'English'}
      </Button>
      <Tooltip title={t(other)}>
        <Button
          type="text"
          icon={<BulbOutlined />}
          aria-label={t(other)}
          onClick={() => setDisplay({ theme: other })}
        />
      </Tooltip>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'who', disabled: true, label: `${viewer.name} · ${viewer.phone}` },
            { type: 'divider' },
            { key: 'out', icon: <LogoutOutlined />, label: s('signOut') },
          ],
          onClick: ({ key }) => key === 'out' && void signOut(),
        }}
      >
        <Button type="text" className={css['me']}>
          <span className="visually-hidden">{t('userMenu')}</span>
          <span className={css['face']} aria-hidden="true">
            {viewer.name.slice(0, 1)}
          </span>
          {viewer.name}
        </Button>
      </Dropdown>
    </>
  )
}
