import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { drawPicture } from '@anhu/seeds/builders'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { Window, axe, noBrowser, shot, webDist } from '../testkit/browser.ts'
import { Caller } from '../testkit/caller.ts'
import { type House, openHouse } from '../testkit/house.ts'
import { handedInCheck, publishedRound } from './round.ts'
import { type VisitPeople, rows, takePhoto, until } from './steps.ts'

const today = (offset = 0): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)

/**
 * Acts that the main job does not need, each done once by clicking, on the device of whoever does them. They share one
 * house; each takes a visit, a hazard or a firm of its own.
 */
describe.skipIf(noBrowser)('acts by hand', () => {
  let house: House
  let window: Window
  let visits: VisitPeople[]
  let secretary: Page

  beforeAll(async () => {
    house = await openHouse('e2e', { webDist })
    visits = await publishedRound(house, '二季度互查')
    window = await Window.open(house)
    secretary = await window.signIn(await window.page('desk'), 'desk', e2ePhones.full.secretary, e2ePassword)
  })
  afterAll(async () => {
    await window?.close()
    await house?.close()
  })

  const phone = async (
    number: string,
    prepare?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Page> => {
    const context = await window.context('phone')
    await prepare?.(context)
    return window.signIn(await context.newPage(), 'phone', number, e2ePassword)
  }
  // A code is sent once a minute, so everybody signs in over HTTP once.
  const callers = new Map<string, Caller>()
  const caller = async (number: string, firm: string): Promise<Caller> => {
    const known = callers.get(number)
    if (known) return known
    const made = await new Caller(house).signIn(
      number,
      (seat) => seat.kind === 'member' && seat.title === firm,
    )
    callers.set(number, made)
    return made
  }
  const go = (page: Page, path: string): Promise<unknown> => page.goto(`/committee${path}`)
  /** Presses the button of an act, fills in its reason, and confirms. */
  const decide = async (page: Page, act: string, reason?: string): Promise<void> => {
    await page.getByRole('button', { name: act, exact: true }).first().click()
    const dialog = page.getByRole('dialog')
    if (reason !== undefined) await dialog.getByLabel('理由').fill(reason)
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const hazardState = async (id: string): Promise<string> =>
    String((await rows(house, 'select state from app.hazards where id = $1', [id]))[0]?.['state'])

  it('a door sign is printed from the firm’s page, and its number checks an inspector in', () =>
    window.act(async () => {
      const visit = visits[0]!
      const [firm] = await rows(
        house,
        `select m.id, e.credit_code as code from app.memberships m join app.enterprises e on e.id = m.enterprise_id
         where e.name = $1`,
        [visit.hostName],
      )
      const code = String(firm!['code'])
      await go(secretary, `/members/${firm!['id']}`)
      await secretary.getByRole('button', { name: '门口签到码' }).click()
      await secretary.getByRole('img', { name: `${visit.hostName}的签到码` }).waitFor()
      await secretary.getByText(`ANHU-E-${code}`).waitFor()
      await shot(secretary, '70-door-sign')
      expect(await axe(secretary)).toEqual([])

      const host = await phone(visit.hostPhone)
      await host.goto('/m/me/company')
      await host.getByText('门口签到码').click()
      await host.getByRole('img', { name: `${visit.hostName}的签到码` }).waitFor()
      await shot(host, '70-door-sign-phone')
      expect(await axe(host)).toEqual([])

      const leader = await phone(visit.leaderPhone)
      await leader.goto(`/m/visits/${visit.visitId}`)
      await leader.getByRole('button', { name: '接受任务' }).click()
      await leader.getByRole('button', { name: '签到' }).click()
      await leader.getByLabel('门口编号').fill('000000')
      await leader.getByRole('button', { name: '用编号签到' }).click()
      await leader.getByText(`编号对不上${visit.hostName}`).waitFor()
      await shot(leader, '71-check-in-number')
      expect(await axe(leader)).toEqual([])
      await leader.getByLabel('门口编号').fill(code.slice(-6).toLowerCase())
      await leader.getByRole('button', { name: '用编号签到' }).click()
      await leader.getByRole('button', { name: '开始检查' }).waitFor()
    }))

  it('the camera reads the code at the door, and no other', () =>
    window.act(async () => {
      const visit = visits[1]!
      const [firm] = await rows(house, 'select credit_code as code from app.enterprises where name = $1', [
        visit.hostName,
      ])
      // This browser has neither camera nor detector: the picture is a blank one, and what is read is said here.
      const leader = await phone(visit.leaderPhone, (context) =>
        context.addInitScript(() => {
          const world = globalThis as unknown as { read: string; BarcodeDetector: unknown }
          world.read = 'https://example.test/91330381MA2ABC4D5X'
          world.BarcodeDetector = class {
            detect = async () => [{ rawValue: world.read }]
          }
          Object.defineProperty(navigator, 'mediaDevices', {
            value: { getUserMedia: async () => document.createElement('canvas').captureStream() },
          })
          HTMLMediaElement.prototype.play = async () => undefined
        }),
      )
      await leader.goto(`/m/visits/${visit.visitId}`)
      await leader.getByRole('button', { name: '接受任务' }).click()
      await leader.getByRole('button', { name: '签到' }).click()
      await leader.getByRole('button', { name: '扫码签到' }).click()
      await leader.getByText(`这不是${visit.hostName}的码`).waitFor()
      await leader.evaluate(
        (code) => ((globalThis as unknown as { read: string }).read = code),
        `ANHU-E-${firm!['code']}`,
      )
      await leader.getByRole('button', { name: '开始检查' }).waitFor()
    }))

  it('by position where there is no code', () =>
    window.act(async () => {
      const visit = visits[2]!
      const leader = await phone(visit.leaderPhone, async (context) => {
        await context.grantPermissions(['geolocation'])
        await context.setGeolocation({ latitude: 27.78, longitude: 120.65 })
      })
      await leader.goto(`/m/visits/${visit.visitId}`)
      await leader.getByRole('button', { name: '接受任务' }).click()
      await leader.getByRole('button', { name: '签到' }).click()
      await leader.getByRole('button', { name: '定位签到' }).click()
      await leader.getByRole('button', { name: '开始检查' }).waitFor()
      await shot(leader, '72-checked-in')
    }))

  it('a place is declined, and the team shows who steps in', () =>
    window.act(async () => {
      const visit = visits[3]!
      const leader = await phone(visit.leaderPhone)
      await leader.goto(`/m/visits/${visit.visitId}`)
      await leader.getByRole('button', { name: '去不了' }).click()
      await leader.getByLabel('原因').fill('当天停电检修，走不开')
      await shot(leader, '73-decline')
      await leader.getByRole('button', { name: '确定推辞' }).click()
      const team = await until(
        house,
        () =>
          rows(
            house,
            `select enterprise_name as name, state, decline_reason as reason from app.visit_inspectors where visit_id = $1`,
            [visit.visitId],
          ),
        (list) => list.some((one) => one['state'] === 'declined'),
      )
      expect(team.find((one) => one['state'] === 'declined')).toMatchObject({
        name: visit.leaderName,
        reason: '当天停电检修，走不开',
      })
      await go(secretary, `/visits/${visit.visitId}`)
      await secretary.getByText('当天停电检修，走不开').waitFor()
      for (const one of team.filter(({ state }) => state !== 'declined' && state !== 'replaced'))
        await secretary
          .getByRole('cell', { name: String(one['name']) })
          .first()
          .waitFor()
      await shot(secretary, '74-repaired-team')
    }))

  it('what is found is put right on the spot, or escalated', () =>
    window.act(async () => {
      const [spot, major] = [visits[4]!, visits[6]!]
      const hazards = { spot: '', major: '' }
      for (const [key, visit] of Object.entries({ spot, major }))
        hazards[key as 'spot'] = await handedInCheck(
          house,
          visit,
          await caller(visit.leaderPhone, visit.leaderName),
          'general',
        )

      const host = await phone(spot.hostPhone)
      await host.goto(`/m/hazards/${hazards.spot}`)
      await host
        .getByRole('button', { name: '当场整改' })
        .or(host.getByRole('link', { name: '当场整改' }))
        .first()
        .click()
      await takePhoto(host, 'after', 'on the spot')
      await host.getByLabel('做了什么').fill('光电保护已当场恢复')
      await shot(host, '75-fix-on-spot')
      expect(await axe(host)).toEqual([])
      await host.getByRole('button', { name: '当场整改' }).click()
      expect(
        await until(
          house,
          () => hazardState(hazards.spot),
          (state) => state === 'submitted',
        ),
      ).toBe('submitted')

      await go(secretary, `/hazards/${hazards.major}`)
      await secretary.getByRole('button', { name: '转重大隐患' }).waitFor()
      await shot(secretary, '76-hazard-acts')
      await secretary.getByRole('button', { name: '转重大隐患' }).click()
      const dialog = secretary.getByRole('dialog')
      await dialog.getByRole('combobox').first().click()
      await secretary.locator('.ant-select-item-option').first().click()
      await dialog.getByLabel('理由').fill('冲床保护失效，可能造成断指')
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'hidden' })
      expect(await hazardState(hazards.major)).toBe('escalated_major')
      await shot(secretary, '77-escalated')
    }))
  it('a finding is taken back while its check is under way', () =>
    window.act(async () => {
      const visit = visits[1]!
      const leader = await caller(visit.leaderPhone, visit.leaderName)
      const [hazardId, at] = [newId(), new Date().toISOString()]
      const sha256 = await leader.send(drawPicture('before', 'mistaken').file, 'photos', 'image/png')
      await leader.run(
        'recordVisit',
        {
          visitId: visit.visitId,
          checkIn: { method: 'qr', at },
          findings: [
            {
              id: hazardId,
              itemKey: null,
              place: '三车间',
              description: '看错的设备',
              immediate: false,
              foundAt: at,
              photos: [{ id: newId(), sha256 }],
            },
          ],
        },
        'state',
      )
      const inspector = await phone(visit.leaderPhone)
      await inspector.goto(`/m/hazards/${hazardId}`)
      await inspector
        .getByRole('button', { name: '撤回' })
        .or(inspector.getByRole('link', { name: '撤回' }))
        .first()
        .click()
      await inspector.getByLabel('理由').fill('看错了设备')
      await shot(inspector, '77-withdraw')
      await inspector.getByRole('button', { name: '撤回' }).click()
      expect(
        await until(
          house,
          () => hazardState(hazardId),
          (state) => state === 'cancelled',
        ),
      ).toBe('cancelled')
    }))

  it('a finding reported twice is merged into the first', () =>
    window.act(async () => {
      const visit = visits[4]!
      const host = await caller(visit.hostPhone, visit.hostName)
      const sha256 = await host.send(drawPicture('before', 'twice').file, 'photos', 'image/png')
      const photos = [{ id: newId(), sha256 }]
      const { hazardId } = await host.run(
        'reportHazard',
        { id: newId(), place: '二车间冲床', description: '冲床光电保护又失效', immediate: false, photos },
        'hazardId',
      )
      await go(secretary, `/hazards/${hazardId}`)
      await secretary.getByRole('button', { name: '合并重复' }).click()
      const dialog = secretary.getByRole('dialog')
      await dialog.getByRole('combobox').first().click()
      await secretary.locator('.ant-select-item-option').first().click()
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'hidden' })
      expect(
        await rows(house, 'select state, merged_into_id as into from app.hazards where id = $1', [hazardId]),
      ).toEqual([{ state: 'cancelled', into: expect.any(String) }])
      await shot(secretary, '78-merged')
    }))

  it('what comes late is taken in or turned away', () =>
    window.act(async () => {
      const visit = visits[4]!
      const leader = await caller(visit.leaderPhone, visit.leaderName)
      for (const title of ['班前会照片墙', '叉车限速器'])
        expect(
          await leader.run(
            'recordVisit',
            {
              visitId: visit.visitId,
              goodPractices: [{ id: newId(), title, description: '值得别家学', photos: [] }],
            },
            'late',
          ),
        ).toMatchObject({ late: true })
      await go(secretary, '/inbox')
      await secretary.getByText('亮点 1').first().waitFor()
      await shot(secretary, '79-inbox')
      expect(await axe(secretary)).toEqual([])
      await decide(secretary, '收入')
      await decide(secretary, '不收', '已在下一轮记录')
      await secretary.getByText('已在下一轮记录').waitFor()
      expect(await rows(house, 'select state from app.drop_box_items order by state')).toEqual([
        { state: 'accepted' },
        { state: 'refused' },
      ])
    }))

  it('the sheet and the advice note are printed on A4 with page and time', () =>
    window.act(async () => {
      const visit = visits[5]!
      await handedInCheck(house, visit, await caller(visit.leaderPhone, visit.leaderName))
      await go(secretary, `/visits/${visit.visitId}`)
      await secretary.getByRole('img', { name: '检查人的签字' }).waitFor()
      await shot(secretary, '84-visit')
      for (const [name, path] of [
        ['sheet', `/visits/${visit.visitId}`],
        ['note', `/visits/${visit.visitId}/note`],
      ] as const) {
        await go(secretary, path)
        await secretary.getByRole('img', { name: '检查人的签字' }).waitFor()
        const rules = await secretary.evaluate(() =>
          [...document.head.querySelectorAll('style')]
            .map((one) => one.textContent)
            .find((text) => text?.includes('@page')),
        )
        expect(rules).toMatch(/size: A4/)
        expect(rules).toMatch(/打印时间 \d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
        expect(rules).toMatch(/counter\(page\)/)
        await secretary.emulateMedia({ media: 'print' })
        await secretary.setViewportSize({ width: 690, height: 1000 })
        await shot(secretary, `85-${name}-on-paper`)
        await secretary.emulateMedia({ media: 'screen' })
        await secretary.setViewportSize({ width: 1440, height: 900 })
        const pdf = await secretary.pdf({ preferCSSPageSize: true, printBackground: true })
        await writeFile(fileURLToPath(new URL(`out/85-${name}.pdf`, import.meta.url)), pdf)
        // A4 in points, on every sheet.
        const boxes = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]+\]/g) ?? []
        expect(boxes.length).toBeGreaterThan(0)
        for (const box of boxes) expect(box).toMatch(/0 0 59[45][.\d]* 84[12][.\d]*/)
      }
      await shot(secretary, '86-advice-note')
      expect(await axe(secretary)).toEqual([])
    }))

  it('a member is suspended and restored, leaves and is asked back; another is expelled', () =>
    window.act(async () => {
      const chair = await window.signIn(await window.page('desk'), 'desk', e2ePhones.full.chair, e2ePassword)
      const membership = async (firm: string): Promise<{ id: string; state: string }> =>
        (
          await rows<{ id: string; state: string }>(
            house,
            'select id, state from app.memberships where enterprise_name = $1',
            [firm],
          )
        )[0]!
      const firm = visits.at(-1)!.hostName
      await go(chair, `/members/${(await membership(firm)).id}`)
      // The secretary enters who leaves; who is kept out, the chair decides.
      await go(secretary, `/members/${(await membership(firm)).id}`)
      await secretary.getByRole('button', { name: '登记退出' }).waitFor()
      for (const act of ['暂停', '除名'])
        expect(await secretary.getByRole('button', { name: act, exact: true }).count()).toBe(0)
      const seen: string[] = []
      for (const [act, next] of [
        ['暂停', '恢复'],
        ['恢复', '暂停'],
        ['登记退出', '重新接纳'],
      ] as const) {
        await decide(chair, act, `${act}：测试理由`)
        await chair.getByRole('button', { name: next, exact: true }).waitFor()
        seen.push((await membership(firm)).state)
      }
      expect(seen).toEqual(['suspended', 'active', 'exited'])
      await shot(chair, '80-member-left')
      // The firm has people of its own, so it is asked first.
      await decide(chair, '重新接纳', '重新入盟')
      await chair.getByRole('button', { name: '重新接纳', exact: true }).waitFor({ state: 'detached' })
      expect((await membership(firm)).state).toBe('applied')
      await shot(chair, '80-member-asked')
      expect(await axe(chair)).toEqual([])

      const other = visits[6]!.hostName
      await go(chair, `/members/${(await membership(other)).id}`)
      await decide(chair, '除名', '多次拒绝整改')
      await chair.getByRole('button', { name: '除名', exact: true }).waitFor({ state: 'detached' })
      expect((await membership(other)).state).toBe('expelled')
    }))

  it('a seat is appointed and ended, and the charter is saved', () =>
    window.act(async () => {
      await go(secretary, '/seats')
      await secretary.getByRole('button', { name: '任命' }).click()
      const dialog = secretary.getByRole('dialog')
      await dialog.getByLabel('姓名').fill('测试委员')
      await dialog.getByLabel('手机').fill('19911199001')
      await dialog.getByLabel('职务').click()
      await secretary.locator('.ant-select-item-option', { hasText: /^委员$/ }).click()
      await shot(secretary, '81-appoint')
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'hidden' })
      const row = secretary.getByRole('row', { name: /测试委员/ })
      await row.getByRole('button', { name: '终止席位' }).click()
      await secretary.getByRole('dialog').getByLabel('理由').fill('任期已满')
      await secretary.getByRole('dialog').locator('button[type=submit]').click()
      await row.waitFor({ state: 'detached' })

      const chair = await window.signIn(await window.page('desk'), 'desk', e2ePhones.full.chair, e2ePassword)
      await go(chair, '/charter')
      await chair.getByLabel('提交整改后复查（天）').fill('9')
      await chair.getByRole('button', { name: '保存章程' }).click()
      await chair.getByText('章程已保存').waitFor()
      await shot(chair, '82-charter')
      expect(
        await rows(
          house,
          `select (charter->>'reinspectDays')::int as days from app.alliances where code = 'E2'`,
        ),
      ).toEqual([{ days: 9 }])
    }))

  it('the price of a pair is asked, and a round is planned again around a day away', () =>
    window.act(async () => {
      await go(secretary, '/rounds')
      const chair = await new Caller(house).signIn(e2ePhones.full.chair)
      const { roundId, version } = await chair.run(
        'createRound',
        {
          name: '三季度互查',
          startsOn: today(60),
          endsOn: today(90),
          groupIds: [],
          topicCodes: [],
          inspectorsPerHost: 2,
          leadersPerTeam: 1,
        },
        'roundId version',
      )
      await chair.run('planRound', { roundId, version }, 'planId')
      await house.drain()
      await go(secretary, `/rounds/${roundId}`)
      await secretary.getByRole('button', { name: '采用方案' }).waitFor()

      await secretary.getByRole('button', { name: '问一问' }).click()
      let dialog = secretary.getByRole('dialog')
      for (const [label, at] of [
        ['检查企业', 0],
        ['受查企业', 5],
      ] as const) {
        await dialog.getByLabel(label).click()
        await secretary.locator('.ant-select-dropdown:visible .ant-select-item-option').nth(at).click()
      }
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'hidden' })
      await secretary.locator('[aria-live=polite] b').first().waitFor({ timeout: 30_000 })

      await secretary.getByRole('button', { name: /添加 · 请假/ }).click()
      dialog = secretary.getByRole('dialog')
      await dialog.getByRole('combobox').first().click()
      await secretary.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
      await dialog.locator('.ant-picker').click()
      await secretary.locator(`.ant-picker-dropdown:visible td[title="${today(61)}"]`).click()
      await secretary.keyboard.press('Escape')
      await shot(secretary, '83-absent-day')
      await dialog.locator('button[type=submit]').click()
      await dialog.waitFor({ state: 'hidden' })
      await secretary.getByText(today(61)).first().waitFor()
      await secretary.getByRole('button', { name: '重新生成方案' }).click()
      const plans = await until(
        house,
        () =>
          rows(
            house,
            `select state, input #> '{members}' as members from app.round_plans where round_id = $1 order by created_at`,
            [roundId],
          ),
        (list) => list.length === 2 && list[1]!['state'] !== 'solving',
      )
      expect(plans.map((plan) => plan['state'])).toEqual([expect.any(String), 'ready'])
      // Away on that day, and on that day only.
      expect(JSON.stringify(plans[1]!['members'])).toContain(today(61))
      await secretary.getByRole('button', { name: '采用方案' }).waitFor()
      await shot(secretary, '83-planned-again')
      expect(await axe(secretary)).toEqual([])
    }))

  it('a leader of a group is not shown what only the committee does', () =>
    window.act(async () => {
      const leader = await window.signIn(
        await window.page('desk'),
        'desk',
        e2ePhones.full.leader,
        e2ePassword,
      )
      await leader.getByRole('menuitem', { name: '成员企业' }).waitFor()
      await leader.getByRole('menuitem', { name: '导入花名册' }).waitFor({ state: 'detached' })
      for (const name of ['活动小组', '利益冲突', '委员会席位'])
        expect(await leader.getByRole('menuitem', { name, exact: true }).count()).toBe(0)
      await shot(leader, '87-leader')
    }))

  it('the tab 检查 opens without a signal the first time', () =>
    window.act(async () => {
      const visit = visits[2]!
      const inspector = await phone(visit.leaderPhone)
      await inspector.getByRole('heading', { name: '今天' }).waitFor()
      await inspector.getByText('今天的工作已下载').waitFor()
      await inspector.context().setOffline(true)
      await inspector.getByRole('link', { name: '检查', exact: true }).click()
      await inspector.getByText(visit.hostName).first().waitFor()
      await shot(inspector, '88-checks-offline')
    }))

  it('without a fault of any page, one statement a query', () => {
    expect(window.faults).toEqual([])
    expect(window.talkative()).toEqual([])
  })
})
