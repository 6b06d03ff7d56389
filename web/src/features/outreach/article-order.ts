const DIGITS = '零一二三四五六七八九'

/** 一百一十八 → 118; what is no Chinese number below a thousand → null. */
function chineseNumber(text: string): number | null {
  let total = 0
  let digit = 0
  for (const sign of text) {
    const value = DIGITS.indexOf(sign)
    if (value >= 0) digit = value
    else {
      const unit = sign === '百' ? 100 : sign === '十' ? 10 : 0
      if (unit === 0) return null
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

/** Where an article stands in its law, by the first number in its name; names without one come last. */
function place(article: string): number {
  const chinese = /第([零一二三四五六七八九十百]+)条/.exec(article)?.[1]
  if (chinese) return chineseNumber(chinese) ?? Infinity
  const plain = /\d+/.exec(article)?.[0]
  return plain ? Number(plain) : Infinity
}

/**
 * Articles in the order of their law: 第五条 before 第十二条; among names of one article the order given stays. Clauses of
 * standards (4.2.1) keep the order they came in, for they are listed by the library itself.
 */
export function inLawOrder<Row extends { readonly article: string }>(rows: readonly Row[]): Row[] {
  if (rows.some((row) => /\d+\.\d/.test(row.article))) return [...rows]
  return rows.toSorted((a, b) => {
    const [first, second] = [place(a.article), place(b.article)]
    return first === second ? 0 : first - second
  })
}
