import { DomainError } from './errors.ts'

/** Who acts, in the words of the state machines (seeds/src/reference/state_machines.json, "roles"). */
export type MachineRole =
  | 'system'
  | 'authority_admin'
  | 'authority_inspector'
  | 'authority_leader'
  | 'township_officer'
  | 'committee_chair'
  | 'committee_member'
  | 'committee_secretary'
  | 'group_leader'
  | 'peer_inspector'
  | 'enterprise_principal'
  | 'enterprise_safety'
  | 'enterprise_rectifier'
  | 'enterprise_staff'
  | 'expert'

/** One row of a transition table. */
export interface Transition<State extends string, Id extends string = string> {
  id: Id
  from: readonly State[]
  to: State
  by: readonly MachineRole[]
}

/** A table of states: what may follow what, and by whom. */
export interface Machine<State extends string, Id extends string> {
  name: string
  initial: State
  states: readonly State[]
  terminal: readonly State[]
  transitions: readonly Transition<State, Id>[]
  /** The row of a transition. */
  row(id: Id): Transition<State, Id>
  /** Whether one of these roles may take this transition from this state. */
  can(state: State, id: Id, roles: readonly MachineRole[]): boolean
  /**
   * The state after the transition.
   * @throws DomainError WRONG_STATE when the table has no such step from here, ROLE_MAY_NOT when it has but not for these roles
   */
  next(state: State, id: Id, roles: readonly MachineRole[]): State
}

/** Builds a machine and refuses a table with an unknown state, an unreachable one or a dead end. */
export function defineMachine<const State extends string, const Id extends string>(definition: {
  name: string
  initial: State
  states: readonly State[]
  terminal: readonly NoInfer<State>[]
  transitions: readonly Transition<NoInfer<State>, Id>[]
}): Machine<State, Id> {
  const rows = new Map(definition.transitions.map((row) => [row.id, row]))
  const known = new Set<string>(definition.states)
  for (const row of definition.transitions) {
    for (const state of [...row.from, row.to])
      if (!known.has(state)) throw new Error(`${definition.name}: unknown state ${state}`)
    for (const state of row.from) {
      if (definition.terminal.includes(state))
        throw new Error(`${definition.name}: ${row.id} leaves the terminal ${state}`)
    }
  }
  for (const state of definition.states) {
    const isTerminal = definition.terminal.includes(state)
    if (!isTerminal && !definition.transitions.some((row) => row.from.includes(state)))
      throw new Error(`${definition.name}: dead end ${state}`)
    if (state !== definition.initial && !definition.transitions.some((row) => row.to === state)) {
      throw new Error(`${definition.name}: ${state} is never reached`)
    }
  }
  const row = (id: Id): Transition<State, Id> => {
    const found = rows.get(id)
    if (!found) throw new Error(`${definition.name}: no transition ${id}`)
    return found
  }
  return {
    ...definition,
    row,
    can: (state, id, roles) =>
      row(id).from.includes(state) && row(id).by.some((role) => roles.includes(role)),
    next(state, id, roles) {
      const found = row(id)
      if (!found.from.includes(state))
        throw new DomainError('WRONG_STATE', { machine: definition.name, state, transition: id })
      if (!found.by.some((role) => roles.includes(role)))
        throw new DomainError('ROLE_MAY_NOT', { machine: definition.name, transition: id })
      return found.to
    },
  }
}
