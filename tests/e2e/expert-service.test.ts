import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawPicture } from '@anhu/seeds/builders'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { rows, sign, takePhoto, until } from './steps.ts'

const expertPhone = '19911199001'
const expertName = '林路遥'
const problem = '配电箱门未关，箱内积尘'

/**
 * The expert service by clicking only: a firm asks, the bureau takes it on, plans, drags and publishes, the firm agrees,
 * the expert visits with the phone, the firm puts right, the expert looks again. One story, told in order.
 */
describe.skipIf(noBrowser)('the expert service by hand', () => {
  let house: House
  let window: Window
  let desk: Page
  let host: Page
  let expert: Page
  let hostName: string
  let visitId: string
  const visit = async (id = visitId) =>
    (
      await rows(
        house,
        `select state, number, planned_on::text as day from app.expert_visits where id = $1`,
        [id],
      )
    )[0]!

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    window = await Window.open(house)
    desk = await window.signIn(await window.page('desk'), 'desk', e2ePhones.bureau.admin, e2ePassword)
    const phone = e2ePhones.firms[0]!.principal
    host = await window.signIn(await window.page('phone'), 'phone', phone, e2ePassword)
    ;[{ name: hostName }] = (await rows(
      house,
      `select e.name from app.enterprise_seats s join app.persons p on p.id = s.person_id
         join app.enterprises e on e.id = s.enterprise_id where p.phone = $1 limit 1`,
      [phone],
    )) as [{ name: string }]
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  it('the bureau enters an expert', () =>
    window.step(async () => {
      await desk.getByRole('menuitem', { name: '专家库' }).click()
      await desk.getByRole('heading', { name: '专家库' }).waitFor()
      await shot(desk, '60-experts-empty')
      await desk.getByRole('button', { name: '登记专家' }).click()
      const form = desk.getByRole('dialog')
      await form.getByLabel('姓名').fill(expertName)
      await form.getByLabel('手机号').fill(expertPhone)
      for (const topic of ['用电安全', '机械加工']) {
        await form.getByLabel('专业').fill(topic)
        await desk.locator('.ant-select-item-option').filter({ hasText: topic }).first().click()
      }
      // A click beside closes the list; the keys would choose what is under them.
      await form.getByText('登记专家').first().click()
      await form.getByLabel('住址', { exact: true }).fill('示例路 1 号')
      await form.getByLabel('纬度').fill('27.78')
      await form.getByLabel('经度').fill('120.65')
      await shot(desk, '61-expert-form')
      await form.getByRole('button', { name: '保存' }).click()
      await desk.getByRole('heading', { name: expertName }).waitFor()
      await shot(desk, '62-expert')
    }))

  it('a firm asks for an expert on the phone', () =>
    window.step(async () => {
      await host.goto('/m/expert')
      await host.getByText('还没有请过专家').waitFor()
      await shot(host, '63-no-requests')
      await host.getByRole('button', { name: '请专家' }).click()
      await host.getByLabel('想解决什么问题').fill('新装的配电柜不知道合不合规')
      await host
        .getByRole('button', { name: /用电安全/ })
        .first()
        .click()
      await shot(host, '64-ask')
      await host.getByRole('button', { name: '提交申请' }).click()
      await host.getByText('待受理').first().waitFor()
      await shot(host, '65-asked')
      expect(await axe(host)).toEqual([])
    }))

  it('the bureau takes it on and plans a fortnight', () =>
    window.step(async () => {
      await desk.getByRole('menuitem', { name: '服务申请' }).click()
      await desk.getByText(hostName).first().click()
      await desk
        .getByRole('button', { name: '匹配专家' })
        .waitFor({ state: 'detached' })
        .catch(() => undefined)
      await shot(desk, '66-triage')
      await desk.getByRole('button', { name: '受理', exact: true }).click()
      const accept = desk.getByRole('dialog', { name: '受理申请' })
      await accept.getByText('优先', { exact: true }).click()
      await accept.getByRole('button', { name: '确定' }).click()
      await desk.getByText('已受理').first().waitFor()
      await shot(desk, '67-accepted')
      await desk.getByRole('button', { name: '去排班' }).click()
      await desk.getByText('还没有排班').waitFor()
      await shot(desk, '68-no-plan')
      await desk.getByRole('button', { name: '新排班' }).click()
      await shot(desk, '69-new-plan')
      await desk.getByRole('button', { name: '开始计算' }).click()
      await until(
        house,
        () => rows(house, `select state from app.dispatch_plans`),
        (list) => list[0]?.['state'] === 'ready',
      )
      await desk.getByRole('button', { name: '发布' }).waitFor({ timeout: 30_000 })
      await desk
        .getByRole('region', { name: '两周' })
        .getByRole('button', { name: new RegExp(hostName) })
        .waitFor()
      await shot(desk, '70-fortnight')
      expect(await axe(desk)).toEqual([])
      ;[{ id: visitId }] = (await rows(house, `select id from app.expert_visits`)) as [{ id: string }]
    }))

  it('drags the visit to another day by hand, sees a conflict by keys, and publishes', () =>
    window.step(async () => {
      const board = desk.getByRole('region', { name: '两周' })
      const chip = board.getByRole('button', { name: new RegExp(hostName) })
      await chip.scrollIntoViewIfNeeded()
      const from = (await chip.boundingBox())!
      const cells = board.locator('[data-day]')
      const days = await cells.evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset['day']!))
      const now = await chip.evaluate((one) => one.closest<HTMLElement>('[data-day]')!.dataset['day']!)
      const target = days.find((day) => day > now)!
      const to = (await board.locator(`[data-day="${target}"]`).boundingBox())!
      await desk.mouse.move(from.x + 20, from.y + 10)
      await desk.mouse.down()
      await desk.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
      await desk.getByText('没有冲突').first().waitFor()
      await shot(desk, '71-dragging')
      await desk.mouse.up()
      const dialog = desk.getByRole('dialog')
      await dialog.getByText('没有冲突').waitFor()
      await shot(desk, '72-move')
      await dialog.getByLabel('开始').fill('06:00')
      await dialog.getByText('有冲突，不能这样排').waitFor()
      await shot(desk, '73-conflict')
      expect(await dialog.getByRole('button', { name: '按此安排' }).isDisabled()).toBe(true)
      await dialog.getByLabel('开始').fill('10:00')
      await dialog.getByText('没有冲突').waitFor()
      await dialog.getByRole('button', { name: '按此安排' }).click()
      await dialog.waitFor({ state: 'detached' })
      await board.locator(`[data-day="${target}"]`).getByText('10:00').waitFor()
      // Without a mouse: pick up, carry one day on, put it back.
      await board.getByRole('button', { name: new RegExp(hostName) }).focus()
      await desk.keyboard.press('Space')
      await desk.keyboard.press('ArrowLeft')
      await desk.getByRole('status').filter({ hasText: expertName }).first().waitFor()
      await desk.keyboard.press('Escape')
      await desk.getByText('一天', { exact: true }).click()
      await shot(desk, '74-one-day')
      await desk.getByText('表格', { exact: true }).click()
      await desk.getByRole('button', { name: '解除锁定' }).waitFor()
      await shot(desk, '75-table')
      expect(await axe(desk)).toEqual([])
      await desk.getByRole('button', { name: '发布' }).click()
      await desk.getByRole('dialog').getByRole('button', { name: '发布' }).click()
      await desk.getByText(/已发布：新派 1 家/).waitFor()
      await house.drain()
      expect(await visit()).toMatchObject({ state: 'assigned', day: target })
    }))

  it('the firm confirms the day on the phone', () =>
    window.step(async () => {
      await host.goto('/m/today')
      await host.getByText('确认专家上门时间').first().click()
      await host.getByRole('button', { name: '这个时间可以' }).waitFor()
      await shot(host, '76-notice')
      expect(await axe(host)).toEqual([])
      await host.getByRole('button', { name: '换个日子' }).click()
      await shot(host, '77-other-day')
      await host.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
      await host.getByRole('button', { name: '这个时间可以' }).click()
      await host.getByText('已约定').first().waitFor()
      expect((await visit())['state']).toBe('scheduled')
    }))

  it('the expert visits: who is there, a finding with a photo, the prescription, signatures, the report', () =>
    window.step(async () => {
      expert = await window.signIn(await window.page('phone'), 'phone', expertPhone, null)
      await expert.getByText('这一天没有服务').waitFor()
      await shot(expert, '80-route-empty')
      await expert.goto(`/m/route?day=${(await visit())['day']}`)
      await expert.getByText(hostName).first().waitFor()
      await shot(expert, '81-route')
      expect(await axe(expert)).toEqual([])
      await expert.getByText(hostName).first().click()
      await expert.getByRole('button', { name: '到场' }).waitFor()
      await shot(expert, '82-visit')
      await expert.getByRole('button', { name: '到场' }).click()
      await expert.getByRole('button', { name: '手工签到' }).click()
      await expert.getByLabel('主要负责人').fill('赵某')
      await expert.getByLabel('安全管理员').fill('钱某')
      await expert.getByLabel('岗位操作人员').fill('孙某')
      await expert.getByRole('button', { name: '记一条问题' }).click()
      const finding = expert.getByRole('dialog', { name: '写明隐患' })
      await finding.locator('input[capture]').setInputFiles({
        name: 'before.png',
        mimeType: 'image/png',
        buffer: drawPicture('before', 'expert-service').file,
      })
      await finding.locator('figure img').waitFor()
      await finding.getByLabel('位置').fill('一车间配电室')
      await finding.getByLabel('问题描述').fill(problem)
      await shot(expert, '83-finding')
      await finding.getByRole('button', { name: '保存', exact: true }).click()
      await expert.getByRole('button', { name: '开一份处方' }).click()
      const sheet = expert.getByRole('dialog', { name: '处方' })
      await sheet.getByLabel('查病情').fill('箱门长期敞开，积尘受潮')
      await sheet.getByLabel('找病因').fill('没有专人巡检，门锁损坏无人报修')
      await sheet.getByLabel('开良方').fill('更换门锁，清灰，定人每周巡检并签字')
      await shot(expert, '84-prescription')
      await sheet.getByRole('button', { name: '保存', exact: true }).click()
      await expert.getByLabel('总体意见').fill('用电管理有专人，现场维护不足，按处方整改即可。')
      await shot(expert, '85-record')
      expect(await axe(expert)).toEqual([])
      await expert.getByRole('button', { name: '去签字' }).click()
      await expert.getByText('还缺：').waitFor()
      await sign(expert, '专家签字')
      await sign(expert, '企业签字', '赵某')
      await shot(expert, '86-signed')
      await expert.getByRole('button', { name: '提交意见书' }).click()
      await expert.getByText('报告已提交').first().waitFor()
      await shot(expert, '87-reported')
      const reported = await visit()
      expect(reported['state']).toBe('reported')
      expect(reported['number']).toMatch(/^ZJ-E2-\d{4}-\d{4}$/)
      const [counted] = await rows(
        house,
        `select (select count(*)::int from app.hazards where visit_id = $1 and source = 'expert_visit') as hazards,
                (select count(*)::int from app.prescriptions where visit_id = $1) as prescriptions,
                (select count(*)::int from app.visit_signatures where visit_id = $1) as signatures,
                (select count(*)::int from app.evidence where visit_id = $1) as evidence,
                (select count(*)::int from app.expert_hours where visit_id = $1) as hours`,
        [visitId],
      )
      expect(counted).toEqual({ hazards: 1, prescriptions: 1, signatures: 2, evidence: 1, hours: 1 })
    }))

  it('the firm reads the report, confirms, and puts the hazard right', () =>
    window.step(async () => {
      await house.drain()
      await host.goto(`/m/expert/${visitId}`)
      await host.getByText('更换门锁').waitFor()
      await shot(host, '88-report')
      await host.getByRole('button', { name: '收到意见书' }).click()
      await host.getByText('企业已确认').first().waitFor()
      await host.getByText(problem).click()
      await act(host, '确认')
      await host.getByLabel('整改人姓名').fill('整改人')
      await host.getByRole('button', { name: '确认', exact: true }).click()
      await host.getByRole('button', { name: '开始整改' }).click()
      await act(host, '提交回执')
      await takePhoto(host, 'after', 'expert-fixed')
      await host.getByLabel('做了什么').fill('已换锁清灰，定人巡检')
      await host.getByRole('button', { name: '提交回执' }).click()
      await host.getByText('整改回执').waitFor()
    }))

  it('the expert comes again, looks, and it is closed', () =>
    window.step(async () => {
      await house.drain()
      await desk.goto(`/bureau/expert-visits/${visitId}`)
      await desk.getByRole('button', { name: '安排复访' }).waitFor()
      await shot(desk, '90-visit-at-desk')
      expect(await axe(desk)).toEqual([])
      await desk.getByRole('button', { name: '安排复访' }).click()
      await desk.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await desk.getByRole('button', { name: '匹配专家' }).click()
      await desk.getByText('可以去').waitFor()
      await shot(desk, '91-match')
      await desk.getByRole('button', { name: '直接派' }).click()
      await desk.getByRole('dialog').getByRole('button', { name: '确定' }).click()
      await desk.getByText('已派专家').first().waitFor()
      const [again] = await rows(house, `select id from app.expert_visits where follows_id = $1`, [visitId])
      await house.drain()
      await host.goto(`/m/expert/${again!['id']}`)
      await host.getByRole('button', { name: '这个时间可以' }).click()
      await host.getByText('已约定').first().waitFor()
      await expert.goto(`/m/service/${again!['id']}`)
      await expert.getByRole('button', { name: '到场' }).click()
      await expert.getByRole('button', { name: '手工签到' }).click()
      await expert.getByText('请您现场复查').waitFor()
      await shot(expert, '92-follow-up')
      await expert.getByText(problem).click()
      await takePhoto(expert, 'after', 'expert-again')
      await expert.getByRole('button', { name: '复查合格' }).click()
      const closed = await until(
        house,
        () => rows(house, `select state from app.hazards where visit_id = $1`, [visitId]),
        (list) => list[0]?.['state'] === 'closed',
      )
      expect(closed).toEqual([{ state: 'closed' }])
    }))

  it('both rate, the visit is closed, and the paper prints', () =>
    window.step(async () => {
      await host.goto(`/m/expert/${visitId}`)
      await host.getByText('5', { exact: true }).click()
      await host.getByRole('button', { name: '提交评价' }).click()
      await host.getByText('已办结').first().waitFor()
      expect((await visit())['state']).toBe('closed')
      await desk.goto(`/bureau/expert-visits/${visitId}/paper`)
      await desk.getByRole('heading', { name: '专家服务意见书', level: 2 }).waitFor()
      await desk.getByText('不作为行政处罚依据').waitFor()
      await shot(desk, '93-paper')
      await desk.goto('/bureau')
      await desk.getByText('待受理申请').waitFor()
      await shot(desk, '94-bureau')
    }))

  it('without a fault of any page', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})

/** The act of a hazard, be it a button or a link to its form. */
async function act(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click()
}
