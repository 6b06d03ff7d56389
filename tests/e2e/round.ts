import { newId } from '@anhu/domain/kernel'
import { drawPicture } from '@anhu/seeds/builders'
import { e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Caller } from '../testkit/caller.ts'
import type { House } from '../testkit/house.ts'
import { type VisitPeople, until, visitPeople } from './steps.ts'

const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/** Publishes a round of the alliance of eight firms over HTTP, for journeys that begin after it. */
export async function publishedRound(house: House, name: string): Promise<VisitPeople[]> {
  const secretary = await new Caller(house).signIn(e2ePhones.full.secretary)
  const { roundId, version } = await secretary.run(
    'createRound',
    {
      name,
      startsOn: day(1),
      endsOn: day(40),
      groupIds: [],
      topicCodes: [],
      inspectorsPerHost: 2,
      leadersPerTeam: 1,
    },
    'roundId version',
  )
  const { planId } = await secretary.run('planRound', { roundId, version }, 'planId')
  const ask = 'query ($id: UUID!) { roundPlan(id: $id) { state version } }'
  const plan = await until(
    house,
    async () => (await secretary.ask(ask, { id: planId }))['roundPlan'] as { state: string; version: number },
    (one) => one.state === 'ready',
  )
  const chosen = await secretary.run('choosePlan', { planId, version: plan.version }, 'version')
  await secretary.run('publishRound', { roundId, version: chosen['version'] }, 'roundId')
  return until(
    house,
    () => visitPeople(house, name),
    (list) => list.length > 0,
  )
}

/**
 * Hands a whole check in over HTTP, with one fault, on its first line (of that severity). Returns the hazard's id.
 * @param signedIn the team's leader, where they have signed in already
 */
export async function handedInCheck(
  house: House,
  visit: VisitPeople,
  signedIn?: Caller,
  severity?: 'general',
): Promise<string> {
  const leader =
    signedIn ??
    (await new Caller(house).signIn(
      visit.leaderPhone,
      (seat) => seat.kind === 'member' && seat.title === visit.leaderName,
    ))
  const send = (label: string): Promise<string> =>
    leader.send(drawPicture('before', `${visit.visitId} ${label}`).file, 'photos', 'image/png')
  const { visit: seen } = await leader.ask(
    'query ($id: UUID!) { visit(id: $id) { checklist { lines { key severity } } } }',
    { id: visit.visitId },
  )
  const lines = seen.checklist.lines as { key: string; severity: string }[]
  const keys = lines.map(({ key }) => key)
  const fault = (lines.find((line) => severity === undefined || line.severity === severity) ?? lines[0]!).key
  const [at, hazardId, evidenceId] = [new Date().toISOString(), newId(), newId()]
  const signatures = []
  for (const [signerRole, signerName] of [
    ['team_leader', '检查人'],
    ['host', '陪同人'],
  ] as const)
    signatures.push({
      id: newId(),
      signerRole,
      signerName,
      sha256: await send(signerName),
      refused: false,
      signedAt: at,
    })
  await leader.run(
    'recordVisit',
    {
      visitId: visit.visitId,
      checkIn: { method: 'manual', at },
      answers: keys.map((itemKey) => ({
        id: newId(),
        itemKey,
        result: itemKey === fault ? 'nonconform' : 'conform',
        note: null,
        answeredAt: at,
      })),
      findings: [
        {
          id: hazardId,
          itemKey: fault,
          place: '二车间冲床',
          description: '冲床光电保护失效',
          immediate: false,
          foundAt: at,
          photos: [{ id: evidenceId, sha256: await send('photo') }],
        },
      ],
      signatures,
      manifest: {
        answerItemKeys: keys,
        hazardIds: [hazardId],
        goodPracticeIds: [],
        evidenceIds: [evidenceId],
        signatureIds: signatures.map(({ id }) => id),
      },
    },
    'state',
  )
  await house.drain()
  return hazardId
}
