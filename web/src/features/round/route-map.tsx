import { Empty, Segmented, Select } from 'antd'
import { useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import css from './route-map.module.css'
import { roundMessages } from './round-messages.ts'
import type { Plan } from './use-reason-text.ts'

const WIDTH = 960
const HEIGHT = 560
const EDGE = 48

interface Place {
  id: string
  name: string
  x: number
  y: number
  lead: boolean
}

/** Firms on the sheet: degrees scaled to fit, one degree of longitude shortened by the latitude. */
function layOut(plan: Plan): Map<string, Place> {
  const leads = new Set(plan.fairness.filter((row) => row.isLead).map((row) => row.enterprise?.id))
  const known = plan.hosts.flatMap((one) =>
    one.host && one.lat != null && one.lon != null
      ? [{ id: one.host.id, name: one.host.name, lat: one.lat, lon: one.lon }]
      : [],
  )
  if (known.length === 0) return new Map()
  const squeeze = Math.cos((known[0]!.lat * Math.PI) / 180)
  const xs = known.map((one) => one.lon * squeeze)
  const ys = known.map((one) => one.lat)
  const left = Math.min(...xs)
  const top = Math.max(...ys)
  const span = Math.max(
    (Math.max(...xs) - left) / (WIDTH - 2 * EDGE),
    (top - Math.min(...ys)) / (HEIGHT - 2 * EDGE),
    1e-6,
  )
  // In the middle of the sheet, whichever side is the longer one.
  const right = (WIDTH - 2 * EDGE - (Math.max(...xs) - left) / span) / 2
  const down = (HEIGHT - 2 * EDGE - (top - Math.min(...ys)) / span) / 2
  return new Map(
    known.map((one, at) => [
      one.id,
      {
        id: one.id,
        name: one.name,
        x: EDGE + right + (xs[at]! - left) / span,
        y: EDGE + down + (top - one.lat) / span,
        lead: leads.has(one.id),
      },
    ]),
  )
}

/** What all names begin with (瑞安市…) says nothing on the sheet. */
function commonStart(names: readonly string[]): number {
  const first = names[0] ?? ''
  if (names.length < 2) return 0
  let length = 0
  while (length < first.length - 2 && names.every((name) => name[length] === first[length])) length++
  return length
}

/** 路线图: who goes where, drawn by coordinates; one firm can be picked out, by click, list or keyboard. */
export function RouteMap(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  const [chosen, setChosen] = useState<string | null>(null)
  const [date, setDate] = useState<string>('all')
  const places = useMemo(() => layOut(props.plan), [props.plan])
  const skip = commonStart([...places.values()].map((place) => place.name))
  const dates = [...new Set(props.plan.hosts.flatMap((one) => (one.date ? [one.date] : [])))].sort()
  if (places.size === 0) return <Empty description={t('noPlaces')} />
  const ways = props.plan.hosts.flatMap((one) => {
    const to = one.host ? places.get(one.host.id) : undefined
    if (!to || (date !== 'all' && one.date !== date)) return []
    return one.inspectors.flatMap((seat) => {
      const from = seat.enterprise ? places.get(seat.enterprise.id) : undefined
      if (!from || (chosen && from.id !== chosen && to.id !== chosen)) return []
      return [{ key: `${from.id}${to.id}`, from, to, leader: seat.role === 'leader' }]
    })
  })
  const shown = new Set(ways.flatMap((way) => [way.from.id, way.to.id]))
  return (
    <Panel
      title={t('map')}
      extra={
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          style={{ width: 220 }}
          placeholder={t('everyone')}
          aria-label={t('firm')}
          value={chosen}
          onChange={(id) => setChosen(id ?? null)}
          options={[...places.values()].map((place) => ({ value: place.id, label: place.name }))}
        />
      }
    >
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('mapHint')}</p>
      {dates.length > 1 && dates.length <= 12 ? (
        <Segmented
          value={date}
          onChange={setDate}
          options={[
            { value: 'all', label: t('everyone') },
            ...dates.map((day) => ({ value: day, label: day.slice(5) })),
          ]}
          style={{ marginBottom: 12 }}
        />
      ) : null}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={css['map']}
        role="img"
        aria-label={t('mapOf', { name: chosen ? (places.get(chosen)?.name ?? '') : t('everyone') })}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className={css['tip']} />
          </marker>
        </defs>
        {ways.map(({ key, from, to, leader }) => {
          const bend = 0.12
          const mx = (from.x + to.x) / 2 + (to.y - from.y) * bend
          const my = (from.y + to.y) / 2 - (to.x - from.x) * bend
          const far = Math.hypot(to.x - mx, to.y - my) || 1
          const ex = to.x - ((to.x - mx) / far) * 9
          const ey = to.y - ((to.y - my) / far) * 9
          return (
            <path
              key={key}
              d={`M${from.x} ${from.y}Q${mx} ${my} ${ex} ${ey}`}
              className={leader ? css['lead'] : css['way']}
              markerEnd="url(#arrow)"
            />
          )
        })}
        {[...places.values()].map((place) => (
          <g
            key={place.id}
            onClick={() => setChosen(chosen === place.id ? null : place.id)}
            className={css['place']}
            data-dim={shown.size > 0 && !shown.has(place.id) ? '' : undefined}
            data-chosen={chosen === place.id ? '' : undefined}
          >
            <title>{place.name}</title>
            {place.lead ? (
              <rect x={place.x - 7} y={place.y - 7} width={14} height={14} rx={3} />
            ) : (
              <circle cx={place.x} cy={place.y} r={6.5} />
            )}
            {places.size <= 40 || chosen === place.id ? (
              <text
                x={place.x > WIDTH * 0.8 ? place.x - 11 : place.x + 11}
                y={place.y + 4}
                textAnchor={place.x > WIDTH * 0.8 ? 'end' : 'start'}
              >
                {place.name.slice(skip, skip + 8)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </Panel>
  )
}
