/** The fields of a roster of member enterprises that the import understands. */
export type RosterField =
  | 'name'
  | 'uscc'
  | 'principal'
  | 'principalPhone'
  | 'safetyOfficer'
  | 'safetyOfficerPhone'
  | 'town'
  | 'village'
  | 'divisionCode'
  | 'address'
  | 'industry'
  | 'staff'
  | 'riskTags'
  | 'isLead'
  | 'group'
  | 'longitude'
  | 'latitude'
  | 'remark'

/** How a field is read. Cells of kind `code` must be text: a number has lost digits or may have. */
export type FieldKind = 'text' | 'code' | 'phone' | 'integer' | 'decimal' | 'yesno' | 'list'

/** One field: its heading in our template, other words for it, how it is read. Exact words win over partial ones. */
export interface RosterFieldSpec {
  field: RosterField
  title: string
  kind: FieldKind
  required: boolean
  maxLength: number
  synonyms: readonly string[]
  /** words which, inside a longer heading, still mean this field */
  partial: readonly string[]
  hint: string
  width: number
}

const spec = (
  field: RosterField,
  title: string,
  kind: FieldKind,
  synonyms: string,
  partial: string,
  hint: string,
  more: { required?: boolean; maxLength?: number; width?: number } = {},
): RosterFieldSpec => ({
  field,
  title,
  kind,
  required: more.required ?? false,
  maxLength: more.maxLength ?? 100,
  synonyms: [title, ...synonyms.split(' ').filter(Boolean)],
  partial: partial.split(' ').filter(Boolean),
  hint,
  width: more.width ?? 14,
})

/** All fields, in the order of our template. */
export const ROSTER_FIELDS: readonly RosterFieldSpec[] = [
  spec(
    'name',
    '企业名称',
    'text',
    '单位名称 公司名称 企业全称 单位全称 名称 企业 单位 公司 厂名 参盟企业 成员单位 企业名',
    '企业名称 单位名称 公司名称',
    '营业执照上的全称',
    { required: true, width: 30 },
  ),
  spec(
    'uscc',
    '统一社会信用代码',
    'code',
    '信用代码 社会信用代码 统一信用代码 统一社会代码 营业执照号 组织机构代码/统一社会信用代码',
    '信用代码',
    '18位, 单元格设为文本格式',
    { required: true, width: 24 },
  ),
  spec(
    'principal',
    '主要负责人',
    'text',
    '法定代表人 负责人 法人 法人代表 企业负责人 主要负责人姓名 法定代表人姓名 负责人姓名 企业主',
    '主要负责人 法定代表人 负责人 联系人',
    '第一责任人姓名',
    { maxLength: 50 },
  ),
  spec(
    'principalPhone',
    '负责人电话',
    'phone',
    '联系电话 电话 手机 手机号 手机号码 联系方式 负责人手机 负责人联系电话 主要负责人电话 主要负责人联系电话 主要负责人手机 法人电话 法人手机 法定代表人电话 法定代表人联系电话 法定代表人手机 联系人电话 联系人手机 企业负责人电话',
    '联系电话 负责人电话',
    '手机11位或区号-号码, 文本格式',
  ),
  spec(
    'safetyOfficer',
    '安全管理员',
    'text',
    '安全员 安管员 安管人员 安全管理人员 安全负责人 专职安全员 安全员姓名 安全管理员姓名 安管人员姓名',
    '安全管理员 安全员 安管人员',
    '安全管理员姓名',
    { maxLength: 50 },
  ),
  spec(
    'safetyOfficerPhone',
    '安全管理员电话',
    'phone',
    '安全员电话 安全员手机 安全员联系电话 安全员手机号 安管员电话 安管人员电话 安管人员手机 安全管理员手机 安全管理员联系电话 安全负责人电话',
    '安全员电话 安全管理员电话',
    '手机11位, 文本格式',
  ),
  spec(
    'town',
    '所属镇街',
    'text',
    '镇街 乡镇 乡镇街道 镇(街道) 所属乡镇 所属街道 所在镇街 所在乡镇 街道 镇 所属乡镇街道 属地',
    '镇街 乡镇',
    '如: 某某镇',
  ),
  spec(
    'village',
    '所属村社',
    'text',
    '所属行政村/社区 所属行政村 行政村 村居 村社 村(社区) 社区 村 所属村 所属村居 所在村 所在村居 所属社区 行政村社区 行政村/社区 村/社区',
    '行政村 村居',
    '行政村或社区名称',
  ),
  spec(
    'divisionCode',
    '区划代码',
    'code',
    '行政区划代码 村居代码 村社代码 属地代码',
    '区划代码',
    '12位, 可不填, 文本格式',
    { width: 16 },
  ),
  spec(
    'address',
    '地址',
    'text',
    '企业地址 单位地址 详细地址 经营地址 生产地址 注册地址 厂址 生产经营地址 所在地址 通讯地址',
    '地址',
    '生产经营场所地址',
    { maxLength: 200, width: 30 },
  ),
  spec(
    'industry',
    '行业',
    'text',
    '所属行业 行业类别 行业类型 行业名称 行业分类 国民经济行业 行业代码',
    '行业',
    '名称或GB/T 4754代码',
  ),
  spec(
    'staff',
    '从业人数',
    'integer',
    '员工数 员工人数 职工人数 人数 从业人员 从业人员数 从业人员数量 职工数 企业人数',
    '从业人 员工',
    '整数',
    { width: 10 },
  ),
  spec(
    'riskTags',
    '风险标签',
    'list',
    '风险类型 风险类别 重点领域 涉及风险 主要风险 风险点 风险种类 高危作业 涉及领域',
    '风险',
    '多个用顿号隔开, 如: 粉尘涉爆、有限空间',
    { maxLength: 300, width: 24 },
  ),
  spec(
    'isLead',
    '是否龙头',
    'yesno',
    '龙头企业 是否龙头企业 龙头 是否为龙头企业 示范企业',
    '龙头',
    '是 / 否',
    { width: 10 },
  ),
  spec(
    'group',
    '活动小组',
    'text',
    '组别 小组 分组 所属小组 互查小组 片组 所在小组 组 小组名称',
    '小组 组别',
    '小组名称',
    { maxLength: 50 },
  ),
  spec('longitude', '经度', 'decimal', '东经 x坐标 lng lon longitude 坐标经度', '经度', '如 120.65', {
    width: 10,
  }),
  spec('latitude', '纬度', 'decimal', '北纬 y坐标 lat latitude 坐标纬度', '纬度', '如 27.78', { width: 10 }),
  spec('remark', '备注', 'text', '说明 备注说明', '备注', '', { maxLength: 500, width: 24 }),
]

/** The field's description. */
export function rosterField(field: RosterField): RosterFieldSpec {
  const found = ROSTER_FIELDS.find((candidate) => candidate.field === field)
  if (found === undefined) throw new RangeError(`no roster field "${field}"`)
  return found
}

/** A heading as it is compared: half-width, lower case, without blanks, stars, colons and notes in brackets. */
export function foldHeading(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:。.、·]/gu, '')
  const bare = folded.replace(/[(（【[〔][^)）】\]〕]*[)）】\]〕]/gu, '').replace(/(必填|选填)$/u, '')
  return bare === '' ? folded : bare
}

const EXACT = new Map<string, RosterField>()
const PARTIAL = ROSTER_FIELDS.filter((candidate) => candidate.kind !== 'phone').map(({ field, partial }) => ({
  field,
  parts: partial.map(foldHeading),
}))
for (const { field, synonyms } of ROSTER_FIELDS)
  for (const word of synonyms) EXACT.set(foldHeading(word), field)

/** Which field a heading means. `parent` is the merged heading above it, if any: 安全员 / 电话 is the officer's phone. */
export function fieldOfHeading(
  own: string,
  parent = '',
): { field: RosterField; certainty: 'exact' | 'partial' } | null {
  const above = foldHeading(parent)
  const word = foldHeading(own)
  const personPart = above !== '' && /^(姓名|电话|手机|手机号|手机号码|联系电话|联系方式)$/u.test(word)
  const exact =
    (above === '' ? undefined : EXACT.get(above + word)) ?? (personPart ? undefined : EXACT.get(word))
  if (exact !== undefined) return { field: exact, certainty: 'exact' }
  const whole = above + word
  const phone = /电话|手机|联系方式/u.test(word)
  if (phone || word === '姓名') {
    const officer = /安全|安管/u.test(whole)
    if (phone) return { field: officer ? 'safetyOfficerPhone' : 'principalPhone', certainty: 'partial' }
    if (officer) return { field: 'safetyOfficer', certainty: 'partial' }
  }
  const inside = PARTIAL.find(({ parts }) => parts.some((part) => whole.includes(part)))
  return inside === undefined ? null : { field: inside.field, certainty: 'partial' }
}
