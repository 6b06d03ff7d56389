import type { OutboxOperation } from '../../app/outbox/operation.ts'
import type { HazardPhoneQuery } from '../../gql/graphql.ts'
import type { PhotoRef } from '../evidence/photo-refs.ts'
import type { hazardMessages } from './hazard-messages-phone.ts'
import * as ops from './hazard-operations-phone.ts'

/** A hazard as the phone knows it. */
export type HazardPhone = NonNullable<HazardPhoneQuery['hazard']>
type Words = (typeof hazardMessages)['zh-CN']
/** A key of the hazard's words, of those that need no values. */
export type HazardWord = {
  [K in keyof Words]: Words[K] extends `${string}{${string}` ? never : K
}[keyof Words]
/** What an act's form holds: its own id, texts by name, photos. */
export interface ActValues {
  id: string
  texts: Record<string, string>
  photos: PhotoRef[]
}

/** One field of an act's form. `need: false` says 选填. */
export interface ActField {
  name: string
  kind: 'text' | 'area' | 'date' | 'money' | 'photos'
  label: HazardWord
  need: boolean
  /** `dueHint` is filled with the days of the item. */
  hint?: HazardWord | 'dueHint'
  max?: number
}

/** One way to hand the form in: 提交, or 合格 and 不合格. `need` names what this way asks for besides. */
export interface ActWay {
  key: string
  label: HazardWord
  look?: 'primary' | 'secondary'
  need?: readonly string[]
}

type Prepared = {
  operation: OutboxOperation<ops.HazardAct<never>, Record<string, unknown>>
  act: ops.HazardAct<never>
}

/** An act on a hazard as a page: when it may be done, what it asks for, what it sends. */
export interface ActSpec {
  title: HazardWord
  help?: HazardWord
  may: (hazard: HazardPhone) => boolean
  fields: readonly ActField[]
  ways: readonly ActWay[]
  /** Show the picture before beside the new ones; `after` also the last receipt. */
  compare?: 'before' | 'after'
  first?: (hazard: HazardPhone, viewerName: string) => Record<string, string>
  send: (hazard: HazardPhone, values: ActValues, way: string) => Prepared | null
}

const prepare = <I>(
  operation: OutboxOperation<ops.HazardAct<I>, { input: I }>,
  hazard: HazardPhone,
  input: Omit<I, 'clientMutationId'>,
): Prepared =>
  ({ operation, act: { hazardId: hazard.id, place: hazard.place, input } }) as unknown as Prepared

const text = (values: ActValues, name: string): string => (values.texts[name] ?? '').trim()
const maybe = (values: ActValues, name: string): string | null => text(values, name) || null
const own = (hazard: HazardPhone) => ({ hazardId: hazard.id, version: hazard.version })
const major = (hazard: HazardPhone) => ({ majorHazardId: hazard.major!.id, version: hazard.major!.version })

const submitWay: readonly ActWay[] = [{ key: 'send', label: 'send' }]
const reason: ActField = { name: 'reason', kind: 'area', label: 'reason', need: true, max: 1000 }
const photos = (label: HazardWord, need: boolean, hint?: HazardWord): ActField => ({
  name: 'photos',
  kind: 'photos',
  label,
  need,
  ...(hint ? { hint } : {}),
})
const area = (name: string, label: HazardWord, need = true, hint?: HazardWord): ActField => ({
  name,
  kind: 'area',
  label,
  need,
  max: 2000,
  ...(hint ? { hint } : {}),
})

const openLookBack = (hazard: HazardPhone) =>
  hazard.lookBacks.find((one) => one.state === 'assigned' || one.state === 'pending')

/** Every act of a firm on a hazard, by the name in its address. */
export const actSpecs: Readonly<Record<string, ActSpec>> = {
  confirm: {
    title: 'confirmTitle',
    help: 'confirmHelp',
    may: (hazard) => hazard.viewerCanConfirm,
    fields: [
      { name: 'rectifierName', kind: 'text', label: 'rectifierName', need: true, max: 60 },
      { name: 'dueOn', kind: 'date', label: 'dueOn', need: false, hint: 'dueHint' },
      area('measures', 'measures', false),
    ],
    ways: [{ key: 'send', label: 'confirm' }],
    first: (_hazard, name) => ({ rectifierName: name }),
    send: (hazard, v) =>
      prepare(ops.confirmHazard, hazard, {
        ...own(hazard),
        rectifierName: text(v, 'rectifierName'),
        dueOn: maybe(v, 'dueOn'),
        measures: maybe(v, 'measures'),
      }),
  },
  contest: {
    title: 'contest',
    help: 'contestHelp',
    may: (hazard) => hazard.viewerCanContest,
    fields: [{ ...reason, max: 2000 }, photos('photos', false)],
    ways: [{ key: 'send', label: 'contest' }],
    send: (hazard, v) =>
      prepare(ops.contestHazard, hazard, { ...own(hazard), reason: text(v, 'reason'), photos: v.photos }),
  },
  fix: {
    title: 'fix',
    help: 'fixHelp',
    may: (hazard) => hazard.viewerCanFixOnSpot,
    compare: 'before',
    fields: [photos('afterPhotos', true, 'sameAngle'), area('measures', 'measuresDone')],
    ways: [{ key: 'send', label: 'fix' }],
    send: (hazard, v) =>
      prepare(ops.fixOnSpot, hazard, {
        ...own(hazard),
        id: v.id,
        measures: text(v, 'measures'),
        photos: v.photos,
      }),
  },
  submit: {
    title: 'submit',
    may: (hazard) => hazard.viewerCanSubmitRectification,
    compare: 'before',
    fields: [
      photos('afterPhotos', true, 'sameAngle'),
      area('measures', 'measuresDone'),
      { name: 'cost', kind: 'money', label: 'costField', need: false },
    ],
    ways: [{ key: 'send', label: 'submit' }],
    send: (hazard, v) =>
      prepare(ops.submitRectification, hazard, {
        ...own(hazard),
        id: v.id,
        measures: text(v, 'measures'),
        cost: text(v, 'cost') ? Number(text(v, 'cost')) : null,
        photos: v.photos,
      }),
  },
  extend: {
    title: 'extend',
    help: 'extendHelp',
    may: (hazard) => hazard.viewerCanRequestExtension,
    fields: [
      { name: 'requestedDueOn', kind: 'date', label: 'requestedDueOn', need: true },
      reason,
      area('interimMeasures', 'interimMeasures'),
    ],
    ways: [{ key: 'send', label: 'extend' }],
    send: (hazard, v) =>
      prepare(ops.requestExtension, hazard, {
        ...own(hazard),
        requestedDueOn: text(v, 'requestedDueOn'),
        reason: text(v, 'reason'),
        interimMeasures: text(v, 'interimMeasures'),
      }),
  },
  reinspect: {
    title: 'reinspect',
    help: 'reinspectHelp',
    may: (hazard) => hazard.viewerCanReinspect,
    compare: 'after',
    fields: [
      photos('reinspectPhotos', false),
      { name: 'reason', kind: 'area', label: 'opinion', need: false, hint: 'forFail', max: 1000 },
      { name: 'newDueOn', kind: 'date', label: 'newDueOn', need: false, hint: 'forFail' },
    ],
    ways: [
      { key: 'pass', label: 'passed' },
      { key: 'fail', label: 'failed', look: 'secondary', need: ['reason', 'newDueOn'] },
    ],
    send: (hazard, v, way) =>
      prepare(ops.reinspectHazard, hazard, {
        ...own(hazard),
        pass: way === 'pass',
        reason: maybe(v, 'reason'),
        newDueOn: way === 'pass' ? null : text(v, 'newDueOn'),
        photos: v.photos,
      }),
  },
  'look-back': {
    title: 'lookBack',
    help: 'lookBackHelp',
    may: (hazard) => hazard.viewerCanLookBack && openLookBack(hazard) !== undefined,
    compare: 'after',
    fields: [
      photos('lookBackPhotos', false, 'forRelapse'),
      { name: 'note', kind: 'area', label: 'lookBackNote', need: false, hint: 'forRelapse', max: 1000 },
    ],
    ways: [
      { key: 'held', label: 'held' },
      { key: 'relapse', label: 'relapse', look: 'secondary', need: ['note', 'photos'] },
    ],
    send: (hazard, v, way) => {
      const lookBack = openLookBack(hazard)
      return lookBack
        ? prepare(ops.recordLookBack, hazard, {
            lookBackId: lookBack.id,
            version: lookBack.version,
            held: way === 'held',
            note: maybe(v, 'note'),
            photos: v.photos,
          })
        : null
    },
  },
  withdraw: {
    title: 'withdraw',
    help: 'withdrawHelp',
    may: (hazard) => hazard.viewerCanWithdraw,
    fields: [reason],
    ways: [{ key: 'send', label: 'withdraw' }],
    send: (hazard, v) => prepare(ops.withdrawHazard, hazard, { ...own(hazard), reason: text(v, 'reason') }),
  },
  judge: {
    title: 'judge',
    help: 'judgeHelp',
    may: (hazard) => hazard.major?.viewerCanJudge ?? false,
    fields: [reason],
    ways: [
      { key: 'yes', label: 'isMajor' },
      { key: 'no', label: 'notMajor', look: 'secondary' },
    ],
    send: (hazard, v, way) =>
      prepare(ops.judgeMajor, hazard, {
        ...major(hazard),
        isMajor: way === 'yes',
        criterionCode: null,
        reason: text(v, 'reason'),
      }),
  },
  control: {
    title: 'control',
    help: 'controlHelp',
    may: (hazard) => hazard.major?.viewerCanControl ?? false,
    fields: [area('measures', 'controls')],
    ways: submitWay,
    send: (hazard, v) =>
      prepare(ops.controlMajor, hazard, { ...major(hazard), measures: text(v, 'measures') }),
  },
  plan: {
    title: 'plan',
    help: 'planHelp',
    may: (hazard) => hazard.major?.viewerCanFilePlan ?? false,
    fields: [
      area('goals', 'goals'),
      area('methods', 'methods'),
      area('money', 'money'),
      area('people', 'people'),
      area('timeLimit', 'timeLimit'),
      area('emergencyPlan', 'emergencyPlan'),
    ],
    ways: [{ key: 'send', label: 'filePlan' }],
    send: (hazard, v) =>
      prepare(ops.fileTreatmentPlan, hazard, {
        ...major(hazard),
        plan: {
          goals: text(v, 'goals'),
          methods: text(v, 'methods'),
          money: text(v, 'money'),
          people: text(v, 'people'),
          timeLimit: text(v, 'timeLimit'),
          emergencyPlan: text(v, 'emergencyPlan'),
        },
      }),
  },
  accept: {
    title: 'accept',
    help: 'acceptHelp',
    may: (hazard) => hazard.major?.viewerCanRequestAcceptance ?? false,
    fields: [area('assessment', 'assessmentField')],
    ways: [{ key: 'send', label: 'accept' }],
    send: (hazard, v) =>
      prepare(ops.requestAcceptance, hazard, { ...major(hazard), assessment: text(v, 'assessment') }),
  },
}
