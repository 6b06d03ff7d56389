import type { DemoAccount, MadePerson } from '../../builders/index.ts'
import { staffOf } from '../../builders/index.ts'
import type { DemoCounty } from './found.ts'

/** The password of everybody in the demo world. */
export const demoPassword = 'anhu-demo-2026'

/** Two experts, to sign in with at the phone door. */
export function expertAccounts(experts: readonly { person: MadePerson }[]): DemoAccount[] {
  return experts.slice(1, 3).map(({ person }) => ({
    role: '专家',
    label: `${person.name} · 瑞安市应急管理局（演示）派遣专家`,
    phone: person.phone,
    password: demoPassword,
  }))
}

/** A few people of each role, to sign in with. */
export function demoAccounts(county: DemoCounty): DemoAccount[] {
  const account = (role: string, person: MadePerson, label: string): DemoAccount => ({
    role,
    label: `${person.name} · ${label}`,
    phone: person.phone,
    password: demoPassword,
  })
  const bureauRoles = { admin: '管理员', inspector: '执法人员', leader: '负责人', township: '镇街安全员' }
  const bureaus = county.bureaus.flatMap((bureau) =>
    bureau.officers
      .filter((officer, index, all) => all.findIndex((one) => one.role === officer.role) === index)
      .map(({ role, person }) => account('应急管理部门', person, `${bureau.name} ${bureauRoles[role]}`)),
  )
  const alliance = county.alliances[0]!
  const seat = (role: string): MadePerson => alliance.seats.find((one) => one.role === role)!.person
  const [lead, second] = alliance.members
  const plain = alliance.members.find(
    (member) =>
      member.firm !== county.inThree &&
      !member.isLead &&
      !alliance.seats.some((one) => member.firm.staff.some((staff) => staff.person === one.person)) &&
      member.firm.staff.some((staff) => staff.role === 'rectifier'),
  )!
  const { firm } = plain
  const industry = county.alliances.find((one) => one.type === 'industry')!
  return [
    ...bureaus,
    account('联盟委员会', seat('chair'), `${alliance.name} 理事长`),
    account('联盟委员会', seat('secretary'), `${alliance.name} 秘书长，兼两家企业安全员（多重身份）`),
    account('联盟委员会', industry.seats[0]!.person, `${industry.name} 秘书长`),
    account('小组组长', seat('group_leader'), `${alliance.name} ${alliance.groups[0]!.name}`),
    account('企业负责人', staffOf(firm, 'principal').person, firm.profile.name),
    account('企业安全员（互查员）', staffOf(firm, 'safety').person, firm.profile.name),
    account('企业安全员（互查员）', staffOf(second!.firm, 'safety').person, second!.firm.profile.name),
    account(
      '企业安全员（互查员）',
      staffOf(lead!.firm, 'safety').person,
      `${lead!.firm.profile.name}（龙头企业）`,
    ),
    account('企业整改责任人', staffOf(firm, 'rectifier').person, firm.profile.name),
    account(
      '三个联盟的企业',
      staffOf(county.inThree, 'safety').person,
      `${county.inThree.profile.name}（村居、片区、行业）`,
    ),
  ]
}
