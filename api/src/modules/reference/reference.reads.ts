import { referenceActions } from '@anhu/domain/reference'
import { GraphQLInt, GraphQLString } from 'graphql'
import {
  allQuery,
  bool,
  date,
  dateTime,
  enumOf,
  equals,
  id,
  int,
  list,
  oneQuery,
  readModel,
  text,
  where,
} from '../../graphql/index.ts'
import { basisRows, ItemSource, Severity } from './basis.ts'

const requires = referenceActions['reference:read']
/** A code that may be typed anyhow: anything but digits matches nothing. */
const codeOf = (value: string): string => `(case when ${value} ~ '^[0-9]{1,15}$' then ${value}::bigint end)`

readModel('ChecklistTopic', {
  description: 'A topic of the checklist library; also the risk category an inspector is qualified for.',
  from: 'app.checklist_topics',
  fields: {
    code: text(),
    nameZh: text(),
    nameEn: text(),
    always: bool({ description: "On every host's list, whatever its industry." }),
  },
})

const LIBRARY = `(
  select i.code as key, i.topic_code, 'national' as source, i.text, i.basis, i.severity, i.deadline_days, i.version_no, null::uuid as id, null::int as version
  from app.checklist_items i
  where i.effective_from <= (now() at time zone 'Asia/Shanghai')::date
    and (i.effective_to is null or i.effective_to >= (now() at time zone 'Asia/Shanghai')::date)
  union all
  select a.code, a.topic_code, 'alliance', a.text, '[]'::jsonb, 'general', a.deadline_days, a.version_no, a.id, a.version
  from app.alliance_checklist_items a
  where a.retired_at is null and not exists (select from app.alliance_checklist_items n
    where n.alliance_id = a.alliance_id and n.code = a.code and n.version_no > a.version_no))`

readModel('ChecklistItem', {
  description: "A line of the library: national items valid today, and the alliance's own.",
  from: LIBRARY,
  fields: {
    key: text(),
    topicCode: text(),
    source: enumOf(ItemSource),
    text: text(),
    basis: list('Basis', { from: (row) => basisRows(`${row}.basis`) }),
    severity: enumOf(Severity),
    deadlineDays: int({ description: 'Days to put it right; 0 is on the spot.' }),
    versionNo: int(),
    id: id({ nullable: true, description: "Only the alliance's own." }),
    version: int({ nullable: true, description: "Only the alliance's own." }),
  },
})

readModel('HazardCriterion', {
  description: 'A criterion by which a hazard is suspected to be major.',
  from: 'app.hazard_criteria',
  fields: { code: text(), standardTitle: text(), article: text(), text: text(), verification: text() },
})

readModel('Division', {
  description: 'An administrative division; codes are texts of twelve digits.',
  from: 'app.divisions',
  fields: {
    code: text({ sql: (row) => `${row}.code::text` }),
    name: text(),
    level: text({ description: 'county, town or village.' }),
    parentCode: text({ nullable: true, sql: (row) => `${row}.parent_code::text` }),
  },
})

readModel('Industry', {
  description: 'An industry of GB/T 4754-2017, as the product ships them.',
  from: 'app.industries',
  fields: { code: text(), name: text() },
})

readModel('CalendarDay', {
  description: 'A day that differs from its weekday.',
  from: 'app.calendar_days',
  fields: { date: date(), kind: text({ description: '`off` or `work`.' }), name: text({ nullable: true }) },
})

readModel('CalendarYear', {
  description: 'A year of the working calendar.',
  from: 'app.calendar_years',
  fields: {
    year: int(),
    notice: text({ nullable: true, description: 'The State Council notice it stands on.' }),
    provisional: bool({ description: 'No notice yet: dates may move.' }),
    editedAt: dateTime({ nullable: true, description: 'When a person entered it; null for what ships.' }),
    editedByName: text({ nullable: true }),
    days: list('CalendarDay', {
      on: (ours, theirs) =>
        `${theirs}.date >= make_date(${ours}.year, 1, 1) and ${theirs}.date <= make_date(${ours}.year, 12, 31)`,
      order: 'date',
    }),
  },
})

const searched = where(
  GraphQLString,
  (row, value) =>
    `(position(lower(${value}) in lower(${row}.text)) > 0 or position(lower(${value}) in lower(${row}.code)) > 0` +
    ` or position(${value} in ${row}.standard_title) > 0 or ${value} = any (${row}.keywords))`,
)

/** Reads of law, checklists, divisions and the calendar. */
export const referenceQueries = [
  allQuery('checklistTopics', 'ChecklistTopic', {
    requires,
    order: 'position',
    description: 'Every topic, in its order.',
  }),
  allQuery('checklistLibrary', 'ChecklistItem', {
    requires,
    order: 'source desc, key',
    args: { topicCode: { ...equals(GraphQLString), required: true } },
    description: "National items of a topic that are valid today, then the alliance's own.",
  }),
  allQuery('hazardCriteria', 'HazardCriterion', {
    requires,
    order: 'code',
    args: { search: searched },
    description: 'Criteria for major hazards whose text, number or keywords contain a word.',
  }),
  allQuery('divisions', 'Division', {
    requires,
    order: 'code',
    args: {
      parentCode: {
        ...where(GraphQLString, (row, value) => `${row}.parent_code = ${codeOf(value)}`),
        absent: (row) => `${row}.level = 'county'`,
      },
    },
    where: (row) => `${row}.valid_to is null`,
    description: 'Divisions under one; counties when none is given.',
  }),
  allQuery('industries', 'Industry', {
    requires,
    order: 'code',
    description: 'The industries of the short table.',
  }),
  allQuery('calendarYears', 'CalendarYear', {
    requires,
    order: 'year',
    description: 'Every year that was entered, with a notice or provisional.',
  }),
  oneQuery('calendarYear', 'CalendarYear', {
    requires,
    by: null,
    args: { year: { ...equals(GraphQLInt), required: true } },
    description: 'One year; null where nobody has entered it.',
  }),
]
