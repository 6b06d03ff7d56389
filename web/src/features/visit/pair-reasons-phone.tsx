import type { ReactNode } from 'react'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import type { CheckLine } from './check-phone.ts'

const messages = defineMessages(
  {
    frozen: '已确定的安排，不再变动',
    pinned: '委员会指定',
    'leads-team': '由龙头企业带队（可带队的企业 {count} 家）',
    'only-one-qualified': '全联盟只有您有“{category}”检查资格',
    'covers-alone': '检查组里由您负责“{category}”',
    'distance-rank': '距离第 {rank} 近（可派 {among} 家，约 {km} 公里）',
    'last-met': '上次互查在 {rounds} 轮以前',
    'never-met': '以前没有互查过，避免总是同几家',
    load: '本轮您家查 {carried} 家，各家 {low}–{high} 家',
    'kept-from-previous': '与上一版安排相同',
    'new-in-repair': '临时替补，改动最小',
  },
  {
    frozen: 'Already fixed, not changed any more',
    pinned: 'Asked for by the committee',
    'leads-team': 'A lead enterprise leads the team ({count} could)',
    'only-one-qualified': 'Only you are qualified for “{category}”',
    'covers-alone': 'You cover “{category}” in this team',
    'distance-rank': 'Number {rank} in distance of {among} (about {km} km)',
    'last-met': 'You last met {rounds} rounds ago',
    'never-met': 'You have never met: no fixed circles',
    load: 'You check {carried} this round; everybody {low}–{high}',
    'kept-from-previous': 'As in the plan before',
    'new-in-repair': 'Substitute with the least change',
  },
)

type Params = Record<string, string | number | undefined>

/** Why the plan put a firm into this team, in words. A code this build does not know is left out. */
export function PairReasons(props: {
  reasons: readonly { code: string; params: unknown }[]
  lines: readonly CheckLine[]
}): ReactNode {
  const t = useMessages(messages)
  const topic = (code: unknown) =>
    props.lines.find((line) => line.topicCode === code)?.topicName ?? String(code ?? '')
  const km = (metres: unknown) => (Number(metres ?? 0) / 1000).toFixed(1)
  const say = ({ code, params }: { code: string; params: unknown }): string | null => {
    const p = (params ?? {}) as Params
    switch (code) {
      case 'frozen':
      case 'pinned':
      case 'never-met':
      case 'kept-from-previous':
      case 'new-in-repair':
        return t(code)
      case 'leads-team':
        return t(code, { count: p['eligibleLeads'] ?? 1 })
      case 'only-one-qualified':
      case 'covers-alone':
        return t(code, { category: topic(p['category']) })
      case 'distance-rank':
        return t(code, { rank: p['rank'] ?? 1, among: p['among'] ?? 1, km: km(p['metres']) })
      case 'last-met':
        return t(code, { rounds: p['roundsAgo'] ?? 1 })
      case 'load':
        return t(code, { carried: p['carried'] ?? 1, low: p['low'] ?? 1, high: p['high'] ?? 1 })
      default:
        return null
    }
  }
  const words = props.reasons.map(say).filter((word) => word !== null)
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.3em', display: 'grid', gap: 10 }}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
