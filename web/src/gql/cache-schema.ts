/* Generated from the schema by build/write-cache-schema.ts; do not edit. */

/** Concrete types of every interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "ErrorResult": [
    "Refused"
  ],
  "SignInResult": [
    "Refused",
    "SignInSuccess"
  ],
  "RequestSmsCodeResult": [
    "Refused",
    "RequestSmsCodeSuccess"
  ]
}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = [
  "Absence",
  "AllianceConnection",
  "AllianceEdge",
  "AuditEvent",
  "AuditEventConnection",
  "AuditEventEdge",
  "Basis",
  "CalendarDay",
  "CalendarYear",
  "Charter",
  "ChecklistLine",
  "ChecklistTopic",
  "Division",
  "DropBoxItemConnection",
  "DropBoxItemEdge",
  "FairnessRow",
  "Figures",
  "GoodPracticeConnection",
  "GoodPracticeEdge",
  "HazardConnection",
  "HazardCriterion",
  "HazardEdge",
  "Industry",
  "LookBackConnection",
  "LookBackEdge",
  "MajorHazardConnection",
  "MajorHazardEdge",
  "MembershipConnection",
  "MembershipEdge",
  "MembershipStep",
  "MyMembership",
  "NotificationConnection",
  "NotificationEdge",
  "PageInfo",
  "PairPin",
  "PlanChange",
  "PlanGap",
  "PlanTier",
  "PlannedHost",
  "PlannedInspector",
  "Reason",
  "Refused",
  "RequestSmsCodeSuccess",
  "RosterField",
  "RosterImportConnection",
  "RosterImportEdge",
  "RosterProblem",
  "RosterRow",
  "RoundConnection",
  "RoundEdge",
  "Seat",
  "SheetColumn",
  "SignInSuccess",
  "Task",
  "Territory",
  "TownFigures",
  "TreatmentPlan",
  "Viewer",
  "VisitConnection",
  "VisitEdge"
]

/** Connections on Query. */
export const connectionFields: readonly string[] = [
  "alliances",
  "auditTrail",
  "dropBoxItems",
  "goodPractices",
  "hazards",
  "lookBacks",
  "majorHazards",
  "members",
  "notifications",
  "rosterImports",
  "rounds",
  "visits"
]
