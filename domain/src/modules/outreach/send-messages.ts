import type { UnitOfWork } from '../../kernel/index.ts'
import { notBefore } from '../notification/index.ts'
import type { OutreachMessage, OutreachPorts } from './port.ts'

/** A claimed message, and whether an earlier attempt may have sent it. */
export interface ClaimedOutreach extends OutreachMessage {
  doubtful: boolean
}

const typeWords = { law: '普法', notice: '通知', warning: '预警', training: '学习材料' } as const

function wordsOf(row: Record<string, unknown>): { title: string; text: string } {
  const publisher = row.publisher as string
  if (row.template === 'outreach-digest')
    return {
      title: `${publisher}：${row.unread} 条未读`,
      text: `【安互】${publisher}发给您的内容还有 ${row.unread} 条未读${Number(row.must) > 0 ? `，其中 ${row.must} 条必读` : ''}，请登录安互查看。`,
    }
  const type = typeWords[row.type as keyof typeof typeWords]
  return {
    title: row.title as string,
    text: `【安互】${publisher}${row.template === 'outreach-urgent' ? '紧急' : ''}${type}：${row.title as string}。${row.summary as string}`,
  }
}

/**
 * Takes messages about publications whose time has come and marks them `sending`; the commit comes before the call. One stuck
 * for two minutes is taken again, as doubtful. In quiet hours only what is urgent. What was recalled, and a digest for
 * somebody who has read everything, is given up unsent. As the system for "outreach".
 */
export async function claimOutreach(uow: UnitOfWork, limit: number): Promise<ClaimedOutreach[]> {
  const now = uow.now()
  const quiet = notBefore(now) > now
  const rows = await uow.em.execute<Record<string, unknown>[]>(
    `with due as (
       select m.id, m.state as was from app.outbound_messages m
       where m.publication_id is not null and (not ?::boolean or m.template = 'outreach-urgent')
         and ((m.state = 'pending' and m.not_before <= ?) or (m.state in ('sending', 'unknown') and m.not_before <= ?))
       order by m.not_before limit ? for update skip locked),
     facts as (
       select m.id, due.was, m.channel, m.template, m.bureau_id, m.alliance_id, p.publisher_name as publisher, p.type, p.title, p.summary,
         coalesce(c.address, h.phone) as address, p.state as publication_state, n.unread, n.must
       from due join app.outbound_messages m on m.id = due.id
         join app.publications p on p.id = m.publication_id
         left join app.outreach_channels c on m.channel <> 'sms' and c.id = m.recipient::uuid and c.active
         left join app.persons h on m.channel = 'sms' and h.id = m.recipient::uuid and h.disabled_at is null
         left join lateral (
           select count(distinct q.id) as unread, count(distinct q.id) filter (where q.must_read) as must
           from app.publication_deliveries d join app.publications q on q.id = d.publication_id
           where m.template = 'outreach-digest' and d.person_id = h.id and d.read_at is null and q.state = 'published'
             and (q.bureau_id = m.bureau_id or q.alliance_id = m.alliance_id)
             -- Whoever left the firm cannot read it any more.
             and exists (select from app.enterprise_seats s where s.person_id = d.person_id and s.enterprise_id = d.enterprise_id
               and s.ended_at is null)) n on true),
     judged as (
       select f.*, f.address is not null and case when f.template = 'outreach-digest' then f.unread > 0
         else f.publication_state = 'published' end as wanted from facts f),
     marked as (
       update app.outbound_messages m set state = case when j.wanted then 'sending' else 'failed' end, not_before = ?, attempts = m.attempts + 1
       from judged j where m.id = j.id returning m.id)
     select j.* from judged j join marked on marked.id = j.id where j.wanted`,
    [quiet, now, new Date(now.getTime() - 120_000), limit, now],
  )
  return rows.map((row) => ({
    key: row.id as string,
    channel: row.channel as ClaimedOutreach['channel'],
    address: row.address as string,
    bureauId: row.bureau_id as string | null,
    allianceId: row.alliance_id as string | null,
    doubtful: row.was !== 'pending',
    ...wordsOf(row),
  }))
}

/** Calls the port; one that may have gone out already is asked about first. Never throws. */
export async function callPort(ports: OutreachPorts, message: ClaimedOutreach): Promise<'sent' | 'unknown'> {
  const port = ports[message.channel]
  try {
    if (message.doubtful) {
      const before = await port.ask(message.key)
      if (before !== 'not_sent') return before
    }
    await port.send(message)
    return 'sent'
  } catch {
    return 'unknown'
  }
}

/** Writes down what became of messages, by key. */
export async function settleOutreach(
  uow: UnitOfWork,
  outcomes: ReadonlyMap<string, 'sent' | 'unknown'>,
): Promise<void> {
  await uow.em.execute(
    `update app.outbound_messages m set state = o.value, sent_at = case when o.value = 'sent' then ?::timestamptz end
     from jsonb_each_text(?::jsonb) o where m.id = o.key::uuid`,
    [uow.now(), JSON.stringify(Object.fromEntries(outcomes))],
  )
}
