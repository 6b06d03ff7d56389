import type { HazardsDesk_PageQuery } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import type { QueryColumn } from '../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useWord } from '../command/word-tag.tsx'
import { DueTag, useDueWords } from './due-words.tsx'
import { hazardMessages } from './hazard-messages-desk.ts'
import { useDayText } from '../calendar/day-text.ts'

/** A row of the ledger. */
export type HazardRow = HazardsDesk_PageQuery['hazards']['nodes'][number]

/** Columns of the hazard ledger (隐患台账). */
export function useHazardColumns(): QueryColumn<HazardRow>[] {
  const t = useMessages(hazardMessages)
  const word = useWord()
  const dueWords = useDueWords()
  const dayText = useDayText()
  return [
    {
      title: t('number'),
      width: 190,
      render: (_, row) => <Clip text={row.number} width={190} />,
      text: (row) => row.number ?? null,
    },
    { title: t('firm'), dataIndex: 'enterpriseName', width: 220 },

    {
      title: t('place'),
      dataIndex: 'place',
      width: 120,
      render: (_, row) => <Clip text={row.place} width={120} />,
      text: (row) => row.place,
    },
    {
      title: t('description'),
      dataIndex: 'description',
      width: 240,
      render: (_, row) => <Clip text={row.description} width={240} />,
      text: (row) => row.description,
    },
    {
      title: t('state'),
      width: 120,
      render: (_, row) => <StatusTag group="HazardState" value={row.state} />,
      text: (row) => word('HazardState', row.state),
    },
    {
      title: t('severity'),
      width: 120,
      render: (_, row) =>
        row.severity === 'general' ? (
          word('Severity', row.severity)
        ) : (
          <ToneTag tone="attention">{word('Severity', row.severity)}</ToneTag>
        ),
      text: (row) => word('Severity', row.severity),
    },
    {
      title: t('due'),
      dataIndex: 'dueOn',
      width: 150,
      render: (_, row) => dayText(row.dueOn),
      text: (row) => row.dueOn ?? null,
    },
    { title: t('left'), width: 120, render: (_, row) => <DueTag due={row} />, text: (row) => dueWords(row) },
    {
      title: t('topic'),
      dataIndex: 'topicName',
      width: 150,
      render: (_, row) => <Clip text={row.topicName} width={150} />,
      text: (row) => row.topicName ?? null,
    },
    {
      title: t('group'),
      width: 110,
      render: (_, row) => row.group?.name,
      text: (row) => row.group?.name ?? null,
    },
    {
      title: t('source'),
      width: 90,
      render: (_, row) => word('HazardSource', row.source),
      text: (row) => word('HazardSource', row.source),
    },
    {
      title: t('found'),
      width: 170,
      render: (_, row) => formatDateTime(row.foundAt),
      text: (row) => formatDateTime(row.foundAt),
    },
    {
      title: t('reinspector'),
      width: 190,
      ellipsis: true,
      render: (_, row) => row.reinspectorEnterprise?.name,
      text: (row) => row.reinspectorEnterprise?.name ?? null,
    },
  ]
}
