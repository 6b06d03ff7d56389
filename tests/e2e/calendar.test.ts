import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { rows } from './steps.ts'

/** As such a notice is worded; its days are made up. */
const notice = `国务院办公厅关于2028年部分节假日安排的通知（国办发明电〔2027〕9号）
一、元旦：1月1日（周六）至3日（周一）放假，共3天。
二、春节：1月26日（周三）至2月1日（周二）放假调休，共7天。1月23日（周日）、2月5日（周六）上班。
三、国庆节：10月1日（周日）至7日（周六）放假调休，共7天。`

/** The administrator of a bureau enters a year's notice by pasting it; another officer only reads. */
describe.skipIf(noBrowser)('the working calendar', () => {
  let house: House
  let window: Window
  let page: Page

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    window = await Window.open(house)
    page = await window.page('desk')
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  it('is pasted, looked at, corrected by a click, and saved', () =>
    window.step(async () => {
      await window.signIn(page, 'desk', e2ePhones.bureau.admin, e2ePassword)
      await page.getByRole('menuitem', { name: '工作日历' }).click()
      await page.getByText('已按通知').waitFor()
      await shot(page, '90-calendar')
      await page.goto('/bureau/calendar?year=2028')
      await page.getByText('暂定，通知未发布').first().waitFor()
      await page.getByLabel('粘贴通知').fill(notice)
      await page.getByRole('button', { name: '识别' }).click()
      await page.getByText('识别出放假 17 天、补班 2 天').waitFor()
      // A click makes a weekend day a workday, the next a plain day, the third a day off again.
      const day = page.getByRole('button', { name: /^10月7日/ })
      await day.click()
      await page.getByText('放假 16 天，补班 3 天').waitFor()
      await day.click()
      await page.getByText('放假 16 天，补班 2 天').waitFor()
      await day.click()
      await page.getByText('放假 17 天，补班 2 天').first().waitFor()
      await shot(page, '91-calendar-2028')
      expect(await axe(page)).toEqual([])
      await page.getByRole('button', { name: '保存这一年' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '保存这一年' }).click()
      await page.getByText('已保存，正在重新核对各联盟的日期').waitFor()
      await page.getByText('已按通知').waitFor()
      await page
        .getByText('国务院办公厅关于2028年部分节假日安排的通知（国办发明电〔2027〕9号）')
        .first()
        .waitFor()
      await shot(page, '92-calendar-saved')
      const [saved] = await rows<{ off: number; work: number; provisional: boolean }>(
        house,
        `select y.provisional, (select count(*)::int from app.calendar_days where extract(year from date) = 2028 and kind = 'off') as off,
                (select count(*)::int from app.calendar_days where extract(year from date) = 2028 and kind = 'work') as work
           from app.calendar_years y where y.year = 2028`,
      )
      expect(saved).toEqual({ off: 17, work: 2, provisional: false })
      await house.drain()
    }))

  it('is read, not written, by another officer', () =>
    window.step(async () => {
      const other = await window.signIn(
        await window.page('desk'),
        'desk',
        e2ePhones.bureau.inspector,
        e2ePassword,
      )
      await other.goto('/bureau/calendar?year=2028')
      await other.getByText('只有应急管理部门的管理员能录入日历。').waitFor()
      expect(await other.getByRole('button', { name: '保存这一年' }).count()).toBe(0)
      await shot(other, '93-calendar-reader')
    }))

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
