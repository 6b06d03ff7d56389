import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode, version } from '../../orm/columns.ts'
import { actorKind, self } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

const system = actorKind('system')

/** A person who can sign in. Names shown on records are copied there, so nobody needs to read this table for them. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'persons',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Normalised mainland number, 11 digits. Personal data: never logged, masked on screen. */
    phone: p.text(),
    passwordHash: p.text().nullable(),
    locale: p.text().$type<'zh-CN' | 'en'>().default('zh-CN'),
    createdAt: p.datetime(),
    disabledAt: p.datetime().nullable(),
    ...version,
  },
  uniques: [{ name: 'persons_phone_key', properties: ['phone'] }],
  // A committee or an owner enters staff by phone number; `seat-holder` is the narrow system reason for that.
  ...wall('persons', {
    kind: 'identity',
    select: [self('id'), system],
    insert: [system],
    update: [self('id'), system],
    readByAuthz: true,
    insertByAuthz: true,
  }),
})
export type Person = InferEntity<typeof Person>

/** A signed-in browser. The token itself is only in the cookie; the table holds its SHA-256. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    tokenHash: p.blob(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    /** Idle limit in seconds: 30 min for bureau and committee, 12 h for field roles. */
    idleSeconds: p.integer(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    device: p.text(),
  },
  uniques: [{ name: 'sessions_token_key', properties: ['tokenHash'] }],
  indexes: [{ name: 'sessions_person_idx', properties: ['personId'] }],
  ...wall('sessions', {
    kind: 'identity',
    select: [self(), system],
    insert: [system],
    update: [self(), system],
    remove: [system],
    readByAuthz: true,
    updateByAuthz: true,
    references: [{ columns: ['person_id'], table: 'persons', to: ['id'] }],
  }),
})
export type Session = InferEntity<typeof Session>

/** A one-time code sent to a phone; stored hashed, five tries, five minutes. */
export const SmsCode = defineEntity({
  name: 'SmsCode',
  tableName: 'sms_codes',
  properties: {
    id: p.uuid().primary(),
    phone: p.text(),
    codeHash: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    tries: p.integer(),
  },
  indexes: [{ name: 'sms_codes_phone_idx', properties: ['phone', 'createdAt'] }],
  ...wall('sms_codes', {
    kind: 'identity',
    select: [system],
    insert: [system],
    update: [system],
    remove: [system],
  }),
})
export type SmsCode = InferEntity<typeof SmsCode>

/** Failed sign-ins counted per key (account, account and device, address); delays grow with them. */
export const SignInBudget = defineEntity({
  name: 'SignInBudget',
  tableName: 'sign_in_budgets',
  properties: {
    key: p.text().primary(),
    failures: p.integer(),
    lastFailedAt: p.datetime(),
    blockedUntil: p.datetime().nullable(),
  },
  ...wall('sign_in_budgets', {
    kind: 'identity',
    select: [system],
    insert: [system],
    update: [system],
    remove: [system],
  }),
})
export type SignInBudget = InferEntity<typeof SignInBudget>

/** An emergency-management bureau: city, district or town. */
export const Bureau = defineEntity({
  name: 'Bureau',
  tableName: 'bureaus',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    level: p.text().$type<'city' | 'county' | 'town'>(),
    divisionCode,
    createdAt: p.datetime(),
  },
  ...wall('bureaus', {
    kind: 'identity',
    select: [actorKind('person', 'committee', 'leader', 'member', 'bureau', 'job', 'system')],
    insert: [system],
    update: [system],
    readByAuthz: true,
  }),
})
export type Bureau = InferEntity<typeof Bureau>

/** One half-open range of division codes that a bureau is responsible for. */
export const BureauTerritory = defineEntity({
  name: 'BureauTerritory',
  tableName: 'bureau_territories',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    codeFrom: p.bigint('number'),
    codeTo: p.bigint('number'),
  },
  checks: [{ name: 'bureau_territories_range_ck', expression: 'code_from < code_to' }],
  ...wall('bureau_territories', {
    kind: 'identity',
    select: [system, actorKind('bureau')],
    insert: [system],
    update: [system],
    remove: [system],
    readByAuthz: true,
    references: [{ columns: ['bureau_id'], table: 'bureaus', to: ['id'] }],
  }),
})
export type BureauTerritory = InferEntity<typeof BureauTerritory>

/** What a bureau officer may do. Only `inspector` and `leader` hold enforcement powers. */
export type BureauRole = 'admin' | 'inspector' | 'leader' | 'township'

/** A person's seat in a bureau. */
export const BureauSeat = defineEntity({
  name: 'BureauSeat',
  tableName: 'bureau_seats',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    personId: p.uuid(),
    personName: p.text(),
    role: p.text().$type<BureauRole>(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ name: 'bureau_seats_person_idx', properties: ['personId'] }],
  ...wall('bureau_seats', {
    kind: 'identity',
    select: [self(), system],
    insert: [system],
    update: [system],
    readByAuthz: true,
    references: [
      { columns: ['bureau_id'], table: 'bureaus', to: ['id'] },
      { columns: ['person_id'], table: 'persons', to: ['id'] },
    ],
  }),
})
export type BureauSeat = InferEntity<typeof BureauSeat>
