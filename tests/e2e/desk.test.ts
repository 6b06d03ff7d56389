import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { handedInCheck, publishedRound } from './round.ts'
import { type VisitPeople, rows } from './steps.ts'
import { publishedWarning } from './warning.ts'

/** Latin words that Chinese pages may show: what files and standards are called. */
const foreign = /^(xlsx|csv|word|excel|english|language)$/i

/**
 * Every page of the portal opened once, as its own people: no fault in the console, one statement a query, no code or
 * English word on a Chinese page, nothing serious for axe.
 */
describe.skipIf(noBrowser)('every page', () => {
  let house: House
  let window: Window
  let visits: VisitPeople[]
  let ids: { round: string; member: string; hazard: string; alliance: string }
  let secretary: Page
  let data: string[]
  let paper: { publicationId: string; draftId: string }

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    visits = await publishedRound(house, '一季度互查')
    const hazard = await handedInCheck(house, visits[0]!)
    const [found] = await rows(
      house,
      `select (select id from app.rounds limit 1) as round, a.id as alliance,
              (select id from app.memberships m where m.alliance_id = a.id order by enterprise_name limit 1) as member
       from app.alliances a where a.code = 'E2'`,
    )
    ids = { ...found, hazard } as typeof ids
    // The secretary of the eight also sits in the other alliance: a seat to switch to.
    await rows(
      house,
      `insert into app.committee_seats (alliance_id, id, person_id, person_name, phone_masked, role, starts_on)
       select a.id, gen_random_uuid(), p.id, p.name, '199****0002', 'secretary', date '2025-01-06'
       from app.alliances a, app.persons p where a.code = 'E1' and p.phone = $1`,
      [e2ePhones.full.secretary],
    )
    paper = await publishedWarning(house)
    const known = await rows<{ word: string }>(
      house,
      `select name as word from app.persons union select left(name, 1) from app.persons union select name from app.enterprises union select name from app.alliances
       union select name from app.bureaus union select name from app.activity_groups union select name from app.rounds
       union select name from app.divisions where code between 330381000000 and 330381999999
       union select name_zh from app.checklist_topics`,
    )
    data = known.map(({ word }) => word).toSorted((a, b) => b.length - a.length)
    window = await Window.open(house)
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  /** Opens an address and waits until nothing is loading any more. */
  async function visit(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await settled(page)
  }

  async function settled(page: Page): Promise<void> {
    await page.locator('h1').first().waitFor()
    await page.waitForFunction(
      () =>
        !document.querySelector('.ant-skeleton-active, .ant-spin-spinning, [aria-busy=true], [data-loading]'),
    )
  }

  /** What a person should never read on a Chinese page: codes, gaps, English. */
  async function strange(page: Page): Promise<string[]> {
    const text = await page.locator('body').innerText()
    const words = text.match(/\b[A-Za-z][A-Za-z_-]{3,}\b|\[object|NaN|undefined|null/g) ?? []
    return [...new Set(words)].filter((word) => !foreign.test(word) && !/^[A-Z0-9-]+$/.test(word))
  }

  /** Chinese words of the portal itself (not of its data) on an English page. */
  async function untranslated(page: Page): Promise<string[]> {
    const texts = await page
      .locator(
        '[role=menuitem], th, button, label, [role=tab], legend, nav a, dt, .ant-descriptions-item-label',
      )
      .allInnerTexts()
    return texts
      .map((text) => data.reduce((rest, word) => rest.replaceAll(word, ''), text.replace('中文', '')))
      .filter((text) => /\p{Script=Han}/u.test(text))
  }

  /** What reaches beyond the right edge of the window: a page never scrolls sideways. */
  async function cut(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []
    })
  }

  async function look(page: Page, name: string, path: string, checked = false): Promise<string[]> {
    await visit(page, path)
    await shot(page, name)
    const found = (await strange(page)).map((word) => `${path}: ${word}`)
    const broken = await page.getByText('这一页出错了').count()
    if (broken > 0) found.push(`${path}: broken`)
    found.push(...(await cut(page)).map((line) => `${path}: ${line}`))
    if (checked) found.push(...(await axe(page)).map((line) => `${path}: ${line}`))
    return found
  }

  it('the doors', async () => {
    for (const kind of ['desk', 'phone'] as const) {
      const page = await window.page(kind)
      const path = kind === 'desk' ? '/sign-in' : '/m/sign-in'
      await page.goto(path)
      await page.getByRole('button', { name: '登录', exact: true }).waitFor()
      await shot(page, `60-sign-in-${kind}`)
      expect(await axe(page)).toEqual([])
      await page.getByLabel('手机号').fill(e2ePhones.full.chair)
      await page.getByLabel('密码', { exact: true }).fill('wrong-password')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page
        .getByRole('alert')
        .filter({ hasText: /\p{Script=Han}/u })
        .first()
        .waitFor()
      await shot(page, `61-wrong-password-${kind}`)
    }
  })

  it('a person with two seats chooses one, and switches in one click', () =>
    window.step(async () => {
      secretary = await window.page('desk')
      await secretary.goto('/sign-in')
      await secretary.getByLabel('手机号').fill(e2ePhones.full.secretary)
      await secretary.getByLabel('密码', { exact: true }).fill(e2ePassword)
      await secretary.getByRole('button', { name: '登录', exact: true }).click()
      await secretary.getByRole('heading', { name: '选择身份' }).waitFor()
      await shot(secretary, '62-seats')
      expect(await axe(secretary)).toEqual([])
      await secretary.getByRole('button', { name: '待导入联盟' }).click()
      await secretary.getByRole('heading', { name: '工作台' }).waitFor()
      await settled(secretary)
      await secretary.getByRole('button', { name: '切换身份' }).click()
      await secretary.getByRole('menuitem', { name: '八家企业联盟' }).click()
      await secretary.getByRole('button', { name: '切换身份' }).filter({ hasText: '八家企业联盟' }).waitFor()
      await secretary.getByText('成员', { exact: true }).first().waitFor()
    }))

  it('the pages of the committee', async () => {
    const at = (path: string): string => `/committee${path}`
    const found: string[] = []
    for (const [name, path, checked] of [
      ['workbench', '', true],
      ['rounds', '/rounds', true],
      ['round-new', '/rounds/new', true],
      ['round', `/rounds/${ids.round}`, true],
      ['round-plan', `/rounds/${ids.round}?tab=plan`, true],
      ['calendar', '/calendar', true],
      ['visits', '/visits', true],
      ['visit', `/visits/${visits[0]!.visitId}`, true],
      ['hazards', '/hazards', true],
      ['hazard', `/hazards/${ids.hazard}`, true],
      ['disputes', '/disputes', true],
      ['inbox', '/inbox', true],
      ['archive', '/archive', true],
      ['members', '/members', true],
      ['member', `/members/${ids.member}`, true],
      ['groups', '/groups', true],
      ['conflicts', '/conflicts', true],
      ['seats', '/seats', true],
      ['charter', '/charter', true],
      ['imports', '/imports', true],
      ['checklists', '/checklists', true],
      ['outreach', '/outreach', true],
      ['outreach-new', '/outreach/new', true],
      ['outreach-bureau', `/outreach/${paper.publicationId}`, true],
      ['questions', '/outreach/questions', true],
      ['laws', '/laws', true],
      ['law', '/laws/WSL2021', true],
    ] as const)
      found.push(...(await look(secretary, `63-committee-${name}`, at(path), checked)))
    expect(found).toEqual([])
  })

  it('what is empty, gone, or somebody else’s says so', async () => {
    await visit(secretary, '/committee/disputes')
    await secretary.getByText(/没有/).first().waitFor()
    await secretary.goto('/committee/nothing-here')
    await secretary.getByText('没有这一页').waitFor()
    await secretary.goto('/committee/rounds/01a20000-0000-7000-8000-000000000000')
    await secretary.getByText('没有找到，或者不在您的范围内').waitFor()
    await shot(secretary, '64-gone')
    await secretary.goto('/bureau')
    await secretary.getByText('这个身份不能打开这一页').waitFor()
    await shot(secretary, '64-denied')
    await secretary.goto('/committee')
    await settled(secretary)
  })

  it('the pages of the bureau', async () => {
    const officer = await window.signIn(
      await window.page('desk'),
      'desk',
      e2ePhones.bureau.inspector,
      e2ePassword,
    )
    const found: string[] = []
    for (const [name, path] of [
      ['board', '/bureau'],
      ['alliances', '/bureau/alliances'],
      ['alliance', `/bureau/alliances/${ids.alliance}`],
      ['disclosed', '/bureau/disclosed'],
      ['majors', '/bureau/majors'],
      ['outreach', '/bureau/outreach'],
      ['publication', `/bureau/outreach/${paper.publicationId}`],
      ['publication-firms', `/bureau/outreach/${paper.publicationId}?view=firms`],
      ['draft', `/bureau/outreach/${paper.draftId}`],
      ['questions', '/bureau/outreach/questions'],
      ['port-messages', '/bureau/outreach/outbox'],
      ['laws', '/bureau/laws'],
      ['law', '/bureau/laws/WSL2021'],
    ] as const)
      found.push(...(await look(officer, `65-bureau-${name}`, path, true)))
    expect(found).toEqual([])
  })

  it('the pages of a firm on the phone', async () => {
    const found: string[] = []
    const host = await window.signIn(await window.page('phone'), 'phone', visits[0]!.hostPhone, e2ePassword)
    for (const [name, path] of [
      ['today', '/m/today'],
      ['checks', '/m/checks'],
      ['hazards', '/m/hazards'],
      ['hazard', `/m/hazards/${ids.hazard}`],
      ['confirm', `/m/hazards/${ids.hazard}/confirm`],
      ['report', '/m/report'],
      ['inbox', '/m/inbox'],
      ['notice', `/m/notices/of/${paper.publicationId}`],
      ['notice-gone', '/m/notices/of/01a20000-0000-7000-8000-000000000000'],
      ['me', '/m/me'],
      ['company', '/m/me/company'],
      ['staff', '/m/me/staff'],
      ['outbox', '/m/me/outbox'],
    ] as const)
      found.push(...(await look(host, `66-phone-${name}`, path, true)))
    const open = visits.find(({ visitId }) => visitId !== visits[0]!.visitId)!
    const leader = await window.signIn(await window.page('phone'), 'phone', open.leaderPhone, e2ePassword)
    for (const [name, path] of [
      ['visit', `/m/visits/${open.visitId}`],
      ['check', `/m/visits/${open.visitId}/check`],
      ['sign', `/m/visits/${open.visitId}/sign`],
    ] as const)
      found.push(...(await look(leader, `66-phone-${name}`, path, true)))
    expect(found).toEqual([])
  })

  it('in the dark, and in the largest letters', async () => {
    const found: string[] = []
    await secretary.getByRole('button', { name: '深色' }).click()
    for (const [name, path] of [
      ['workbench', ''],
      ['round', `/rounds/${ids.round}?tab=plan`],
      ['hazard', `/hazards/${ids.hazard}`],
      ['members', '/members'],
      ['outreach', '/outreach'],
      ['law', '/laws/WSL2021'],
    ] as const)
      found.push(...(await look(secretary, `68-dark-${name}`, `/committee${path}`, true)))
    await secretary.getByRole('button', { name: '浅色' }).click()

    const host = await window.signIn(await window.page('phone'), 'phone', visits[1]!.leaderPhone, e2ePassword)
    await host.getByRole('link', { name: '我的', exact: true }).click()
    await host.getByText('深色', { exact: true }).click()
    await host.getByText('特大', { exact: true }).click()
    for (const [name, path] of [
      ['me', '/m/me'],
      ['today', '/m/today'],
      ['hazards', '/m/hazards'],
      ['inbox', '/m/inbox'],
      ['notice', `/m/notices/of/${paper.publicationId}`],
      ['visit', `/m/visits/${visits[1]!.visitId}`],
      ['check', `/m/visits/${visits[1]!.visitId}/check`],
    ] as const)
      found.push(...(await look(host, `68-elder-${name}`, path, true)))
    expect(found).toEqual([])
  })

  it('speaks English too', async () => {
    await secretary.getByRole('button', { name: 'English' }).click()
    const found: string[] = []
    for (const path of [
      '',
      '/rounds',
      `/rounds/${ids.round}`,
      '/visits',
      '/hazards',
      '/members',
      '/imports',
      '/charter',
      '/outreach',
      '/outreach/new',
      `/outreach/${paper.publicationId}`,
      '/laws',
    ]) {
      await visit(secretary, `/committee${path}`)
      await shot(secretary, `67-english${path.replaceAll('/', '-').slice(0, 20)}`)
      found.push(...(await untranslated(secretary)).map((text) => `${path}: ${text}`))
    }
    expect(found).toEqual([])
  })

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
    expect(window.statements.length).toBeGreaterThan(50)
  })
})
