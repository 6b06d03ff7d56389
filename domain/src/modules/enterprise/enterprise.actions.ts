import { registerActions } from '../../kernel/index.ts'

const officers = ['chair', 'vice_chair', 'secretary'] as const

/** What may be done to a firm's file and to rosters. */
export const enterpriseActions = registerActions({
  'enterprise:read': {
    title: '查看企业档案',
    description: '查看本企业、本联盟成员或辖区企业的档案',
    seats: { member: true, committee: true, leader: true, bureau: true },
  },
  'enterprise:update': {
    title: '修改企业档案',
    description: '修改地址、行业、人数、风险标签等',
    seats: { member: ['principal', 'safety'], committee: officers },
  },
  'enterprise:manage-staff': {
    title: '管理企业人员',
    description: '登记和取消本企业的负责人、安全员、互查员',
    seats: { member: ['principal', 'safety'], committee: officers },
  },
  'enterprise:seat-first-owner': {
    title: '登记首位负责人',
    description: '为还没有人员、又属于多个联盟的企业登记首位主要负责人，只能由辖区应急局办理',
    seats: { bureau: ['admin', 'leader'] },
  },
  'roster:import': {
    title: '导入花名册',
    description: '上传、核对并提交成员花名册',
    seats: { committee: officers },
  },
})
