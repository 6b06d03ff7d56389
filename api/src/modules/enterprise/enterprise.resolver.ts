import {
  addStaff,
  enterpriseActions,
  removeStaff,
  seatFirstOwner,
  updateEnterprise,
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
import { MutationInput } from '../inputs.ts'
import { EnterpriseRole } from './enterprise.reads.ts'
import { EnterpriseProfileInput, profileOf } from './profile.input.ts'

@InputType()
class UpdateEnterpriseInput extends EnterpriseProfileInput {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => Int, { description: 'The version the user saw.' }) version!: number
  @Field(() => Text, { nullable: true, description: 'Twelve digits.' }) divisionCode?: string | null
}

@ObjectType({ simpleResolvers: true })
class UpdateEnterpriseSuccess {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => Int) version!: number
  @Reread('Enterprise', 'enterpriseId') enterprise!: object
}
const UpdateEnterpriseResult = resultUnion('UpdateEnterpriseResult', UpdateEnterpriseSuccess)

@InputType()
class AddStaffInput extends MutationInput {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => Text) personName!: string
  @Field(() => Text) phone!: string
  @Field(() => EnterpriseRole.type) role!: 'principal' | 'safety' | 'rectifier' | 'staff'
  @Field(() => Boolean) isInspector!: boolean
}

@ObjectType({ simpleResolvers: true })
class AddStaffSuccess {
  @Field(() => UUID) seatId!: string
  @Reread('EnterpriseSeat', 'seatId') seat!: object
}
const AddStaffResult = resultUnion('AddStaffResult', AddStaffSuccess)

@InputType()
class RemoveStaffInput extends MutationInput {
  @Field(() => UUID) seatId!: string
}

@ObjectType({ simpleResolvers: true })
class RemoveStaffSuccess {
  @Field(() => UUID) seatId!: string
}
const RemoveStaffResult = resultUnion('RemoveStaffResult', RemoveStaffSuccess)

@InputType()
class SeatFirstOwnerInput extends MutationInput {
  @Field(() => Text) creditCode!: string
  @Field(() => Text) personName!: string
  @Field(() => Text) phone!: string
  @Field(() => Text) reason!: string
}

@ObjectType({ simpleResolvers: true })
class SeatFirstOwnerSuccess {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => UUID) seatId!: string
}
const SeatFirstOwnerResult = resultUnion('SeatFirstOwnerResult', SeatFirstOwnerSuccess)

/** What is done to a firm's file and its people. */
@Resolver()
export class EnterpriseResolver {
  @Requires(enterpriseActions['enterprise:update'])
  @Mutation(() => UpdateEnterpriseResult.union, {
    description:
      "Changes a firm's file: by its own people, or by the committee of an alliance it belongs to.",
  })
  updateEnterprise(
    @Arg('input', () => UpdateEnterpriseInput) input: UpdateEnterpriseInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { enterpriseId, version, divisionCode } = input
    const changes = {
      ...profileOf(input),
      ...(divisionCode == null ? {} : { divisionCode: Number(divisionCode) }),
    }
    return context.mutate(
      UpdateEnterpriseResult,
      (uow) => updateEnterprise(uow, { enterpriseId, version, changes: changes as never }),
      input,
    )
  }

  @Requires(enterpriseActions['enterprise:seat-first-owner'])
  @Mutation(() => SeatFirstOwnerResult.union, {
    description:
      'The bureau seats the first owner of a firm that has nobody and that several alliances know.',
  })
  seatFirstOwner(
    @Arg('input', () => SeatFirstOwnerInput) input: SeatFirstOwnerInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SeatFirstOwnerResult, (uow) => seatFirstOwner(uow, input), input)
  }

  @Requires(enterpriseActions['enterprise:manage-staff'])
  @Mutation(() => AddStaffResult.union, { description: 'Gives a person a seat in a firm.' })
  addStaff(
    @Arg('input', () => AddStaffInput) input: AddStaffInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      AddStaffResult,
      async (uow) => {
        const { seatId } = await addStaff(uow, input)
        return { seatId }
      },
      input,
    )
  }

  @Requires(enterpriseActions['enterprise:manage-staff'])
  @Mutation(() => RemoveStaffResult.union, { description: 'Ends a seat in a firm at once.' })
  removeStaff(
    @Arg('input', () => RemoveStaffInput) input: RemoveStaffInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RemoveStaffResult, (uow) => removeStaff(uow, input), input)
  }
}
