import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanBody, plainText, summaryOf } from './html.ts'

describe('the body of a publication', () => {
  it.each([
    ['<p>一<script>alert(1)</script>二</p>', '<p>一二</p>'],
    ['<p onclick="x()" style="color:red">字</p>', '<p>字</p>'],
    ['<img src=x onerror=alert(1)>字', '字'],
    ['<svg><script>1</script></svg>字', '字'],
    ['<a href="javascript:alert(1)">去</a>', '<a target="_blank" rel="noopener noreferrer nofollow">去</a>'],
    [
      '<a href="JaVa\tScript:alert(1)">去</a>',
      '<a target="_blank" rel="noopener noreferrer nofollow">去</a>',
    ],
    [
      '<a href="https://a.example/?a=1&amp;b=2" onmouseover="x">去</a>',
      '<a href="https://a.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">去</a>',
    ],
    ['<iframe src="https://a.example"></iframe>字', '字'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">字',
      '<table>字</table>',
    ],
    [
      '<table><tr><td colspan="2" bgcolor="red">格</td></tr></table>',
      '<table><tr><td colspan="2">格</td></tr></table>',
    ],
    ['a < b &amp; c', 'a &lt; b &amp; c'],
  ])('%s becomes %s', (given, kept) => expect(cleanBody(given)).toBe(kept))

  it('is the same when cleaned again, and never holds what could run', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<p>',
        '</p>',
        '<a href="',
        'javascript:',
        '">',
        '<img src=x ',
        'onerror=',
        '<svg/onload=',
        '&lt;',
        '<style>',
        '<!--',
        '-->',
        '<td ',
        "'",
        '`',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        let clean: string
        try {
          clean = cleanBody(`字${pieces.join('')}`)
        } catch (error) {
          expect((error as { code: string }).code).toBe('TEXT_REQUIRED')
          return
        }
        expect(cleanBody(clean)).toBe(clean)
        expect(clean).not.toMatch(/<(?:script|style|img|svg|iframe)|<[^>]*\son\w+\s*=|href="\s*javascript:/i)
      }),
    )
  })

  it('without anything to read is refused', () => {
    for (const html of ['', '   ', '<p><br></p>', '<script>1</script>'])
      expect(() => cleanBody(html)).toThrow(expect.objectContaining({ code: 'TEXT_REQUIRED' }))
  })

  it('is summed up in plain words', () => {
    expect(plainText('<h2>台风</h2><p>今晚 &lt;8级&gt;</p><ul><li>加固</li><li>断电</li></ul>')).toBe(
      '台风 今晚 <8级> 加固 断电',
    )
    expect([...summaryOf(`<p>${'长'.repeat(200)}</p>`)]).toHaveLength(90)
  })
})
