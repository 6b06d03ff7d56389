import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { growAlliance } from '../testkit/grow-alliance.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { rows } from './steps.ts'

const name = '全市大互查'

/** A round too large to wait for: its progress is seen to move, it can be given up, and the rules it follows are the charter's. */
describe.skipIf(noBrowser)('a round of 240 members', () => {
  let house: House
  let window: Window
  let page: Page

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    const [alliance] = await rows<{ id: string }>(house, `select id from app.alliances where code = 'E1'`)
    await growAlliance((text, values) => rows(house, text, values), {
      allianceId: alliance!.id,
      firms: 240,
      seed: 2,
    })
    window = await Window.open(house)
    page = await window.page('desk')
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  const percent = async (): Promise<number> =>
    Number(
      await page
        .getByRole('progressbar')
        .getAttribute('aria-valuenow')
        .catch(() => 100),
    )

  it('takes the rules of pairing that the charter says', () =>
    window.step(async () => {
      await window.signIn(page, 'desk', e2ePhones.empty.chair, e2ePassword)
      await page.goto('/committee/charter')
      await page.getByLabel('几轮之内同一配对算重复').fill('3')
      await page.getByLabel('防串通扰动（‰）').fill('8')
      await shot(page, '95-charter')
      expect(await axe(page)).toEqual([])
      await page.getByRole('button', { name: '保存章程' }).click()
      await page.getByText('章程已保存').waitFor()
    }))

  it('shows how far it is, and ends when it is given up', () =>
    window.step(async () => {
      await page.goto('/committee/rounds/new')
      await page.getByLabel('轮次名称').fill(name)
      const next = page.getByRole('button', { name: '下一步' })
      for (let step = 0; step < 4; step += 1) await next.click()
      await page.getByRole('button', { name: '生成方案' }).click()
      const cancel = page.getByRole('button', { name: '取消计算' })
      await cancel.waitFor({ timeout: 60_000 })
      await expect.poll(percent, { timeout: 60_000, interval: 200 }).toBeGreaterThan(0)
      await shot(page, '96-progress')
      await cancel.click()
      await page.getByText('已取消计算').waitFor()
      await page.getByText('还没有方案').waitFor()
      await house.drain()
      const plans = await rows<{ state: string; solved: boolean }>(
        house,
        'select state, plan is not null as solved from app.round_plans',
      )
      expect(plans).toEqual([{ state: 'discarded', solved: false }])
    }))

  it('asked again it is solved, further at each look', () =>
    window.step(async () => {
      await page.getByRole('button', { name: '生成方案' }).click()
      await page.getByRole('button', { name: '取消计算' }).waitFor({ timeout: 60_000 })
      const seen: number[] = []
      const ready = page.getByRole('button', { name: '采用方案' })
      while ((await ready.count()) === 0 && seen.length < 1_000) {
        const now = await percent()
        if (now > (seen.at(-1) ?? -1)) {
          seen.push(now)
          await shot(page, `97-progress-${seen.length}`)
        }
        await page.waitForTimeout(200)
      }
      await ready.waitFor({ timeout: 240_000 })
      expect(seen.length).toBeGreaterThan(1)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      const [plan] = await rows<{ rules: Record<string, unknown>; visits: number }>(
        house,
        `select input->'rules' as rules, jsonb_array_length(plan->'visits') as visits from app.round_plans where state = 'ready'`,
      )
      expect(plan).toMatchObject({ visits: 240, rules: { repeatRounds: 3, antiCollusionPermille: 8 } })
    }))

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
