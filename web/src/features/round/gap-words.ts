import { counted, countedTopic, firm, num, rule, say, topic, type Worded } from './reason-parts.ts'

/** Why something is missing from a plan. */
export const GAP: Record<string, Worded> = {
  'pin-unknown-member': say('指定的企业已不是成员', 'A pinned firm is no member any more'),
  'pin-against-rule': {
    zh: (f) => `指定的配对违反规则：${rule(f['rule'], 'zh')}`,
    en: (f) => `The pinned pair breaks a rule: ${rule(f['rule'], 'en')}`,
  },
  'pin-crowded-out': say(
    '指定的配对放不下：次数或人数已满',
    'The pinned pair does not fit: load or team is full',
  ),
  'frozen-pair-broken': {
    zh: (f) => `临近出发的配对不能保留：${rule(f['rule'], 'zh')}`,
    en: (f) => `A pair about to go cannot stay: ${rule(f['rule'], 'en')}`,
  },
  'no-eligible-lead': counted('没有可以带队的龙头企业', 'No lead enterprise may go'),
  'leads-full': counted('可带队的龙头企业都已排满', 'All lead enterprises that may go are full'),
  'leads-kept-for-others': counted('龙头企业留给了更需要的企业', 'Lead enterprises are needed elsewhere'),
  'no-eligible-inspector': counted('没有可以去检查的企业', 'No firm may go'),
  'inspectors-full': counted('可去的企业都已排满', 'All firms that may go are full'),
  'seats-kept-for-others': counted('可去的企业留给了更需要的企业', 'Firms that may go are needed elsewhere'),
  'nobody-qualified': countedTopic('全联盟没有企业具备资格', 'nobody in the alliance is qualified'),
  'qualified-not-eligible': countedTopic('有资格的企业都不能去', 'nobody qualified may go'),
  'qualified-full': countedTopic('有资格的企业都已排满', 'all who are qualified are full'),
  'qualified-kept-for-others': countedTopic(
    '有资格的企业留给了更需要的企业',
    'the qualified are needed elsewhere',
  ),
  'both-ways-unavoidable': say('两家互相检查，无法避免', 'They inspect each other; it could not be avoided'),
  'repeated-pair': {
    zh: (f) => `与 ${num(f['roundsAgo'])} 轮之前的配对重复`,
    en: (f) => `The same pair as ${num(f['roundsAgo'])} rounds ago`,
  },
  'met-too-often': say('两家近来相遇过多', 'They met too often of late'),
  'cycle-unavoidable': {
    zh: (f) => `${num(f['length'])} 家形成循环检查，无法避免`,
    en: (f) => `${num(f['length'])} firms inspect each other in a ring`,
  },
  'cycle-kept-for-travel': {
    zh: (f) => `${num(f['length'])} 家形成循环检查，为少跑路而保留`,
    en: (f) => `${num(f['length'])} firms inspect each other in a ring, kept to save travel`,
  },
  'cycle-not-broken': {
    zh: (f) => `${num(f['length'])} 家形成循环检查，没能拆开`,
    en: (f) => `${num(f['length'])} firms inspect each other in a ring that was not broken`,
  },
  'carries-more': {
    zh: (f) => `承担 ${num(f['carried'])} 次，多于均衡范围`,
    en: (f) => `Carries ${num(f['carried'])}, more than fair`,
  },
  'carries-less': {
    zh: (f) => `承担 ${num(f['carried'])} 次，少于均衡范围`,
    en: (f) => `Carries ${num(f['carried'])}, less than fair`,
  },
  'can-carry-less': {
    zh: (f) => `只能承担 ${num(f['carried'])} 次，少于同类的 ${num(f['classLevel'])} 次`,
    en: (f) => `Can carry only ${num(f['carried'])} where its class carries ${num(f['classLevel'])}`,
  },
  'team-has-no-common-day': say('小组没有共同的空闲日', 'The team has no common day'),
  'common-days-taken': {
    zh: (f) => `共同的 ${num(f['commonDays'])} 天都已排满`,
    en: (f) => `All ${num(f['commonDays'])} common days are taken`,
  },
}

/** The cheapest help. */
export const FIX: Record<string, Worded> = {
  'raise-capacity': {
    zh: (f, n) => `请 ${firm(f, n, 'inspector')} 多承担 1 次`,
    en: (f, n) => `Ask ${firm(f, n, 'inspector')} to carry one more`,
  },
  'drop-pin': {
    zh: (f, n) => `取消对 ${firm(f, n, 'inspector')} → ${firm(f, n, 'host')} 的指定或排除`,
    en: (f, n) => `Drop the pin ${firm(f, n, 'inspector')} → ${firm(f, n, 'host')}`,
  },
  'add-workday': {
    zh: (f, n) => `给 ${firm(f, n, 'inspector')} 与 ${firm(f, n, 'host')} 增加一个共同的工作日`,
    en: (f, n) => `Add a day when ${firm(f, n, 'inspector')} and ${firm(f, n, 'host')} are both free`,
  },
  'add-workdays': say('把轮次延长一个工作日', 'Make the round one working day longer'),
  'bring-back': {
    zh: (f, n) => `请 ${firm(f, n, 'inspector')} 销假`,
    en: (f, n) => `Ask ${firm(f, n, 'inspector')} to come back`,
  },
  'borrow-leader': say('从其他小组或联盟借一家龙头企业', 'Borrow a lead enterprise from another group'),
  'borrow-inspector': say('从其他小组或联盟借一家企业', 'Borrow a firm from another group'),
  'borrow-qualified': {
    zh: (f, n) => `借一名具备「${topic(f, n)}」资格的检查员`,
    en: (f, n) => `Borrow an inspector qualified for ${topic(f, n)}`,
  },
  'train-or-borrow': {
    zh: (f, n) => `培训或借用「${topic(f, n)}」检查员`,
    en: (f, n) => `Train or borrow an inspector for ${topic(f, n)}`,
  },
  'accept-or-borrow': say('接受，或从其他小组借一家', 'Accept it, or borrow a firm'),
}
