import { bool, dateTime, enumOf, id, int, readModel, text, textEnum } from '../../graphql/index.ts'

/** What a photo shows. */
export const EvidencePhase = textEnum('EvidencePhase', [
  'before',
  'after',
  'visit',
  'practice',
  'dispute',
  'lookback',
  'signature',
])
/** Whether the small picture is there. */
export const ThumbState = textEnum('ThumbState', ['pending', 'ready', 'failed'])

readModel('Evidence', {
  description: 'A photo or paper that proves something, for those who may see the record.',
  from: 'app.evidence',
  fields: {
    id: id(),
    phase: enumOf(EvidencePhase),
    caption: text({ nullable: true }),
    takenAt: dateTime({ nullable: true }),
    uploadedByName: text(),
    receivedAt: dateTime(),
    sha256: text(),
    mime: text(),
    width: int({ nullable: true }),
    height: int({ nullable: true }),
    thumbState: enumOf(ThumbState),
    usedBefore: bool({ description: 'The alliance has seen this very file before: doubt it.' }),
    thumbUrl: text({ sql: (row) => `'/photos/' || ${row}.id || '?size=thumb'` }),
    fullUrl: text({ sql: (row) => `'/photos/' || ${row}.id || '?size=full'` }),
  },
})
