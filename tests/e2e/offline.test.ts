import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Window, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { publishedRound } from './round.ts'
import { type VisitPeople, answerAll, countVisit, rows, sign, until } from './steps.ts'

/**
 * A whole check without a signal: everything that was entered is on the phone through a reload and a killed tab, and
 * arrives once, however often and however badly it is sent.
 */
describe.skipIf(noBrowser)('a check without a signal', () => {
  let house: House
  let window: Window
  let visits: VisitPeople[]
  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    visits = await publishedRound(house, '离线互查')
    window = await Window.open(house)
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  /** Signs the leader of a visit in, lets today's work come to the phone, and waits for the shell to be kept. */
  async function ready(visit: VisitPeople): Promise<{ context: BrowserContext; page: Page }> {
    const context = await window.context('phone')
    const page = await context.newPage()
    await window.signIn(page, 'phone', visit.leaderPhone, null, visit.leaderName)
    await page.getByText('没有信号也能办').waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    return { context, page }
  }

  /** Opens a visit from 今天, takes the task and checks in. */
  async function begin(page: Page, visit: VisitPeople): Promise<void> {
    await page.getByRole('link', { name: `去互查` }).filter({ hasText: visit.hostName }).click()
    await page.getByRole('button', { name: '接受任务' }).click()
    await page.getByRole('button', { name: '签到' }).click()
    await page.getByRole('button', { name: '手工签到' }).click()
    await page.getByRole('button', { name: '开始检查' }).click()
  }

  async function finish(page: Page): Promise<void> {
    await page.getByRole('button', { name: '签字提交' }).first().click()
    await page.getByText('与被查单位核对事实').waitFor()
    for (const fact of await page.getByText('事实属实').all()) await fact.click()
    await sign(page, '检查组签字')
    await sign(page, '被查单位签字', '陪同乙')
  }

  const arrived = (visit: VisitPeople) =>
    until(
      house,
      () => countVisit(house, visit.visitId),
      ({ state }) => state === 'field_done',
    )

  it('is kept through a reload and a killed tab, and arrives once', () =>
    window.step(async () => {
      const visit = visits[0]!
      const first = await ready(visit)
      const { context } = first
      await context.setOffline(true)
      await begin(first.page, visit)
      await answerAll(first.page, { faults: [2], to: 5 })
      await shot(first.page, '50-offline-check')

      await first.page.reload()
      await first.page.getByText('5 / ').waitFor()
      await first.page.getByRole('button', { name: '全部项目' }).click()
      await first.page.getByRole('dialog').getByText('不符合').first().waitFor()
      await shot(first.page, '51-offline-reloaded')
      const address = first.page.url()

      // The tab dies between two taps; another opens where it was.
      await first.page.close()
      const page = await context.newPage()
      await page.goto(new URL(address).pathname)
      await page.getByText('5 / ').waitFor()
      const total = await answerAll(page, { faults: [7], from: 6 })
      await finish(page)
      await shot(page, '52-offline-signed')
      // Twice, as an impatient thumb does.
      await page.getByRole('button', { name: '签字提交' }).dblclick()
      await page.getByText('已保存在手机').first().waitFor()
      await shot(page, '53-offline-saved')
      expect(await countVisit(house, visit.visitId)).toMatchObject({ answers: 0, evidence: 0 })

      await context.setOffline(false)
      await page.getByText('记录已交给被查企业和活动小组').waitFor({ timeout: 45_000 })
      expect(await arrived(visit)).toEqual({
        state: 'field_done',
        answers: total,
        hazards: 2,
        evidence: 2,
        signatures: 2,
      })
      await shot(page, '54-offline-arrived')
    }))

  it('survives a server that is ill and an answer that is lost; nothing is doubled', () =>
    window.step(async () => {
      const visit = visits.find(({ leaderPhone }) => leaderPhone !== visits[0]!.leaderPhone)!
      const { context, page } = await ready(visit)
      await begin(page, visit)
      const total = await answerAll(page, { faults: [1] })
      await finish(page)

      const seen: string[] = []
      await context.route('**/graphql', async (route) => {
        if (!/recordVisit/i.test(route.request().postData() ?? '')) return route.continue()
        if (seen.length === 0) {
          seen.push('503')
          return route.fulfill({ status: 503, body: 'busy' })
        }
        if (seen.length === 1) {
          // The server has committed; the phone never hears of it.
          const answer = await route.fetch()
          seen.push(`lost ${answer.status()}`)
          return route.abort('connectionreset')
        }
        seen.push('sent')
        return route.continue()
      })
      await page.getByRole('button', { name: '签字提交' }).click()
      await page.getByText('记录已交给被查企业和活动小组').waitFor({ timeout: 45_000 })
      expect(seen).toEqual(['503', 'lost 200', 'sent'])
      expect(await arrived(visit)).toEqual({
        state: 'field_done',
        answers: total,
        hazards: 1,
        evidence: 1,
        signatures: 2,
      })
      const [receipts] = await rows(
        house,
        `select count(*)::int as n from app.mutation_receipts where operation = 'recordVisit'`,
      )
      expect(receipts!['n']).toBe(2)
    }))

  it('without a fault of any page', () => {
    expect(window.faults).toEqual([])
  })
})
