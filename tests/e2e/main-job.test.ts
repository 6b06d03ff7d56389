import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { type House, openHouse } from '../testkit/house.ts'
import {
  type VisitPeople,
  answerAll,
  countVisit,
  figure,
  rows,
  sign,
  takePhoto,
  until,
  visitPeople,
} from './steps.ts'

const sheet = fileURLToPath(new URL('../../seeds/samples/联盟企业花名册-样例.xlsx', import.meta.url))
const roundName = '四季度互查'

/**
 * The main job by clicking only, on a roster imported from the sample sheet: committee and bureau at the desk, firms on
 * the phone. The steps share one house and follow each other; they are one story, told in order.
 */
describe.skipIf(noBrowser)('the main job by hand', () => {
  let house: House
  let window: Window
  let secretary: Page
  let visit: VisitPeople
  const phones = new Map<string, Page>()
  // A code is sent once a minute, so everybody stays signed in through the story.
  const onPhone = async (phone: string, firm: string): Promise<Page> => {
    const known = phones.get(phone)
    if (known) return known
    const page = await window.signIn(await window.page('phone'), 'phone', phone, null, firm)
    phones.set(phone, page)
    return page
  }

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    window = await Window.open(house)
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  it('imports the sample roster at the desk', () =>
    window.step(async () => {
      secretary = await window.page('desk')
      await secretary.goto('/')
      await secretary.getByRole('heading', { name: '登录' }).waitFor()
      await shot(secretary, '01-sign-in-desk')
      await window.signIn(secretary, 'desk', e2ePhones.empty.secretary, e2ePassword)
      await secretary.getByRole('heading', { name: '工作台' }).waitFor()
      await shot(secretary, '02-workbench-empty')

      await secretary.getByRole('menuitem', { name: '导入花名册' }).click()
      await secretary.getByText('点这里或把表格拖进来').waitFor()
      await shot(secretary, '03-import')
      await secretary.locator('input[type=file]').setInputFiles(sheet)

      await secretary.getByRole('button', { name: /^(核对表格|确认导入)$/ }).waitFor()
      if (await secretary.getByRole('button', { name: '返回对列' }).isVisible())
        await secretary.getByRole('button', { name: '返回对列' }).click()
      await secretary.getByText('系统已按表头猜好每一列的意思').waitFor()
      await shot(secretary, '04-mapping')
      await secretary.getByRole('button', { name: '核对表格' }).click()

      await secretary.getByRole('button', { name: '确认导入' }).waitFor()
      await secretary.getByText('下载标出错误的原表').waitFor()
      await secretary.getByRole('row').nth(5).waitFor()
      await shot(secretary, '05-dry-run')
      const download = secretary.waitForEvent('download')
      await secretary.getByRole('button', { name: '下载标出错误的原表' }).click()
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
      await secretary.getByRole('button', { name: '确认导入' }).click()
      await secretary.getByText('导入完成').waitFor()
      await shot(secretary, '06-imported')

      const [{ count }] = (await rows(
        house,
        `select count(*)::int as count from app.memberships m join app.alliances a on a.id = m.alliance_id where a.code = 'E1'`,
      )) as [{ count: number }]
      expect(count).toBeGreaterThan(30)
      await secretary.getByRole('button', { name: '查看成员' }).click()
      await secretary.getByText(`共 ${count}`).waitFor()
      await shot(secretary, '07-members')
    }))

  it('makes, plans, adopts and publishes a round', () =>
    window.step(async () => {
      await secretary.getByRole('menuitem', { name: '互查轮次' }).click()
      await secretary.getByRole('button', { name: '新建轮次' }).click()
      await secretary.getByLabel('轮次名称').fill(roundName)
      await shot(secretary, '10-round-period')
      const next = secretary.getByRole('button', { name: '下一步' })
      await next.click()
      await secretary.getByRole('checkbox').first().check()
      await shot(secretary, '11-round-groups')
      await next.click()
      await secretary.getByText('每家企业的检查表由它的行业和风险标签自动生成').waitFor()
      await shot(secretary, '12-round-topics')
      await next.click()
      await secretary.getByLabel('每家检查人数').waitFor()
      await next.click()
      await shot(secretary, '13-round-confirm')
      await secretary.getByRole('button', { name: '生成方案' }).click()

      await secretary.getByRole('heading', { name: roundName }).waitFor()
      const adopt = secretary.getByRole('button', { name: '采用方案' })
      await adopt.waitFor({ timeout: 60_000 })
      const seat = secretary.locator('details').first()
      await seat.click()
      expect(await seat.getByRole('listitem').count()).toBeGreaterThan(0)
      await shot(secretary, '14-plan')
      await secretary.getByRole('tab', { name: '公平表' }).click()
      await shot(secretary, '15-fairness')
      await secretary.getByRole('tab', { name: '路线图' }).click()
      await shot(secretary, '16-routes')
      await adopt.click()
      await secretary.getByRole('button', { name: '发布', exact: true }).click()
      await secretary.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
      await secretary.getByText('已发布，通知已发出').waitFor()
      await secretary.getByRole('tab', { name: '看板' }).click()
      await shot(secretary, '17-board')
      await secretary.getByRole('tab', { name: '日历' }).click()
      await shot(secretary, '18-calendar')

      const people = await until(
        house,
        () => visitPeople(house, roundName),
        (list) => list.length > 0,
      )
      expect(people.length).toBeGreaterThan(0)
      visit = people[0]!
    }))

  it('checks a peer on the phone: check-in, checklist, one fault with a photo, signatures', () =>
    window.step(async () => {
      const page = await onPhone(visit.leaderPhone, visit.leaderName)
      await page.getByRole('heading', { name: '今天' }).waitFor()
      await page.getByText(visit.hostName).first().waitFor()
      await shot(page, '20-today-inspector')
      await page.getByText(visit.hostName).first().click()
      await page.getByRole('button', { name: '接受任务' }).click()
      await page.getByRole('button', { name: '签到' }).waitFor()
      await shot(page, '21-visit')
      await page.getByRole('button', { name: '签到' }).click()
      await shot(page, '22-check-in')
      await page.getByRole('button', { name: '手工签到' }).click()
      await page.getByRole('button', { name: '开始检查' }).click()
      await page.getByText('第 1 项').waitFor()
      await shot(page, '23-checklist')
      const total = await answerAll(page, { faults: [2] })
      expect(total).toBeGreaterThan(10)
      await shot(page, '24-checklist-done')
      await page.getByRole('button', { name: '签字提交' }).first().click()
      await page.getByText('与被查单位核对事实').waitFor()
      await page.getByText('事实属实').click()
      await sign(page, '检查组签字')
      await sign(page, '被查单位签字', '陪同甲')
      await shot(page, '25-signed')
      await page.getByRole('button', { name: '签字提交' }).click()
      await page
        .getByText('现场检查已完成')
        .or(page.getByText('记录已交给被查企业和活动小组'))
        .first()
        .waitFor()
      await shot(page, '26-handed-in')
      const counted = await countVisit(house, visit.visitId)
      expect(counted).toEqual({ state: 'field_done', answers: total, hazards: 1, evidence: 1, signatures: 2 })
    }))

  it('the host confirms and rectifies with a photo; the finder re-inspects; it is closed', () =>
    window.step(async () => {
      await house.drain()
      const host = await onPhone(visit.hostPhone, visit.hostName)
      await host.getByRole('heading', { name: '今天' }).waitFor()
      await shot(host, '30-today-host')
      await host.getByRole('link', { name: '隐患', exact: true }).click()
      await host.getByText('配电箱门未关').first().click()
      await host.getByText('一车间东侧配电箱').first().waitFor()
      await shot(host, '31-hazard')
      await host
        .getByRole('button', { name: '确认', exact: true })
        .or(host.getByRole('link', { name: '确认', exact: true }))
        .first()
        .click()
      await host.getByLabel('整改人姓名').fill('整改人')
      await shot(host, '32-confirm')
      await host.getByRole('button', { name: '确认', exact: true }).click()
      await host.getByRole('button', { name: '开始整改' }).click()
      await host
        .getByRole('button', { name: '提交回执' })
        .or(host.getByRole('link', { name: '提交回执' }))
        .first()
        .click()
      await takePhoto(host, 'after', 'rectified')
      await host.getByLabel('做了什么').fill('已清灰并关好箱门')
      await shot(host, '33-rectify')
      await host.getByRole('button', { name: '提交回执' }).click()
      await host.getByText('整改回执').waitFor()
      await shot(host, '34-rectified')

      await house.drain()
      const finder = await onPhone(visit.leaderPhone, visit.leaderName)
      await finder.getByRole('link', { name: '隐患', exact: true }).click()
      await finder.getByText('请我复查').click()
      await finder.getByText('配电箱门未关').first().click()
      await shot(finder, '35-to-reinspect')
      await finder
        .getByRole('button', { name: '复查', exact: true })
        .or(finder.getByRole('link', { name: '复查', exact: true }))
        .first()
        .click()
      await takePhoto(finder, 'after', 'again')
      await shot(finder, '36-reinspect')
      await finder.getByRole('button', { name: '复查合格' }).click()
      const closed = await until(
        house,
        () =>
          rows(house, `select state, closed_at is not null as closed from app.hazards where visit_id = $1`, [
            visit.visitId,
          ]),
        (list) => list[0]?.['state'] === 'closed',
      )
      expect(closed).toEqual([{ state: 'closed', closed: true }])
    }))

  it('weeks later another inspector looks again, and it holds', () =>
    window.step(async () => {
      // Thirty days pass for this one row; the sweep and everything after it is real.
      await rows(
        house,
        `update app.due set due_at = now() - interval '1 minute' where id = (select d.id from app.due d
           join app.hazards h on h.id = d.object_id where h.visit_id = $1 and d.kind = 'look_back' order by d.due_at limit 1)
         returning id`,
        [visit.visitId],
      )
      const look = `select l.state, l.result, m.enterprise_name as firm, (select p.phone from app.enterprise_seats s
           join app.persons p on p.id = s.person_id where s.enterprise_id = m.enterprise_id and s.is_inspector limit 1) as phone
         from app.look_backs l join app.hazards h on h.id = l.hazard_id left join app.memberships m
           on m.alliance_id = l.alliance_id and m.enterprise_id = l.inspector_enterprise_id where h.visit_id = $1`
      const [asked] = await until(
        house,
        () => rows(house, look, [visit.visitId]),
        (list) => list[0]?.['state'] === 'assigned',
      )
      expect(asked!['firm']).not.toBe(visit.hostName)
      expect(asked!['firm']).not.toBe(visit.leaderName)
      const again = await onPhone(String(asked!['phone']), String(asked!['firm']))
      await again.getByRole('link', { name: '隐患', exact: true }).click()
      await again.getByText('回头看', { exact: true }).first().click()
      await again.getByText('一车间东侧配电箱').first().click()
      await shot(again, '37-to-look-back')
      await again
        .getByRole('button', { name: '回头看', exact: true })
        .or(again.getByRole('link', { name: '回头看', exact: true }))
        .first()
        .click()
      await shot(again, '38-look-back')
      await again.getByRole('button', { name: '整改保持' }).click()
      const held = await until(
        house,
        () => rows(house, look, [visit.visitId]),
        (list) => list[0]?.['state'] === 'done',
      )
      expect(held[0]).toMatchObject({ state: 'done', result: 'held' })
    }))

  it('the committee and the bureau read the same counts', () =>
    window.step(async () => {
      await house.drain()
      await secretary.getByRole('menuitem', { name: '互查轮次' }).click()
      await secretary.getByText(roundName).first().click()
      await secretary.getByRole('tab', { name: '看板' }).click()
      await secretary.getByText(visit.hostName).first().waitFor()
      await shot(secretary, '40-round-counts')
      const [doneInRound, foundInRound] = [
        await figure(secretary, '完成'),
        await figure(secretary, '发现隐患'),
      ]
      expect([doneInRound, foundInRound]).toEqual([1, 1])
      await secretary.getByRole('menuitem', { name: '隐患闭环' }).click()
      await secretary.getByText('配电箱门未关').first().waitFor()
      await shot(secretary, '41-hazards')
      await secretary.getByText('配电箱门未关').first().click()
      await shot(secretary, '42-hazard')

      const officer = await window.signIn(
        await window.page('desk'),
        'desk',
        e2ePhones.bureau.inspector,
        e2ePassword,
      )
      await officer.getByRole('heading', { name: '综合看板' }).waitFor()
      await shot(officer, '43-bureau')
      await officer.getByRole('menuitem', { name: '联盟管理' }).click()
      await officer.getByText('待导入联盟').first().click()
      await officer.getByRole('heading', { name: '待导入联盟' }).waitFor()
      await shot(officer, '44-bureau-alliance')
      // What the committee reads is what the bureau reads.
      await secretary.getByRole('button', { name: '关闭' }).click()
      const round = { hazards: foundInRound, visits: doneInRound }
      expect(round).toEqual({ hazards: await figure(officer, '隐患'), visits: await figure(officer, '互查') })
      await secretary.getByRole('menuitem', { name: '工作台' }).click()
      await secretary.getByText('今年互查完成').waitFor()
      await shot(secretary, '45-workbench')
      for (const [atCommittee, atBureau] of [
        ['今年互查完成', '互查'],
        ['未销号隐患', '未销号'],
        ['逾期隐患', '逾期'],
      ] as const)
        expect([atBureau, await figure(secretary, atCommittee)]).toEqual([
          atBureau,
          await figure(officer, atBureau),
        ])
      // A hazard between peers is a number at the bureau, not a row.
      await officer.getByRole('menuitem', { name: '已公开隐患' }).click()
      await officer.getByText('共 0 条').waitFor()
    }))

  it('without a fault of any page', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
