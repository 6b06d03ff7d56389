import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../kernel/transitions.ts'
import { adviceNoteMachine, sheetMachine, visitMachine } from './visit-machine.ts'

interface Fact {
  id: string
  initial: string
  states: { id: string; terminal: boolean }[]
  transitions: { id: string; from: string[]; to: string; by: string[] }[]
}

const facts = JSON.parse(
  readFileSync(new URL('../../../../seeds/src/reference/data/state_machines.json', import.meta.url), 'utf8'),
) as { machines: Fact[] }

const machines = [visitMachine, sheetMachine, adviceNoteMachine] as unknown as Machine<string, string>[]

describe.each(machines.map((machine) => [machine.name, machine] as const))(
  'the table %s',
  (name, machine) => {
    const fact = facts.machines.find((one) => one.id === name)!

    it('has the states of the reference, and ends where it ends', () => {
      expect(machine.initial).toBe(fact.initial)
      expect(machine.states).toEqual(fact.states.map((state) => state.id))
      expect(machine.terminal).toEqual(fact.states.filter((state) => state.terminal).map((state) => state.id))
    })

    it('has the transitions of the reference, from the same states, by the same roles', () => {
      const rows = fact.transitions.map(({ id, from, to, by }) => ({ id, from, to, by }))
      expect(machine.transitions.map(({ id, from, to, by }) => ({ id, from, to, by }))).toEqual(rows)
    })
  },
)
