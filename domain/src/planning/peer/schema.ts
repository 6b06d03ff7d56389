import { z } from 'zod'
import type { PeerRoundInput } from './types.ts'

const id = z.string().min(1)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'wanted an ISO date such as 2027-03-01')
const pair = z.object({ inspector: id, host: id })

const member = z.object({
  memberId: id,
  enterpriseId: z.string().optional(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  isLead: z.boolean().default(false),
  riskCategories: z.array(z.string()).default([]),
  qualifiedCategories: z.array(z.string()).default([]),
  ownerGroup: z.string().nullable().optional(),
  capacity: z.number().int().min(0).nullable().optional(),
  unavailableDates: z.array(isoDate).optional(),
  hazardWeight: z.number().min(0).optional(),
})

const rules = z.object({
  repeatRounds: z.number().int().min(0),
  cycleRounds: z.number().int().min(0),
  maxCycleLength: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  cycleOrder: z.enum(['before-travel', 'after-travel']),
  maxMeetings: z.number().int().min(1),
  meetingRounds: z.number().int().min(0),
  antiCollusionPermille: z.number().min(0).max(200),
})

const limits = z.object({
  maxNodes: z.number().int().min(1),
  maxIterations: z.number().int().min(1),
  cpuSeconds: z.number().positive(),
  targetGap: z.number().min(0).max(1),
})

/**
 * The shape of a peer round as JSON, with the defaults that a hand-written file may leave out. Whether ids are unique and numbers
 * make sense together is checked by the planner itself.
 */
export const peerRoundInputSchema = z.object({
  schema: z.literal('anhu/peer-round/1').optional(),
  members: z.array(member).max(2000),
  forbiddenPairs: z
    .array(
      z.object({
        a: id,
        b: id,
        reason: z
          .enum(['same-owner', 'competitor', 'dispute', 'declared-conflict'])
          .default('declared-conflict'),
      }),
    )
    .default([]),
  history: z.array(z.object({ inspector: id, host: id, roundsAgo: z.number().int().min(1) })).default([]),
  k: z.number().int().min(1).max(20).default(3),
  leadersPerTeam: z.number().int().min(0).max(20).default(1),
  workdays: z.array(isoDate).default([]),
  firmsPerDayCap: z.number().int().min(1).nullable().optional(),
  pins: z.object({ must: z.array(pair).optional(), mustNot: z.array(pair).optional() }).optional(),
  absences: z
    .array(z.object({ memberId: id, as: z.enum(['inspector', 'host', 'both']).default('both') }))
    .optional(),
  previous: z
    .object({
      visits: z.array(
        z.object({
          hostId: id,
          inspectorIds: z.array(id),
          date: isoDate.nullable().optional(),
          state: z.enum(['planned', 'frozen', 'done']).optional(),
        }),
      ),
    })
    .nullable()
    .optional(),
  mode: z.enum(['least-change', 'balanced', 'best']).optional(),
  rules: rules.partial().optional(),
  seed: z.number().int().default(1),
  limits: limits.partial().optional(),
}) satisfies z.ZodType<PeerRoundInput, unknown>
