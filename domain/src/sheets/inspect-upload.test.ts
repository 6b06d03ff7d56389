import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { sheetData, workbookOf, zip } from './hostile-files.test-kit.ts'
import { inspectUpload } from './inspect-upload.ts'
import type { SheetLimits } from './limits.ts'
import { SheetRefused } from './sheet-refused.ts'

async function refusal(
  bytes: Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<{ code: string; params: object; ms: number }> {
  const start = performance.now()
  try {
    await inspectUpload(bytes, limits)
  } catch (error) {
    if (error instanceof SheetRefused)
      return { code: error.code, params: error.params, ms: performance.now() - start }
    throw error
  }
  throw new Error('the file was taken')
}

const head = ['企业名称', '统一社会信用代码']
const text = (value: string) => ({ kind: 'text', text: value })

describe('what is not a sheet', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty_file'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'not_a_sheet'],
    ['a PNG', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'not_a_sheet'],
    ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), 'not_a_sheet'],
    ['an old workbook', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'old_workbook'],
    [
      'a locked workbook',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted_workbook',
    ],
    [
      'a web page called .xls',
      Buffer.from('\ufeff<html><table><tr><td>企业名称</td></tr></table></html>'),
      'html_sheet',
    ],
    ['noise', Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251)), 'unknown_encoding'],
    [
      'a program',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500), Buffer.from('This program')]),
      'not_a_sheet',
    ],
    ['a cut archive', workbookOf(sheetData([head])).subarray(0, 700), 'broken_archive'],
    [
      'a document',
      zip([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: 'x' },
      ]),
      'not_a_sheet',
    ],
    [
      'a workbook with macros',
      workbookOf(sheetData([head]), [{ name: 'xl/vbaProject.bin', content: 'x' }]),
      'macro_workbook',
    ],
    ['broken XML', workbookOf('<sheetData><row></sheetData>'), 'unreadable'],
  ])('refuses %s', async (_what, bytes, code) => {
    expect(await refusal(bytes)).toMatchObject({ code })
  })

  it('refuses more bytes than the limit before looking at them', async () => {
    expect(await refusal(Buffer.alloc(2_000_000, 0x41), { fileBytes: 1_000_000 })).toMatchObject({
      code: 'file_too_large',
      params: { limit: 1 },
    })
  })
})

describe('hostile workbooks', () => {
  const merged = (ref: string) =>
    workbookOf(`${sheetData([head])}<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`)

  it('refuses one merged range over everything, quickly', async () => {
    const bytes = merged('A1:XFD1048576')
    expect(bytes.length).toBeLessThan(3_000)
    const found = await refusal(bytes)
    expect(found).toMatchObject({ code: 'merge_too_large', params: { range: 'A1:XFD1048576' } })
  })

  it('survives a merged range that gets past the scan: the process dies, not the server', async () => {
    expect(
      await refusal(merged('A1:XFD1048576'), { mergedCells: Number.MAX_SAFE_INTEGER, heapMb: 64 }),
    ).toMatchObject({ code: 'too_heavy' })
  })

  it('kills a reader that takes too long', async () => {
    expect(
      await refusal(merged('A1:XFD1048576'), {
        mergedCells: Number.MAX_SAFE_INTEGER,
        heapMb: 2_000,
        seconds: 0.5,
      }),
    ).toMatchObject({
      code: 'too_slow',
      params: { seconds: 0.5 },
    })
  })

  it('refuses a bomb by its table of contents', async () => {
    const bomb = workbookOf(sheetData([head]), [
      { name: 'xl/media/a.png', content: Buffer.alloc(120 * 1024 * 1024) },
    ])
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toMatchObject({ code: 'archive_bomb', params: { reason: 'size' } })
    const dense = workbookOf(sheetData([head]), [
      { name: 'xl/media/a.png', content: Buffer.alloc(20 * 1024 * 1024) },
    ])
    expect(await refusal(dense)).toMatchObject({ code: 'archive_bomb', params: { reason: 'ratio' } })
  })

  it('refuses a bomb that lies about its size', async () => {
    const liar = workbookOf(sheetData([head]), [
      { name: 'xl/sharedStrings.xml', content: Buffer.alloc(120 * 1024 * 1024), claimedSize: 100 },
    ])
    expect((await refusal(liar)).code).toMatch(/^(broken_archive|archive_bomb)$/u)
  })

  it('refuses an archive of too many entries', async () => {
    const many = workbookOf(
      sheetData([head]),
      Array.from({ length: 3_000 }, (_, i) => ({ name: `xl/media/${i}.png`, content: '' })),
    )
    expect(await refusal(many)).toMatchObject({ code: 'archive_bomb', params: { reason: 'entries' } })
  })

  it('refuses 20,000 firms under a heading', async () => {
    const rows = [head, ...Array.from({ length: 20_000 }, (_, i) => [`企业${i}`, 'x'])]
    expect(await refusal(workbookOf(sheetData(rows)))).toMatchObject({
      code: 'too_many_rows',
      params: { limit: 20_000 },
    })
    const csv = Buffer.from(rows.map((row) => row.join(',')).join('\n'))
    expect(await refusal(csv)).toMatchObject({ code: 'too_many_rows' })
  })

  it('refuses half a million formatted cells with nothing in them', async () => {
    const row = (n: number) =>
      `<row r="${n}">${Array.from({ length: 250 }, (_, i) => `<c r="A${n * 1_000 + i}" s="1"/>`).join('')}</row>`
    const rows = Array.from({ length: 2_000 }, (_, i) => row(i + 1)).join('')
    expect(await refusal(workbookOf(`<sheetData>${rows}</sheetData>`))).toMatchObject({
      code: 'too_many_cells',
    })
  })

  it('refuses a text repeated until it fills the memory', async () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'长'.repeat(30_000)}</t></si></sst>`
    const row = (n: number) =>
      `<row r="${n}">${Array.from({ length: 20 }, (_, i) => `<c r="${String.fromCharCode(65 + i)}${n}" t="s"><v>0</v></c>`).join('')}</row>`
    const rows = Array.from({ length: 5_000 }, (_, i) => row(i + 1)).join('')
    const bytes = workbookOf(`<sheetData>${rows}</sheetData>`, [
      { name: 'xl/sharedStrings.xml', content: strings },
    ])
    expect(await refusal(bytes)).toMatchObject({ code: 'too_heavy' })
  })

  it('refuses a workbook that declares entities, and opens no file for it', async () => {
    const doctype = '<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY l "lol">]>'
    const bytes = workbookOf(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;&l;</t></is></c></row></sheetData>',
      [],
      doctype,
    )
    expect(await refusal(bytes)).toMatchObject({ code: 'unreadable' })
  })
})

describe('a readable workbook', () => {
  it('keeps what kind of cell each value came from', async () => {
    const bytes = workbookOf(sheetData([head, ['某某厂', 91330381], ['=A2', '9133'], [null, ' ']]))
    const upload = await inspectUpload(bytes)
    expect(upload.kind).toBe('xlsx')
    expect(upload.table.sheets[0]?.rows.slice(1)).toEqual([
      {
        number: 2,
        hidden: false,
        cells: [text('某某厂'), { kind: 'number', value: 91330381, text: '91330381' }],
      },
      { number: 3, hidden: false, cells: [{ kind: 'formula', formula: 'A2', text: 'cached' }, text('9133')] },
    ])
  })

  it('answers several at once, each with its own', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, async (_, i) => {
        const upload = await inspectUpload(Buffer.from(`企业名称,代码\n第${i}家,1`))
        return upload.table.sheets[0]?.rows[1]?.cells[0]?.text
      }),
    )
    expect(all).toEqual(['第0家', '第1家', '第2家', '第3家', '第4家'])
  })
})

describe('CSV', () => {
  const csv = '企业名称,联系电话\r\n"㐀㐁𠮷厂, 一分厂",\t0577-65123456\r\n\r\n末行,="0577"\r\n'
  it.each([
    ['utf8', Buffer.from(csv)],
    ['utf8-bom', Buffer.from(`\ufeff${csv}`)],
    ['gb18030', iconv.encode(csv, 'gb18030')],
    ['utf16le', iconv.encode(csv, 'utf16le', { addBOM: true })],
    ['utf16be', iconv.encode(csv, 'utf16be', { addBOM: true })],
  ])('reads %s and says so', async (encoding, bytes) => {
    const upload = await inspectUpload(bytes)
    expect(upload).toMatchObject({ kind: 'csv', encoding, delimiter: ',' })
    expect(upload.table.sheets[0]?.rows).toEqual([
      { number: 1, hidden: false, cells: [text('企业名称'), text('联系电话')] },
      { number: 2, hidden: false, cells: [text('㐀㐁𠮷厂, 一分厂'), text('\t0577-65123456')] },
      { number: 4, hidden: false, cells: [text('末行'), text('0577')] },
    ])
    expect(upload.table.sheets[0]?.blankFormattedRows).toBe(1)
  })

  it('finds tabs and semicolons', async () => {
    expect(await inspectUpload(Buffer.from('企业名称\t电话\n甲\t1'))).toMatchObject({ delimiter: '\t' })
    expect(await inspectUpload(Buffer.from('企业名称;电话\n甲;1'))).toMatchObject({ delimiter: ';' })
  })

  it('refuses bytes that are neither UTF-8 nor GB18030', async () => {
    expect(await refusal(Buffer.from('c3c5ff80ff2c0a', 'hex'))).toMatchObject({ code: 'unknown_encoding' })
  })

  it('refuses a quote that never ends', async () => {
    expect(await refusal(Buffer.from(`a,"${'长长'.repeat(400_000)}`))).toMatchObject({ code: 'broken_csv' })
  })

  it('refuses ten million empty lines without dying of them', async () => {
    expect((await refusal(Buffer.alloc(9_000_000, 0x0a))).code).toMatch(/^(too_heavy|too_many_rows)$/u)
  })
})
