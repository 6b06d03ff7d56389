import type { Audience, PublicationContent } from '@anhu/domain/outreach'
import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql'
import { DateTime, Field, InputType, LocalDate, RichText, Text, UUID } from '../../graphql/index.ts'
import { EnterpriseRole, EnterpriseScale } from '../enterprise/enterprise.reads.ts'
import { MutationInput, ReasonedInput, VersionedInput } from '../inputs.ts'
import { AllianceType } from '../tenancy/alliance.reads.ts'
import { OutreachChannel, PublicationType } from './outreach.enums.ts'

@InputType({
  description:
    'Whom it is for. An empty list sets no condition; lists are joined by AND, values in one by OR.',
})
export class AudienceInput {
  @Field(() => [GraphQLString], { description: 'Twelve digits: county, town or village.' })
  divisionCodes!: string[]
  @Field(() => [AllianceType.type]) allianceTypes!: string[]
  @Field(() => [UUID]) allianceIds!: string[]
  @Field(() => [UUID]) groupIds!: string[]
  @Field(() => [Text], { description: 'Leading digits of GB/T 4754 codes.' }) industries!: string[]
  @Field(() => [Text]) riskTags!: string[]
  @Field(() => [EnterpriseScale.type]) scales!: string[]
  @Field(() => [EnterpriseRole.type], { description: 'Who in a firm gets it; empty is everybody.' })
  roles!: Audience['roles']
}

@InputType()
class ComprehensionQuestionInput {
  @Field(() => Text) text!: string
  @Field(() => [Text], { description: 'Two to six.' }) options!: string[]
  @Field(() => GraphQLInt, { description: 'Counts from 0.' }) rightOption!: number
  @Field(() => Text, { nullable: true }) explanation!: string | null
}

@InputType()
export class AttachmentFileInput {
  @Field(() => UUID, { description: 'Made on the client: the same id is the same file.' }) id!: string
  @Field(() => GraphQLString, { description: 'SHA-256 of a file that was sent before.' }) sha256!: string
  @Field(() => Text) fileName!: string
}

@InputType()
class TargetedCheckContentInput {
  @Field(() => Text) title!: string
  @Field(() => [Text], { description: 'Only firms with one of these risks; empty is all.' })
  riskTags!: string[]
  @Field(() => LocalDate) dueOn!: string
  @Field(() => GraphQLBoolean) needsPhoto!: boolean
  @Field(() => [Text], { description: 'One to ten lines to look at.' }) items!: string[]
}

@InputType()
class PublicationContentInput {
  @Field(() => PublicationType.type) type!: PublicationContent['type']
  @Field(() => Text) title!: string
  @Field(() => RichText) bodyHtml!: string
  @Field(() => GraphQLBoolean) mustRead!: boolean
  @Field(() => GraphQLBoolean, { description: 'Only warnings: rings at night too.' }) urgent!: boolean
  @Field(() => [OutreachChannel.type]) channels!: PublicationContent['channels']
  @Field(() => ComprehensionQuestionInput, { nullable: true }) question!: ComprehensionQuestionInput | null
  @Field(() => Text, { nullable: true }) lawDocId!: string | null
  @Field(() => GraphQLInt, { nullable: true }) lawVersionNo!: number | null
  @Field(() => [AttachmentFileInput]) attachments!: AttachmentFileInput[]
  @Field(() => AudienceInput, { nullable: true, description: 'Null is everybody the publisher may reach.' })
  audience!: AudienceInput | null
  @Field(() => TargetedCheckContentInput, { nullable: true }) check!: TargetedCheckContentInput | null
}

/** Absent and null mean the same to a person. */
export const contentOf = (given: PublicationContentInput): PublicationContent => ({
  ...given,
  question: given.question ? { ...given.question, explanation: given.question.explanation ?? null } : null,
  lawDocId: given.lawDocId ?? null,
  lawVersionNo: given.lawVersionNo ?? null,
  audience: given.audience ?? null,
  check: given.check ?? null,
})

@InputType()
export class CreatePublicationInput extends MutationInput {
  @Field(() => PublicationContentInput) content!: PublicationContentInput
}
@InputType()
export class EditPublicationInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
  @Field(() => PublicationContentInput) content!: PublicationContentInput
}
@InputType()
export class SubmitPublicationInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
}
@InputType()
export class ArchivePublicationInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
}
@InputType()
export class PublishPublicationInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
  @Field(() => DateTime, { nullable: true, description: 'Null is now.' }) publishAt!: string | null
}
@InputType()
export class ReturnPublicationInput extends ReasonedInput {
  @Field(() => UUID) publicationId!: string
}
@InputType()
export class WithdrawPublicationInput extends ReasonedInput {
  @Field(() => UUID) publicationId!: string
}
@InputType()
export class AmendPublicationInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
  @Field(() => Text) title!: string
  @Field(() => RichText) bodyHtml!: string
  @Field(() => Text, { description: 'What changed; readers see it.' }) changeNote!: string
  @Field(() => [AttachmentFileInput]) attachments!: AttachmentFileInput[]
}
@InputType()
export class RemindReadersInput extends VersionedInput {
  @Field(() => UUID) publicationId!: string
  @Field(() => Text, {
    description: 'read: people who have not; check: firms that have not answered.',
  })
  what!: string
}
@InputType()
export class SaveOutreachSettingsInput extends VersionedInput {
  @Field(() => GraphQLBoolean) secondPerson!: boolean
  @Field(() => GraphQLInt, { description: '8 to 20.' }) digestHour!: number
}
@InputType()
export class SaveOutreachChannelInput extends MutationInput {
  @Field(() => UUID, { nullable: true }) channelId!: string | null
  @Field(() => OutreachChannel.type) channel!: PublicationContent['channels'][number]
  @Field(() => Text) title!: string
  @Field(() => Text, { nullable: true, description: 'Null keeps the one that is there.' }) address!:
    | string
    | null
  @Field(() => GraphQLBoolean) active!: boolean
}
