/** What the load targets depend on. */
export interface TargetFacts {
  readonly n: number
  readonly k: number
  readonly leaders: number
  readonly isLead: Uint8Array
  readonly isInspector: Uint8Array
  readonly need: Int32Array
  readonly leadNeed: Int32Array
  readonly blocked: Uint8Array
  readonly capacity: Int32Array
  readonly days: number
  readonly available: Uint8Array
}

/**
 * The band of inspections that each member should carry: equal inside its class (lead enterprises against ordinary members), at most one apart.
 * Leads carry the leader seats, and more only where their share of the members exceeds their share of the seats. A member who can reach
 * or carry less than the class level gets a band of its own; the others fill up.
 */
export function classTargets(f: TargetFacts): { low: Int32Array; high: Int32Array } {
  const low = new Int32Array(f.n)
  const high = new Int32Array(f.n)
  const room = new Int32Array(f.n)
  const classes: [number[], number[]] = [[], []]
  for (let i = 0; i < f.n; i++) {
    if (!f.isInspector[i]) continue
    let reach = 0
    for (let j = 0; j < f.n; j++) if (f.need[j]! > 0 && !f.blocked[i * f.n + j]) reach++
    room[i] = Math.min(f.capacity[i]!, reach, dayRoom(f, i))
    classes[f.isLead[i] ? 0 : 1].push(i)
  }
  const [leads, ordinary] = classes
  let seats = 0
  let leaderSeats = 0
  for (let j = 0; j < f.n; j++) {
    seats += f.need[j]!
    leaderSeats += f.leadNeed[j]!
  }
  const sum = (list: readonly number[]): number => list.reduce((s, i) => s + room[i]!, 0)
  let forLeads = 0
  if (leads.length > 0) {
    const fair = Math.round((seats * leads.length) / (leads.length + ordinary.length))
    forLeads = Math.min(Math.max(leaderSeats, fair, seats - sum(ordinary)), sum(leads))
  }
  fill(leads, forLeads, room, low, high)
  fill(ordinary, Math.min(seats - forLeads, sum(ordinary)), room, low, high)
  return { low, high }
}

function dayRoom(f: TargetFacts, i: number): number {
  if (f.days === 0) return f.n
  let free = 0
  for (let d = 0; d < f.days; d++) free += f.available[i * f.days + d]!
  return Math.max(0, free - (f.need[i]! > 0 ? 1 : 0))
}

function fill(
  list: readonly number[],
  total: number,
  room: Int32Array,
  low: Int32Array,
  high: Int32Array,
): void {
  let level = 0
  let carried = 0
  while (carried < total) {
    level++
    carried = 0
    for (const i of list) carried += Math.min(room[i]!, level)
  }
  for (const i of list) {
    high[i] = Math.min(room[i]!, level)
    low[i] = Math.min(room[i]!, carried === total ? level : level - 1)
  }
}
