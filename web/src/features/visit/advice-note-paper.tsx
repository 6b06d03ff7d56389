import type { ReactNode } from 'react'
import { formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useWord } from '../command/word-tag.tsx'
import css from './advice-note-paper.module.css'
import { visitMessages } from './visit-messages-desk.ts'
import { SignaturePicture } from './visit-parts-desk.tsx'
import type { VisitRecord } from './visit-sheet-desk.tsx'

/** 建议整改单 as paper: an advice among members, never an order; what was found, by when, and who signed. */
export function AdviceNotePaper(props: {
  visit: VisitRecord
  note: NonNullable<VisitRecord['adviceNote']>
}): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const { visit, note } = props
  const facts = {
    alliance: visit.allianceName ?? '',
    date: visit.fieldDoneAt ? formatDate(visit.fieldDoneAt) : visit.plannedOn,
    count: visit.hazards.length,
  }
  return (
    <article className={css['paper']}>
      <h2>{t('noteTitle')}</h2>
      <p className={css['number']}>{t('noteHead', { number: note.number })}</p>
      <p className={css['to']}>{visit.hostName}：</p>
      <p>{visit.hazards.length > 0 ? t('noteIntro', facts) : t('noteNone2', facts)}</p>
      {visit.hazards.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th>{t('index')}</th>
              <th>{t('placeProblem')}</th>
              <th>{t('basis')}</th>
              <th>{t('advice')}</th>
              <th>{t('dueOn')}</th>
            </tr>
          </thead>
          <tbody>
            {visit.hazards.map((hazard, at) => (
              <tr key={hazard.id}>
                <td>{at + 1}</td>
                <td>
                  <b>{hazard.place}</b>
                  <br />
                  {hazard.description}
                  {hazard.severity === 'general' ? null : (
                    <>
                      <br />
                      {word('Severity', hazard.severity)}
                    </>
                  )}
                </td>
                <td>{hazard.basis.map((one) => `${one.doc}${one.article}`).join('；') || '—'}</td>
                <td>{hazard.measures ?? '—'}</td>
                <td>{hazard.immediate ? t('onSpot') : (hazard.dueOn ?? '—')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className={css['legal']}>{t('noteLegal')}</p>
      <ul className={css['signatures']}>
        {visit.signatures.map((one) => (
          <li key={one.id}>
            <span>{word('SignerRole', one.signerRole)}</span>
            <SignaturePicture signature={one} height={64} />
            <b>{one.signerName}</b>
            {one.refused ? t('refused', { reason: one.refusalReason ?? '' }) : formatDate(one.signedAt)}
          </li>
        ))}
      </ul>
      <p className={css['copies']}>{t('noteCopies')}</p>
    </article>
  )
}
