import type { GraphQLSchema } from 'graphql'

/** How one operation is guarded: an action of the permission registry, or open to everybody for a written reason. */
export type Guard = { readonly requires: string } | { readonly public: string }

const guards = new Map<string, Guard>()

/** Marks a root field with the action it needs: `@Requires('hazard:confirm')`. Every operation has this or {@link Public}. */
export function Requires(action: string): MethodDecorator {
  return (_target, key) => declareGuard(String(key), { requires: action })
}

/** Marks a root field as open without a session, with the reason: `@Public('a visitor must be able to sign in')`. */
export function Public(reason: string): MethodDecorator {
  return (_target, key) => declareGuard(String(key), { public: reason })
}

/** Declares the guard of a root field by name; what the decorators and `pageQuery`/`oneQuery` call. Names are unique over queries and mutations. */
export function declareGuard(field: string, guard: Guard): void {
  if (guards.has(field))
    throw new Error(`Operation "${field}" has two guards; names are unique over queries and mutations`)
  guards.set(field, guard)
}

/** The guard of a root field, or undefined if the field does not exist. */
export const guardOf = (field: string): Guard | undefined => guards.get(field)

/** Every guarded root field, for the tests and for `docs/permissions.md`. */
export const allGuards = (): ReadonlyMap<string, Guard> => guards

/**
 * Walks the schema and lists what is wrong: an operation without a guard, a guard without an operation, an action that
 * the registry does not know. The server refuses to start unless this is empty.
 */
export function guardProblems(schema: GraphQLSchema, knowsAction: (action: string) => boolean): string[] {
  const problems: string[] = []
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const names = new Set(roots.flatMap((type) => Object.keys(type?.getFields() ?? {})))
  for (const name of names) {
    const guard = guards.get(name)
    if (!guard) problems.push(`operation "${name}" has neither @Requires nor @Public`)
    else if ('requires' in guard && !knowsAction(guard.requires)) {
      problems.push(
        `operation "${name}" requires "${guard.requires}", which the permission registry does not know`,
      )
    } else if ('public' in guard && guard.public.trim().length < 8)
      problems.push(`operation "${name}" is public without a reason`)
  }
  return problems
}
