import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type GrownFirm, growAlliance } from '../testkit/grow-alliance.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { rows } from './steps.ts'

const name = '六十家互查'

/**
 * A committee plans a round of sixty members by clicking: who goes where, why, how fair; it pins a pair, rules one out,
 * marks two firms away, repairs with the least change, looks at the difference and publishes. Then the same for a round
 * that is in force: only those concerned hear of it.
 */
describe.skipIf(noBrowser)('a round of sixty members', () => {
  let house: House
  let window: Window
  let page: Page
  let firms: GrownFirm[]

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    const [alliance] = await rows<{ id: string }>(house, `select id from app.alliances where code = 'E1'`)
    firms = await growAlliance((text, values) => rows(house, text, values), {
      allianceId: alliance!.id,
      firms: 60,
    })
    window = await Window.open(house)
    page = await window.page('desk')
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  /** Chooses a firm in a picker of the open dialog. */
  async function pick(dialog: Locator, label: string, firm: string): Promise<void> {
    await dialog.getByLabel(label, { exact: true }).click()
    await dialog.getByLabel(label, { exact: true }).fill(firm)
    await page.locator('.ant-select-dropdown:visible').getByTitle(firm, { exact: true }).click()
  }

  async function add(what: string, fields: Record<string, string>): Promise<void> {
    await page.getByRole('button', { name: `添加 · ${what}` }).click()
    const dialog = page.getByRole('dialog')
    for (const [label, firm] of Object.entries(fields)) await pick(dialog, label, firm)
    await dialog.getByRole('button', { name: /确\s*定/ }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  const planned = () => page.getByRole('button', { name: '采用方案' })
  /** Firms of one host as the plan in force has them. */
  const teamsNow = () =>
    rows<{ host: string; team: string[] }>(
      house,
      `select v.enterprise_name as host, array_agg(i.enterprise_name order by i.enterprise_name) as team
         from app.visits v join app.rounds r on r.id = v.round_id
         join app.visit_inspectors i on i.visit_id = v.id and i.state in ('draft', 'assigned', 'accepted')
        where r.name = $1 and v.state <> 'cancelled' group by 1 order by 1`,
      [name],
    )

  it('is opened and planned; the progress is seen', () =>
    window.step(async () => {
      await window.signIn(page, 'desk', e2ePhones.empty.secretary, e2ePassword)
      await page.goto('/committee/rounds/new')
      await page.getByLabel('轮次名称').fill(name)
      const next = page.getByRole('button', { name: '下一步' })
      for (let step = 0; step < 4; step += 1) await next.click()
      await page.getByRole('button', { name: '生成方案' }).click()
      await page.getByRole('heading', { name }).waitFor()
      await planned().waitFor({ timeout: 240_000 })
      await shot(page, '80-plan-sixty')
    }))

  it('shows every reason in words, the map of who goes where, and the fairness sheet', () =>
    window.step(async () => {
      const seats = page.locator('td details')
      expect(await seats.count()).toBeGreaterThanOrEqual(20)
      for (let at = 0; at < 20; at += 1) {
        await seats.nth(at).locator('summary').click()
        const said = await seats.nth(at).getByRole('listitem').allInnerTexts()
        expect(said.length).toBeGreaterThan(0)
        // Words, no codes.
        for (const text of said) expect(text).toMatch(/\p{Script=Han}/u)
      }
      await shot(page, '81-reasons')
      await page.getByRole('tab', { name: '路线图' }).click()
      const map = page.getByRole('img', { name: /示意图/ })
      await map.waitFor()
      // Two inspectors a host, as the form proposes.
      expect(await map.locator('path[marker-end]').count()).toBe(120)
      await shot(page, '82-map')
      await page.getByRole('tab', { name: '公平表' }).click()
      await page.getByText('最远（公里）').first().waitFor()
      await shot(page, '83-fairness')
      const file = page.waitForEvent('download')
      await page.getByRole('button', { name: '导出负担表' }).click()
      expect((await file).suggestedFilename()).toContain(name)
      await page.getByRole('button', { name: '打印公平性说明表' }).click()
      await page.getByRole('heading', { name: '谁查谁，为什么' }).waitFor()
      expect(await page.locator('article table').nth(1).locator('tbody tr').count()).toBe(60)
      await shot(page, '84-fairness-paper')
      await page.pdf({ path: new URL('./out/84-fairness.pdf', import.meta.url).pathname, format: 'A4' })
      expect(await axe(page)).toEqual([])
      await page.goBack()
    }))

  it('answers why a firm was not sent, with the price of sending it', () =>
    window.step(async () => {
      await page.getByRole('tab', { name: '方案' }).click()
      await page.getByRole('button', { name: '问一问' }).click()
      const dialog = page.getByRole('dialog')
      const host = (await page.locator('td b').first().innerText()).trim()
      const team = await page.locator('tr', { hasText: host }).first().locator('summary').allInnerTexts()
      const far = firms.find((firm) => firm.name !== host && !team.some((text) => text.includes(firm.name)))!
      await pick(dialog, '检查企业', far.name)
      await pick(dialog, '受查企业', host)
      await dialog.getByRole('button', { name: /确\s*定/ }).click()
      await page.getByText('硬要派它的代价').waitFor({ timeout: 60_000 })
      await page.getByText(/全轮路程 [+−]/).waitFor()
      await shot(page, '85-why-not')
    }))

  it('is chosen, then repaired with the least change: one pinned, one ruled out, two away', () =>
    window.step(async () => {
      await planned().click()
      await page.getByText('已采用这份方案').waitFor()
      const before = await teamsNow()
      expect(before).toHaveLength(60)
      const [first, second] = [before[3]!, before[11]!]
      const away = firms.filter(
        (firm) =>
          !firm.isLead &&
          ![first, second].some((one) => one.host === firm.name || one.team.includes(firm.name)),
      )
      const pin = away[4]!.name
      const out = first.team.find((one) => !firms.find((firm) => firm.name === one)!.isLead)!
      await add('一定要配', { 检查企业: pin, 受查企业: second.host })
      await add('不能配', { 检查企业: out, 受查企业: first.host })
      await add('请假', { 企业: away[0]!.name })
      await add('请假', { 企业: away[1]!.name })
      await page.getByText('改动最少', { exact: true }).click()
      await page.getByText('已保存').last().waitFor()
      await page.getByRole('button', { name: '重新生成方案' }).click()
      await planned().waitFor({ timeout: 240_000 })
      await page.getByText('总路程').first().waitFor()
      await page.getByText('委员会已排除').first().waitFor()
      await page.getByText('检查方请假').first().waitFor()
      await shot(page, '86-difference')
      // Seen, not in force.
      expect(await teamsNow()).toEqual(before)
      await planned().click()
      await page.getByText('已采用这份方案').last().waitFor()
      const after = new Map((await teamsNow()).map((one) => [one.host, one.team]))
      expect(after.get(second.host)).toContain(pin)
      expect(after.get(first.host)).not.toContain(out)
      for (const firm of away.slice(0, 2)) {
        expect(after.has(firm.name)).toBe(false)
        expect([...after.values()].flat()).not.toContain(firm.name)
      }
      // Least change: most teams are what they were.
      const same = before.filter((one) => after.get(one.host)?.join() === one.team.join())
      expect(same.length).toBeGreaterThan(40)
    }))

  it('is published, and repaired again while it is in force: only who is concerned is told', () =>
    window.step(async () => {
      await page.getByRole('button', { name: '发布', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
      await page.getByText('已发布，通知已发出').waitFor()
      await page.getByRole('tab', { name: '方案' }).click()
      const before = await teamsNow()
      // Late enough that the notice period does not freeze it.
      const [late] = await rows<{ host: string; inspector: string }>(
        house,
        `select v.enterprise_name as host, i.enterprise_name as inspector from app.visits v
           join app.rounds r on r.id = v.round_id join app.visit_inspectors i on i.visit_id = v.id and i.role = 'member'
          where r.name = $1 order by v.planned_on desc, i.enterprise_name limit 1`,
        [name],
      )
      const told = () =>
        rows<{ n: number }>(
          house,
          `select count(*)::int as n from app.outbox where job = 'notification.deliver' and payload->>'kind' like 'visit-%'`,
        )
      const [was] = await told()
      await add('不能配', { 检查企业: late!.inspector, 受查企业: late!.host })
      await page.getByRole('button', { name: '重新排（已发布）' }).click()
      const publish = page.getByRole('button', { name: '发布调整' })
      await publish.waitFor({ timeout: 240_000 })
      await page.getByText('委员会已排除').first().waitFor()
      await shot(page, '87-repair-in-force')
      await publish.click()
      await page.getByRole('dialog').getByRole('button', { name: '发布调整' }).click()
      await page.getByText(/调整已发布/).waitFor()
      await shot(page, '88-repaired')
      const after = new Map((await teamsNow()).map((one) => [one.host, one.team]))
      expect(after.get(late!.host)).not.toContain(late!.inspector)
      const changed = before.filter((one) => after.get(one.host)?.join() !== one.team.join())
      expect(changed.length).toBeLessThanOrEqual(3)
      const [now] = await told()
      expect(now!.n - was!.n).toBeGreaterThanOrEqual(3)
      expect(now!.n - was!.n).toBeLessThanOrEqual(changed.length * 4)
    }))

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
