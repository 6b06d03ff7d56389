import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { OutreachChannel, OutreachSettings } from './publication.entities.ts'
import { publisherOf } from './publisher.ts'
import { writtenUpTo } from './text.ts'
import type { OutreachChannelKind } from './words.ts'

/**
 * Sets the publisher's own rules.
 * @throws DIGEST_HOUR outside 8 to 20, STALE_VERSION
 */
export async function saveOutreachSettings(
  uow: UnitOfWork,
  input: { version: number; secondPerson: boolean; digestHour: number },
): Promise<{ version: number }> {
  uow.require(OUTREACH['outreach:manage-settings'])
  const publisher = publisherOf(uow)
  const { secondPerson, digestHour } = input
  if (!Number.isInteger(digestHour) || digestHour < 8 || digestHour > 20) throw new DomainError('DIGEST_HOUR')
  const known = await uow.em.findOne(OutreachSettings, { ...publisher })
  if ((known?.version ?? 0) !== input.version) throw new DomainError('STALE_VERSION')
  const settings =
    known ?? uow.em.create(OutreachSettings, { id: uow.newId(), ...publisher, secondPerson, digestHour })
  Object.assign(settings, { secondPerson, digestHour })
  uow.audit(
    (publisher.bureauId ?? publisher.allianceId)!,
    'outreach:settings',
    'outreach_settings',
    settings.id,
    {
      secondPerson,
      digestHour,
    },
  )
  await uow.em.flush()
  return { version: settings.version }
}

const addresses: Record<Exclude<OutreachChannelKind, 'sms'>, RegExp> = {
  email: /^[^\s@<>"']{1,64}@[^\s@<>"']{1,180}\.[a-z0-9-]{2,}$/i,
  // Robots of these houses have addresses of their own; another host is a slip or a trap.
  wecom: /^https:\/\/qyapi\.weixin\.qq\.com\/\S{1,400}$/,
  dingtalk: /^https:\/\/oapi\.dingtalk\.com\/\S{1,400}$/,
  feishu: /^https:\/\/open\.feishu\.cn\/\S{1,400}$/,
}

/**
 * Adds or changes a group robot or mailbox of the publisher.
 * @param input.address null keeps the one that is there: pages never show it whole
 * @throws CHANNEL_ADDRESS
 */
export async function saveOutreachChannel(
  uow: UnitOfWork,
  input: {
    channelId: string | null
    channel: OutreachChannelKind
    title: string
    address: string | null
    active: boolean
  },
): Promise<{ channelId: string }> {
  uow.require(OUTREACH['outreach:manage-settings'])
  const publisher = publisherOf(uow)
  const { channel } = input
  if (channel === 'sms') throw new DomainError('CHANNEL_ADDRESS', { channel })
  const known = input.channelId
    ? await uow.em.findOne(OutreachChannel, { id: input.channelId, ...publisher })
    : null
  if (input.channelId && !known) throw new NotVisible('channel')
  const address = input.address?.trim() ?? (known?.channel === channel ? known.address : '')
  if (!addresses[channel].test(address)) throw new DomainError('CHANNEL_ADDRESS', { channel })
  const fields = { channel, title: writtenUpTo('title', input.title, 40), address, active: input.active }
  if (known) Object.assign(known, fields)
  const row =
    known ??
    uow.em.create(OutreachChannel, { id: uow.newId(), ...publisher, ...fields, createdAt: uow.now() })
  uow.audit((publisher.bureauId ?? publisher.allianceId)!, 'outreach:channel', 'outreach_channel', row.id, {
    channel,
    active: input.active,
  })
  return { channelId: row.id }
}
