/** Sentences that people write in the demo county. */
export const places = [
  '一号车间北侧',
  '一号车间冲压区',
  '二号车间',
  '抛光间',
  '配电房',
  '原料仓库',
  '成品仓库',
  '空压机房',
  '喷漆房',
  '卸货区',
  '厂区东侧通道',
  '食堂',
  '宿舍楼一层',
  '办公楼二层',
] as const

/** What follows "does not meet …". */
export const details = [
  '现场有一处未落实',
  '现场发现两处',
  '询问两名员工均不清楚',
  '台账缺近三个月记录',
  '已损坏未修复',
  '标识缺失',
  '设备停用后仍未处理',
  '上次整改后未保持',
] as const

export const freeFindings = [
  '通道堆放杂物，宽度不足',
  '灭火器被货物遮挡，取用不便',
  '插线板串接，绝缘层破损',
  '作业人员未佩戴防护用品',
  '护栏松动，踢脚板缺失',
  '气瓶未固定，无防倾倒措施',
] as const

export const measures = [
  '当日清理，安排专人每班检查',
  '更换损坏部件，重新张贴标识',
  '请电工重新敷设线路并验收',
  '组织全员培训并补签记录',
  '加装防护装置，试运行合格后使用',
  '划定存放区域，超量物品移出',
] as const

export const contests = [
  '该设备已报废断电，不在使用范围',
  '台账在办公室保存，检查时未调阅',
  '该区域属于隔壁租户管理，不是本单位',
  '所列条款不适用于本单位工艺',
] as const

export const upholds = ['现场照片清楚，问题存在', '相邻部位同样适用，维持原意见'] as const
export const revokes = ['经核对资料，情况属实，予以撤销', '责任主体不是该企业，予以撤销'] as const
export const fails = [
  '只处理了一处，另一处仍在',
  '临时措施不能代替整改',
  '照片与现场不一致，请重新整改',
] as const
export const extensionReasons = ['配件需向厂家订制，到货要两周', '需停产检修，安排在订单交付后'] as const
export const interim = '停用该部位，设置警戒线，专人看守'
export const declines = ['当天有客户验厂，安全员无法外出', '安全员外出培训'] as const

export const practices = [
  ['工具定置管理', '每台设备旁设定置板，班后清点拍照，缺件当场追查'],
  ['班前三分钟', '班组长每天用三分钟讲一个本岗位风险，员工签名'],
  ['智慧用电提醒', '回路超温直接推送到老板和电工手机，处置有回执'],
  ['湿式除尘改造', '干式改湿式，清灰时间缩短一半，车间能见度明显改善'],
  ['动火作业看板', '动火点、监护人、气体检测一张看板，过时自动翻红'],
] as const

export const lookBackHeld = ['抽查三处，保持良好', '已固化为班组日检项目', '未见反弹'] as const
export const lookBackRelapsed = '同一部位再次出现，原措施未坚持'
export const selfReports = [
  '叉车倒车蜂鸣器不响',
  '吊具磨损接近报废标准',
  '洗眼器无水',
  '安全出口指示灯不亮',
] as const
