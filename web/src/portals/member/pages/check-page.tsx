import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { z } from 'zod/mini'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useSeat } from '../../../app/session/session-store.ts'
import { CheckExtras } from '../../../features/visit/check-extras-phone.tsx'
import { CheckItem } from '../../../features/visit/check-item-phone.tsx'
import {
  answerLine,
  isBlankFinding,
  newFinding,
  put,
  type DraftFinding,
  type DraftPractice,
} from '../../../features/visit/check-phone.ts'
import { FindingSheet } from '../../../features/visit/finding-sheet-phone.tsx'
import { OverviewSheet } from '../../../features/visit/overview-sheet-phone.tsx'
import { DraftPracticeSheet } from '../../../features/visit/draft-practice-phone.tsx'
import { useCheck } from '../../../features/visit/use-check-phone.ts'
import { visitMessages } from '../../../features/visit/visit-messages-phone.ts'
import { VisitUnseen } from '../../../features/visit/visit-unseen-phone.tsx'
import { Column, Note, Pair, Quiet } from '../../../features/phone/parts.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Stack } from '../../../ui/member/card.tsx'
import { Progress } from '../../../ui/member/progress.tsx'
import { Skeleton } from '../../../ui/member/states.tsx'

const schema = z.object({ item: z.optional(z.string()) })

/** The frozen checklist, one line a card; each tap is on the phone's disk before the next. */
export function CheckPage(): ReactNode {
  const t = useMessages(visitMessages)
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const { viewer } = useSeat()
  const navigate = useNavigate()
  const check = useCheck(visitId)
  const [filters, setFilters] = useFilters(schema)
  const [overview, setOverview] = useState(false)
  const [finding, setFinding] = useState<string | null>(null)
  const [practice, setPractice] = useState<string | null>(null)
  const [start, setStart] = useState<number | null>(null)
  const { visit, lines } = check
  const draft = check.draft.value
  const back = `/visits/${visitId}`
  if (check.loading || !draft)
    return (
      <MemberPage title={t('checklist')} back={back}>
        <Skeleton lines={3} height={130} />
      </MemberPage>
    )
  if (!visit)
    return (
      <MemberPage title={t('checklist')} back={back}>
        <VisitUnseen check={check} visitId={visitId} />
      </MemberPage>
    )
  const firstOpen = lines.findIndex((one) => one.result === null)
  const asked = lines.findIndex((one) => one.line.key === filters.item)
  // Where it opened stays on the screen: answering must not turn the page by itself.
  if (start === null && lines.length > 0) setStart(Math.max(0, firstOpen))
  const index = asked >= 0 ? asked : (start ?? Math.max(0, firstOpen))
  const now = lines[index]
  const open = lines.filter((one) => one.result === null).length
  const goTo = (next: number) => {
    setFilters({ item: lines[next]?.line.key })
    scrollTo({ top: 0 })
  }
  // Hook, not value: the finding is written into the draft while the sheet shows it.
  const change = check.draft.change
  const openFinding = (one: DraftFinding) => {
    change((before) => ({ ...before, findings: put(before.findings, one) }))
    setFinding(one.id)
  }
  const shown = draft.findings.find((one) => one.id === finding) ?? null
  const watermark = [visit.hostName, viewer.name]
  const nextOpen =
    [...lines.keys()].find((i) => i > index && lines[i]?.result === null) ??
    (firstOpen >= 0 && firstOpen !== index ? firstOpen : -1)
  return (
    <MemberPage
      title={t('checklist')}
      back={back}
      footer={
        now ? (
          <Pair>
            <BigButton look="secondary" disabled={index === 0} onClick={() => goTo(index - 1)}>
              {t('prev')}
            </BigButton>
            {index < lines.length - 1 ? (
              <BigButton onClick={() => goTo(index + 1)}>{t('next')}</BigButton>
            ) : (
              <BigButton onClick={() => void navigate({ to: `/visits/${visitId}/sign` as never })}>
                {t('signSubmit')}
              </BigButton>
            )}
          </Pair>
        ) : (
          <BigButton onClick={() => void navigate({ to: `/visits/${visitId}/sign` as never })}>
            {t('signSubmit')}
          </BigButton>
        )
      }
    >
      <Stack>
        {check.draft.failed ? <Note tone="attention" title={t('saveFailed')} alert /> : null}
        {now ? (
          <>
            <Quiet>{visit.hostName}</Quiet>
            <Progress label={t('progress')} value={lines.length - open} max={lines.length} />
            <CheckItem
              key={now.line.key}
              state={now}
              position={index}
              total={lines.length}
              note={draft.answers[now.line.key]?.note ?? ''}
              finding={draft.findings.find((one) => one.itemKey === now.line.key)}
              onAnswer={(result) => {
                const key = now.line.key
                // The card stays until the person turns it, also when the page chose the first open line itself.
                if (filters.item !== key) setFilters({ item: key })
                const theirs = now.byName !== null && now.byName !== viewer.name
                const seen = theirs ? (now.version ?? undefined) : undefined
                change((before) => answerLine(before, key, result, new Date(), seen))
                if (result === 'nonconform' && !now.hasFinding) openFinding(newFinding(now.line))
              }}
              onNote={(note) =>
                change((before) => {
                  const answer = before.answers[now.line.key]
                  return answer
                    ? { ...before, answers: { ...before.answers, [now.line.key]: { ...answer, note } } }
                    : before
                })
              }
              onFinding={() =>
                openFinding(
                  draft.findings.find((one) => one.itemKey === now.line.key) ?? newFinding(now.line),
                )
              }
            />
            <Pair>
              <BigButton look="secondary" small disabled={nextOpen < 0} onClick={() => goTo(nextOpen)}>
                {open === 0 ? t('allAnswered') : t('jumpOpen')}
              </BigButton>
              <BigButton look="secondary" small onClick={() => setOverview(true)}>
                {t('overview')}
              </BigButton>
            </Pair>
          </>
        ) : (
          <Quiet>{t('noList')}</Quiet>
        )}
        <CheckExtras
          draft={draft}
          onFinding={openFinding}
          onPractice={(one: DraftPractice) => {
            change((before) => ({ ...before, practices: put(before.practices, one) }))
            setPractice(one.id)
          }}
        />
        {open === 0 && now ? (
          <Column>
            <BigButton onClick={() => void navigate({ to: `/visits/${visitId}/sign` as never })}>
              {t('signSubmit')}
            </BigButton>
          </Column>
        ) : null}
      </Stack>
      <FindingSheet
        finding={shown}
        line={lines.find((one) => one.line.key === shown?.itemKey)?.line ?? null}
        watermark={watermark}
        onChange={(one) => change((before) => ({ ...before, findings: put(before.findings, one) }))}
        onRemove={(one) => {
          setFinding(null)
          change((before) => ({
            ...before,
            findings: before.findings.filter((other) => other.id !== one.id),
          }))
        }}
        onClose={() => {
          setFinding(null)
          change((before) => ({
            ...before,
            findings: before.findings.filter((one) => one.id !== finding || !isBlankFinding(one)),
          }))
        }}
      />
      <DraftPracticeSheet
        draft={draft}
        open={practice}
        watermark={watermark}
        change={change}
        onClose={() => setPractice(null)}
      />
      <OverviewSheet
        open={overview}
        lines={lines}
        onPick={(next) => {
          setOverview(false)
          goTo(next)
        }}
        onClose={() => setOverview(false)}
      />
    </MemberPage>
  )
}
