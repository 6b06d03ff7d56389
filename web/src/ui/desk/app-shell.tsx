import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { Button, Layout, Menu } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Logo } from '../shared/logo.tsx'
import { deskMessages } from './desk-messages.ts'
import css from './app-shell.module.css'

/** One line of the navigation. */
export interface NavItem {
  to: string
  label: string
  icon: ReactNode
}

/** Lines under one heading; the first group has none. */
export interface NavGroup {
  label?: string
  items: readonly NavItem[]
}

/** The line that is lit: the longest address the current one begins with. */
export function activeItem(groups: readonly NavGroup[], path: string): string | undefined {
  return groups
    .flatMap((group) => group.items.map((item) => item.to))
    .filter((to) => path === to || path.startsWith(`${to}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** The desk's frame: navigation at the left, one bar on top with who I am, the page below. */
export function AppShell(props: {
  product: string
  home: string
  groups: readonly NavGroup[]
  /** Seat switcher, language, personal menu. */
  header: ReactNode
  /** Beside the product's name in the bar: the place worked in. */
  place: ReactNode
  children: ReactNode
}): ReactNode {
  const t = useMessages(deskMessages)
  const navigate = useNavigate()
  const path = useLocation({ select: (location) => location.pathname })
  const [folded, setFolded] = useState(() => window.innerWidth < 1100)
  const active = activeItem(props.groups, path)
  const items = props.groups.map((group, index) => ({
    key: `group-${index}`,
    type: 'group' as const,
    label: folded ? undefined : group.label,
    children: group.items.map((item) => ({
      key: item.to,
      icon: item.icon,
      label: item.label,
      title: item.label,
    })),
  }))
  return (
    <Layout className={css['shell']}>
      <a className={css['skip']} href="#main">
        {t('skip')}
      </a>
      <Layout.Sider width={224} collapsedWidth={64} collapsed={folded} className={css['sider']} data-noprint>
        <Link to={props.home} className={css['brand']}>
          <Logo size={30} />
          {folded ? null : <b>{props.product}</b>}
        </Link>
        <nav aria-label={t('mainNav')} className={css['nav']}>
          <Menu
            mode="inline"
            inlineIndent={14}
            items={items}
            selectedKeys={active ? [active] : []}
            onClick={({ key }) => void navigate({ to: key })}
          />
        </nav>
        <Button
          type="text"
          className={css['fold']}
          icon={folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          aria-label={t(folded ? 'expand' : 'collapse')}
          onClick={() => setFolded(!folded)}
        />
      </Layout.Sider>
      <Layout>
        <Layout.Header className={css['header']} data-noprint>
          <div className={css['place']}>{props.place}</div>
          <div className={css['tools']}>{props.header}</div>
        </Layout.Header>
        <Layout.Content className={css['content']} id="main" tabIndex={-1}>
          {props.children}
        </Layout.Content>
      </Layout>
    </Layout>
  )
}
