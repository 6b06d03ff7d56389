import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Machine, MachineRole } from '../../kernel/index.ts'
import { hazardMachine } from './hazard-machine.ts'
import { majorHazardMachine } from './major-hazard-machine.ts'

interface Fact {
  id: string
  initial: string
  states: { id: string; terminal: boolean }[]
  transitions: { id: string; from: string[]; to: string; by: string[] }[]
}

const facts = JSON.parse(
  readFileSync(new URL('../../../../seeds/src/reference/data/state_machines.json', import.meta.url), 'utf8'),
) as { roles: Record<string, string>; machines: Fact[] }
const everyRole = [...Object.keys(facts.roles), 'authority_admin'] as MachineRole[]

const machines = [hazardMachine, majorHazardMachine] as unknown as Machine<string, string>[]

describe.each(machines.map((machine) => [machine.name, machine] as const))(
  'the table %s',
  (name, machine) => {
    const fact = facts.machines.find((one) => one.id === name)!

    it('has the states of the reference, and ends where it ends', () => {
      expect(machine.initial).toBe(fact.initial)
      expect(machine.states).toEqual(fact.states.map((state) => state.id))
      expect(machine.terminal).toEqual(fact.states.filter((state) => state.terminal).map((state) => state.id))
    })

    it('has the transitions of the reference', () => {
      const rows = fact.transitions.map(({ id, from, to, by }) => ({ id, from, to, by }))
      expect(machine.transitions.map(({ id, from, to, by }) => ({ id, from, to, by }))).toEqual(rows)
    })

    const cells = fact.transitions.flatMap((row) =>
      fact.states.flatMap((state) => everyRole.map((role) => [row, state.id, role] as const)),
    )

    it(`opens ${cells.length} combinations of step, state and role exactly where the reference does`, () => {
      for (const [row, state, role] of cells) {
        const open = row.from.includes(state) && row.by.includes(role)
        expect(machine.can(state, row.id, [role]), `${row.id} from ${state} by ${role}`).toBe(open)
        if (open) expect(machine.next(state, row.id, [role])).toBe(row.to)
        else
          expect(() => machine.next(state, row.id, [role])).toThrow(
            row.from.includes(state) ? 'ROLE_MAY_NOT' : 'WRONG_STATE',
          )
      }
    })
  },
)
