import type {
  AudienceInput,
  ComprehensionQuestionInput,
  PublicationContentInput,
  PublicationType,
  TargetedCheckContentInput,
} from '../../gql/graphql.ts'
import type { AttachmentValue } from './attachments-field.tsx'

/** The editor's form: what the server takes, with switches for its optional parts and lists as lines. */
export interface PublicationForm {
  type: PublicationType
  title: string
  bodyHtml: string
  mustRead: boolean
  urgent: boolean
  channels: string[]
  lawDocId: string | null
  attachments: AttachmentValue[]
  audience: AudienceInput
  withQuestion: boolean
  question: { text: string; options: string[]; rightOption: number; explanation: string }
  withCheck: boolean
  check: { title: string; riskTags: string[]; dueOn: string; needsPhoto: boolean; items: string }
}

const everyone: AudienceInput = {
  divisionCodes: [],
  allianceTypes: [],
  allianceIds: [],
  groupIds: [],
  industries: [],
  riskTags: [],
  scales: [],
  roles: [],
}

/** A form nobody has written in. */
export const emptyPublication: PublicationForm = {
  type: 'notice',
  title: '',
  bodyHtml: '',
  mustRead: false,
  urgent: false,
  channels: [],
  lawDocId: null,
  attachments: [],
  audience: everyone,
  withQuestion: false,
  question: { text: '', options: ['', ''], rightOption: 0, explanation: '' },
  withCheck: false,
  check: { title: '', riskTags: [], dueOn: '', needsPhoto: true, items: '' },
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The audience of a form that may not have shown every field yet. */
export const audienceOf = (audience: Partial<AudienceInput> | undefined): AudienceInput => ({
  ...everyone,
  ...Object.fromEntries(Object.entries(audience ?? {}).filter(([, value]) => value != null)),
})

/** What the form sends. */
export function contentOf(form: PublicationForm): PublicationContentInput {
  return {
    type: form.type,
    title: form.title.trim(),
    bodyHtml: form.bodyHtml,
    mustRead: form.mustRead,
    urgent: form.type === 'warning' && form.urgent,
    channels: form.channels as PublicationContentInput['channels'],
    lawDocId: form.lawDocId ?? null,
    lawVersionNo: null,
    attachments: form.attachments,
    audience: audienceOf(form.audience),
    question: form.withQuestion
      ? {
          text: form.question.text.trim(),
          options: form.question.options.map((option) => option.trim()).filter(Boolean),
          rightOption: form.question.rightOption,
          explanation: form.question.explanation.trim(),
        }
      : null,
    check: form.withCheck
      ? {
          title: form.check.title.trim(),
          riskTags: form.check.riskTags,
          dueOn: form.check.dueOn,
          needsPhoto: form.check.needsPhoto,
          items: lines(form.check.items),
        }
      : null,
  }
}

/** The form of a draft that is there. */
export function formOf(
  draft: Omit<PublicationContentInput, 'lawDocId' | 'lawVersionNo' | 'audience' | 'question' | 'check'> & {
    law?: { docId: string } | null
    audience?: AudienceInput | null
    question?: (Omit<ComprehensionQuestionInput, 'explanation'> & { explanation?: string | null }) | null
    check?: TargetedCheckContentInput | null
  },
): PublicationForm {
  return {
    type: draft.type,
    title: draft.title,
    bodyHtml: draft.bodyHtml,
    mustRead: draft.mustRead,
    urgent: draft.urgent,
    channels: [...draft.channels],
    lawDocId: draft.law?.docId ?? null,
    attachments: draft.attachments.map(({ id, sha256, fileName }) => ({ id, sha256, fileName })),
    audience: audienceOf(
      Object.fromEntries(
        Object.keys(everyone).map((key) => [key, draft.audience?.[key as keyof AudienceInput]]),
      ) as Partial<AudienceInput>,
    ),
    withQuestion: !!draft.question,
    question: draft.question
      ? {
          text: draft.question.text,
          options: [...draft.question.options],
          rightOption: draft.question.rightOption,
          explanation: draft.question.explanation ?? '',
        }
      : emptyPublication.question,
    withCheck: !!draft.check,
    check: draft.check
      ? {
          title: draft.check.title,
          riskTags: [...draft.check.riskTags],
          dueOn: draft.check.dueOn,
          needsPhoto: draft.check.needsPhoto,
          items: draft.check.items.join('\n'),
        }
      : emptyPublication.check,
  }
}
