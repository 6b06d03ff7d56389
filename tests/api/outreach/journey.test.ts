import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { drawPicture } from '../../../seeds/src/builders/picture.ts'
import { e2ePhones } from '../../../seeds/src/worlds/e2e.ts'
import { Caller } from '../../testkit/caller.ts'
import { type House, openHouse } from '../../testkit/house.ts'

/**
 * Legal outreach over real HTTP, told in order: write → target → preview → approve → deliver → read → question → remind →
 * coverage → targeted check → recall.
 */
let house: House
let admin: Caller
let leader: Caller
let secretary: Caller
const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const hex = (text: string): string => createHash('sha256').update(text).digest('hex')
const picture = drawPicture('visit', '附件').file

const people = new Map<string, Caller>()
const reader = async (n: number, role: 'principal' | 'safety' | 'rectifier' = 'safety'): Promise<Caller> => {
  const phone = e2ePhones.firms[n]![role]
  const known = people.get(phone) ?? (await new Caller(house).signIn(phone, (seat) => seat.kind === 'member'))
  people.set(phone, known)
  return known
}
const inboxOf = async (who: Caller, fields: string): Promise<Record<string, any>[]> =>
  (await who.ask(`{ inbox(first: 20) { nodes { id title ${fields} } } }`)).inbox.nodes
const itemOf = async (who: Caller, fields = ''): Promise<Record<string, any>> =>
  (
    await who.ask(
      `query ($id: UUID!) { inboxItemOf(publicationId: $id) { id state todo unread readAt bodyHtml ${fields} } }`,
      { id: publicationId },
    )
  ).inboxItemOf
const seen = async (fields: string, who = admin): Promise<Record<string, any>> =>
  (await who.ask(`query ($id: UUID!) { publication(id: $id) { version ${fields} } }`, { id: publicationId }))
    .publication

const tasks = async (who: Caller): Promise<string[]> =>
  (await who.ask('{ myTasks { kind objectId } }')).myTasks
    .filter((one: { objectId: string }) => one.objectId === publicationId)
    .map((one: { kind: string }) => one.kind)
    .sort()

const everybody = {
  divisionCodes: [],
  allianceTypes: [],
  allianceIds: [],
  groupIds: [],
  industries: [],
  riskTags: [],
  scales: [],
  roles: [],
}
const content = {
  type: 'warning',
  title: '台风“海神”橙色预警：停工加固',
  bodyHtml: '<h2>要求</h2><p onclick="x()">加固门窗<script>alert(1)</script></p>',
  mustRead: true,
  urgent: true,
  channels: ['sms'],
  question: {
    text: '先做什么？',
    options: ['继续生产', '停工加固'],
    rightOption: 1,
    explanation: '先停工。',
  },
  lawDocId: 'WSL2021',
  lawVersionNo: null,
  attachments: [] as object[],
  audience: everybody,
  check: {
    title: '防风自查',
    riskTags: [],
    dueOn: day(2),
    needsPhoto: true,
    items: ['室外电源已切断', '门窗已加固'],
  },
}
let publicationId = ''

beforeAll(async () => {
  house = await openHouse('e2e')
  admin = await new Caller(house).signIn(e2ePhones.bureau.admin)
  leader = await new Caller(house).signIn(e2ePhones.bureau.leader)
  secretary = await new Caller(house).signIn(e2ePhones.full.secretary, (seat) => seat.kind === 'committee')
})
afterAll(() => house?.close())

it('an administrator sets rules, sees whom it would reach, and writes; what could run is gone, what is not what it says is refused', async () => {
  await admin.run('saveOutreachSettings', { version: 0, secondPerson: true, digestHour: 9 }, 'version')
  await admin.run(
    'saveOutreachChannel',
    {
      channelId: null,
      channel: 'wecom',
      title: '安全群',
      address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=secret-abcd',
      active: true,
    },
    'channel { addressMasked }',
  )
  const { outreachSettings } = await admin.ask(
    '{ outreachSettings { secondPerson channels { title addressMasked } } }',
  )
  expect(outreachSettings).toEqual({
    secondPerson: true,
    channels: [{ title: '安全群', addressMasked: '****abcd' }],
  })

  const preview = async (who: Caller, audience: object): Promise<Record<string, any>> =>
    (
      await who.ask(
        'query ($audience: AudienceInput!) { audiencePreview(audience: $audience) { firms people byTown { key name firms } byAlliance { name firms } sample { name people riskTags } } }',
        { audience },
      )
    ).audiencePreview
  const all = await preview(admin, everybody)
  expect(all).toMatchObject({ firms: 8, people: 24 })
  expect(all.byTown.reduce((sum: number, one: { firms: number }) => sum + one.firms, 0)).toBe(8)
  expect(all.byAlliance).toHaveLength(1)
  expect(all.sample).toHaveLength(8)
  expect(await preview(admin, { ...everybody, roles: ['principal'] })).toMatchObject({ firms: 8, people: 8 })
  expect(await preview(admin, { ...everybody, riskTags: ['NOBODY'] })).toMatchObject({ firms: 0, people: 0 })
  expect(await preview(secretary, everybody)).toMatchObject({ firms: 8, people: 24 })

  const sha256 = await admin.send(picture, 'photos', 'image/png')
  const create = (over: object) =>
    admin.attempt('createPublication', { content: { ...content, ...over } }, 'publicationId')
  const attach = (fileName: string, hash: string) => ({
    attachments: [{ id: newId(), sha256: hash, fileName }],
  })
  expect(await create(attach('要求.pdf', sha256))).toMatchObject({
    code: 'ATTACHMENT_NOT_WHAT_IT_SAYS',
    details: { mime: 'image/png', fileName: '要求.pdf' },
  })
  expect((await create(attach('要求.png', hex('never sent')))).code).toBe('ATTACHMENT_NOT_SENT')
  expect((await create({ type: 'notice' })).code).toBe('URGENT_ONLY_WARNING')
  ;({ publicationId } = await create(attach('要求.png', sha256)))
  const draft = await seen(
    'state bodyHtml own attachments { fileName mime url } audience { roles } question { rightOption } law { docId title } viewerCanSubmit viewerCanPublish',
  )
  expect(draft).toMatchObject({
    state: 'draft',
    own: true,
    bodyHtml: '<h2>要求</h2><p>加固门窗</p>',
    audience: { roles: ['principal', 'safety', 'rectifier', 'staff'] },
    question: { rightOption: 1 },
    law: { docId: 'WSL2021' },
    viewerCanSubmit: true,
    viewerCanPublish: false,
  })
  expect(draft.attachments).toMatchObject([{ fileName: '要求.png', mime: 'image/png' }])
})

it('an audience of nobody is refused, then it is handed in and approved by somebody else', async () => {
  const edit = async (audience: object) =>
    admin.run(
      'editPublication',
      {
        publicationId,
        version: (await seen('')).version,
        content: {
          ...content,
          channels: ['sms', 'wecom'],
          attachments: (await seen('attachments { id sha256 fileName }')).attachments,
          audience,
        },
      },
      'publicationId',
    )
  const submit = async () =>
    admin.attempt(
      'submitPublication',
      { publicationId, version: (await seen('')).version },
      'publication { state }',
    )
  await edit({ ...everybody, riskTags: ['NOBODY'] })
  expect(await submit()).toMatchObject({ code: 'AUDIENCE_EMPTY' })
  await edit(everybody)
  expect(await submit()).toMatchObject({ publication: { state: 'review' } })
  // The leader has something to approve; whoever handed it in has not.
  expect(await tasks(leader)).toEqual(['approve_publication'])
  expect(await tasks(admin)).toEqual([])
  const publish = async (who: Caller) =>
    who.attempt(
      'publishPublication',
      { publicationId, version: (await seen('')).version, publishAt: null },
      'publication { state delivery viewerCanRemind }',
    )
  expect(await publish(admin)).toMatchObject({ code: 'SECOND_PERSON' })
  expect(await publish(leader)).toMatchObject({ publication: { state: 'published', viewerCanRemind: false } })
})

it('workers bring it to everybody once, in the app and by the ports', async () => {
  await house.drain()
  expect(await seen('delivery coverage { firms firmsDelivered people peopleRead firmsRead }')).toMatchObject({
    delivery: 'delivered',
    coverage: { firms: 8, firmsDelivered: 8, people: 24, peopleRead: 0, firmsRead: 0 },
  })
  const messages = async () =>
    (await admin.ask('{ portMessages(first: 100) { nodes { channel recipient title text state } } }'))
      .portMessages.nodes as Record<string, string>[]
  // Urgent: rings whatever the hour; the robot may be waiting for the morning.
  await expect
    .poll(async () => (await messages()).filter((one) => one.state === 'sent').length, { timeout: 60_000 })
    .toBeGreaterThan(23)
  const sms = (await messages()).filter((one) => one.channel === 'sms')
  expect(sms).toHaveLength(24)
  expect(sms.every((one) => /^\d{3}\*{4}\d{4}$/.test(one.recipient!) && one.text!.includes('台风'))).toBe(
    true,
  )
  expect((await messages()).filter((one) => one.channel === 'wecom')).toHaveLength(1)
})

it('a reader finds it first in one inbox, reads it, and answers: wrong, then right', async () => {
  const safety = await reader(0)
  const [first] = await inboxOf(safety, 'mustRead unread todo publisherName')
  expect(first).toMatchObject({ title: content.title, mustRead: true, unread: true, todo: 'read' })
  expect((await safety.ask('{ inboxCounts { unread mustRead checks } }')).inboxCounts).toEqual({
    unread: 1,
    mustRead: 1,
    checks: 0,
  })
  expect(await tasks(safety)).toEqual(['answer_check', 'read_publication'])
  const item = await itemOf(safety, 'question { text options } answer { right } attachments { url fileName }')
  expect(item.question).toEqual({ text: '先做什么？', options: ['继续生产', '停工加固'] })
  expect(item.bodyHtml).toBe('<h2>要求</h2><p>加固门窗</p>')
  const open = () => safety.run('openPublication', { itemId: item.id }, 'item { todo readAt }')
  const { item: once } = await open()
  expect(once.todo).toBe('answer')
  expect((await open()).item.readAt).toBe(once.readAt)
  const answer = (option: number) =>
    safety.attempt(
      'answerComprehension',
      { itemId: item.id, option },
      'item { todo answer { right tries explanation } }',
    )
  expect(await answer(5)).toMatchObject({ code: 'OPTION_UNKNOWN' })
  expect((await answer(0)).item).toEqual({
    todo: 'answer',
    answer: { right: false, tries: 1, explanation: '先停工。' },
  })
  expect((await answer(1)).item).toEqual({
    todo: 'check',
    answer: { right: true, tries: 2, explanation: '先停工。' },
  })
  expect(await tasks(safety)).toEqual(['answer_check'])
  const principal = await reader(1, 'principal')
  await principal.run('openPublication', { itemId: (await itemOf(principal)).id }, 'itemId')
  await principal.run('answerComprehension', { itemId: (await itemOf(principal)).id, option: 0 }, 'itemId')
  expect(await seen('coverage { firmsRead peopleRead right wrong }')).toMatchObject({
    coverage: { firmsRead: 2, peopleRead: 2, right: 1, wrong: 1 },
  })
})

it('a firm asks, the bureau answers, everybody may read it without the name; the firm asks on and is content', async () => {
  const safety = await reader(0)
  const { question } = await safety.run(
    'askQuestion',
    { itemId: (await itemOf(safety)).id, text: '围墙外的广告牌归谁加固？' },
    'question { id version state }',
  )
  expect(question.state).toBe('open')
  expect(await tasks(admin)).toEqual(['answer_question'])
  expect((await admin.ask('{ outreachDesk { questionsOpen checksIncomplete } }')).outreachDesk).toEqual({
    questionsOpen: 1,
    checksIncomplete: 1,
  })
  // Another firm does not see it.
  expect((await itemOf(await reader(1, 'principal'), 'threads { id }')).threads).toEqual([])
  const answer = (who: Caller, version: number, faq: boolean) =>
    who.attempt(
      'answerQuestion',
      { questionId: question.id, version, text: '归使用单位。', faq },
      'question { state version posts { side text } isFaq }',
    )
  await expect(answer(secretary, question.version, true)).rejects.toThrow('NOT_FOUND')
  const { question: answered } = await answer(admin, question.version, true)
  expect(answered).toMatchObject({
    state: 'answered',
    isFaq: true,
    posts: [{ side: 'publisher', text: '归使用单位。' }],
  })
  const other = await itemOf(await reader(1, 'principal'), 'faqs { question answer } threads { id }')
  expect(other).toMatchObject({
    faqs: [{ question: '围墙外的广告牌归谁加固？', answer: '归使用单位。' }],
    threads: [],
  })
  expect((await safety.ask('{ inboxCounts { questionsAnswered } }')).inboxCounts.questionsAnswered).toBe(1)
  const { question: again } = await safety.run(
    'followUpQuestion',
    { questionId: question.id, version: answered.version, text: '租户也算？' },
    'question { state version }',
  )
  expect(again.state).toBe('assigned')
  const { question: twice } = await answer(admin, again.version, false)
  const { question: closed } = await safety.run(
    'closeQuestion',
    { questionId: question.id, version: twice.version },
    'question { state posts { side } }',
  )
  expect(closed.state).toBe('closed')
  expect(closed.posts.map((post: { side: string }) => post.side)).toEqual(['publisher', 'firm', 'publisher'])
})

it('only those who have not read are reminded, and not again at once', async () => {
  const remind = async (what: string) =>
    admin.attempt(
      'remindReaders',
      { publicationId, version: (await seen('')).version, what },
      'people publication { reminders }',
    )
  expect(await remind('read')).toMatchObject({ people: 22, publication: { reminders: 1 } })
  expect(await remind('read')).toMatchObject({ code: 'REMINDED_RECENTLY' })
  await house.drain()
  const notices = async (who: Caller) =>
    (await who.ask('{ notifications(first: 20) { nodes { kind } } }')).notifications.nodes.filter(
      (one: { kind: string }) => one.kind === 'outreach-unread',
    ).length as number
  expect(await notices(await reader(0))).toBe(0)
  expect(await notices(await reader(0, 'principal'))).toBe(1)
  expect(await notices(await reader(2))).toBe(1)
})

it('coverage opens down to the firm and its people; a committee sees its own members, never their people', async () => {
  const rows = async (who: Caller, field: string) =>
    (
      await who.ask(
        `query ($id: UUID!) { ${field}(publicationId: $id) { name firms firmsRead people peopleRead right wrong checkAnswered } }`,
        { id: publicationId },
      )
    )[field] as { firms: number; firmsRead: number }[]
  expect((await rows(admin, 'coverageByTown')).reduce((sum, one) => sum + one.firms, 0)).toBe(8)
  expect(await rows(admin, 'coverageByAlliance')).toMatchObject([
    { firms: 8, firmsRead: 2, people: 24, peopleRead: 2 },
  ])
  const readers = async (who: Caller, filter: object) =>
    (
      await who.ask(
        `query ($filter: PublicationReaderFilter) { publicationReaders(first: 100, filter: $filter) { totalCount nodes { enterpriseId enterpriseName peopleRead } } }`,
        { filter: { publicationId, ...filter } },
      )
    ).publicationReaders
  expect((await readers(admin, { read: false })).totalCount).toBe(6)
  expect((await readers(admin, { answered: 'wrong' })).totalCount).toBe(1)
  expect((await readers(secretary, { read: true })).totalCount).toBe(2)
  const [one] = (await readers(admin, { read: true })).nodes
  const persons = async (who: Caller) =>
    (
      await who.ask(
        `query ($p: UUID!, $e: UUID!) { publicationPeople(publicationId: $p, enterpriseId: $e) { personName role readAt } }`,
        { p: publicationId, e: one.enterpriseId },
      )
    ).publicationPeople as unknown[]
  expect(await persons(admin)).toHaveLength(3)
  expect(await persons(secretary)).toEqual([])
  const theirs = await secretary.ask(
    '{ publications(first: 10, filter: { own: false }) { nodes { title own question { text } } } }',
  )
  expect(theirs.publications.nodes).toEqual([{ title: content.title, own: false, question: null }])
  const { enterprisePublications } = await admin.ask(
    `query ($e: UUID!) { enterprisePublications(enterpriseId: $e) { title peopleRead checkOutcome } }`,
    { e: one.enterpriseId },
  )
  expect(enterprisePublications).toMatchObject([{ title: content.title, peopleRead: 1, checkOutcome: null }])
})

it('every firm answers the targeted check, with photos, to 100 %', async () => {
  const check = async () =>
    (await seen('check { id firms answered safe foundOpen foundFixed notApplicable }')).check
  expect(await check()).toMatchObject({ firms: 8, answered: 0 })
  const mine = async (who: Caller) =>
    (await itemOf(who, 'check { items answer { id version viewerCanAnswer } }')).check.answer as {
      id: string
      version: number
      viewerCanAnswer: boolean
    }
  const rectifier = await reader(0, 'rectifier')
  expect((await mine(rectifier)).viewerCanAnswer).toBe(false)
  const answer = async (who: Caller, over: object, photo = true) => {
    const { id, version } = await mine(who)
    const photos = photo ? [{ id: newId(), sha256: await who.send(picture, 'photos', 'image/png') }] : []
    return who.attempt(
      'answerTargetedCheck',
      { answerId: id, version, outcome: 'safe', lines: [true, true], note: null, photos, ...over },
      'answer { outcome photos { url mime } items { text ok } }',
    )
  }
  const first = await reader(0)
  expect(await answer(first, { lines: [true] })).toMatchObject({ code: 'CHECK_LINES' })
  expect(await answer(first, {}, false)).toMatchObject({ code: 'CHECK_NEEDS_PHOTO' })
  expect(await answer(first, { outcome: 'found_open' })).toMatchObject({ code: 'CHECK_NOTE' })
  expect(
    (await answer(first, { outcome: 'found_open', lines: [true, false], note: '东门未固定' })).answer,
  ).toMatchObject({
    outcome: 'found_open',
    items: [{ ok: true }, { ok: false }],
  })
  for (let n = 1; n < 8; n += 1)
    await answer(await reader(n, 'principal'), n === 7 ? { outcome: 'not_applicable' } : {}, n !== 7)
  expect(await check()).toMatchObject({ firms: 8, answered: 8, safe: 6, foundOpen: 1, notApplicable: 1 })
  expect((await answer(first, { outcome: 'found_fixed', note: '东门已固定' })).answer.photos).toHaveLength(2)
  expect(await check()).toMatchObject({ answered: 8, foundOpen: 0, foundFixed: 1 })
  const { targetedCheckAnswers } = await admin.ask(
    'query ($f: TargetedCheckAnswerFilter) { targetedCheckAnswers(first: 10, filter: $f) { nodes { note photos { url } } } }',
    { f: { checkId: (await check()).id, outcomes: ['found_fixed'] } },
  )
  expect(targetedCheckAnswers.nodes).toMatchObject([{ note: '东门已固定' }])
  const { url } = targetedCheckAnswers.nodes[0].photos[0]
  expect((await admin.fetch(url)).status).toBe(200)
  expect((await secretary.fetch(url)).status).toBe(404)
  expect((await (await reader(1, 'principal')).fetch(url)).status).toBe(404)
})

it('recalled after it was read: gone for every reader at once, with the reason; receipts stay', async () => {
  const safety = await reader(0)
  const { url } = (await itemOf(safety, 'attachments { url }')).attachments[0]
  expect((await safety.fetch(url)).status).toBe(200)
  await admin.run(
    'withdrawPublication',
    { publicationId, version: (await seen('')).version, reason: '台风转向' },
    'publication { state }',
  )
  const item = await itemOf(
    safety,
    'title withdrawReason attachments { url } question { text } check { title } faqs { id } summary',
  )
  expect(item).toMatchObject({
    state: 'withdrawn',
    title: content.title,
    withdrawReason: '台风转向',
    bodyHtml: '',
    summary: '',
    attachments: [],
    question: null,
    check: null,
    faqs: [],
    todo: null,
  })
  expect((await safety.fetch(url)).status).toBe(404)
  expect(await safety.attempt('openPublication', { itemId: item.id }, 'itemId')).toMatchObject({
    code: 'PUBLICATION_WITHDRAWN',
  })
  expect(await seen('state coverage { peopleRead right }', admin)).toMatchObject({
    state: 'withdrawn',
    coverage: { peopleRead: 8 - 6 },
  })
  const seenByCommittee = await seen('bodyHtml withdrawReason', secretary)
  expect(seenByCommittee).toMatchObject({ bodyHtml: '', withdrawReason: '台风转向' })
})

it('a committee publishes to its members by itself; other alliances and the bureau see nothing of it', async () => {
  const { publicationId: own } = await secretary.run(
    'createPublication',
    { content: { ...content, type: 'notice', urgent: false, channels: [], check: null, title: '例会改期' } },
    'publicationId',
  )
  const { publication } = await secretary.ask('query ($id: UUID!) { publication(id: $id) { version } }', {
    id: own,
  })
  await secretary.run(
    'publishPublication',
    { publicationId: own, version: publication.version, publishAt: null },
    'publicationId',
  )
  await house.drain()
  expect(
    (await inboxOf(await reader(3), 'publisherKind')).map((one) => [one.title, one.publisherKind]),
  ).toEqual([
    ['例会改期', 'alliance'],
    [content.title, 'bureau'],
  ])
  expect(
    (await admin.ask('query ($id: UUID!) { publication(id: $id) { title } }', { id: own })).publication,
  ).toBeNull()
  const stranger = await new Caller(house).signIn(
    e2ePhones.empty.secretary,
    (seat) => seat.kind === 'committee',
  )
  expect((await stranger.ask('{ publications { totalCount } }')).publications.totalCount).toBe(0)
})

it('the law library: versions, what a change touches, a version entered by the bureau', async () => {
  const { laws } = await secretary.ask(
    '{ laws(first: 100, orderBy: title) { totalCount nodes { docId versionCount itemCount } } }',
  )
  expect(laws.totalCount).toBeGreaterThan(60)
  const read = async () =>
    (
      await secretary.ask(
        '{ law(docId: "MEM19") { title currentVersion { versionNo changeNote articles { article changed itemCount } } versions { versionNo state number shipped } items { code articles } openHazards } }',
      )
    ).law
  const before = await read()
  expect(before.versions).toMatchObject([
    { versionNo: 2, state: 'in_force', shipped: true },
    { versionNo: 1, state: 'superseded', number: '原安全监管总局令第30号' },
  ])
  expect(before.items.length).toBeGreaterThan(0)
  const { version } = await admin.run(
    'addLawVersion',
    {
      docId: 'MEM19',
      title: before.title,
      number: '令第19号（修订）',
      effectiveFrom: day(30),
      effectiveTo: null,
      changeNote: '第三十六条改',
      evidence: '公告',
      articles: [{ article: '第三十六条', text: '核验证书', fullText: false, verified: false }],
    },
    'version { versionNo state articles { article changed } law { currentVersion { versionNo } } }',
  )
  expect(version).toMatchObject({ versionNo: 3, state: 'coming', law: { currentVersion: { versionNo: 2 } } })
  expect(version.articles.filter((one: { changed: boolean }) => one.changed)).toHaveLength(1)
  expect(version.articles.length).toBeGreaterThan(1)
  const { lawImpact } = await secretary.ask(
    '{ lawImpact(docId: "MEM19", versionNo: 3) { articles { article } items { code articles } itemCount criterionCount openHazards hazards { id } } }',
  )
  expect(lawImpact.articles).toEqual([{ article: '第三十六条' }])
  expect(lawImpact.itemCount).toBe(lawImpact.items.length)
  expect(lawImpact.items.every((one: { articles: string[] }) => one.articles.includes('第三十六条'))).toBe(
    true,
  )
  expect(lawImpact.itemCount).toBeLessThan(before.items.length)
})

it('every page of readers and publishers is one statement', async () => {
  for (const [who, query] of [
    [
      await reader(3),
      '{ inbox(first: 50) { nodes { id title summary todo unread attachments { url } question { text } check { title answer { id } } } pageInfo { hasNextPage } totalCount } }',
    ],
    [await reader(3), '{ inboxCounts { unread mustRead checks questionsAnswered } }'],
    [
      admin,
      '{ publications(first: 50) { nodes { id title coverage { firms firmsRead } questionsOpen check { firms answered } viewerCanRemind } } }',
    ],
    [admin, '{ outreachDesk { drafts toApprove checksIncomplete } }'],
    [admin, '{ laws { nodes { title itemCount openHazards versions { number } } } }'],
    [admin, '{ portMessages { nodes { channel recipient text } } }'],
  ] as [Caller, string][])
    expect(await who.statements(query), query).toBe('1/1')
})
