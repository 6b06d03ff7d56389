/** Every expected error of this module, by code. The web words each of them; a code without wording does not compile. */
export const inspectionErrors = [
  'ROUND_DATES_WRONG',
  'ROUND_TOO_LONG',
  'ROUND_GROUP_UNKNOWN',
  'ROUND_TOPIC_UNKNOWN',
  'ROUND_PAIR_UNKNOWN',
  'ROUND_NO_MEMBERS',
  'ROUND_NO_WORKDAY',
  'ROUND_NO_PLAN',
  'ROUND_VISITS_OPEN',
  'PLAN_NOT_READY',
  'PLAN_EMPTY',
  'PLAN_OUTDATED',
  'PLAN_NOT_SOLVING',
  'CHECKLIST_ITEM_CODE_TAKEN',
  'CHECKLIST_ITEM_RETIRED',
  'CHECKLIST_TOPIC_UNKNOWN',
  'VISIT_TEAM_EMPTY',
  'VISIT_DAY_NO_WORKDAY',
  'REASON_MISSING',
  'ASSIGNMENT_NOT_OPEN',
  'ASSIGNMENT_OF_ANOTHER',
  'INSPECTOR_UNKNOWN',
  'VISIT_HAZARDS_OPEN',
  'DROP_BOX_DECIDED',
  'ADVICE_HAZARDS_OPEN',
] as const

/** The code of an expected error of this module. */
export type InspectionErrorCode = (typeof inspectionErrors)[number]
