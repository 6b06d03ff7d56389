/** A message handed to the telephone world. `key` is ours: the same key is the same message. */
export interface SmsMessage {
  key: string
  phone: string
  template: string
  params: Record<string, string>
}

/** The port to whoever sends SMS. */
export interface SmsProvider {
  /** Hands a message over; throws where it is not known whether it went out. */
  send(message: SmsMessage): Promise<void>
  /** What became of a message whose answer was lost. */
  ask(key: string): Promise<'sent' | 'not_sent' | 'unknown'>
}

/** The development provider: it keeps and tells what it would have sent, with the phone number masked. */
export function fakeSmsProvider(
  tell: (line: Record<string, unknown>) => void = () => {},
): SmsProvider & { readonly sent: readonly SmsMessage[] } {
  const sent: SmsMessage[] = []
  return {
    sent,
    async send(message) {
      if (sent.some((one) => one.key === message.key)) return
      sent.push(message)
      tell({
        sms: message.template,
        to: `${message.phone.slice(0, 3)}****${message.phone.slice(-4)}`,
        params: message.params,
      })
    },
    async ask(key) {
      return sent.some((one) => one.key === key) ? 'sent' : 'not_sent'
    },
  }
}
