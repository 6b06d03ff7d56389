import { referenceActions, setCalendarYear } from '@anhu/domain/reference'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Int,
  LocalDate,
  Mutation,
  ObjectType,
  Requires,
  Resolver,
  resultUnion,
  Text,
  type ApiContext,
} from '../../graphql/index.ts'
import { MutationInput } from '../inputs.ts'

@InputType()
class CalendarDayInput {
  @Field(() => LocalDate) date!: string
  @Field(() => Text, { description: '`off`, or `work` for a make-up weekend day.' }) kind!: 'off' | 'work'
  @Field(() => Text, { nullable: true }) name?: string | null
}

@InputType()
class SetCalendarYearInput extends MutationInput {
  @Field(() => Int) year!: number
  @Field(() => Text, {
    nullable: true,
    description: "Name and number of the State Council's notice; without one the year is provisional.",
  })
  notice?: string | null
  @Field(() => [CalendarDayInput], { description: 'Every day of the year that differs from its weekday.' })
  days!: CalendarDayInput[]
}

@ObjectType({ simpleResolvers: true })
class SetCalendarYearSuccess {
  @Field(() => Int) year!: number
  @Field(() => Boolean) provisional!: boolean
  @Field(() => Int) days!: number
}
const SetCalendarYearResult = resultUnion('SetCalendarYearResult', SetCalendarYearSuccess)

/** What an administrator does with the working calendar. */
@Resolver()
export class CalendarResolver {
  @Requires(referenceActions['reference:edit-calendar'])
  @Mutation(() => SetCalendarYearResult.union, {
    description: 'Enters a year as its notice has it; dates that were counted with it are looked at again.',
  })
  setCalendarYear(
    @Arg('input', () => SetCalendarYearInput) input: SetCalendarYearInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SetCalendarYearResult, (uow) => setCalendarYear(uow, input), input)
  }
}
