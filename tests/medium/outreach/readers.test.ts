import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError, NotAllowed, NotVisible } from '@anhu/domain/kernel'
import { Notification } from '@anhu/domain/notification'
import {
  type OutreachMessage,
  type OutreachPort,
  type OutreachPorts,
  type PublicationContent,
  Publication,
  PublicationDelivery,
  PublicationQuestion,
  PublicationTarget,
  answerComprehension,
  answerQuestion,
  askQuestion,
  callPort,
  claimOutreach,
  closeQuestion,
  createPublication,
  everybody,
  followUpQuestion,
  markQuestionInvalid,
  openPublication,
  publishPublication,
  questionMachine,
  releaseScheduled,
  remindReaders,
  settleOutreach,
  withdrawPublication,
} from '@anhu/domain/outreach'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'
import { content, drainOutreach, question, seatAdmins } from '../../testkit/outreach.ts'

let world: HazardWorld

beforeAll(async () => {
  world = await createHazardWorld()
  await seatAdmins(world)
})
afterAll(() => world.close())

const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: unknown) =>
      error instanceof DomainError
        ? error.code
        : error instanceof NotAllowed || error instanceof NotVisible
          ? 'REFUSED'
          : String(error),
  )
const publish = async (part: Part, over: Partial<PublicationContent> = {}, drain = true) => {
  const draft = await world.as(part, (uow) => createPublication(uow, { content: content(over) }))
  const done = await world.as(part, (uow) => publishPublication(uow, draft))
  if (drain) await drainOutreach(world)
  return done
}
const itemOf = async (part: Part, publicationId: string): Promise<string> =>
  (
    await world.system('outreach', (uow) =>
      uow.em.findOneOrFail(PublicationDelivery, { publicationId, personId: world.people[part].personId }),
    )
  ).id
const target = (publicationId: string, enterpriseId: string) =>
  world.system('outreach', (uow) => uow.em.findOneOrFail(PublicationTarget, { publicationId, enterpriseId }))

describe('reading', () => {
  it('counts a person once, however often and at however many moments it is tapped', async () => {
    const { publicationId } = await publish('officer', { question })
    const itemId = await itemOf('hostSafety', publicationId)
    await Promise.all(
      Array.from({ length: 5 }, () => world.as('hostSafety', (uow) => openPublication(uow, { itemId }))),
    )
    await Promise.all(
      [0, 0, 1, 1].map((option) =>
        world.as('hostSafety', (uow) => answerComprehension(uow, { itemId, option })),
      ),
    )
    await world.as('hostSafety', (uow) => answerComprehension(uow, { itemId, option: 0 }))
    const { people, peopleRead, answeredRight, answeredWrong } = await target(publicationId, world.host)
    expect({ people, peopleRead, answeredRight, answeredWrong }).toEqual({
      people: 4,
      peopleRead: 1,
      answeredRight: 1,
      answeredWrong: 0,
    })
  })

  it("is everybody's own: nobody signs for a colleague, nor for another firm", async () => {
    const { publicationId } = await publish('officer')
    const itemId = await itemOf('hostSafety', publicationId)
    for (const part of ['hostPrincipal', 'peerSafety', 'officer', 'secretary'] as const)
      expect(await code(world.as(part, (uow) => openPublication(uow, { itemId }))), part).toBe('REFUSED')
  })

  it('a later job brings nothing twice: the same step run again changes nothing', async () => {
    const { publicationId } = await publish('officer')
    await world.system('relay', (uow) =>
      uow.em.execute(`update app.outbox set done_at = null where payload->>'publicationId' = ?`, [
        publicationId,
      ]),
    )
    await drainOutreach(world)
    const deliveries = await world.system('outreach', (uow) =>
      uow.em.count(PublicationDelivery, { publicationId }),
    )
    expect(deliveries).toBe(6)
    expect((await target(publicationId, world.host)).people).toBe(4)
  })
})

describe('an audience', () => {
  it.each([
    // A firm with nobody in the role is told to nobody, and stands in the coverage as that.
    [{ roles: ['principal'] }, { host: 1, peer: 0, third: 0 }],
    [{ roles: ['safety'] }, { host: 1, peer: 1, third: 1 }],
    [{ riskTags: ['DUST'] }, { peer: 1 }],
    [{ riskTags: ['DUST', 'SPRAY'] }, { peer: 1, third: 1 }],
    [{ scales: ['small'] }, { third: 1 }],
    [{ industries: ['33'] }, { peer: 1 }],
    [{ industries: ['3'] }, { peer: 1, third: 1 }],
    [{ allianceTypes: ['park'] }, {}],
    [{ allianceTypes: ['area', 'park'], riskTags: ['SPRAY'] }, { third: 1 }],
    [{ divisionCodes: ['330381101201'] }, { host: 4, peer: 1, third: 1 }],
    [{ divisionCodes: ['330381101000'], scales: ['small'] }, { third: 1 }],
  ] as [Partial<PublicationContent['audience']>, Partial<Record<'host' | 'peer' | 'third', number>>][])(
    '%j reaches %j',
    async (over, expected) => {
      await world.system('seed-world', (uow) =>
        uow.em.execute(
          `update app.enterprises set risk_tags = case id when ?::uuid then '{DUST}'::text[] when ?::uuid then '{SPRAY}'::text[] else '{}' end,
             industry_code = case id when ?::uuid then '3360' when ?::uuid then '3481' end,
             scale = case when id = ?::uuid then 'small' end`,
          [world.peer, world.third, world.peer, world.third, world.third],
        ),
      )
      const audience = { ...everybody(), ...over } as PublicationContent['audience']
      if (Object.keys(expected).length === 0) {
        expect(await code(publish('officer', { audience }))).toBe('AUDIENCE_EMPTY')
        return
      }
      const { publicationId } = await publish('officer', { audience })
      const rows = await world.system('outreach', (uow) => uow.em.find(PublicationTarget, { publicationId }))
      const got = Object.fromEntries(
        (['host', 'peer', 'third'] as const).flatMap((name) => {
          const row = rows.find((one) => one.enterpriseId === world[name])
          return row ? [[name, row.people]] : []
        }),
      )
      expect(got).toEqual(expected)
    },
  )
})

describe('an hour to come', () => {
  it('goes out at its hour, once, and not when it was recalled before', async () => {
    const publishAt = '2026-03-20T08:00:00+08:00'
    const later = async () => {
      const draft = await world.as('officer', (uow) => createPublication(uow, { content: content() }))
      return world.as('officer', (uow) => publishPublication(uow, { ...draft, publishAt }))
    }
    const [first, second] = [await later(), await later()]
    await world.as('officer', (uow) => withdrawPublication(uow, { ...second, reason: '不发了' }))
    const sweep = (at: string) => world.system('sweep-due', (uow) => releaseScheduled(uow, new Date(at)))
    expect(await sweep('2026-03-20T07:59:59+08:00')).toBe(0)
    expect(await sweep('2026-03-20T08:00:00+08:00')).toBe(1)
    expect(await sweep('2026-03-20T08:00:01+08:00')).toBe(0)
    await drainOutreach(world)
    const count = (publicationId: string) =>
      world.system('outreach', (uow) => uow.em.count(PublicationDelivery, { publicationId }))
    expect([await count(first.publicationId), await count(second.publicationId)]).toEqual([6, 0])
  })
})

describe('a question: every step by every role', () => {
  const steps = {
    answer: answerQuestion,
    reopen: followUpQuestion,
    close: closeQuestion,
    invalid: markQuestionInvalid,
  } as const
  const mayTake: Record<keyof typeof steps, { from: string[]; bureau: Part[]; committee: Part[] }> = {
    answer: {
      from: ['open', 'assigned'],
      bureau: ['officer', 'officerTwo'],
      committee: ['chair', 'secretary'],
    },
    reopen: {
      from: ['answered'],
      bureau: ['hostPrincipal', 'hostSafety'],
      committee: ['hostPrincipal', 'hostSafety'],
    },
    close: {
      from: ['answered'],
      bureau: ['hostPrincipal', 'hostSafety'],
      committee: ['hostPrincipal', 'hostSafety'],
    },
    invalid: { from: ['open'], bureau: [], committee: ['chair', 'secretary'] },
  }
  const everyPart: Part[] = [
    'hostPrincipal',
    'hostSafety',
    'hostStaff',
    'peerSafety',
    'chair',
    'secretary',
    'leader',
    'officer',
    'officerTwo',
    'bureauLeader',
    'townOfficer',
  ]

  it.each(
    (Object.keys(steps) as (keyof typeof steps)[]).flatMap((step) => [
      [step, 'bureau'] as const,
      [step, 'committee'] as const,
    ]),
  )('%s, asked of the %s', async (step, house) => {
    const { publicationId } = await publish(house === 'bureau' ? 'officer' : 'secretary')
    const itemId = await itemOf('hostStaff', publicationId)
    const { questionId } = await world.as('hostStaff', (uow) =>
      askQuestion(uow, { itemId, text: '谁来加固？' }),
    )
    const rule = mayTake[step]
    for (const state of questionMachine.states)
      for (const part of everyPart) {
        await world.as('hostStaff', (uow) =>
          uow.em.execute('update app.publication_questions set state = ? where id = ?', [state, questionId]),
        )
        const { version } = await world.as('hostStaff', (uow) =>
          uow.em.findOneOrFail(PublicationQuestion, { id: questionId }),
        )
        const answer = await code(
          world.as(part, (uow) =>
            steps[step](uow, { questionId, version, text: '使用单位。', faq: false } as never),
          ),
        )
        const allowed = rule[house].includes(part)
        const expected = !allowed
          ? ['REFUSED', 'ROLE_MAY_NOT', 'WRONG_STATE']
          : rule.from.includes(state)
            ? ['done']
            : ['WRONG_STATE']
        expect(expected, `${part} from ${state}: ${answer}`).toContain(answer)
      }
  })
})

describe('the world outside', () => {
  const box: OutreachMessage[] = []
  const ports = (over: Partial<OutreachPort> = {}): OutreachPorts => {
    const port: OutreachPort = {
      send: async (message) => void box.push(message),
      ask: async (key) => (box.some((one) => one.key === key) ? 'sent' : 'not_sent'),
      ...over,
    }
    return { sms: port, wecom: port, dingtalk: port, feishu: port, email: port }
  }
  const send = async (at: string, use = ports()): Promise<number> => {
    world.clock.set(at)
    const messages = await world.system('outreach', (uow) => claimOutreach(uow, 500))
    const outcomes = new Map<string, 'sent' | 'unknown'>()
    for (const message of messages) outcomes.set(message.key, await callPort(use, message))
    await world.system('outreach', (uow) => settleOutreach(uow, outcomes))
    return messages.length
  }

  it('ten messages of a day are one, at the publisher’s hour, in the words of that hour', async () => {
    world.clock.set('2026-04-01T10:00:00+08:00')
    const made: string[] = []
    for (let n = 0; n < 10; n += 1)
      made.push(
        (await publish('officer', { channels: ['sms'], mustRead: n < 4, title: `通知${n}` })).publicationId,
      )
    expect(await send('2026-04-01T10:05:00+08:00')).toBe(0)
    const itemId = await itemOf('peerSafety', made[0]!)
    await world.as('peerSafety', (uow) => openPublication(uow, { itemId }))
    box.length = 0
    // Also before the digest goes out a reminder adds no second message.
    await world.as('officer', async (uow) =>
      remindReaders(uow, { publicationId: made[1]!, version: 2, what: 'read' }),
    )
    await drainOutreach(world)
    expect(await send('2026-04-02T09:00:00+08:00')).toBe(6)
    expect(new Set(box.map((one) => one.address)).size).toBe(6)
    const phone = await world.system('seed-world', async (uow) => {
      const [row] = await uow.em.execute<{ phone: string }[]>('select phone from app.persons where id = ?', [
        world.people.peerSafety.personId,
      ])
      return row!.phone
    })
    const text = box.find((one) => one.address === phone)!.text
    expect(text).toMatch(/还有 \d+ 条未读，其中 \d+ 条必读/)
    expect(await send('2026-04-02T09:30:00+08:00')).toBe(0)
  })

  it('at night only what is urgent rings', async () => {
    world.clock.set('2026-04-05T22:30:00+08:00')
    await publish('officer', { type: 'warning', urgent: true, channels: ['sms'], title: '台风红色预警' })
    await publish('secretary', { channels: ['sms'], title: '例会' })
    box.length = 0
    expect(await send('2026-04-05T22:31:00+08:00')).toBe(6)
    expect(box.every((one) => one.text.includes('台风红色预警') && one.text.includes('紧急'))).toBe(true)
    expect(await send('2026-04-06T09:00:00+08:00')).toBe(6)
  })

  it('a lost answer is asked about before anything is sent again, and a recalled publication rings nowhere', async () => {
    world.clock.set('2026-04-07T10:00:00+08:00')
    const urgent = { type: 'warning', urgent: true, channels: ['sms'] } as const
    await publish('officer', { ...urgent, channels: ['sms'], title: '一' })
    box.length = 0
    const lost = ports({
      send: async (message) => {
        box.push(message)
        throw new Error('the line broke')
      },
    })
    expect(await send('2026-04-07T10:01:00+08:00', lost)).toBe(6)
    expect(await send('2026-04-07T10:02:00+08:00')).toBe(0)
    expect(await send('2026-04-07T10:04:00+08:00')).toBe(6)
    expect(box).toHaveLength(6)
    const recalled = await publish('officer', { ...urgent, channels: ['sms'], title: '二' })
    await world.as('officer', (uow) => withdrawPublication(uow, { ...recalled, reason: '有误' }))
    expect(await send('2026-04-07T10:06:00+08:00')).toBe(0)
    const states = await world.system('outreach', (uow) =>
      uow.em.execute<{ state: string; n: number }[]>(
        'select state, count(*)::int as n from app.outbound_messages where publication_id = ? group by 1',
        [recalled.publicationId],
      ),
    )
    expect(states).toEqual([{ state: 'failed', n: 6 }])
  })

  it('work that is asked for carries ids, never names, numbers or words', async () => {
    const rows = await world.system('relay', (uow) =>
      uow.em.execute<{ payload: Record<string, unknown> }[]>(
        `select payload from app.outbox where job like 'outreach.%'`,
      ),
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { payload } of rows)
      expect(
        Object.keys(payload).every((key) => ['publicationId', 'chunk', 'round', 'what'].includes(key)),
      ).toBe(true)
    expect(JSON.stringify(rows)).not.toMatch(/139\d{8}/)
  })
})

it('whoever left the firm is reminded of nothing: it is not theirs to read any more', async () => {
  world.clock.set('2026-05-11T10:00:00+08:00')
  const { publicationId } = await publish('officer', { channels: ['sms'], title: '汛期提示' })
  const { personId } = world.people.peerSafety
  const seat = async (ended: string | null): Promise<void> => {
    const client = new pg.Client({ connectionString: world.database.superUrl })
    await client.connect()
    await client.query('update app.enterprise_seats set ended_at = $2 where person_id = $1', [
      personId,
      ended,
    ])
    await client.end()
  }
  await seat('2026-05-11T12:00:00+08:00')
  world.clock.set('2026-05-12T10:00:00+08:00')
  await world.as('officer', async (uow) => {
    const { version } = await uow.em.findOneOrFail(Publication, { id: publicationId })
    return remindReaders(uow, { publicationId, version, what: 'read' })
  })
  await drainOutreach(world)
  const told = await world.system('notify', (uow) =>
    uow.em.find(Notification, { objectId: publicationId, kind: 'outreach-unread' }),
  )
  expect(told.length).toBeGreaterThan(0)
  expect(told.map((one) => one.personId)).not.toContain(personId)
  await seat(null)
})
