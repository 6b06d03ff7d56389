import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { VisitNatureRule } from './nature.entities.ts'

type Row = Omit<Parameters<typeof fill>[0], 'position'>

const fill = (row: {
  nature: string
  position: number
  name: string
  paper: string
  series: string
  openedBy: string[]
  visibility: string
  neverBecomes: string[]
  yearlyCap: number | null
  basis: string
  verified: boolean
}) => row

const rows: readonly Row[] = [
  {
    nature: 'self',
    name: '自查',
    paper: '自查表',
    series: 'YH',
    openedBy: ['enterprise'],
    visibility: '企业；联盟与政府只见数量',
    neverBecomes: ['mutual', 'grid', 'expert', 'insurer', 'enforcement'],
    yearlyCap: null,
    basis: '安全生产法第四十一条',
    verified: true,
  },
  {
    nature: 'mutual',
    name: '互查',
    paper: '建议整改单',
    series: 'HC',
    openedBy: ['committee', 'group_leader'],
    visibility: '本联盟；政府自披露之时起',
    neverBecomes: ['self', 'grid', 'expert', 'insurer', 'enforcement'],
    yearlyCap: null,
    basis: '国办发〔2024〕54号：联盟不得实施行政检查',
    verified: true,
  },
  {
    nature: 'grid',
    name: '网格巡查',
    paper: '巡查记录',
    series: '官方编号',
    openedBy: ['township', 'bureau'],
    visibility: '镇街、应急管理局、本企业',
    neverBecomes: ['self', 'mutual', 'expert', 'insurer', 'enforcement'],
    yearlyCap: null,
    basis: '国办发〔2024〕54号：网格员不得实施行政检查',
    verified: true,
  },
  {
    nature: 'expert',
    name: '专家服务',
    paper: '专家服务意见书',
    series: 'ZJ',
    openedBy: ['bureau'],
    visibility: '本企业、联盟委员会、派遣的应急管理局、到场专家',
    neverBecomes: ['self', 'mutual', 'grid', 'insurer', 'enforcement'],
    yearlyCap: null,
    basis: '安全生产法第十五条：委托服务不转移企业主体责任',
    verified: true,
  },
  {
    nature: 'insurer',
    name: '安责险服务',
    paper: '事故预防服务报告',
    series: '保险机构编号',
    openedBy: ['insurer', 'bureau'],
    visibility: '本企业、应急管理局',
    neverBecomes: ['self', 'mutual', 'grid', 'expert', 'enforcement'],
    yearlyCap: null,
    basis: '应急〔2025〕27号',
    verified: true,
  },
  {
    nature: 'enforcement',
    name: '执法检查',
    paper: '现场检查记录',
    series: '官方编号',
    openedBy: ['authority_inspector', 'authority_leader'],
    visibility: '应急管理局、本企业；联盟不可见',
    neverBecomes: ['self', 'mutual', 'grid', 'expert', 'insurer'],
    // The document asks for a published yearly cap and names no figure; this one is for the bureau to change.
    yearlyCap: 2,
    basis: '国办发〔2024〕54号：公布年度检查频次上限',
    verified: false,
  },
]

/** Writes the rules of the natures of visits; loaded with the reference data, as the system. */
export async function loadNatureRules(uow: UnitOfWork): Promise<number> {
  for (const [position, row] of rows.entries()) {
    const known = await uow.em.findOne(VisitNatureRule, { nature: row.nature })
    // A cap that somebody changed by hand stays.
    if (known) Object.assign(known, { ...row, yearlyCap: known.yearlyCap ?? row.yearlyCap, position })
    else uow.em.create(VisitNatureRule, fill({ ...row, position }))
  }
  await uow.em.flush()
  return rows.length
}
