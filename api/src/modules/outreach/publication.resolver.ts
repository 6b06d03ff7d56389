import {
  amendPublication,
  archivePublication,
  createPublication,
  editPublication,
  OUTREACH,
  publishPublication,
  remindReaders,
  returnPublication,
  saveOutreachChannel,
  saveOutreachSettings,
  submitPublication,
  withdrawPublication,
} from '@anhu/domain/outreach'
import { GraphQLInt } from 'graphql'
import {
  Arg,
  Ctx,
  Field,
  Mutation,
  ObjectType,
  Requires,
  Reread,
  Resolver,
  resultUnion,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import {
  AmendPublicationInput,
  ArchivePublicationInput,
  contentOf,
  CreatePublicationInput,
  EditPublicationInput,
  PublishPublicationInput,
  RemindReadersInput,
  ReturnPublicationInput,
  SaveOutreachChannelInput,
  SaveOutreachSettingsInput,
  SubmitPublicationInput,
  WithdrawPublicationInput,
} from './publication.inputs.ts'
import { rereadResult } from './results.ts'

@ObjectType({ simpleResolvers: true })
class RemindReadersSuccess {
  @Field(() => UUID) publicationId!: string
  @Reread('Publication', 'publicationId') publication!: object
  @Field(() => GraphQLInt, { description: 'People, or firms of a check, that are behind now.' })
  people!: number
}
@ObjectType({ simpleResolvers: true })
class SaveOutreachSettingsSuccess {
  @Field(() => GraphQLInt) version!: number
}
const publication = (verb: string) => rereadResult(verb, 'Publication', 'publication', 'publicationId')
const CreatePublicationResult = publication('CreatePublication')
const EditPublicationResult = publication('EditPublication')
const SubmitPublicationResult = publication('SubmitPublication')
const PublishPublicationResult = publication('PublishPublication')
const ReturnPublicationResult = publication('ReturnPublication')
const AmendPublicationResult = publication('AmendPublication')
const WithdrawPublicationResult = publication('WithdrawPublication')
const ArchivePublicationResult = publication('ArchivePublication')
const RemindReadersResult = resultUnion('RemindReadersResult', RemindReadersSuccess)
const SaveOutreachSettingsResult = resultUnion('SaveOutreachSettingsResult', SaveOutreachSettingsSuccess)
const SaveOutreachChannelResult = rereadResult(
  'SaveOutreachChannel',
  'OutreachChannelRow',
  'channel',
  'channelId',
)

/** What publishers do. */
@Resolver()
export class PublicationResolver {
  @Requires(OUTREACH['outreach:write-publication'])
  @Mutation(() => CreatePublicationResult.union, { description: 'Starts a draft.' })
  createPublication(
    @Arg('input', () => CreatePublicationInput) input: CreatePublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(
      CreatePublicationResult,
      (uow) => createPublication(uow, { content: contentOf(input.content) }),
      input,
    )
  }

  @Requires(OUTREACH['outreach:write-publication'])
  @Mutation(() => EditPublicationResult.union, { description: 'Rewrites a draft.' })
  editPublication(
    @Arg('input', () => EditPublicationInput) input: EditPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(
      EditPublicationResult,
      (uow) => editPublication(uow, { ...input, content: contentOf(input.content) }),
      input,
    )
  }

  @Requires(OUTREACH['outreach:submit-publication'])
  @Mutation(() => SubmitPublicationResult.union, { description: 'Hands a draft to whoever approves.' })
  submitPublication(
    @Arg('input', () => SubmitPublicationInput) input: SubmitPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(SubmitPublicationResult, (uow) => submitPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:publish-publication'])
  @Mutation(() => PublishPublicationResult.union, {
    description: 'Approves and publishes, now or at an hour; a draft too, where one person suffices.',
  })
  publishPublication(
    @Arg('input', () => PublishPublicationInput) input: PublishPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(PublishPublicationResult, (uow) => publishPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:publish-publication'])
  @Mutation(() => ReturnPublicationResult.union, { description: 'Sends it back to its author.' })
  returnPublication(
    @Arg('input', () => ReturnPublicationInput) input: ReturnPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(ReturnPublicationResult, (uow) => returnPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:publish-publication'])
  @Mutation(() => AmendPublicationResult.union, { description: 'Corrects what is out: a new version.' })
  amendPublication(
    @Arg('input', () => AmendPublicationInput) input: AmendPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(AmendPublicationResult, (uow) => amendPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:withdraw-publication'])
  @Mutation(() => WithdrawPublicationResult.union, { description: 'Recalls it, also after it was read.' })
  withdrawPublication(
    @Arg('input', () => WithdrawPublicationInput) input: WithdrawPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(WithdrawPublicationResult, (uow) => withdrawPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:archive-publication'])
  @Mutation(() => ArchivePublicationResult.union, { description: 'Files it.' })
  archivePublication(
    @Arg('input', () => ArchivePublicationInput) input: ArchivePublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(ArchivePublicationResult, (uow) => archivePublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:remind-readers'])
  @Mutation(() => RemindReadersResult.union, { description: 'Reminds only who is behind.' })
  remindReaders(
    @Arg('input', () => RemindReadersInput) input: RemindReadersInput,
    @Ctx() context: ApiContext,
  ) {
    const what = input.what === 'check' ? 'check' : 'read'
    return context.mutate(RemindReadersResult, (uow) => remindReaders(uow, { ...input, what }), input)
  }

  @Requires(OUTREACH['outreach:manage-settings'])
  @Mutation(() => SaveOutreachSettingsResult.union, { description: "Sets the publisher's own rules." })
  saveOutreachSettings(
    @Arg('input', () => SaveOutreachSettingsInput) input: SaveOutreachSettingsInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(SaveOutreachSettingsResult, (uow) => saveOutreachSettings(uow, input), input)
  }

  @Requires(OUTREACH['outreach:manage-settings'])
  @Mutation(() => SaveOutreachChannelResult.union, { description: 'Adds or changes a robot or mailbox.' })
  saveOutreachChannel(
    @Arg('input', () => SaveOutreachChannelInput) input: SaveOutreachChannelInput,
    @Ctx() context: ApiContext,
  ) {
    const change = { ...input, channelId: input.channelId ?? null, address: input.address ?? null }
    return context.mutate(SaveOutreachChannelResult, (uow) => saveOutreachChannel(uow, change), input)
  }
}
