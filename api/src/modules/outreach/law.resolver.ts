import { addLaw, addLawVersion, OUTREACH, setLawArticle } from '@anhu/domain/outreach'
import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  LocalDate,
  Mutation,
  ObjectType,
  Requires,
  Reread,
  Resolver,
  resultUnion,
  Text,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { MutationInput } from '../inputs.ts'

@InputType()
class LawArticleInput {
  @Field(() => Text) article!: string
  @Field(() => Text) text!: string
  @Field(() => GraphQLBoolean, { description: "The law's own words." }) fullText!: boolean
  @Field(() => GraphQLBoolean, { description: 'Seen in a published copy.' }) verified!: boolean
}
@InputType()
class AddLawInput extends MutationInput {
  @Field(() => Text) docId!: string
  @Field(() => Text) title!: string
  @Field(() => Text) number!: string
  @Field(() => Text) level!: string
  @Field(() => LocalDate) effectiveFrom!: string
  @Field(() => Text) evidence!: string
  @Field(() => [LawArticleInput]) articles!: LawArticleInput[]
}
@InputType()
class AddLawVersionInput extends MutationInput {
  @Field(() => GraphQLString) docId!: string
  @Field(() => Text) title!: string
  @Field(() => Text) number!: string
  @Field(() => LocalDate) effectiveFrom!: string
  @Field(() => LocalDate, { nullable: true }) effectiveTo!: string | null
  @Field(() => Text) changeNote!: string
  @Field(() => Text, { nullable: true }) evidence!: string | null
  @Field(() => [LawArticleInput], { description: 'Those it changes; the others are taken over.' })
  articles!: LawArticleInput[]
}
@InputType()
class SetLawArticleInput extends MutationInput {
  @Field(() => GraphQLString) docId!: string
  @Field(() => GraphQLInt) versionNo!: number
  @Field(() => Text) article!: string
  @Field(() => Text) text!: string
  @Field(() => GraphQLBoolean) fullText!: boolean
  @Field(() => GraphQLBoolean) verified!: boolean
}

@ObjectType({ simpleResolvers: true })
class LawVersionSuccess {
  @Field(() => UUID) versionId!: string
  @Reread('LawVersion', 'versionId') version!: object
}
@ObjectType({ simpleResolvers: true })
class SetLawArticleSuccess {
  @Field(() => UUID) articleId!: string
  @Reread('LawArticle', 'articleId') article!: object
}
const LawVersionResult = resultUnion('LawVersionResult', LawVersionSuccess)
const SetLawArticleResult = resultUnion('SetLawArticleResult', SetLawArticleSuccess)

/** What a bureau's administrator does for the law library. */
@Resolver()
export class LawResolver {
  @Requires(OUTREACH['outreach:edit-law'])
  @Mutation(() => LawVersionResult.union, { description: 'Enters a law that the library lacks.' })
  addLaw(@Arg('input', () => AddLawInput) input: AddLawInput, @Ctx() context: ApiContext) {
    return context.mutate(LawVersionResult, (uow) => addLaw(uow, input), input)
  }

  @Requires(OUTREACH['outreach:edit-law'])
  @Mutation(() => LawVersionResult.union, { description: 'Adds the next version of a law.' })
  addLawVersion(
    @Arg('input', () => AddLawVersionInput) input: AddLawVersionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(LawVersionResult, (uow) => addLawVersion(uow, input), input)
  }

  @Requires(OUTREACH['outreach:edit-law'])
  @Mutation(() => SetLawArticleResult.union, {
    description: 'Writes or mends an article of a version this bureau entered.',
  })
  setLawArticle(
    @Arg('input', () => SetLawArticleInput) input: SetLawArticleInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(SetLawArticleResult, (uow) => setLawArticle(uow, input), input)
  }
}
