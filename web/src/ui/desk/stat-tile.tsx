import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { cx } from '../shared/cx.ts'
import { deskMessages } from './desk-messages.ts'
import css from './stat-tile.module.css'

/** One figure that opens its rows; without `to` it must say in `note` why it cannot. */
export interface StatTileProps {
  label: string
  value: number | null | undefined
  /** 家, 家次, 条 … always said. */
  unit: string
  /** The list this figure counts, with the same filters. */
  to?: string
  search?: Record<string, unknown>
  /** 同比, 环比, a share: small words under the figure. */
  note?: ReactNode
  /** `attention` for what is late or refused. Not a risk level. */
  tone?: 'plain' | 'attention' | 'done'
}

/** A figure of the board. While `value` is undefined it keeps its final size. */
export function StatTile(props: StatTileProps): ReactNode {
  const t = useMessages(deskMessages)
  const figure = (
    <>
      <span className={css['label']}>{props.label}</span>
      <span className={css['figure']}>
        {props.value === undefined ? (
          <Skeleton.Button active size="small" style={{ width: 72, height: 34 }} />
        ) : (
          <>
            <b>{props.value === null ? '—' : formatNumber(props.value)}</b>
            <small>{props.unit}</small>
          </>
        )}
      </span>
      <span className={css['note']}>{props.note ?? '\u00a0'}</span>
    </>
  )
  const className = cx(css['tile'], props.tone && css[props.tone])
  return props.to ? (
    <Link className={className} to={props.to} search={(props.search ?? {}) as never} title={t('openRows')}>
      {figure}
    </Link>
  ) : (
    <div className={className}>{figure}</div>
  )
}

/** Tiles side by side, as many as fit. */
export function StatRow(props: { children: ReactNode }): ReactNode {
  return <div className={css['rowOfTiles']}>{props.children}</div>
}
