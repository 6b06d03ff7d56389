import {
  AimOutlined,
  AlertOutlined,
  ApartmentOutlined,
  AppstoreOutlined,
  BankOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ContactsOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  FlagOutlined,
  FolderOpenOutlined,
  IdcardOutlined,
  InboxOutlined,
  ReadOutlined,
  SoundOutlined,
  StopOutlined,
  SafetyOutlined,
  ScheduleOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { NavGroup, NavItem } from '../../ui/desk/app-shell.tsx'
import type { DeskAction } from '../../features/command/can.tsx'
import { defineMessages, type Translate } from '../../i18n/messages.ts'

/** Words of the desk's navigation. */
export const navMessages = defineMessages(
  {
    board: '综合看板',
    alliances: '联盟管理',
    enterprises: '企业档案',
    disclosed: '已公开隐患',
    majors: '重大隐患',
    listed: '重大隐患挂牌督办',
    dispatch: '专家派遣',
    expertRequests: '服务申请',
    expertVisits: '专家服务记录',
    experts: '专家库',
    campaigns: '专项行动',
    inspections: '检查频次与性质',
    expertService: '专家服务',
    outreach: '普法宣传',
    reports: '统计报表',
    supervise: '监管',
    service: '服务',
    workbench: '工作台',
    rounds: '互查轮次',
    calendar: '日历',
    laws: '法规标准库',
    committeeOutreach: '通知宣传',
    workCalendar: '工作日历',
    visits: '检查记录',
    hazards: '隐患闭环',
    disputes: '异议处理',
    members: '成员企业',
    groups: '活动小组',
    imports: '导入花名册',
    inbox: '收件箱',
    archive: '归档检索',
    conflicts: '利益冲突',
    committeeSeats: '委员会席位',
    charter: '章程',
    checklists: '检查表',
    mutual: '互查',
    alliance: '联盟',
  },
  {
    board: 'Overview',
    alliances: 'Alliances',
    enterprises: 'Enterprises',
    disclosed: 'Disclosed hazards',
    majors: 'Major hazards',
    listed: 'Listed supervision',
    dispatch: 'Expert dispatch',
    expertRequests: 'Requests',
    expertVisits: 'Expert visits',
    experts: 'Experts',
    campaigns: 'Campaigns',
    inspections: 'Frequency',
    expertService: 'Expert service',
    outreach: 'Legal outreach',
    reports: 'Reports',
    supervise: 'Supervision',
    service: 'Service',
    workbench: 'Workbench',
    rounds: 'Rounds',
    calendar: 'Calendar',
    laws: 'Laws and standards',
    committeeOutreach: 'Notices',
    workCalendar: 'Working calendar',
    visits: 'Visit records',
    hazards: 'Hazards',
    disputes: 'Disputes',
    members: 'Members',
    groups: 'Groups',
    imports: 'Roster import',
    inbox: 'Inbox',
    archive: 'Archive',
    conflicts: 'Conflicts',
    committeeSeats: 'Committee seats',
    charter: 'Charter',
    checklists: 'Checklists',
    mutual: 'Mutual checks',
    alliance: 'Alliance',
  },
)

type T = Translate<(typeof navMessages)['zh-CN']>

/**
 * Navigation of the committee. A page shows here once its route exists, and not to seats that may do nothing on it.
 * @param may whether this seat may try an act; null while it is not known
 */
export function committeeNav(t: T, may: (action: DeskAction) => boolean | null): NavGroup[] {
  const only = (action: DeskAction, item: NavItem): NavItem[] => (may(action) === false ? [] : [item])
  return [
    { items: [{ to: '/committee', label: t('workbench'), icon: <AppstoreOutlined /> }] },
    {
      label: t('mutual'),
      items: [
        { to: '/committee/rounds', label: t('rounds'), icon: <FlagOutlined /> },
        { to: '/committee/calendar', label: t('calendar'), icon: <CalendarOutlined /> },
        { to: '/committee/visits', label: t('visits'), icon: <CheckSquareOutlined /> },
        { to: '/committee/hazards', label: t('hazards'), icon: <SafetyOutlined /> },
        { to: '/committee/disputes', label: t('disputes'), icon: <SolutionOutlined /> },
        { to: '/committee/inbox', label: t('inbox'), icon: <InboxOutlined /> },
        { to: '/committee/archive', label: t('archive'), icon: <FolderOpenOutlined /> },
      ],
    },
    {
      label: t('expertService'),
      items: [
        { to: '/committee/expert-requests', label: t('expertRequests'), icon: <CustomerServiceOutlined /> },
        { to: '/committee/expert-visits', label: t('expertVisits'), icon: <FileDoneOutlined /> },
      ],
    },
    {
      label: t('alliance'),
      items: [
        { to: '/committee/members', label: t('members'), icon: <BankOutlined /> },
        ...only('group:manage', { to: '/committee/groups', label: t('groups'), icon: <ApartmentOutlined /> }),
        ...only('roster:import', {
          to: '/committee/imports',
          label: t('imports'),
          icon: <FileProtectOutlined />,
        }),
        { to: '/committee/checklists', label: t('checklists'), icon: <BookOutlined /> },
        ...only('outreach:read-publications', {
          to: '/committee/outreach',
          label: t('committeeOutreach'),
          icon: <SoundOutlined />,
        }),
        { to: '/committee/laws', label: t('laws'), icon: <BookOutlined /> },
        ...only('conflict:declare', {
          to: '/committee/conflicts',
          label: t('conflicts'),
          icon: <StopOutlined />,
        }),
        ...only('seat:appoint', {
          to: '/committee/seats',
          label: t('committeeSeats'),
          icon: <IdcardOutlined />,
        }),
        { to: '/committee/charter', label: t('charter'), icon: <ReadOutlined /> },
      ],
    },
  ]
}

/** Navigation of the bureau. */
export function bureauNav(t: T): NavGroup[] {
  return [
    { items: [{ to: '/bureau', label: t('board'), icon: <DashboardOutlined /> }] },
    {
      label: t('supervise'),
      items: [
        { to: '/bureau/alliances', label: t('alliances'), icon: <TeamOutlined /> },
        { to: '/bureau/disclosed', label: t('disclosed'), icon: <AlertOutlined /> },
        { to: '/bureau/majors', label: t('majors'), icon: <FlagOutlined /> },
        { to: '/bureau/firms', label: t('enterprises'), icon: <BankOutlined /> },
        { to: '/bureau/inspections', label: t('inspections'), icon: <FieldTimeOutlined /> },
        { to: '/bureau/calendar', label: t('workCalendar'), icon: <CalendarOutlined /> },
      ],
    },
    {
      label: t('expertService'),
      items: [
        { to: '/bureau/requests', label: t('expertRequests'), icon: <CustomerServiceOutlined /> },
        { to: '/bureau/dispatch', label: t('dispatch'), icon: <ScheduleOutlined /> },
        { to: '/bureau/expert-visits', label: t('expertVisits'), icon: <FileDoneOutlined /> },
        { to: '/bureau/experts', label: t('experts'), icon: <ContactsOutlined /> },
        { to: '/bureau/campaigns', label: t('campaigns'), icon: <AimOutlined /> },
      ],
    },
    {
      label: t('service'),
      items: [
        { to: '/bureau/outreach', label: t('outreach'), icon: <SoundOutlined /> },
        { to: '/bureau/laws', label: t('laws'), icon: <BookOutlined /> },
      ],
    },
  ]
}
