import {
  Field,
  Int,
  LocalDate,
  ObjectType,
  Reread,
  type ResultUnion,
  resultUnion,
  UUID,
} from '../../graphql/index.ts'
import { modelNamed } from '../../graphql/read/model.ts'

type Part = [name: string, type: () => object, options?: { nullable?: boolean; description?: string }]

/** `<Verb>Success` with these fields and, if named, the row read again; and its union with `Refusal`. */
export function outcome(
  verb: string,
  parts: readonly Part[],
  reread?: [field: string, model: string, idField: string],
): ResultUnion {
  const name = `${verb}Success`
  const success = { [name]: class {} }[name]!
  ObjectType(name, { simpleResolvers: true })(success)
  for (const [field, type, options] of parts) Field(type, options ?? {})(success.prototype as object, field)
  if (reread) Reread(reread[1], reread[2])(success.prototype as object, reread[0])
  return resultUnion(`${verb}Result`, success)
}

const version: Part = ['version', () => Int]

/** A step of a visit. */
export const visitOutcome = (verb: string, more: readonly Part[] = []): ResultUnion =>
  outcome(
    verb,
    [['visitId', () => UUID], ['state', () => String], version, ...more],
    ['visit', 'ExpertVisit', 'visitId'],
  )

/** A step of a request. */
export const requestOutcome = (verb: string): ResultUnion =>
  outcome(
    verb,
    [['requestId', () => UUID], ['visitId', () => UUID], ['state', () => String], version],
    ['request', 'ExpertRequest', 'requestId'],
  )

/** A step of a plan. */
export const planOutcome = (verb: string, more: readonly Part[] = []): ResultUnion =>
  outcome(verb, [['planId', () => UUID], version, ...more], ['plan', 'DispatchPlan', 'planId'])

/** A step of a campaign. */
export const campaignOutcome = (verb: string, more: readonly Part[] = []): ResultUnion =>
  outcome(verb, [['campaignId', () => UUID], version, ...more], ['campaign', 'ExpertCampaign', 'campaignId'])

@ObjectType({ simpleResolvers: true, description: 'A visit given to an expert who will be away.' })
export class LeaveHit {
  @Field(() => UUID) visitId!: string
  @Field(() => String) hostName!: string
  @Field(() => LocalDate) plannedOn!: string
  @Field(() => Int) start!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'An expert beside a visit, with what speaks for and against.',
})
export class ExpertMatch {
  @Field(() => UUID) expertId!: string
  @Field(() => String) name!: string
  @Field(() => Boolean) fits!: boolean
  @Field(() => Int, { nullable: true }) distanceMetres!: number | null
  @Field(() => Int, { description: 'Of the yearly hours.' }) minutesLeft!: number
  @Field(() => LocalDate, { nullable: true }) nextFreeDay!: string | null
  @Field(() => [modelNamed('Reason').type], { description: 'At most 10.' }) reasons!: object[]
  @Field(() => [modelNamed('Reason').type], { description: 'At most 10.' }) whyNot!: object[]
}

@ObjectType({ simpleResolvers: true, description: 'A stop as it would be.' })
export class PreviewStop {
  @Field(() => UUID) visitId!: string
  @Field(() => Int) arrive!: number
  @Field(() => Int) start!: number
  @Field(() => Int) end!: number
  @Field(() => Int) travelMinutes!: number
  @Field(() => Int) travelMetres!: number
}

@ObjectType({ simpleResolvers: true, description: "An expert's day as it would be. Minutes after midnight." })
export class DispatchDayPreview {
  @Field(() => UUID) expertId!: string
  @Field(() => LocalDate) day!: string
  @Field(() => Int) leaveHome!: number
  @Field(() => Int) backHome!: number
  @Field(() => Int) metres!: number
  @Field(() => [PreviewStop], { description: 'At most 20.' }) stops!: PreviewStop[]
}
