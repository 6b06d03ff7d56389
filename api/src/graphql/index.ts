import 'reflect-metadata'
/** What a module of the API needs; see README.md beside this file. */
export { allGuards, Public, Requires } from './requires.ts'
export { declareErrorCodes } from './error-codes.ts'
export { Reread } from './reread.ts'
export {
  errorResult,
  ErrorResult,
  Refusal,
  resultUnion,
  type ErrorType,
  type ResultUnion,
} from './result-union.ts'
export { cleanText, DateTime, Json, LocalDate, RichText, Text, UUID } from './scalars.ts'
export { textEnum, type TextEnum } from './text-enum.ts'
export {
  bool,
  connection,
  date,
  dateTime,
  enumOf,
  float,
  id,
  int,
  json,
  list,
  listOf,
  one,
  policy,
  tableOf,
  text,
} from './read/fields.ts'
export {
  anyOf,
  asc,
  atLeast,
  below,
  contains,
  desc,
  equals,
  flag,
  where,
  type FilterDef,
} from './read/filters.ts'
export { ALLIANCE_OWNED, disclosedInTerritory, inTerritory } from './read/narrow.ts'
export { allModels, readModel, type ReadModel } from './read/model.ts'
export { allQuery, allRootReads, oneQuery, pageQuery, type ArgumentDef } from './read/root.ts'
export type { ApiContext } from '../server/context.ts'
export {
  Arg,
  Ctx,
  Field,
  Float,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql'
