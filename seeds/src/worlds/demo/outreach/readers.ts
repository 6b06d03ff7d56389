import { type Actor, withActor } from '@anhu/domain/kernel'
import {
  answerComprehension,
  answerQuestion,
  answerTargetedCheck,
  askQuestion,
  closeQuestion,
  openPublication,
} from '@anhu/domain/outreach'
import { type Builder, type StaffedFirm, staffOf } from '../../../builders/index.ts'
import type { PublicationPlan } from './plan.ts'
import type { OutreachSet } from './year.ts'

const atOnce = 4

interface Item {
  id: string
  enterpriseId: string
  personId: string
}

const itemsOf = (builder: Builder, publicationId: string): Promise<Item[]> =>
  withActor(builder.orm, { kind: 'system', reason: 'outreach' }, (uow) =>
    uow.em.execute<Item[]>(
      `select id, enterprise_id as "enterpriseId", person_id as "personId" from app.publication_deliveries
       where publication_id = ? order by enterprise_id, person_id`,
      [publicationId],
    ),
  )

/**
 * Receipts and answers of a publication of long ago, with the counts that the commands would have left. A share of the
 * people, the same at every load.
 */
export async function bulkReceipts(
  builder: Builder,
  publicationId: string,
  plan: PublicationPlan,
): Promise<void> {
  const luck = (salt: string): string => `abs(hashtext(d.person_id::text || '${salt}'))::numeric / 2147483648`
  await withActor(
    builder.orm,
    { kind: 'system', reason: 'outreach' },
    async (uow) => {
      await uow.em.execute(
        `update app.publication_deliveries d set read_at = d.delivered_at + make_interval(mins => 20 + abs(hashtext(d.person_id::text)) % 4000),
           read_version_no = 1
         where d.publication_id = ? and ${luck('read')} < ?`,
        [publicationId, plan.read],
      )
      if (plan.question)
        await uow.em.execute(
          `update app.publication_deliveries d set tries = 1, answered_at = d.read_at + interval '2 minutes',
             answer_right = ${luck('right')} < ?, answer_option = case when ${luck('right')} < ? then ?::int else ?::int end
           where d.publication_id = ? and d.read_at is not null`,
          [plan.right ?? 1, plan.right ?? 1, plan.question[2], plan.question[2] === 0 ? 1 : 0, publicationId],
        )
      await uow.em.execute(
        `update app.publication_targets t set people_read = n.people_read, first_read_at = n.first_read_at, answered_right = n.right_ones,
           answered_wrong = n.wrong_ones
         from (select enterprise_id, count(read_at)::int as people_read, min(read_at) as first_read_at,
             count(*) filter (where answer_right)::int as right_ones, count(*) filter (where not answer_right)::int as wrong_ones
           from app.publication_deliveries where publication_id = ? group by enterprise_id) n
         where t.publication_id = ? and t.enterprise_id = n.enterprise_id`,
        [publicationId, publicationId],
      )
    },
    { clock: builder.clock },
  )
}

/** Lets people read, answer, ask and report back, each by the command of their own seat. */
export async function playReaders(
  set: OutreachSet,
  publicationId: string,
  plan: PublicationPlan,
  input: { answers: Actor; hours(after: number): void; receipts: boolean },
): Promise<void> {
  const { builder, county } = set
  const { random } = builder
  const firms = new Map(county.firms.map((firm) => [firm.enterpriseId, firm]))
  const items = await itemsOf(builder, publicationId)
  const actorOf = ({ enterpriseId, personId }: Item): Actor | undefined =>
    firms.get(enterpriseId)?.staff.find((staff) => staff.person.personId === personId)?.actor
  if (input.receipts) {
    const readers = items.filter(() => random.chance(plan.read))
    const choices = readers.map(() => (random.chance(plan.right ?? 1) ? 'right' : 'wrong'))
    await inParallel(readers, async (item, index) => {
      const actor = actorOf(item)
      if (!actor) return
      const { question } = plan
      await builder.as(actor, (uow) =>
        question && random.chance(0.93)
          ? answerComprehension(uow, {
              itemId: item.id,
              option: choices[index] === 'right' ? question[2] : question[2] === 0 ? 1 : 0,
            })
          : openPublication(uow, { itemId: item.id }),
      )
    })
  }
  input.hours(8)
  for (const [index, one] of (plan.asked ?? []).entries()) {
    const officers = items.filter((item) => {
      const staff = firms.get(item.enterpriseId)?.staff.find((each) => each.person.personId === item.personId)
      return staff?.role === 'safety' || staff?.role === 'principal'
    })
    const item = officers[(index * 7 + 3) % officers.length]!
    const actor = actorOf(item)!
    const asked = await builder.as(actor, (uow) => askQuestion(uow, { itemId: item.id, text: one.text }))
    const { answer, faq = false } = one
    if (answer === undefined) continue
    input.hours(20)
    const answered = await builder.as(input.answers, (uow) =>
      answerQuestion(uow, { ...asked, text: answer, faq }),
    )
    if (one.closed) await builder.as(actor, (uow) => closeQuestion(uow, answered))
  }
  if (plan.check) await playCheck(set, publicationId, plan, firms, input.hours)
}

async function playCheck(
  set: OutreachSet,
  publicationId: string,
  plan: PublicationPlan,
  firms: ReadonlyMap<string, StaffedFirm>,
  hours: (after: number) => void,
): Promise<void> {
  const { builder, photos } = set
  const { random } = builder
  const check = plan.check!
  hours(12)
  const rows = await withActor(builder.orm, { kind: 'system', reason: 'outreach' }, (uow) =>
    uow.em.execute<{ id: string; enterpriseId: string; version: number }[]>(
      `select id, enterprise_id as "enterpriseId", version from app.targeted_check_answers where publication_id = ? order by enterprise_id`,
      [publicationId],
    ),
  )
  const answering = random.some(rows, Math.round(rows.length * check.answered))
  const lots = answering.map(() => random.between(1, 100))
  await inParallel(answering, async ({ id, enterpriseId, version }, index) => {
    const firm = firms.get(enterpriseId)
    if (!firm) return
    const lot = lots[index]!
    const outcome = lot > 92 ? 'found_open' : lot > 70 ? 'found_fixed' : lot > 66 ? 'not_applicable' : 'safe'
    await builder.as(staffOf(firm, 'safety').actor, async (uow) =>
      answerTargetedCheck(uow, {
        answerId: id,
        version,
        outcome,
        lines: check.items.map(
          (_, line) => !outcome.startsWith('found') || line !== lot % check.items.length,
        ),
        note:
          outcome === 'found_open'
            ? '已拉警戒线，材料到货后处理。'
            : outcome === 'found_fixed'
              ? '发现后当场处理完毕。'
              : null,
        photos:
          check.needsPhoto && outcome !== 'not_applicable'
            ? [
                {
                  id: uow.newId(),
                  sha256: await photos.send(
                    uow,
                    outcome === 'found_open' ? 'before' : 'after',
                    `自查${lot % 12}`,
                  ),
                },
              ]
            : [],
      }),
    )
  })
}

async function inParallel<T>(
  list: readonly T[],
  run: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = next++; index < list.length; index = next++) await run(list[index]!, index)
    }),
  )
}
