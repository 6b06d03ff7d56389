import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { figure, rows, takePhoto, until } from './steps.ts'

const title = '台风前请检查屋面和临时设施'

/**
 * A warning with a question and a targeted check, from the officer who writes it to the firm that answers: written,
 * aimed, approved by a second person, delivered, read without a signal, asked about, reminded, counted, recalled.
 */
describe.skipIf(noBrowser)('outreach', () => {
  let house: House
  let window: Window
  let officer: Page
  let firm: Page

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    window = await Window.open(house)
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  const choose = async (page: Page, label: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click()
    await page.locator('.ant-select-item-option', { hasText: option }).first().click()
    await page.keyboard.press('Escape')
  }
  const address = (page: Page): string => new URL(page.url()).pathname

  it('is written at the desk, and tells who would get it before it is sent', () =>
    window.step(async () => {
      officer = await window.signIn(await window.page('desk'), 'desk', e2ePhones.bureau.admin, e2ePassword)
      await officer.getByRole('menuitem', { name: '普法宣传' }).click()
      await officer.getByRole('button', { name: '写一份' }).click()
      const text = officer.getByRole('textbox', { name: '正文' })
      await text.waitFor()
      await choose(officer, '类型', '预警')
      await officer.getByLabel('标题').fill(title)
      await text.click()
      await officer.keyboard.type('台风将至，请在三日内完成检查。')
      await officer.getByRole('button', { name: '小标题' }).click()
      await officer.keyboard.press('Enter')
      await officer.keyboard.type('加固屋面、清理排水口、收起广告牌。')
      await officer.getByRole('checkbox', { name: /^必读/ }).check()
      await shot(officer, '80-outreach-write')
      await officer.getByRole('button', { name: '下一步' }).click()
      await officer.getByText('会发给谁').waitFor()
      await choose(officer, '企业里的', '安全管理员')
      await choose(officer, '企业里的', '主要负责人')
      await officer.waitForFunction(
        () => document.body.innerText.includes('8') && !document.querySelector('[aria-busy=true]'),
      )
      await shot(officer, '81-outreach-audience')
      await officer.getByRole('button', { name: '下一步' }).click()
      await officer.getByRole('switch', { name: '附一道理解题' }).click()
      await officer.getByLabel('题目').fill('发现屋面松动应当怎样？')
      await officer.getByPlaceholder('选项 1').fill('马上加固')
      await officer.getByPlaceholder('选项 2').fill('等台风过去')
      await officer.getByLabel('答完后的说明').fill('松动的屋面会被风掀起伤人。')
      await officer.getByRole('switch', { name: /举一反三/ }).click()
      await officer.getByLabel('核查名称').fill('台风前自查')
      await officer.getByLabel(/要看的几条/).fill('屋面彩钢板固定\n广告牌和临时棚')
      const due = officer.getByLabel('截止日期')
      await due.fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10))
      await due.press('Enter')
      await shot(officer, '82-outreach-extras')
      await officer.getByRole('button', { name: '下一步' }).click()
      await officer.getByRole('figure', { name: '手机上的样子' }).waitFor()
      await shot(officer, '83-outreach-preview')
      await officer.getByRole('button', { name: '保存并查看' }).click()
      await officer.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await axe(officer)).toEqual([])
    }))

  it('is submitted, approved by a second person and delivered once to each', () =>
    window.step(async () => {
      await officer.getByRole('button', { name: '送审' }).click()
      await officer.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await officer.getByText('待审核').first().waitFor()
      const leader = await window.signIn(
        await window.page('desk'),
        'desk',
        e2ePhones.bureau.leader,
        e2ePassword,
      )
      await leader.goto(address(officer))
      await leader.getByRole('button', { name: '审核通过并发布' }).click()
      await leader.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await leader.getByText('已发布').first().waitFor()
      await leader.context().close()
      const delivered = await until(
        house,
        () =>
          rows<{ people: number; twice: number }>(
            house,
            `select count(*)::int as people, (count(*) - count(distinct (person_id, enterprise_id)))::int as twice
             from app.publication_deliveries`,
          ),
        ([row]) => row!.people === 16,
      )
      expect(delivered).toEqual([{ people: 16, twice: 0 }])
    }))

  it('is read on the phone: receipt, question, check with a photo, a question back', () =>
    window.step(async () => {
      firm = await window.signIn(await window.page('phone'), 'phone', e2ePhones.firms[0]!.safety, e2ePassword)
      await firm.getByRole('link', { name: /通知/ }).click()
      await firm.getByText('必读').first().waitFor()
      await shot(firm, '84-inbox-phone')
      await firm.getByRole('link', { name: new RegExp(title) }).click()
      await firm.getByRole('heading', { name: title }).waitFor()
      await firm.getByText('等台风过去').click()
      await firm.getByRole('button', { name: '提交', exact: true }).click()
      await firm.getByText(/答错了/).waitFor()
      await firm.getByText('马上加固').click()
      await firm.getByRole('button', { name: '提交', exact: true }).click()
      await firm.getByText('答对了').waitFor()
      await firm.getByLabel('核查结果').selectOption({ label: '有问题，未整改' })
      await firm.getByText('正常', { exact: true }).first().click()
      await firm.getByText('有问题', { exact: true }).nth(1).click()
      await firm.getByLabel('说明').fill('东侧广告牌支架锈蚀')
      await takePhoto(firm, 'before', 'typhoon')
      await shot(firm, '85-notice-phone')
      expect(await axe(firm)).toEqual([])
      await firm.getByRole('button', { name: '提交核查' }).click()
      await firm.getByText(/已答复：有问题，未整改/).waitFor()
      await firm.getByLabel('您的问题').fill('临时棚要不要拆除？')
      await firm.getByRole('button', { name: '提问' }).click()
      await firm.getByText('临时棚要不要拆除？').first().waitFor()
      const [receipt] = await rows(
        house,
        `select count(*)::int as read from app.publication_deliveries where read_at is not null`,
      )
      expect(receipt).toEqual({ read: 1 })
    }))

  it('without a signal the receipt waits on the phone and arrives later', () =>
    window.step(async () => {
      const page = await window.signIn(
        await window.page('phone'),
        'phone',
        e2ePhones.firms[1]!.principal,
        e2ePassword,
      )
      await page.getByRole('link', { name: /通知/ }).click()
      const row = page.getByRole('link', { name: new RegExp(title) })
      await row.waitFor()
      await page.route('**/graphql', async (route) =>
        (route.request().postData() ?? '').includes('OpenPublicationPhone')
          ? route.abort('connectionfailed')
          : route.continue(),
      )
      await row.click()
      await page.getByRole('heading', { name: title }).waitFor()
      const read = () =>
        rows<{ read: number }>(
          house,
          `select count(*)::int as read from app.publication_deliveries where read_at is not null`,
        )
      expect(await read()).toEqual([{ read: 1 }])
      await page.unroute('**/graphql')
      await page.reload()
      // The queue tries again by its own clock.
      await expect.poll(read, { timeout: 30_000, interval: 250 }).toEqual([{ read: 2 }])
      await page.context().close()
    }))

  it('the officer answers, reminds those who have not read, and reads the coverage down to the person', () =>
    window.step(async () => {
      await officer.reload()
      await officer.getByText('临时棚要不要拆除？').waitFor()
      await officer.getByRole('button', { name: '答复' }).click()
      const dialog = officer.getByRole('dialog')
      await dialog.getByLabel('答复内容').fill('不能加固的要拆除。')
      await dialog.getByRole('checkbox').check()
      await dialog.getByRole('button', { name: '确定' }).click()
      await officer.getByText('不能加固的要拆除。').waitFor()
      expect(await figure(officer, '发送企业')).toBe(8)
      expect(await figure(officer, '已读企业')).toBe(2)
      expect(await figure(officer, '未读企业')).toBe(6)
      await officer.getByRole('button', { name: '催读' }).click()
      await officer.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await officer.getByText(/最近一次催读/).waitFor()
      await house.drain()
      const [reminded] = await rows(
        house,
        `select count(*) filter (where d.read_at is not null)::int as readers,
                count(*) filter (where d.read_at is null)::int as others
         from app.publication_deliveries d
         where exists (select from app.notifications n
                       where n.person_id = d.person_id and n.key like 'outreach-remind:%')`,
      )
      expect(reminded).toEqual({ readers: 0, others: 14 })
      await shot(officer, '86-outreach-coverage')
      await officer.getByRole('link', { name: /未读企业/ }).click()
      await officer.getByRole('tab', { name: '按企业', selected: true }).waitFor()
      const readers = officer.getByRole('tabpanel', { name: '按企业' }).locator('tbody tr.ant-table-row')
      await readers.first().waitFor()
      expect(await readers.filter({ hasText: '未读' }).count()).toBe(6)
      expect(await axe(officer)).toEqual([])
    }))

  it('a committee publishes to its own members, and sees how far its members read the bureau’s', () =>
    window.step(async () => {
      const page = await window.signIn(
        await window.page('desk'),
        'desk',
        e2ePhones.full.secretary,
        e2ePassword,
      )
      await page.goto('/committee/outreach')
      await page.getByText(title).waitFor()
      await shot(page, '87-outreach-committee')
      expect(await axe(page)).toEqual([])
      await page.goto('/committee/outreach/new')
      await page.getByLabel('标题').fill('本月例会通知')
      await page.getByRole('textbox', { name: '正文' }).click()
      await page.keyboard.type('周五下午两点，在村委会会议室。')
      await page.getByRole('button', { name: '下一步' }).click()
      await page.getByRole('button', { name: '下一步' }).click()
      await page.getByRole('button', { name: '下一步' }).click()
      await page.getByRole('button', { name: '保存并查看' }).click()
      await page.getByRole('button', { name: '发布', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await page.getByText('已发布').first().waitFor()
      await until(
        house,
        () =>
          rows<{ firms: number }>(
            house,
            `select count(distinct d.enterprise_id)::int as firms
             from app.publication_deliveries d join app.publications p on p.id = d.publication_id where p.alliance_id is not null`,
          ),
        ([row]) => row!.firms === 8,
      )
      await page.context().close()
    }))

  it('is recalled: the text is gone on the phone, the reason stands, the receipts stay', () =>
    window.step(async () => {
      await officer.getByRole('button', { name: '撤回' }).click()
      const dialog = officer.getByRole('dialog')
      await dialog.getByLabel('理由').fill('台风已转向')
      await dialog.getByRole('button', { name: '确定' }).click()
      await officer
        .getByText(/台风已转向/)
        .first()
        .waitFor()
      await firm.reload()
      await firm.getByText('这份通知已撤回').waitFor()
      await firm.getByText('台风已转向').waitFor()
      expect(await firm.getByText('加固屋面').count()).toBe(0)
      await shot(firm, '88-notice-recalled-phone')
      const [kept] = await rows(
        house,
        `select count(*)::int as read from app.publication_deliveries where read_at is not null`,
      )
      expect(kept).toEqual({ read: 2 })
    }))

  it('the library says what a change of law touches', () =>
    window.step(async () => {
      await officer.goto('/bureau/laws')
      await officer.locator('tbody tr.ant-table-row').first().waitFor()
      await shot(officer, '89-laws')
      await officer.locator('tbody tr.ant-table-row').first().click()
      await officer.getByRole('button', { name: '录入新版本' }).waitFor()
      await shot(officer, '90-law')
      expect(await axe(officer)).toEqual([])
    }))

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
