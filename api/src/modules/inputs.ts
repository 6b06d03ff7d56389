import { Field, InputType, Int, Text, UUID } from '../graphql/index.ts'

/** What every mutation's input holds: the client's own id of this attempt, by which it happens once. */
@InputType()
export abstract class MutationInput {
  @Field(() => UUID, {
    description: 'UUIDv7 made on the client; the same id again gets the answer given then.',
  })
  clientMutationId!: string
}

/** An input about something the user has seen: another version in between is STALE_VERSION. */
@InputType()
export abstract class VersionedInput extends MutationInput {
  @Field(() => Int, { description: 'The version the user saw.' }) version!: number
}

/** An input that moves something and says why. */
@InputType()
export abstract class ReasonedInput extends VersionedInput {
  @Field(() => Text) reason!: string
}
