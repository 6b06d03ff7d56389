import { DomainError, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { type AttachmentInput, setAttachments } from './attachments.ts'
import { type Audience, audienceParameter, everybody, everyRole } from './audience.ts'
import { cleanBody, summaryOf } from './html.ts'
import { LawVersion } from './law.entities.ts'
import type { ComprehensionQuestion, Publication } from './publication.entities.ts'
import { TargetedCheck } from './readership.entities.ts'
import { maybeUpTo, writtenUpTo } from './text.ts'
import type { OutreachChannelKind, PublicationType } from './words.ts'

/** A targeted check as its author writes it. */
export interface TargetedCheckInput {
  title: string
  riskTags: string[]
  dueOn: string
  needsPhoto: boolean
  items: string[]
}

/** All that an author writes. */
export interface PublicationContent {
  type: PublicationType
  title: string
  bodyHtml: string
  mustRead: boolean
  urgent: boolean
  channels: OutreachChannelKind[]
  question: ComprehensionQuestion | null
  lawDocId: string | null
  lawVersionNo: number | null
  attachments: AttachmentInput[]
  /** Null is everybody the publisher may reach. */
  audience: Audience | null
  check: TargetedCheckInput | null
}

/** What a publication's row takes from its content. */
export type ContentFields = Pick<
  Publication,
  | 'type'
  | 'title'
  | 'bodyHtml'
  | 'summary'
  | 'mustRead'
  | 'urgent'
  | 'channels'
  | 'question'
  | 'lawDocId'
  | 'lawVersionNo'
  | 'audience'
>

/**
 * Checks and cleans a content.
 * @throws TEXT_REQUIRED, QUESTION_INVALID, URGENT_ONLY_WARNING, AUDIENCE_OUTSIDE for a code that is none, LAW_UNKNOWN
 */
export async function contentFields(uow: UnitOfWork, content: PublicationContent): Promise<ContentFields> {
  if (content.urgent && content.type !== 'warning') throw new DomainError('URGENT_ONLY_WARNING')
  const bodyHtml = cleanBody(content.bodyHtml)
  const audience = content.audience ?? everybody()
  audienceParameter(audience)
  if (content.lawDocId !== null) {
    const known = await uow.em.count(LawVersion, {
      docId: content.lawDocId,
      ...(content.lawVersionNo === null ? {} : { versionNo: content.lawVersionNo }),
    })
    if (known === 0) throw new DomainError('LAW_UNKNOWN', { docId: content.lawDocId })
  }
  return {
    type: content.type,
    title: writtenUpTo('title', content.title, 120),
    bodyHtml,
    summary: summaryOf(bodyHtml),
    mustRead: content.mustRead,
    urgent: content.urgent,
    channels: [...new Set(content.channels)],
    question: content.question === null ? null : checkedQuestion(content.question),
    lawDocId: content.lawDocId,
    lawVersionNo: content.lawVersionNo,
    audience: { ...audience, roles: audience.roles.length > 0 ? audience.roles : [...everyRole] },
  }
}

function checkedQuestion(question: ComprehensionQuestion): ComprehensionQuestion {
  const options = question.options.map((option) => writtenUpTo('option', option, 200))
  const { rightOption } = question
  if (options.length < 2 || options.length > 6 || !Number.isInteger(rightOption) || !(rightOption in options))
    throw new DomainError('QUESTION_INVALID')
  if (new Set(options).size < options.length) throw new DomainError('QUESTION_INVALID')
  return {
    text: writtenUpTo('question', question.text, 300),
    options,
    rightOption,
    explanation: maybeUpTo('explanation', question.explanation, 500),
  }
}

/**
 * Writes the parts that have tables of their own: attachments and the targeted check of a draft.
 * @throws what `setAttachments` throws, and CHECK_INVALID
 */
export async function writeParts(
  uow: UnitOfWork,
  publication: Publication,
  content: Pick<PublicationContent, 'attachments' | 'check'>,
): Promise<void> {
  await setAttachments(uow, publication, content.attachments)
  const before = await uow.em.findOne(TargetedCheck, { publicationId: publication.id })
  if (content.check === null) {
    if (before) uow.em.remove(before)
    return
  }
  const { check } = content
  if (check.items.length < 1 || check.items.length > 10 || check.dueOn < dayOf(uow.now()))
    throw new DomainError('CHECK_INVALID', { maxItems: 10 })
  const fields = {
    title: writtenUpTo('check.title', check.title, 120),
    items: check.items.map((item) => writtenUpTo('check.item', item, 200)),
    riskTags: [...new Set(check.riskTags)],
    dueOn: check.dueOn,
    needsPhoto: check.needsPhoto,
  }
  if (before) Object.assign(before, fields)
  else
    uow.em.create(TargetedCheck, {
      id: uow.newId(),
      publicationId: publication.id,
      bureauId: publication.bureauId,
      allianceId: publication.allianceId,
      state: 'open',
      ...fields,
    })
}
