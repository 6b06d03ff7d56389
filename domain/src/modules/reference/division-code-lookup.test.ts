import { describe, expect, it } from 'vitest'
import type { NamedDivision } from './division-code-lookup.ts'
import { divisionLookup } from './division-code-lookup.ts'

const table: NamedDivision[] = [
  { code: '330381000000', name: '瑞安市', level: 'county' },
  { code: '330381101000', name: '塘下镇', level: 'town' },
  { code: '330381101201', name: '岑头村委会', level: 'village' },
  { code: '330381101202', name: '鲍一村委会', level: 'village' },
  { code: '330381101203', name: '鲍二村委会', level: 'village' },
  { code: '330381101204', name: '肇平垟下村村委会', level: 'village' },
  { code: '330381101205', name: '前进村委会', level: 'village' },
  { code: '330381101001', name: '邵宅社区', level: 'village' },
  { code: '330381003000', name: '锦湖街道', level: 'town' },
  { code: '330381003201', name: '前进社区居委会', level: 'village' },
]
const lookUp = divisionLookup(table)

describe('a village as people write it', () => {
  it.each([
    '岑头村委会',
    '岑头村',
    '岑头',
    ' 岑 头村',
    '塘下镇岑头村',
    '塘下岑头',
    '瑞安市塘下镇岑头村委会',
    '塘下镇-岑头村',
    '岑头行政村',
  ])('%s', (text) => {
    expect(lookUp(text, { level: 'village' })).toMatchObject({ code: '330381101201' })
  })

  it('calls only the written name exact', () => {
    expect(lookUp('岑头村委会').kind).toBe('exact')
    expect(lookUp('岑头').kind).toBe('loose')
  })

  it('does not choose between two villages of one name, but lets a town decide', () => {
    expect(lookUp('前进')).toEqual({ kind: 'ambiguous', codes: ['330381101205', '330381003201'] })
    expect(lookUp('前进', { within: '330381101' })).toEqual({ kind: 'loose', code: '330381101205' })
    expect(lookUp('锦湖街道前进社区')).toEqual({ kind: 'loose', code: '330381003201' })
  })

  it('never turns a near name into a match', () => {
    expect(lookUp('鲍三村')).toEqual({ kind: 'none', near: ['330381101202', '330381101203'] })
    expect(lookUp('陈头村', { level: 'village' })).toEqual({ kind: 'none', near: ['330381101201'] })
    expect(lookUp('不存在的村')).toEqual({ kind: 'none', near: [] })
  })

  it('finds a town with or without its kind', () => {
    expect(lookUp('塘下', { level: 'town' })).toEqual({ kind: 'loose', code: '330381101000' })
    expect(lookUp('瑞安市锦湖街道', { level: 'town' })).toMatchObject({ code: '330381003000' })
  })
})
