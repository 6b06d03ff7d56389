import { DateTime, Field, InputType, Text, UUID } from '../../graphql/index.ts'

/** A photo that was sent before, as a mutation refers to it. */
@InputType()
export class PhotoInput {
  @Field(() => UUID, { description: 'Made on the phone: the same photo twice is one.' })
  id!: string
  @Field(() => String, { description: 'SHA-256 of the file, 64 hex digits.' })
  sha256!: string
  @Field(() => DateTime, { nullable: true })
  takenAt?: string | null
  @Field(() => Text, { nullable: true })
  caption?: string | null
}
