import {
  appointSeat,
  declareConflict,
  endQualification,
  endSeat,
  qualifyInspector,
  tenancyActions,
  withdrawConflict,
} from '@anhu/domain/tenancy'
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
import { MutationInput, VersionedInput } from '../inputs.ts'
import { CommitteeRole, ConflictKind, QualificationLevel } from './member.reads.ts'

@InputType()
class AppointSeatInput extends MutationInput {
  @Field(() => Text) personName!: string
  @Field(() => Text) phone!: string
  @Field(() => CommitteeRole.type) role!: 'chair' | 'vice_chair' | 'secretary' | 'member' | 'group_leader'
  @Field(() => UUID, { nullable: true, description: 'For a group leader, and only then.' }) groupId!:
    | string
    | null
  @Field(() => UUID, { nullable: true, description: 'The firm this person comes from, for recusal.' })
  enterpriseId!: string | null
  @Field(() => LocalDate) startsOn!: string
  @Field(() => LocalDate, { nullable: true }) endsOn!: string | null
}

@ObjectType({ simpleResolvers: true })
class AppointSeatSuccess {
  @Field(() => UUID) seatId!: string
  @Reread('CommitteeSeat', 'seatId') seat!: object
}
const AppointSeatResult = resultUnion('AppointSeatResult', AppointSeatSuccess)

@InputType()
class EndSeatInput extends MutationInput {
  @Field(() => UUID) seatId!: string
  @Field(() => Text) reason!: string
}

@ObjectType({ simpleResolvers: true })
class EndSeatSuccess {
  @Field(() => UUID) seatId!: string
}
const EndSeatResult = resultUnion('EndSeatResult', EndSeatSuccess)

@InputType()
class DeclareConflictInput extends MutationInput {
  @Field(() => UUID, { nullable: true, description: 'For a member in several alliances.' }) allianceId!:
    | string
    | null
  @Field(() => UUID) enterpriseA!: string
  @Field(() => UUID) enterpriseB!: string
  @Field(() => ConflictKind.type) kind!: 'same_owner' | 'competitor' | 'supplier' | 'other'
  @Field(() => Text) reason!: string
}

@ObjectType({ simpleResolvers: true })
class DeclareConflictSuccess {
  @Field(() => UUID) conflictId!: string
  @Reread('DeclaredConflict', 'conflictId') conflict!: object
}
const DeclareConflictResult = resultUnion('DeclareConflictResult', DeclareConflictSuccess)

@InputType()
class WithdrawConflictInput extends VersionedInput {
  @Field(() => UUID) conflictId!: string
}

@ObjectType({ simpleResolvers: true })
class WithdrawConflictSuccess {
  @Field(() => UUID) conflictId!: string
}
const WithdrawConflictResult = resultUnion('WithdrawConflictResult', WithdrawConflictSuccess)

@InputType()
class QualifyInspectorInput extends MutationInput {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => Text) personName!: string
  @Field(() => Text, { description: 'A checklist topic.' }) categoryCode!: string
  @Field(() => QualificationLevel.type) level!: 'trainee' | 'shadow' | 'member' | 'lead'
  @Field(() => LocalDate) validFrom!: string
  @Field(() => LocalDate, { nullable: true }) validTo!: string | null
}

@ObjectType({ simpleResolvers: true })
class QualifyInspectorSuccess {
  @Field(() => UUID) qualificationId!: string
  @Reread('Qualification', 'qualificationId') qualification!: object
}
const QualifyInspectorResult = resultUnion('QualifyInspectorResult', QualifyInspectorSuccess)

@InputType()
class EndQualificationInput extends VersionedInput {
  @Field(() => UUID) qualificationId!: string
}

@ObjectType({ simpleResolvers: true })
class EndQualificationSuccess {
  @Field(() => UUID) qualificationId!: string
}
const EndQualificationResult = resultUnion('EndQualificationResult', EndQualificationSuccess)

/** What the committee decides about people: seats, conflicts of interest, qualifications. */
@Resolver()
export class CommitteeResolver {
  @Requires(tenancyActions['seat:appoint'])
  @Mutation(() => AppointSeatResult.union, {
    description: 'Appoints a person to the committee, or to lead a group, for a term.',
  })
  appointSeat(
    @Arg('input', () => AppointSeatInput) input: AppointSeatInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const seat = {
      ...input,
      groupId: input.groupId ?? null,
      enterpriseId: input.enterpriseId ?? null,
      endsOn: input.endsOn ?? null,
    }
    return context.mutate(AppointSeatResult, (uow) => appointSeat(uow, seat), input)
  }

  @Requires(tenancyActions['seat:appoint'])
  @Mutation(() => EndSeatResult.union, {
    description: 'Ends a seat at once: the next request of its holder is refused.',
  })
  endSeat(
    @Arg('input', () => EndSeatInput) input: EndSeatInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(EndSeatResult, (uow) => endSeat(uow, input), input)
  }

  @Requires(tenancyActions['conflict:declare'])
  @Mutation(() => DeclareConflictResult.union, {
    description: 'Declares that two members must not inspect each other.',
  })
  declareConflict(
    @Arg('input', () => DeclareConflictInput) input: DeclareConflictInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      DeclareConflictResult,
      (uow) => declareConflict(uow, { ...input, allianceId: input.allianceId ?? null }),
      input,
    )
  }

  @Requires(tenancyActions['conflict:withdraw'])
  @Mutation(() => WithdrawConflictResult.union, {
    description: 'Withdraws a declared conflict; the row stays, dated.',
  })
  withdrawConflict(
    @Arg('input', () => WithdrawConflictInput) input: WithdrawConflictInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(WithdrawConflictResult, (uow) => withdrawConflict(uow, input), input)
  }

  @Requires(tenancyActions['inspector:qualify'])
  @Mutation(() => QualifyInspectorResult.union, {
    description: "Recognises that a firm's inspector may check a risk category.",
  })
  qualifyInspector(
    @Arg('input', () => QualifyInspectorInput) input: QualifyInspectorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { clientMutationId: _once, ...given } = input
    return context.mutate(
      QualifyInspectorResult,
      (uow) => qualifyInspector(uow, { ...given, validTo: input.validTo ?? null }),
      input,
    )
  }

  @Requires(tenancyActions['inspector:qualify'])
  @Mutation(() => EndQualificationResult.union, { description: 'Ends a qualification at once.' })
  endQualification(
    @Arg('input', () => EndQualificationInput) input: EndQualificationInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(EndQualificationResult, (uow) => endQualification(uow, input), input)
  }
}
