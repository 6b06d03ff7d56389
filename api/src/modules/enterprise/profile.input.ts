import type { EnterpriseProfile } from '@anhu/domain/enterprise'
import { Field, Float, InputType, Int, Text } from '../../graphql/index.ts'
import { MutationInput } from '../inputs.ts'
import { EnterpriseScale } from './enterprise.reads.ts'

const optional = { nullable: true }

/** The parts of a firm's file that a person fills in; what is absent stays as it is, null empties it. */
@InputType()
export abstract class EnterpriseProfileInput extends MutationInput {
  @Field(() => Text, optional) shortName?: string | null
  @Field(() => Text, optional) address?: string | null
  @Field(() => Float, { nullable: true, description: 'GCJ-02.' }) lat?: number | null
  @Field(() => Float, optional) lon?: number | null
  @Field(() => Text, optional) industryCode?: string | null
  @Field(() => EnterpriseScale.type, optional) scale?: 'large' | 'medium' | 'small' | 'micro' | null
  @Field(() => Int, optional) headcount?: number | null
  @Field(() => Text, optional) principalName?: string | null
  @Field(() => Text, optional) principalPhone?: string | null
  @Field(() => Text, optional) safetyOfficerName?: string | null
  @Field(() => Text, optional) safetyOfficerPhone?: string | null
  @Field(() => [Text], { nullable: true, description: 'Checklist topics.' }) riskTags?: string[] | null
}

const keys = [
  'shortName',
  'address',
  'lat',
  'lon',
  'industryCode',
  'scale',
  'headcount',
  'principalName',
  'principalPhone',
  'safetyOfficerName',
  'safetyOfficerPhone',
] as const

type Profile = Omit<EnterpriseProfile, 'creditCode' | 'name' | 'divisionCode' | 'riskTags'> & {
  shortName?: string | null
  riskTags?: string[]
}

/** What was filled in, and nothing else. */
export function profileOf(input: EnterpriseProfileInput): Profile {
  const given = Object.fromEntries(
    keys.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]),
  ) as Profile
  return input.riskTags ? { ...given, riskTags: input.riskTags } : given
}
