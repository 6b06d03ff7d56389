import { Extensions, Field } from 'type-graphql'
import { modelNamed } from './read/model.ts'

/** Where {@link Reread} keeps its facts on a field. */
export const REREAD = 'anhu.reread'

/** What {@link Reread} declared: the model, and the property of the success value that holds the row's id. */
export interface RereadFacts {
  model: string
  idProperty: string
}

/**
 * A field of a success type that is a read model, read again after the commit, under the caller's wall, with just the
 * fields asked for: `@Reread('Hazard', 'hazardId') hazard!: object`. The resolver returns `{ hazardId }`.
 */
export function Reread(model: string, idProperty: string): PropertyDecorator {
  return (target, key) => {
    Field(() => modelNamed(model).type, { nullable: true })(target, key)
    Extensions({ [REREAD]: { model, idProperty } satisfies RereadFacts })(target, key)
  }
}
