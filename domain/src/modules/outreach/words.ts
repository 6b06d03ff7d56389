/** What is published: a law explained, a notice, a warning (season, typhoon, accident), material to learn from. */
export const publicationTypes = ['law', 'notice', 'warning', 'training'] as const
export type PublicationType = (typeof publicationTypes)[number]

/** Ways out of the house beside the app, which is always one. */
export const outreachChannelKinds = ['sms', 'wecom', 'dingtalk', 'feishu', 'email'] as const
export type OutreachChannelKind = (typeof outreachChannelKinds)[number]

/** 无问题、有问题已整改、有问题未整改、不涉及 */
export const checkOutcomes = ['safe', 'found_fixed', 'found_open', 'not_applicable'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

/** Where a published one is on its way. `scheduled` waits for its hour, `stopped` was recalled before it was out. */
export const publicationDeliveries = [
  'none',
  'scheduled',
  'targeting',
  'delivering',
  'delivered',
  'stopped',
] as const
export type PublicationDeliveryState = (typeof publicationDeliveries)[number]
