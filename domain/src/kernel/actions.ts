import type { Standing } from './actor.ts'

/** Which seats may take an action: all roles of the kind, or the listed ones. */
export type SeatRule = Readonly<
  Partial<
    Record<'person' | 'committee' | 'leader' | 'member' | 'bureau' | 'expert', true | readonly string[]>
  >
>

/** One action of the permission sheet. */
export interface ActionDefinition {
  /** `module:verb-object`. */
  name: string
  /** What a clerk reads on the sheet. */
  title: string
  description: string
  seats: SeatRule
}

const registry = new Map<string, ActionDefinition>()

/**
 * Registers a module's actions. Throws when one is incomplete or there already, so a process with a hole in its
 * permission sheet does not start.
 */
export function registerActions<const T extends Record<string, Omit<ActionDefinition, 'name'>>>(
  actions: T,
): { readonly [K in keyof T]: K & string } {
  const names: Record<string, string> = {}
  for (const [name, action] of Object.entries(actions)) {
    if (!/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/.test(name))
      throw new Error(`action ${name} is not module:verb-object`)
    if (!action.title || !action.description) throw new Error(`action ${name} lacks its title or description`)
    if (Object.keys(action.seats).length === 0) throw new Error(`action ${name} is open to nobody`)
    if (registry.has(name)) throw new Error(`action ${name} is registered twice`)
    registry.set(name, { name, ...action })
    names[name] = name
  }
  return names as { readonly [K in keyof T]: K & string }
}

/** Every action, by name. */
export function allActions(): readonly ActionDefinition[] {
  return [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The action of that name; throws for one that nobody registered. */
export function actionNamed(name: string): ActionDefinition {
  const action = registry.get(name)
  if (!action) throw new Error(`action ${name} is not registered`)
  return action
}

/** Whether this seat may take the action at all. Whether it may on a certain object, the module's policy says. */
export function seatMay(name: string, standing: Pick<Standing, 'kind' | 'role'>): boolean {
  if (standing.kind === 'job' || standing.kind === 'system') return true
  const rule = actionNamed(name).seats[standing.kind]
  return rule === true || (Array.isArray(rule) && standing.role !== null && rule.includes(standing.role))
}
