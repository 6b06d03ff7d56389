import { bool, date, readModel, text, textEnum } from '../../graphql/index.ts'

/** How serious a failed item or a hazard is taken to be. */
export const Severity = textEnum('Severity', {
  general: 'To be put right in the ordinary way.',
  major_suspected: 'Meets a criterion; a person has yet to judge.',
  major: 'Judged to be major.',
})

/** Whose checklist line it is. */
export const ItemSource = textEnum('ItemSource', {
  national: 'From the national library.',
  alliance: "The alliance's own; carries no legal badge.",
})

readModel('Basis', {
  description: 'The legal ground of a line or a hazard, as it stood when it was written.',
  from: '(select null::text as doc, null::text as article, null::boolean as verified, null::date as effective_from)',
  fields: {
    doc: text({ description: 'Title of the document.' }),
    article: text(),
    verified: bool({ description: 'False where nobody has yet seen the clause in a published copy.' }),
    effectiveFrom: date({ nullable: true }),
  },
})

/**
 * Rows of the model `Basis` out of a jsonb column, for `list('Basis', { from: (row) => basisRows(`${row}.basis`) })`.
 * The order of the list is kept.
 */
export const basisRows = (jsonb: string): string =>
  `(select b.doc, b.article, coalesce(b.verified, false) as verified, b."effectiveFrom" as effective_from` +
  ` from jsonb_to_recordset(${jsonb}) as b(doc text, article text, verified boolean, "effectiveFrom" date))`
