/** Wording of the refusals of outreach. */
export const outreachWording = {
  AUDIENCE_EMPTY: {
    zh: '没有一家企业符合发送范围，请放宽条件',
    en: 'No firm matches the audience. Widen it',
  },
  AUDIENCE_OUTSIDE: {
    zh: '发送范围里有不在本辖区的区划',
    en: 'The audience names a division outside your territory',
  },
  CHECK_REACHES_NOBODY: {
    zh: '范围内没有企业涉及这些风险，自查没有对象',
    en: 'No firm of the audience carries these risks, so nobody would get the check',
  },
  PUBLICATION_GOING_OUT: {
    zh: '正在发送中，送完再操作；发错了可以先撤回',
    en: 'It is going out. Wait until it is out, or recall it',
  },
  PUBLICATION_WITHDRAWN: { zh: '这条内容已被发布单位撤回', en: 'The publisher has recalled this' },
  SECOND_PERSON: {
    zh: '本单位要求他人审核，起草或送审的人不能自己发布',
    en: 'Another person must approve: not who wrote or submitted it',
  },
  TEXT_REQUIRED: { zh: '有内容没有填写，或超过了长度', en: 'Something is missing or too long' },
  QUESTION_INVALID: {
    zh: '理解题要有2到6个不同的选项，并选定正确答案',
    en: 'The question needs two to six different options and a right one',
  },
  CHECK_INVALID: {
    zh: '自查要有1到10条内容，截止日期不能早于今天',
    en: 'The check needs one to ten lines and a due date from today on',
  },
  PUBLISH_TIME_PAST: { zh: '发布时间已经过了', en: 'The time to publish is past' },
  URGENT_ONLY_WARNING: { zh: '只有预警可以设为紧急', en: 'Only warnings can be urgent' },
  LAW_UNKNOWN: { zh: '法规库里没有这部法规或这个版本', en: 'The library has no such law or version' },
  ATTACHMENT_NOT_SENT: {
    zh: '附件还没有传完，请重新选择',
    en: 'The attachment has not arrived. Choose it again',
  },
  ATTACHMENT_KIND: {
    zh: '附件只能是图片、PDF、Word或Excel',
    en: 'Attachments may be pictures, PDF, Word or Excel files',
  },
  ATTACHMENT_NOT_WHAT_IT_SAYS: {
    zh: '附件的内容和扩展名不符，请检查文件',
    en: 'The attachment is not what its name says. Check the file',
  },
  ATTACHMENT_ID_TAKEN: {
    zh: '附件编号重复，请重新选择',
    en: 'The attachment was sent with another content. Choose it again',
  },
  ATTACHMENTS_TOO_MANY: { zh: '附件或照片太多了', en: 'Too many files' },
  REMINDED_RECENTLY: {
    zh: '4小时内已经提醒过，稍后再提醒',
    en: 'They were reminded within four hours. Try later',
  },
  NOBODY_TO_REMIND: { zh: '都已完成，不用提醒', en: 'Nobody is behind' },
  CHANNEL_ADDRESS: {
    zh: '地址不对：群机器人要用本平台的https地址，邮箱要写完整',
    en: 'The address is not one of this kind',
  },
  DIGEST_HOUR: { zh: '汇总时间要在8点到20点之间', en: 'The hour must be between 8 and 20' },
  NO_QUESTION: { zh: '这条内容没有理解题', en: 'There is no question' },
  OPTION_UNKNOWN: { zh: '没有这个选项', en: 'There is no such option' },
  CHECK_CLOSED: { zh: '这次自查已经结束', en: 'The check is closed' },
  CHECK_LINES: { zh: '请逐条作答', en: 'Answer every line' },
  CHECK_NOTE: { zh: '发现问题要写明情况', en: 'Say what was found' },
  CHECK_NEEDS_PHOTO: { zh: '这次自查要附照片', en: 'The check asks for a photo' },
  LAW_KNOWN: { zh: '法规库里已有这个编号', en: 'The library has this code already' },
  LAW_VERSION_DATES: {
    zh: '新版本的施行日期要晚于上一版本',
    en: 'The version must take effect after the one before',
  },
  LAW_SHIPPED: { zh: '只能修改本单位录入的版本', en: 'Only versions your bureau entered can be changed' },
  ARTICLE_TWICE: { zh: '同一条款写了两次', en: 'An article is given twice' },
} as const
