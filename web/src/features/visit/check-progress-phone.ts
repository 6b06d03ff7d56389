import type { OutboxOp } from '../../app/outbox/types.ts'
import type { AnswerResult, RecordVisitInput } from '../../gql/graphql.ts'
import type { CheckDraft, CheckLine, VisitPhone } from './check-phone.ts'

/** What one line shows: my answer on this phone, else what waits in the queue, else what the server has. */
export interface LineState {
  line: CheckLine
  result: AnswerResult | null
  /** Who gave the answer shown, when it was not this phone. */
  byName: string | null
  /** Version of the server's answer shown; named when somebody changes a colleague's answer knowingly. */
  version: number | null
  /** A finding stands on it, here or at the server. */
  hasFinding: boolean
}

const queued = (ops: readonly OutboxOp[]): RecordVisitInput[] =>
  ops.filter((op) => op.name === 'recordVisit').map((op) => op.variables['input'] as RecordVisitInput)

/** Every line of the list in its order, with the answer that counts now. */
export function lineStates(visit: VisitPhone, check: CheckDraft, waiting: readonly OutboxOp[]): LineState[] {
  const pieces = queued(waiting)
  return (visit.checklist?.lines ?? []).map((line) => {
    const mine = check.answers[line.key]
    const sent = pieces.flatMap((piece) => piece.answers ?? []).findLast((one) => one.itemKey === line.key)
    const stored = visit.answers.find((one) => one.itemKey === line.key)
    return {
      line,
      result: mine?.result ?? sent?.result ?? stored?.result ?? null,
      byName: mine || sent ? null : (stored?.personName ?? null),
      version: stored?.version ?? null,
      hasFinding:
        check.findings.some((one) => one.itemKey === line.key) ||
        pieces.some((piece) => (piece.findings ?? []).some((one) => one.itemKey === line.key)) ||
        visit.hazards.some((one) => one.itemKey === line.key),
    }
  })
}

/** Why a check cannot be closed yet, each with the line to go to. */
export type Obstacle =
  | { kind: 'check-in' }
  | { kind: 'answers'; count: number; key: string }
  | { kind: 'finding'; count: number; key: string }
  | { kind: 'photo'; count: number; key: string }
  | { kind: 'agreed'; count: number }
  | { kind: 'team-signature' }
  | { kind: 'host-signature' }
  | { kind: 'witness' }

/** A finding that has all the paper wants: place, words and a photo. */
export const isWholeFinding = (one: CheckDraft['findings'][number]): boolean =>
  one.place.trim() !== '' && one.description.trim() !== '' && one.photos.length > 0

/** Everything that still stands between this check and 签字提交, in the order in which it is met. */
export function obstacles(visit: VisitPhone, check: CheckDraft, lines: readonly LineState[]): Obstacle[] {
  const found: Obstacle[] = []
  if (!check.checkIn && !visit.checkedInAt) found.push({ kind: 'check-in' })
  const open = lines.filter((one) => one.result === null)
  if (open[0]) found.push({ kind: 'answers', count: open.length, key: open[0].line.key })
  const bare = lines.filter((one) => one.result === 'nonconform' && !one.hasFinding)
  if (bare[0]) found.push({ kind: 'finding', count: bare.length, key: bare[0].line.key })
  const half = check.findings.filter((one) => !isWholeFinding(one))
  if (half[0]) found.push({ kind: 'photo', count: half.length, key: half[0].itemKey ?? '' })
  const unasked = check.findings.filter(
    (one) => one.agreed === null || (one.agreed === 'no' && one.hostRemark.trim() === ''),
  )
  if (unasked.length > 0) found.push({ kind: 'agreed', count: unasked.length })
  return [...found, ...signatureObstacles(visit, check)]
}

function signatureObstacles(visit: VisitPhone, check: CheckDraft): Obstacle[] {
  const signed = [
    ...check.signatures.map((one) => ({ role: one.signerRole, refused: one.sha256 === null })),
    ...visit.signatures.map((one) => ({ role: one.signerRole, refused: one.refused })),
  ]
  const found: Obstacle[] = []
  const given = signed.filter((one) => !one.refused)
  if (!given.some((one) => one.role === 'team_leader' || one.role === 'inspector'))
    found.push({ kind: 'team-signature' })
  if (given.some((one) => one.role === 'host')) return found
  if (!signed.some((one) => one.refused)) return [...found, { kind: 'host-signature' }]
  return given.length < 2 ? [...found, { kind: 'witness' }] : found
}
