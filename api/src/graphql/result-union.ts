import 'reflect-metadata'
import { createUnionType, Field, InterfaceType, ObjectType } from 'type-graphql'
import { declareErrorCodes, ErrorCode } from './error-codes.ts'
import { Json } from './scalars.ts'

/** What every expected refusal of a mutation answers with; the wording for people is keyed by `code` in the web's locale. */
@InterfaceType({ description: 'An expected refusal; the wording is keyed by its code.' })
export abstract class ErrorResult {
  @Field(() => ErrorCode, { description: 'Stable code in capitals.' })
  code!: string

  @Field(() => String, { description: 'A sentence for developers; people get the wording of the code.' })
  message!: string
}

/** The refusal of any code that has no type of its own; part of every result union. */
@ObjectType('Refusal', { implements: ErrorResult, simpleResolvers: true })
export class Refusal extends ErrorResult {
  @Field(() => Json, { nullable: true, description: 'Facts for the wording: limits, names, dates.' })
  details?: unknown
}

/** A type of refusal with typed details, made by {@link errorResult}. */
export interface ErrorType {
  readonly code: string
  readonly type: new () => ErrorResult
}

type FieldTypes = Readonly<Record<string, () => object>>

/**
 * Declares a refusal with details of its own:
 * `errorResult('VersionConflict', 'VERSION_CONFLICT', { currentVersion: () => Int })`. Details are read from
 * `DomainError.details` under the same names and are nullable.
 */
export function errorResult(name: string, code: string, details: FieldTypes = {}): ErrorType {
  declareErrorCodes([code])
  const type = { [name]: class extends ErrorResult {} }[name]!
  ObjectType(name, { implements: ErrorResult, simpleResolvers: true })(type)
  for (const [field, of] of Object.entries(details))
    Field(of, { nullable: true })(type.prototype as object, field)
  return { code, type }
}

/** A mutation's result union as type-graphql wants it, with what is needed to build an answer. */
export interface ResultUnion {
  readonly name: string
  readonly union: object
  readonly success: new () => object
  readonly errors: ReadonlyMap<string, ErrorType>
}

/**
 * Declares `union ConfirmHazardResult = ConfirmHazardSuccess | … | Refusal`. Use `result.union` in `@Mutation(() => …)`.
 * Resolution goes by the class the wrapper put on the value, never by guessing.
 */
export function resultUnion(
  name: string,
  success: new () => object,
  errors: readonly ErrorType[] = [],
): ResultUnion {
  const union = createUnionType({
    name,
    types: () =>
      [success, ...errors.map((error) => error.type), Refusal] as [new () => object, ...(new () => object)[]],
    resolveType: (value) => value.constructor as new () => object,
  }) as unknown as object
  return { name, union, success, errors: new Map(errors.map((error) => [error.code, error])) }
}

/** The member for a success: the plain value with the success type's prototype. */
export function successOf(result: ResultUnion, value: object): object {
  return Object.assign(Object.create(result.success.prototype as object) as object, value)
}

/** The member for an expected refusal. */
export function refusalOf(
  result: ResultUnion,
  error: { code: string; message: string; details?: unknown },
): object {
  const known = result.errors.get(error.code)
  const details = typeof error.details === 'object' && error.details !== null ? error.details : {}
  return known
    ? Object.assign(Object.create(known.type.prototype as object) as object, details, {
        code: error.code,
        message: error.message,
      })
    : Object.assign(new Refusal(), {
        code: error.code,
        message: error.message,
        details: error.details ?? null,
      })
}
