import type { MikroORM } from '@mikro-orm/postgresql'
import { loadNatureRules } from '@anhu/domain/dispatch'
import { type UnitOfWork, withActor } from '@anhu/domain/kernel'
import {
  CalendarDay,
  CalendarYear,
  ChecklistItem,
  ChecklistTopic,
  Division,
  GlossaryValue,
  HazardCriterion,
  Industry,
  Law as LawRow,
} from '@anhu/domain/reference'
import { LawArticle, LawVersion } from '@anhu/domain/outreach'
import {
  loadCalendar,
  loadChecklistTopics,
  loadDivisions,
  loadGlossary,
  loadHazardCriteria,
  loadIndustries,
  loadLawLibrary,
  loadLaws,
  loadRiskTags,
} from './reference/index.ts'

// The library's items carry no date of their own: an item holds from the day its newest quoted document came in force.
const firstDay = '2021-09-01'
const shippedAt = new Date('2026-11-22T00:00:00+08:00')

/**
 * Brings law, checklists, divisions and the calendar to what ships with this version. What an editor added stays; a row
 * that ships is overwritten, except a checklist item in use, which is never changed: a new text is a new version.
 * Runs as the system actor `seed-reference`.
 */
export async function loadReference(orm: MikroORM): Promise<Record<string, number>> {
  return withActor(orm, { kind: 'system', reason: 'seed-reference' }, async (uow) => ({
    divisions: await divisions(uow),
    calendar: await calendar(uow),
    laws: await laws(uow),
    articles: await lawLibrary(uow),
    checklists: await checklists(uow),
    criteria: await criteria(uow),
    industries: await upsert(
      uow,
      Industry,
      loadIndustries().industries.map((row) => ({ code: row.code, name: row.name })),
    ),
    glossary: await glossary(uow),
    natures: await loadNatureRules(uow),
  }))
}

async function upsert(uow: UnitOfWork, entity: object, rows: object[]): Promise<number> {
  for (let from = 0; from < rows.length; from += 500) {
    await uow.em.upsertMany(entity as never, rows.slice(from, from + 500) as never)
  }
  return rows.length
}

function divisions(uow: UnitOfWork): Promise<number> {
  const rows = loadDivisions().divisions.map((row) => ({
    code: Number(row.code),
    name: row.name,
    parentCode: row.parent ? Number(row.parent) : null,
    level: row.level,
    validFrom: null,
    validTo: null,
  }))
  return upsert(uow, Division, rows)
}

async function calendar(uow: UnitOfWork): Promise<number> {
  const file = loadCalendar()
  // A year that an administrator entered is newer than what ships.
  const entered = new Set(
    (await uow.em.find(CalendarYear, { editedAt: { $ne: null } })).map((one) => one.year),
  )
  await upsert(
    uow,
    CalendarYear,
    file.years
      .filter((row) => !entered.has(row.year))
      .map((row) => ({
        year: row.year,
        notice: row.status === 'notice' ? `${row.source}${row.number ? `（${row.number}）` : ''}` : null,
        provisional: row.status !== 'notice',
      })),
  )
  // Two festivals may fall on one day (2028-10-03); the day is off once.
  const days = new Map<string, { date: string; kind: 'off' | 'work'; name: string; source: string }>()
  for (const { date, kind, name, source } of file.days) {
    if (entered.has(Number(date.slice(0, 4)))) continue
    const before = days.get(date)
    days.set(date, { date, kind, name: before ? `${before.name}、${name}` : name, source })
  }
  return upsert(uow, CalendarDay, [...days.values()])
}

function laws(uow: UnitOfWork): Promise<number> {
  return upsert(
    uow,
    LawRow,
    loadLaws().map((row) => ({
      docId: row.docId,
      title: row.title,
      number: row.number,
      effectiveFrom: row.effectiveFrom,
      effectiveTo: null,
      status: row.status,
      confidence: row.confidence,
      level: row.level || null,
      evidence: row.evidence || null,
      note: row.note,
    })),
  )
}

// What ships is brought to this version; a version that a bureau entered has a number of its own and stays.
async function lawLibrary(uow: UnitOfWork): Promise<number> {
  const { versions, articles } = loadLawLibrary()
  const entered = new Set(
    (await uow.em.find(LawVersion, { bureauId: { $ne: null } })).map(
      (one) => `${one.docId}|${one.versionNo}`,
    ),
  )
  const ours = (row: { docId: string; versionNo: number }): boolean =>
    !entered.has(`${row.docId}|${row.versionNo}`)
  await upsert(
    uow,
    LawVersion,
    versions
      .filter(ours)
      .map((row) => ({ ...row, bureauId: null, addedByName: '随产品', addedAt: shippedAt })),
  )
  return upsert(
    uow,
    LawArticle,
    articles.filter(ours).map((row) => ({ ...row, fullText: false, bureauId: null })),
  )
}

async function checklists(uow: UnitOfWork): Promise<number> {
  const tags = new Map(loadRiskTags().tags.map((tag) => [tag.code, tag]))
  const effective = new Map(loadLaws().map((law) => [law.docId, law.effectiveFrom]))
  const topics = loadChecklistTopics()
  await upsert(
    uow,
    ChecklistTopic,
    topics.map((topic, position) => {
      const tag = tags.get(topic.code)
      return {
        code: topic.code,
        nameZh: topic.name_zh,
        nameEn: topic.name_en,
        industryHints: tag?.derivedFrom ?? [],
        aliases: [...(tag?.aliases ?? []), ...(tag ? [tag.name] : [])],
        always: tag?.applies === 'always',
        position,
      }
    }),
  )
  const used = new Set((await uow.em.find(ChecklistItem, {}, { fields: ['code'] })).map((row) => row.code))
  const items = topics.flatMap((topic) =>
    topic.items.map((item) => ({
      code: item.code,
      versionNo: 1,
      topicCode: topic.code,
      text: item.text_zh,
      basis: item.basis.map((ref) => ({
        docId: ref.doc_id,
        doc: ref.doc,
        article: ref.article,
        verified: ref.verified,
        effectiveFrom: effective.get(ref.doc_id) ?? null,
      })),
      severity: item.severity === 'major' ? 'major_suspected' : 'general',
      majorRefs: item.major_refs,
      majorWhen: item.major_when ?? null,
      deadlineDays: item.default_deadline_days,
      methods: item.method,
      effectiveFrom: firstDay,
      effectiveTo: null,
    })),
  )
  return upsert(
    uow,
    ChecklistItem,
    items.filter((item) => !used.has(item.code)),
  )
}

function criteria(uow: UnitOfWork): Promise<number> {
  const file = loadHazardCriteria()
  const standards = new Map(file.standards.map((standard) => [standard.doc_id, standard]))
  const effective = new Map(loadLaws().map((law) => [law.docId, law.effectiveFrom]))
  return upsert(
    uow,
    HazardCriterion,
    file.items.map((item) => ({
      code: item.code,
      standard: item.standard,
      standardTitle: standards.get(item.standard)?.title_zh ?? item.standard,
      article: item.article,
      sector: item.sector ?? item.sector_zh ?? '',
      text: item.short_zh ?? item.topic_zh ?? '',
      keywords: item.keywords ?? [],
      verification: item.verification,
      effectiveFrom: effective.get(item.standard) ?? null,
    })),
  )
}

function glossary(uow: UnitOfWork): Promise<number> {
  const rows = Object.entries(loadGlossary().enums).flatMap(([group, values]) =>
    values.map((row, position) => ({
      group,
      value: row.value,
      labelZh: row.zh,
      color: row.color ?? null,
      terminal: row.terminal ?? null,
      position,
    })),
  )
  return upsert(uow, GlossaryValue, rows)
}
