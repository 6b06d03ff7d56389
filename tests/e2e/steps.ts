import type { Page } from 'playwright-core'
import pg from 'pg'
import { drawPicture, type PictureKind } from '@anhu/seeds/builders'
import type { House } from '../testkit/house.ts'

/** Rows as the superuser sees them. */
export async function rows<Row = Record<string, any>>(
  house: House,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: house.database.superUrl })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Looks again until it is good, with the workers' queue emptied in between; returns what was seen last. */
export async function until<T>(
  house: House,
  look: () => Promise<T>,
  good: (value: T) => boolean,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    await house.drain()
    const value = await look()
    if (good(value) || tries >= 40) return value
  }
}

/** A visit of a round with the telephone numbers of two people who have a part in it, as the roster entered them. */
export interface VisitPeople {
  visitId: string
  hostName: string
  hostPhone: string
  leaderName: string
  leaderPhone: string
}

/** Visits of a published round whose host and team leader both have an inspector with a telephone, by date. */
export function visitPeople(house: House, roundName: string): Promise<VisitPeople[]> {
  return rows<VisitPeople>(
    house,
    `with phones as (
       select s.enterprise_id, min(p.phone) as phone
       from app.enterprise_seats s join app.persons p on p.id = s.person_id
       where s.is_inspector and s.ended_at is null group by 1
     )
     select v.id as "visitId", v.enterprise_name as "hostName", h.phone as "hostPhone",
            i.enterprise_name as "leaderName", l.phone as "leaderPhone"
     from app.visits v
     join app.rounds r on r.alliance_id = v.alliance_id and r.id = v.round_id
     join app.visit_inspectors i on i.alliance_id = v.alliance_id and i.visit_id = v.id and i.role = 'leader'
     join phones h on h.enterprise_id = v.enterprise_id
     join phones l on l.enterprise_id = i.enterprise_id
     where r.name = $1 and h.phone <> l.phone and i.state in ('assigned', 'accepted')
     order by v.planned_on, v.id`,
    [roundName],
  )
}

/** What the database holds of one visit. */
export interface Counted {
  state: string
  answers: number
  hazards: number
  evidence: number
  signatures: number
}

/** Counts the rows of a visit, as the superuser sees them. */
export async function countVisit(house: House, visitId: string): Promise<Counted> {
  const [counted] = await rows<Counted>(
    house,
    `select v.state,
            (select count(*)::int from app.visit_answers a where a.visit_id = v.id) as answers,
            (select count(*)::int from app.hazards h where h.visit_id = v.id) as hazards,
            (select count(*)::int from app.evidence e where e.visit_id = v.id) as evidence,
            (select count(*)::int from app.visit_signatures s where s.visit_id = v.id) as signatures
     from app.visits v where v.id = $1`,
    [visitId],
  )
  return counted!
}

/** Takes a photo in the picker of the open form. */
export async function takePhoto(page: Page, kind: PictureKind, label: string): Promise<void> {
  const picker = page.getByRole('group').filter({ hasText: '拍照' })
  const before = await picker.locator('figure').count()
  const { file } = drawPicture(kind, label)
  await picker
    .locator('input[capture]')
    .setInputFiles({ name: `${label}.png`, mimeType: 'image/png', buffer: file })
  await picker.locator('figure img').nth(before).waitFor()
}

/** Answers the checklist from the line that is open: the lines of `faults` (from 1) as 不符合, all others as 符合. */
export async function answerAll(
  page: Page,
  options: { faults: readonly number[]; from?: number; to?: number },
): Promise<number> {
  const first = options.from ?? 1
  const counter = (n: number) => page.getByText(new RegExp(`^第 ${n} 项，共 \\d+ 项$`))
  await counter(first).waitFor()
  const total = Number(/共 (\d+) 项/.exec((await counter(first).textContent()) ?? '')?.[1])
  const last = Math.min(options.to ?? total, total)
  for (let n = first; n <= last; n += 1) {
    await counter(n).waitFor()
    const fault = options.faults.includes(n)
    await page
      .getByText(fault ? '不符合' : '符合', { exact: true })
      .first()
      .click()
    if (fault) {
      await page.getByRole('dialog', { name: '写明隐患' }).waitFor()
      await takePhoto(page, 'before', `line-${n}`)
      await page.getByLabel('位置').fill('一车间东侧配电箱')
      await page.getByLabel('问题描述').fill('配电箱门未关，内部积尘')
      await page.getByRole('button', { name: '保存', exact: true }).click()
      await page.getByText('一车间东侧配电箱').first().waitFor()
    }
    await page.getByRole('radio', { name: fault ? '不符合' : '符合', exact: true, checked: true }).waitFor({
      state: 'attached',
    })
    if (n < last) await page.getByRole('button', { name: '下一项' }).click()
  }
  return total
}

/** Writes a name into the open signature pad with a finger, and says it is done. */
export async function sign(page: Page, button: string, name?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  if (name !== undefined) await page.getByLabel('签字人姓名').fill(name)
  const box = (await page.getByRole('dialog').locator('canvas').boundingBox())!
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y]
  await page.mouse.move(...at(0.2, 0.3))
  await page.mouse.down()
  for (const [x, y] of [
    [0.35, 0.6],
    [0.5, 0.35],
    [0.65, 0.7],
    [0.8, 0.4],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 4 })
  await page.mouse.up()
  await page.getByRole('button', { name: '签好了' }).click()
  await page.getByRole('button', { name: button, exact: true }).waitFor({ state: 'detached' })
}

/** The figure of the tile with this label. */
export async function figure(page: Page, label: string): Promise<number> {
  const shown = page
    .locator('span', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::span/b')
  return Number((await shown.first().textContent())?.replaceAll(',', ''))
}
