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

type Part = [name: string, type: () => object]

function successType(name: string, parts: readonly Part[]): new () => object {
  const success = { [name]: class {} }[name]!
  ObjectType(name, { simpleResolvers: true })(success)
  for (const [field, type] of parts) Field(type)(success.prototype as object, field)
  return success
}

/** The result of a command on a hazard: state, version and due date as they are now, and the hazard read again. */
export function hazardResult(verb: string, ...more: Part[]): ResultUnion {
  const success = successType(`${verb}Success`, [
    ['hazardId', () => UUID],
    ['state', () => String],
    ['version', () => Int],
    ...more,
  ])
  Field(() => LocalDate, { nullable: true })(success.prototype as object, 'dueOn')
  Reread('Hazard', 'hazardId')(success.prototype as object, 'hazard')
  return resultUnion(`${verb}Result`, success)
}

/** The result of a command on a major-hazard case. */
export function majorResult(verb: string): ResultUnion {
  const success = successType(`${verb}Success`, [
    ['majorHazardId', () => UUID],
    ['hazardId', () => UUID],
    ['state', () => String],
    ['version', () => Int],
  ])
  Reread('MajorHazard', 'majorHazardId')(success.prototype as object, 'majorHazard')
  return resultUnion(`${verb}Result`, success)
}
