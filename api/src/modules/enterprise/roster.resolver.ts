import {
  commitRosterImport,
  enterpriseActions,
  rosterImportOf,
  setRosterMapping,
  startRosterImport,
  type RosterSummary,
} from '@anhu/domain/enterprise'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Int,
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
import { MutationInput, VersionedInput } from '../inputs.ts'

@InputType()
class StartRosterImportInput extends MutationInput {
  @Field(() => String, { description: 'Of a file put at /sheets/{sha256} before.' }) sha256!: string
  @Field(() => Text) fileName!: string
}

@ObjectType({ simpleResolvers: true })
class StartRosterImportSuccess {
  @Field(() => UUID) importId!: string
  @Reread('RosterImport', 'importId') import!: object
}
const StartRosterImportResult = resultUnion('StartRosterImportResult', StartRosterImportSuccess)

@InputType()
class ColumnMappingInput {
  @Field(() => Int) index!: number
  @Field(() => Text, { nullable: true, description: 'Null: the column means nothing to us.' }) field!:
    | string
    | null
}

@InputType()
class SetRosterMappingInput extends VersionedInput {
  @Field(() => UUID) importId!: string
  @Field(() => [ColumnMappingInput]) mapping!: ColumnMappingInput[]
}

@ObjectType({ simpleResolvers: true })
class SetRosterMappingSuccess {
  @Field(() => UUID) importId!: string
  @Field(() => String) state!: string
  @Reread('RosterImport', 'importId') import!: object
}
const SetRosterMappingResult = resultUnion('SetRosterMappingResult', SetRosterMappingSuccess)

@InputType()
class CommitRosterImportInput extends MutationInput {
  @Field(() => UUID) importId!: string
  @Field(() => UUID, { description: 'The token of the dry run that was looked at.' }) token!: string
}

@ObjectType({ simpleResolvers: true })
class CommitRosterImportSuccess {
  @Field(() => UUID) importId!: string
  @Field(() => String) state!: string
  @Field(() => Int) created!: number
  @Field(() => Int, { description: 'Firms that will be asked.' }) invited!: number
  @Field(() => Int) updated!: number
  @Field(() => Int) unchanged!: number
  @Reread('RosterImport', 'importId') import!: object
}
const CommitRosterImportResult = resultUnion('CommitRosterImportResult', CommitRosterImportSuccess)

/** Importing a roster: file, mapping, dry run, commit. */
@Resolver()
export class RosterResolver {
  @Requires(enterpriseActions['roster:import'])
  @Mutation(() => StartRosterImportResult.union, {
    description: 'Starts an import of a file this person has sent; a worker reads it and dry-runs it.',
  })
  startRosterImport(
    @Arg('input', () => StartRosterImportInput) input: StartRosterImportInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(StartRosterImportResult, (uow) => startRosterImport(uow, input), input)
  }

  @Requires(enterpriseActions['roster:import'])
  @Mutation(() => SetRosterMappingResult.union, {
    description: 'Says which column means what, and dry-runs again.',
  })
  setRosterMapping(
    @Arg('input', () => SetRosterMappingInput) input: SetRosterMappingInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const columns = input.mapping.map(({ index, field }) => ({ index, field: field ?? null }))
    return context.mutate(
      SetRosterMappingResult,
      (uow) => setRosterMapping(uow, { importId: input.importId, version: input.version, columns }),
      input,
    )
  }

  @Requires(enterpriseActions['roster:import'])
  @Mutation(() => CommitRosterImportResult.union, {
    description: 'Writes the clean rows of the dry run the token belongs to.',
  })
  commitRosterImport(
    @Arg('input', () => CommitRosterImportInput) input: CommitRosterImportInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      CommitRosterImportResult,
      async (uow) => {
        const answer = await commitRosterImport(uow, input)
        const summary = (await rosterImportOf(uow, input.importId)).summary as RosterSummary
        return {
          ...answer,
          created: summary.toCreate,
          invited: summary.toInvite,
          updated: summary.toUpdate,
          unchanged: summary.unchanged,
        }
      },
      input,
    )
  }
}
