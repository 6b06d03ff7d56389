/** Messages to people: asked for by commands, delivered by jobs to whoever holds the seat then. */
export { deliverNotification } from './deliver.ts'
export { markNotificationsRead } from './mark-read.ts'
export { NOTIFICATION } from './notification.actions.ts'
export { Notification, OutboundMessage } from './notification.entities.ts'
export { type Audience, type Message, deliverNotificationJob, notify } from './notify.ts'
export { notBefore } from './quiet-hours.ts'
export { type ClaimedMessage, callProvider, claimOutbound, settleOutbound } from './send-outbound.ts'
export { type SmsMessage, type SmsProvider, fakeSmsProvider } from './sms-provider.ts'
