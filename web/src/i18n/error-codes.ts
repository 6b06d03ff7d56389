import type { ErrorCode as ServerErrorCode } from '../gql/graphql.ts'
import { dispatchWording } from './error-codes-dispatch.ts'
import { outreachWording } from './error-codes-outreach.ts'

/**
 * Every code a page may have to put into words: those of the schema, and those that arise outside it
 * (transport, this device). The wording is a total record, so a code without words does not compile.
 */
export type ErrorCode =
  | ServerErrorCode
  | 'UNAUTHENTICATED'
  | 'SEAT_ENDED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'BAD_USER_INPUT'
  | 'INTERNAL'
  | 'NETWORK'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'PHOTO_TOO_LARGE'
  | 'PHOTO_NOT_AN_IMAGE'
  | 'PHOTO_HASH_MISMATCH'
  | 'PHOTO_MISSING'
  | 'UPLOAD_QUOTA'

/** What is said for a code. */
export interface Words {
  zh: string
  en: string
  /** Said instead when the refusal brings every fact in braces. */
  facts?: { zh: string; en: string }
}

/** The words of every code; said through `error-wording.ts`, which loads them when the first page stands. */
export const wording: Record<ErrorCode, Words> = {
  UNAUTHENTICATED: { zh: '登录已失效，请重新登录', en: 'You are signed out. Please sign in again' },
  SEAT_ENDED: { zh: '您的这个身份已经结束，请换一个身份', en: 'This seat has ended. Please choose another' },
  FORBIDDEN: { zh: '您的身份不能办这件事', en: 'Your seat may not do this' },
  NOT_FOUND: { zh: '没有找到，或者不在您的范围内', en: 'Not found, or outside what you may see' },
  BAD_INPUT: { zh: '填写的内容有误，请检查', en: 'Some of the input is not right' },
  BAD_USER_INPUT: { zh: '填写的内容有误，请检查', en: 'Some of the input is not right' },
  STALE_VERSION: {
    zh: '别人刚改过这条记录，请对照后再提交',
    en: 'Someone changed this record. Compare, then submit again',
  },
  WRONG_CREDENTIALS: { zh: '手机号或密码不对', en: 'Wrong phone number or password' },
  TRY_LATER: { zh: '试得太勤了，请过一会儿再试', en: 'Too many attempts. Please wait a while' },
  CODE_WRONG_OR_EXPIRED: { zh: '验证码不对或已过期', en: 'The code is wrong or has expired' },
  DOCUMENT_NOT_TRUSTED: {
    zh: '系统已更新，请刷新页面后再办',
    en: 'The portal was updated. Reload the page and try again',
  },
  UPLOAD_QUOTA: {
    zh: '今天上传的文件已到上限，明天再传；手机会自动补传',
    en: 'You have sent as much as one person may in a day. The rest is sent tomorrow',
  },
  PHOTO_TOO_LARGE: { zh: '照片太大', en: 'The photo is too large' },
  PHOTO_NOT_AN_IMAGE: { zh: '这个文件不是照片', en: 'This file is not a photo' },
  PHOTO_HASH_MISMATCH: {
    zh: '照片传输有误，请重拍',
    en: 'The photo was damaged on its way. Please retake it',
  },
  PHOTO_MISSING: {
    zh: '照片已不在这部手机上，请重拍',
    en: 'The photo is no longer on this phone. Please retake it',
  },
  ADVICE_HAZARDS_OPEN: {
    zh: '还有隐患没有提交整改回执，暂不能回复建议整改单',
    en: 'Some hazards have no receipt yet, so the note cannot be answered',
  },
  ALLIANCE_CODE_TAKEN: {
    zh: '这个联盟代码已经有人用了，请换一个',
    en: 'This alliance code is taken. Choose another',
  },
  ALLIANCE_MISSING: { zh: '请选择是哪个联盟的事', en: 'Choose which alliance this belongs to' },
  ALREADY_ASKED: {
    zh: '已经邀请这家企业，正等它确认',
    en: 'This firm has been asked already and has not answered yet',
  },
  MEMBERSHIP_ENDED: {
    zh: '这家企业以前在联盟里，请打开它的成员页办理“重新接纳”',
    en: 'This firm was here before. Open its page and use "Take back"',
  },
  OFFICER_EXISTS: {
    zh: '这家企业已有负责人或安全管理员，人员由企业自己登记',
    en: 'This firm has an owner or officer; it enters its own people',
  },
  ALREADY_MEMBER: { zh: '这家企业已经是成员', en: 'This firm is a member already' },
  ALREADY_SUBMITTED: {
    zh: '这一轮整改已经提交过了',
    en: 'This round of rectification was submitted already',
  },
  ASSIGNMENT_NOT_OPEN: {
    zh: '这次任务已不能接受或谢绝',
    en: 'This assignment can no longer be accepted or declined',
  },
  ASSIGNMENT_OF_ANOTHER: { zh: '这是别家企业的任务', en: 'This assignment belongs to another firm' },
  AUTHORITY_ORDERED: {
    zh: '执法责令整改的隐患，由责令机关办理',
    en: 'Ordered by the authority: only the authority that ordered it may do this',
  },
  BUSY: {
    zh: '系统正忙，什么也没有改动，请再试一次',
    en: 'The system is busy. Nothing was changed; please try again',
  },
  CATEGORY_UNKNOWN: { zh: '没有这个风险类别', en: 'There is no such risk category' },
  CHARTER_INVALID: {
    zh: '章程设置不合要求，请检查天数的先后',
    en: "The charter's settings do not fit; check the order of the days",
  },
  CHECKLIST_ITEM_CODE_TAKEN: { zh: '这个编号的检查项已经有了', en: 'A checklist item with this code exists' },
  CHECKLIST_ITEM_RETIRED: { zh: '这个检查项已停用', en: 'This checklist item is retired' },
  CHECKLIST_TOPIC_UNKNOWN: { zh: '没有这个检查主题', en: 'There is no such checklist topic' },
  CONFLICT_EXISTS: {
    zh: '这两家的回避关系已经申报过',
    en: 'A conflict between these two is declared already',
  },
  CREDIT_CODE_INVALID: {
    zh: '统一社会信用代码不对，请照营业执照核对18位',
    en: 'The credit code is wrong. Check all 18 characters against the licence',
  },
  CRITERION_UNKNOWN: { zh: '没有这条重大隐患判定标准', en: 'There is no such criterion' },
  DISK_FULL: {
    zh: '服务器存储已满，没有保存，请联系管理员',
    en: "The server's disk is full. Nothing was saved; call the administrator",
  },
  DISPUTED_BEFORE: { zh: '这条隐患已经提过一次异议', en: 'This hazard was contested once already' },
  DIVISION_UNKNOWN: { zh: '没有找到这个村社或镇街', en: 'No such village or town' },
  DROP_BOX_DECIDED: { zh: '这份补交材料已经处理过', en: 'This late piece was decided already' },
  DUE_IN_PAST: { zh: '整改期限不能早于今天', en: 'The due date may not be in the past' },
  DUE_TOO_LATE: {
    zh: '整改期限太晚，请选近一些的日期',
    en: 'The due date is too far away',
    facts: { zh: '整改期限太晚，最晚到 {latest}', en: 'Too far away: {latest} at the latest' },
  },
  EXTENSIONS_USED_UP: { zh: '延期次数已用完', en: 'No more extensions are allowed' },
  EXTENSION_DECIDED: { zh: '这份延期申请已经处理过', en: 'This request was decided already' },
  EXTENSION_OPEN: { zh: '已有一份延期申请在等批复', en: 'A request is waiting for its decision' },
  EXTENSION_TOO_LATE: {
    zh: '延期要在到期之前申请',
    en: 'An extension must be asked for before the due date',
  },
  FILE_NOT_UPLOADED: { zh: '文件没有传上来，请重新选择', en: 'The file did not arrive. Choose it again' },
  GROUP_ENDED: { zh: '这个小组已经撤销', en: 'This group has ended' },
  GROUP_NOT_EMPTY: {
    zh: '小组里还有成员，请先把他们调到别的小组',
    en: 'The group still has members. Move them first',
  },
  HEADCOUNT_INVALID: { zh: '从业人数不对', en: 'The headcount is not right' },
  IDEMPOTENCY_MISMATCH: {
    zh: '这次提交和先前的不一致，请刷新后重新填写',
    en: 'This submission differs from the one sent before. Reload and fill in again',
  },
  IMPORT_STATE: { zh: '这次导入已到另一步，请刷新', en: 'This import is at another step. Reload' },
  IMPORT_TOKEN: {
    zh: '核对结果已经变了，请重新核对后再提交',
    en: 'The dry run has changed. Check again, then commit',
  },
  INPUT_INVALID: { zh: '填写的内容有误，请检查', en: 'Some of the input is not right' },
  INSPECTOR_UNKNOWN: { zh: '没有找到这位互查员', en: 'No such inspector' },
  LAST_OFFICER: { zh: '委员会至少要留一位负责人', en: 'The committee must keep at least one officer' },
  LOOK_BACK_CLOSED: { zh: '这次回头看已经办结', en: 'This look-back is closed' },
  MAPPING_INCOMPLETE: { zh: '还有必填的列没有对应上', en: 'A required column is not mapped' },
  MEMBERSHIP_STATE: { zh: '成员现在的状态不能这样办', en: "The membership's state does not allow this" },
  MERGE_TARGET_WRONG: {
    zh: '要合并到的隐患不合适，请选同一家企业未销号的隐患',
    en: 'Choose an open hazard of the same firm to merge into',
  },
  NAME_REQUIRED: { zh: '请填写名称', en: 'A name is needed' },
  NEW_DUE_MISSING: { zh: '复查不合格要给出新的期限', en: 'A failed re-inspection needs a new due date' },
  NOTHING_TO_COMMIT: { zh: '没有可以提交的行', en: 'There is no row to commit' },
  NOT_THE_REINSPECTOR: { zh: '这条隐患不是请您复查的', en: 'You were not asked to re-inspect this hazard' },
  NOT_YOUR_RECORD: { zh: '只能撤回自己上报的', en: 'You may only withdraw your own report' },
  OWN_WORK: { zh: '不能复查自己做的整改', en: 'Nobody re-inspects their own work' },
  PASSWORD_TOO_WEAK: { zh: '密码太简单，至少8个字符', en: 'The password is too weak: at least 8 characters' },
  PHONE_INVALID: { zh: '手机号不对，请填11位号码', en: 'The phone number is wrong: 11 digits' },
  PHONE_TAKEN: { zh: '这个手机号已经登记', en: 'This phone number is registered already' },
  PHOTO_ID_TAKEN: { zh: '照片编号重复，请重拍', en: "The photo's number is taken. Take it again" },
  PHOTO_NOT_A_PICTURE: { zh: '这个文件不是照片', en: 'This file is not a photo' },
  PHOTO_NOT_SENT: {
    zh: '照片还没有传完，请稍后再提交',
    en: 'A photo has not arrived yet. Submit again later',
  },
  PLAN_EMPTY: { zh: '方案里没有可安排的走访', en: 'The plan holds no visit' },
  PLAN_NOT_READY: { zh: '方案还没有算好', en: 'The plan is not ready' },
  CALENDAR_INVALID: {
    zh: '日历里有一天不对：日期要在这一年，补班只能是周六周日',
    en: 'A day is wrong: it must lie in the year, and make-up workdays on weekends',
  },
  PLAN_NOT_SOLVING: { zh: '这份方案已经算完或已取消', en: 'This plan is no longer being computed' },
  PLAN_OUTDATED: {
    zh: '成员或设置已经变了，请重新生成方案',
    en: 'Members or settings have changed. Plan again',
  },
  POSITION_INVALID: { zh: '经纬度不对', en: 'The position is not right' },
  REASON_MISSING: { zh: '请写明理由', en: 'Please give a reason' },
  REASON_REQUIRED: { zh: '请写明理由', en: 'Please give a reason' },
  RECUSED: { zh: '您与此事有关联，须回避', en: 'You are party to this and must stand back' },
  REINSPECTOR_IS_HOST: { zh: '被查企业不能复查自己', en: 'The host may not re-inspect itself' },
  REINSPECTOR_NOT_MEMBER: { zh: '复查的企业须是本联盟成员', en: 'The re-inspecting firm must be a member' },
  RELAPSE_NEEDS_PHOTO: { zh: '认定反弹要有照片', en: 'A relapse needs a photo' },
  RISK_TAG_UNKNOWN: { zh: '没有这个风险标签', en: 'There is no such risk tag' },
  ROLE_MAY_NOT: { zh: '您的身份不能办这一步', en: 'Your role may not take this step' },
  ROUND_DATES_WRONG: { zh: '轮次的起止日期不对', en: "The round's dates are not right" },
  ROUND_GROUP_UNKNOWN: { zh: '选的小组不在本联盟', en: 'A chosen group is not in this alliance' },
  ROUND_NO_MEMBERS: { zh: '这一轮没有可以参加的企业', en: 'No member can take part in this round' },
  ROUND_NO_PLAN: { zh: '还没有采用方案，不能发布', en: 'No plan has been chosen yet' },
  ROUND_NO_WORKDAY: { zh: '这段日期里没有工作日', en: 'There is no workday in this period' },
  ROUND_PAIR_UNKNOWN: {
    zh: '指定或排除的企业不在这一轮',
    en: 'A pinned or excluded firm is not in this round',
  },
  ROUND_TOO_LONG: { zh: '一轮的时间太长', en: 'The round is too long' },
  ROUND_TOPIC_UNKNOWN: { zh: '没有选中的检查主题', en: 'A chosen topic does not exist' },
  ROUND_VISITS_OPEN: {
    zh: '还有走访没有完成，结束本轮要写明理由',
    en: 'Some visits are still open. Closing the round needs a reason',
  },
  SAME_ENTERPRISE: { zh: '不能选同一家企业', en: 'The two firms must differ' },
  SEAT_EXISTS: { zh: '这个人已有这个身份', en: 'This person holds this seat already' },
  SEAT_NEEDS_GROUP: {
    zh: '组长要指定小组，其他职务不用',
    en: 'A group leader needs a group; other roles have none',
  },
  SECOND_PERSON_NEEDED: {
    zh: '研判为“不构成”须两人，请由另一位复核',
    en: '"Not major" takes two people. Another person must confirm',
  },
  SHEET_REFUSED: {
    zh: '这份表格读不了，请另存为xlsx再试',
    en: 'This sheet cannot be read. Save it as xlsx and try again',
  },
  TERM_INVALID: { zh: '任期的起止日期不对', en: "The term's dates are not right" },
  VISIT_DAY_NO_WORKDAY: { zh: '这一天不是工作日', en: 'This is not a workday' },
  VISIT_HAZARDS_OPEN: { zh: '还有隐患没有销号，暂不能归档', en: 'Some hazards are still open' },
  VISIT_TEAM_EMPTY: { zh: '检查组没有人了', en: 'Nobody is left in the team' },
  WRONG_STATE: {
    zh: '现在的状态不能这样办，请刷新看看',
    en: 'Its state does not allow this now. Reload to see',
  },
  ...dispatchWording,
  ...outreachWording,
  INTERNAL: { zh: '系统出错了，我们已经记录', en: 'Something broke on our side; it has been logged' },
  NETWORK: { zh: '网络不通，请检查信号后再试', en: 'No connection. Check the signal and try again' },
}
