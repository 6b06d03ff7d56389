import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWeekend, parseNotice } from './parse-notice.ts'

const notice2026 = `各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

test('the notice of a year, as it is published, gives what ships for that year', () => {
  const file = JSON.parse(
    readFileSync(new URL('../../../../seeds/src/reference/data/calendar.json', import.meta.url), 'utf8'),
  ) as { days: { date: string; kind: string; name: string }[] }
  const ships = file.days
    .filter((day) => day.date.startsWith('2026-'))
    .map((day) => `${day.date} ${day.kind}`)
    .sort()
  const read = parseNotice(notice2026, 2026)
  expect(read.map((day) => `${day.date} ${day.kind}`)).toEqual(ships)
  expect(read.find((day) => day.date === '2026-02-17')!.name).toBe('春节')
  expect(read.filter((day) => day.kind === 'work').every((day) => isWeekend(day.date))).toBe(true)
})

test('a holiday across two months, and one whose make-up day is in another sentence', () => {
  const read = parseNotice(
    '二、春节：1月28日（周二）至2月4日（周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。',
    2025,
  )
  expect(read.filter((day) => day.kind === 'off').map((day) => day.date)).toEqual([
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-01',
    '2025-02-02',
    '2025-02-03',
    '2025-02-04',
  ])
  expect(read.filter((day) => day.kind === 'work').map((day) => day.date)).toEqual([
    '2025-01-26',
    '2025-02-08',
  ])
})

test('a table with one day a line', () => {
  expect(parseNotice('2027-02-05\t放假\t春节\n2027/2/7,上班,春节\n2026-12-31 放假', 2027)).toEqual([
    { date: '2027-02-05', kind: 'off', name: '春节' },
    { date: '2027-02-07', kind: 'work', name: '春节' },
  ])
})

test('days of other years, days that do not exist and plain words are left out', () => {
  expect(parseNotice('2月30日放假。请提前做好安排。', 2027)).toEqual([])
  expect(parseNotice('元旦：2026年12月31日至2027年1月2日放假', 2027).map((day) => day.date)).toEqual([
    '2027-01-01',
    '2027-01-02',
  ])
})
