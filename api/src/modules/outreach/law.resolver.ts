import { addLaw, addLawVersion, OUTREACH, setLawArticle } from '@anhu/domain/outreach'
import { GraphQLBoolean, GraphQLInt } from 'graphql'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  LocalDate,
  Mutation,
  Requires,
  Resolver,
  Text,
  type ApiContext,
} from '../../graphql/index.ts'
import { MutationInput } from '../inputs.ts'
import { rereadResult } from './results.ts'

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
  @Field(() => Text) docId!: string
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
  @Field(() => Text) docId!: string
  @Field(() => GraphQLInt) versionNo!: number
  @Field(() => Text) article!: string
  @Field(() => Text) text!: string
  @Field(() => GraphQLBoolean) fullText!: boolean
  @Field(() => GraphQLBoolean) verified!: boolean
}

const AddLawResult = rereadResult('AddLaw', 'LawVersion', 'version', 'versionId')
const AddLawVersionResult = rereadResult('AddLawVersion', 'LawVersion', 'version', 'versionId')
const SetLawArticleResult = rereadResult('SetLawArticle', 'LawArticle', 'article', 'articleId')

/** What a bureau's administrator does for the law library. */
@Resolver()
export class LawResolver {
  @Requires(OUTREACH['outreach:edit-law'])
  @Mutation(() => AddLawResult.union, { description: 'Enters a law that the library lacks.' })
  addLaw(@Arg('input', () => AddLawInput) input: AddLawInput, @Ctx() context: ApiContext) {
    return context.mutate(AddLawResult, (uow) => addLaw(uow, input), input)
  }

  @Requires(OUTREACH['outreach:edit-law'])
  @Mutation(() => AddLawVersionResult.union, { description: 'Adds the next version of a law.' })
  addLawVersion(
    @Arg('input', () => AddLawVersionInput) input: AddLawVersionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(AddLawVersionResult, (uow) => addLawVersion(uow, input), input)
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
