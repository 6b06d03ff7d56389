import type { Standing } from '@anhu/domain/kernel'
import type { HeldSeat } from '@anhu/domain/identity'
import { Field, Int, LocalDate, ObjectType, textEnum, UUID } from '../../graphql/index.ts'

const SeatKind = textEnum('SeatKind', {
  person: 'Signed in, no seat chosen.',
  committee: "A seat in an alliance's committee.",
  leader: 'Leads an activity group.',
  member: 'A seat in a firm.',
  bureau: 'A seat in a bureau.',
  expert: 'An expert whom a bureau sends.',
})

const optional = { nullable: true }

/** A seat that a person holds today, with the words to show. */
@ObjectType({
  simpleResolvers: true,
  description: 'A seat that a person holds today, with the words to show.',
})
export class Seat implements HeldSeat {
  @Field(() => String, { description: 'What the header x-anhu-seat takes.' }) key!: string
  @Field(() => SeatKind.type) kind!: HeldSeat['kind']
  @Field(() => String) role!: string
  @Field(() => String) title!: string
  @Field(() => UUID, optional) allianceId!: string | null
  @Field(() => String, optional) allianceName!: string | null
  @Field(() => UUID, optional) groupId!: string | null
  @Field(() => String, optional) groupName!: string | null
  @Field(() => UUID, optional) enterpriseId!: string | null
  @Field(() => String, optional) enterpriseName!: string | null
  @Field(() => UUID, optional) bureauId!: string | null
  @Field(() => String, optional) bureauName!: string | null
  @Field(() => Boolean) isInspector!: boolean
  @Field(() => LocalDate, optional) endsOn!: string | null
}

/** The person signed in, and the seat this request works in. */
@ObjectType({
  simpleResolvers: true,
  description: 'The person signed in, and the seat this request works in.',
})
export class Viewer {
  @Field(() => UUID) personId!: string
  @Field(() => String) name!: string
  @Field(() => String) phoneMasked!: string
  @Field(() => String, { description: 'zh-CN or en.' }) locale!: string
  @Field(() => [Seat], { description: 'Every seat held today; at most 100.' }) seats!: Seat[]
  @Field(() => Seat, { nullable: true, description: 'The seat of this request.' }) seat!: Seat | null
  @Field(() => Int, { description: 'Unread messages.' }) unreadCount!: number
  @Field(() => [UUID], { description: 'Visits that still take late pieces from this person; at most 100.' })
  lateVisitIds!: string[]
  /** For `can`. */
  standing!: Standing
}
