import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError, NotAllowed, NotVisible } from '@anhu/domain/kernel'
import {
  Publication,
  PublicationDelivery,
  PublicationTarget,
  type PublicationContent,
  amendPublication,
  archivePublication,
  createPublication,
  editPublication,
  publicationMachine,
  publishPublication,
  returnPublication,
  saveOutreachSettings,
  submitPublication,
  withdrawPublication,
} from '@anhu/domain/outreach'
import { Notification } from '@anhu/domain/notification'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'
import { content, drainOutreach, seatAdmins } from '../../testkit/outreach.ts'

let world: HazardWorld

beforeAll(async () => {
  world = await createHazardWorld()
  await seatAdmins(world)
})
afterAll(() => world.close())

const write = (part: Part, over: Partial<PublicationContent> = {}) =>
  world.as(part, (uow) => createPublication(uow, { content: content(over) }))
const load = (id: string) => world.system('outreach', (uow) => uow.em.findOneOrFail(Publication, { id }))
const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: unknown) =>
      error instanceof DomainError
        ? error.code
        : error instanceof NotAllowed
          ? 'NOT_ALLOWED'
          : error instanceof NotVisible
            ? 'NOT_VISIBLE'
            : String(error),
  )
const setState = (id: string, state: string, delivery: string) =>
  world.system('outreach', (uow) =>
    uow.em.execute('update app.publications set state = ?, delivery = ? where id = ?', [state, delivery, id]),
  )

const steps = {
  submit: submitPublication,
  publish: publishPublication,
  return: returnPublication,
  withdraw: withdrawPublication,
  archive: archivePublication,
} as const
type Step = keyof typeof steps
const take = async (part: Part, step: Step, publicationId: string): Promise<string> => {
  const { version } = await load(publicationId)
  return code(world.as(part, (uow) => steps[step](uow, { publicationId, version, reason: '因为' } as never)))
}

/** Who may take which step from the state the table names; everybody else and everything else is refused. */
const mayTake: Record<Step, Part[]> = {
  submit: ['officer', 'townOfficer', 'chair', 'secretary'],
  publish: ['officer', 'bureauLeader', 'townOfficer', 'chair', 'secretary'],
  return: ['officer', 'bureauLeader', 'townOfficer', 'chair', 'secretary'],
  withdraw: ['officer', 'townOfficer', 'chair', 'secretary'],
  archive: ['officer', 'townOfficer', 'chair', 'secretary'],
}
const publishers: Record<string, Part[]> = {
  county: ['officer', 'bureauLeader'],
  town: ['townOfficer'],
  committee: ['chair', 'secretary'],
}
const writer: Record<string, Part> = { county: 'officer', town: 'townOfficer', committee: 'secretary' }
const strangers: Part[] = ['hostPrincipal', 'hostSafety', 'hostStaff', 'leader', 'peerSafety']

describe('the machine, step by step and role by role', () => {
  it('is the table of the dossier', () => {
    expect(publicationMachine.states).toEqual(['draft', 'review', 'published', 'withdrawn', 'archived'])
    expect(publicationMachine.transitions.map(({ id, from, to }) => `${from.join()} ${id} ${to}`)).toEqual([
      'draft submit review',
      'review publish published',
      'review return draft',
      'published withdraw withdrawn',
      'published archive archived',
    ])
  })

  describe.each(Object.keys(steps) as Step[])('%s', (step) => {
    const from = publicationMachine.row(step).from[0]!
    const delivery = from === 'published' ? 'delivered' : 'none'

    it.each(Object.entries(publishers))('%s: who of the house may', async (house, parts) => {
      for (const part of parts) {
        const { publicationId } = await write(writer[house]!)
        await setState(publicationId, from, delivery)
        const answer = await take(part, step, publicationId)
        if (mayTake[step].includes(part)) {
          expect(answer, part).toBe('done')
          expect((await load(publicationId)).state).toBe(publicationMachine.row(step).to)
        } else expect(['ROLE_MAY_NOT', 'NOT_ALLOWED'], part).toContain(answer)
      }
    })

    it('from every other state: never', async () => {
      for (const state of publicationMachine.states.filter((one) => one !== from)) {
        // Where one person suffices a draft is submitted and published in one go.
        if (step === 'publish' && state === 'draft') continue
        const { publicationId } = await write('officer')
        await setState(publicationId, state, state === 'published' ? 'delivered' : 'none')
        expect(await take('officer', step, publicationId), state).toBe('WRONG_STATE')
      }
    })

    it('by anybody of another house or without a desk: never, and nothing is told', async () => {
      const { publicationId } = await write('secretary')
      await setState(publicationId, from, delivery)
      for (const part of [...strangers, 'officer', 'townOfficer'] as Part[])
        expect(['NOT_ALLOWED', 'NOT_VISIBLE'], part).toContain(await take(part, step, publicationId))
      expect((await load(publicationId)).state).toBe(from)
    })
  })
})

describe('two people', () => {
  it('publish where the bureau wants it: neither writer nor submitter approves; the reason comes back', async () => {
    const version = 0
    await world.as('officer', (uow) =>
      saveOutreachSettings(uow, { version, secondPerson: true, digestHour: 9 }),
    )
    const { publicationId } = await write('officer')
    expect(await take('officer', 'publish', publicationId)).toBe('WRONG_STATE')
    expect(await take('officer', 'submit', publicationId)).toBe('done')
    expect(await take('officer', 'publish', publicationId)).toBe('SECOND_PERSON')
    expect(await take('officerTwo', 'return', publicationId)).toBe('done')
    await drainOutreach(world)
    const told = await world.as('officer', (uow) =>
      uow.em.find(Notification, { objectId: publicationId, kind: 'outreach-returned' }),
    )
    expect(told.map((one) => one.params)).toEqual([{ title: '关于加强防风的通知' }])
    expect((await load(publicationId)).returnReason).toBe('因为')
    expect(await take('officerTwo', 'submit', publicationId)).toBe('done')
    expect(await take('officerTwo', 'publish', publicationId)).toBe('SECOND_PERSON')
    expect(await take('officer', 'publish', publicationId)).toBe('SECOND_PERSON')
    expect(await take('bureauLeader', 'publish', publicationId)).toBe('done')
    await drainOutreach(world)
    await world.as('officer', (uow) =>
      saveOutreachSettings(uow, { version: 1, secondPerson: false, digestHour: 9 }),
    )
  })

  it('approving at once: one of them does, the other is told that it moved on', async () => {
    const { publicationId } = await write('officer')
    await take('officer', 'submit', publicationId)
    const { version } = await load(publicationId)
    const publish = (part: Part) =>
      code(world.as(part, (uow) => publishPublication(uow, { publicationId, version })))
    const answers = await Promise.all([publish('bureauLeader'), publish('officerTwo')])
    expect(answers.sort()).toEqual(['STALE_VERSION', 'done'])
    await drainOutreach(world)
    const targets = await world.system('outreach', (uow) =>
      uow.em.count(PublicationTarget, { publicationId }),
    )
    expect(targets).toBe(3)
  })
})

describe('bad input gets a clear answer', () => {
  it('an audience of nobody', async () => {
    for (const audience of [
      { riskTags: ['NOBODY'] },
      { divisionCodes: ['330381102000'] },
      { industries: ['99'] },
    ]) {
      const { publicationId } = await write('officer', {
        audience: { ...empty, ...audience },
      })
      expect(await take('officer', 'submit', publicationId)).toBe('AUDIENCE_EMPTY')
      expect(await take('officer', 'publish', publicationId)).toBe('AUDIENCE_EMPTY')
      expect((await load(publicationId)).state).toBe('draft')
    }
  })

  it('an audience outside of the territory, and a code that is none', async () => {
    const { publicationId } = await write('officer', {
      audience: { ...empty, divisionCodes: ['330382000000'] },
    })
    expect(await take('officer', 'submit', publicationId)).toBe('AUDIENCE_OUTSIDE')
    expect(await code(write('officer', { audience: { ...empty, divisionCodes: ['温州'] } }))).toBe(
      'AUDIENCE_OUTSIDE',
    )
  })

  it('a check that nobody of the audience would get', async () => {
    const { publicationId } = await write('officer', {
      check: { title: '查', items: ['一'], riskTags: ['NOBODY'], dueOn: '2026-12-31', needsPhoto: false },
    })
    expect(await take('officer', 'submit', publicationId)).toBe('CHECK_REACHES_NOBODY')
  })

  it.each([
    ['TEXT_REQUIRED', { title: '  ' }],
    ['TEXT_REQUIRED', { title: '长'.repeat(121) }],
    ['TEXT_REQUIRED', { bodyHtml: '<script>alert(1)</script>' }],
    ['URGENT_ONLY_WARNING', { urgent: true }],
    ['QUESTION_INVALID', { question: { text: '?', options: ['一'], rightOption: 0, explanation: null } }],
    [
      'QUESTION_INVALID',
      { question: { text: '?', options: ['一', '二'], rightOption: 2, explanation: null } },
    ],
    [
      'QUESTION_INVALID',
      { question: { text: '?', options: ['一', '一'], rightOption: 0, explanation: null } },
    ],
    ['LAW_UNKNOWN', { lawDocId: 'NOPE' }],
    [
      'CHECK_INVALID',
      { check: { title: '查', items: [], riskTags: [], dueOn: '2026-12-31', needsPhoto: false } },
    ],
    [
      'CHECK_INVALID',
      { check: { title: '查', items: ['一'], riskTags: [], dueOn: '2020-01-01', needsPhoto: false } },
    ],
  ] as [string, Partial<PublicationContent>][])('%s', async (expected, over) => {
    expect(await code(write('officer', over))).toBe(expected)
  })

  it('an attachment that was not sent, is of no type, or is not what its name says', async () => {
    const { sha256 } = await world.photo('officer')
    const attach = (fileName: string, hash = sha256) =>
      code(write('officer', { attachments: [{ id: crypto.randomUUID(), sha256: hash, fileName }] }))
    expect(await attach('图.jpg')).toBe('done')
    expect(await attach('图.pdf')).toBe('ATTACHMENT_NOT_WHAT_IT_SAYS')
    expect(await attach('图')).toBe('ATTACHMENT_NOT_WHAT_IT_SAYS')
    expect(await attach('图.jpg', 'f'.repeat(64))).toBe('ATTACHMENT_NOT_SENT')
    // Somebody else's file is not there.
    expect(
      await code(
        write('secretary', { attachments: [{ id: crypto.randomUUID(), sha256, fileName: '图.jpg' }] }),
      ),
    ).toBe('ATTACHMENT_NOT_SENT')
    await world.system('outreach', async () => undefined)
    const many = Array.from({ length: 11 }, () => ({ id: crypto.randomUUID(), sha256, fileName: '图.jpg' }))
    expect(await code(write('officer', { attachments: many }))).toBe('ATTACHMENTS_TOO_MANY')
  })

  it('a time that is past', async () => {
    const { publicationId, version } = await write('officer')
    const publish = (publishAt: string) =>
      code(world.as('officer', (uow) => publishPublication(uow, { publicationId, version, publishAt })))
    expect(await publish('2026-03-02T08:00:00+08:00')).toBe('PUBLISH_TIME_PAST')
  })

  it('edited while it goes out: refused, and nothing is lost or doubled; corrected when it is out', async () => {
    const { publicationId } = await write('officer')
    await take('officer', 'publish', publicationId)
    const attempt = async (step: 'edit' | 'amend') => {
      const { version } = await load(publicationId)
      return code(
        world.as('officer', (uow) =>
          step === 'edit'
            ? editPublication(uow, { publicationId, version, content: content({ title: '改' }) })
            : amendPublication(uow, {
                publicationId,
                version,
                title: '更正',
                bodyHtml: '<p>改</p>',
                changeNote: '改了时间',
                attachments: [],
              }),
        ),
      )
    }
    expect(await attempt('edit')).toBe('PUBLICATION_GOING_OUT')
    expect(await attempt('amend')).toBe('PUBLICATION_GOING_OUT')
    await drainOutreach(world, 1)
    expect((await load(publicationId)).delivery).toBe('delivering')
    expect(await attempt('amend')).toBe('PUBLICATION_GOING_OUT')
    expect(await take('officer', 'archive', publicationId)).toBe('PUBLICATION_GOING_OUT')
    await drainOutreach(world)
    expect(await attempt('edit')).toBe('WRONG_STATE')
    expect(await attempt('amend')).toBe('done')
    const after = await load(publicationId)
    expect([after.title, after.versionNo, after.delivery]).toEqual(['更正', 2, 'delivered'])
    const deliveries = await world.system('outreach', (uow) =>
      uow.em.count(PublicationDelivery, { publicationId }),
    )
    expect(deliveries).toBe(6)
  })

  it('recalled while it goes out: what is left stays, and the chain ends', async () => {
    const { publicationId } = await write('officer')
    await take('officer', 'publish', publicationId)
    await drainOutreach(world, 1)
    expect(await take('officer', 'withdraw', publicationId)).toBe('done')
    await drainOutreach(world)
    const { state, delivery } = await load(publicationId)
    expect([state, delivery]).toEqual(['withdrawn', 'stopped'])
    expect(
      await world.system('outreach', (uow) => uow.em.count(PublicationDelivery, { publicationId })),
    ).toBe(0)
  })
})

const empty = {
  divisionCodes: [],
  allianceTypes: [],
  allianceIds: [],
  groupIds: [],
  industries: [],
  riskTags: [],
  scales: [],
  roles: [],
}
