import { Field, ObjectType, Reread, resultUnion, UUID, type ResultUnion } from '../../graphql/index.ts'

/**
 * The result union of a mutation whose success is one row read again: `VerbNounSuccess { idField field }`.
 * @param verb `SubmitPublication`
 * @param idField what the command answers, `publicationId`
 */
export function rereadResult(verb: string, model: string, field: string, idField: string): ResultUnion {
  const success = { [`${verb}Success`]: class {} }[`${verb}Success`]!
  Field(() => UUID)(success.prototype, idField)
  Reread(model, idField)(success.prototype, field)
  ObjectType(`${verb}Success`, { simpleResolvers: true })(success)
  return resultUnion(`${verb}Result`, success)
}
