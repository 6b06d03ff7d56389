/* Generated from the schema by build/write-cache-schema.ts; do not edit. */

/** Concrete types of every interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "AcceptAssignmentResult": [
    "AcceptAssignmentSuccess",
    "Refusal"
  ],
  "AcceptMajorResult": [
    "AcceptMajorSuccess",
    "Refusal"
  ],
  "AcknowledgeAdviceNoteResult": [
    "AcknowledgeAdviceNoteSuccess",
    "Refusal"
  ],
  "AddChecklistItemResult": [
    "AddChecklistItemSuccess",
    "Refusal"
  ],
  "AddStaffResult": [
    "AddStaffSuccess",
    "Refusal"
  ],
  "AdmitMemberResult": [
    "AdmitMemberSuccess",
    "Refusal"
  ],
  "AnswerInvitationResult": [
    "AnswerInvitationSuccess",
    "Refusal"
  ],
  "AppointSeatResult": [
    "AppointSeatSuccess",
    "Refusal"
  ],
  "ArchiveVisitResult": [
    "ArchiveVisitSuccess",
    "Refusal"
  ],
  "AssignReinspectorResult": [
    "AssignReinspectorSuccess",
    "Refusal"
  ],
  "AssignToGroupResult": [
    "AssignToGroupSuccess",
    "Refusal"
  ],
  "CancelPlanResult": [
    "CancelPlanSuccess",
    "Refusal"
  ],
  "CancelRoundResult": [
    "CancelRoundSuccess",
    "Refusal"
  ],
  "CancelVisitResult": [
    "CancelVisitSuccess",
    "Refusal"
  ],
  "ChangePasswordResult": [
    "ChangePasswordSuccess",
    "Refusal"
  ],
  "ChoosePlanResult": [
    "ChoosePlanSuccess",
    "Refusal"
  ],
  "CloseRoundResult": [
    "CloseRoundSuccess",
    "Refusal"
  ],
  "CommitRosterImportResult": [
    "CommitRosterImportSuccess",
    "Refusal"
  ],
  "ConfirmHazardResult": [
    "ConfirmHazardSuccess",
    "Refusal"
  ],
  "ConfirmVisitResult": [
    "ConfirmVisitSuccess",
    "Refusal"
  ],
  "ContestHazardResult": [
    "ContestHazardSuccess",
    "Refusal"
  ],
  "ControlMajorResult": [
    "ControlMajorSuccess",
    "Refusal"
  ],
  "CreateGroupResult": [
    "CreateGroupSuccess",
    "Refusal"
  ],
  "CreateRoundResult": [
    "CreateRoundSuccess",
    "Refusal"
  ],
  "DecideDropBoxResult": [
    "DecideDropBoxSuccess",
    "Refusal"
  ],
  "DecideExtensionResult": [
    "DecideExtensionSuccess",
    "Refusal"
  ],
  "DeclareConflictResult": [
    "DeclareConflictSuccess",
    "Refusal"
  ],
  "DeclineAssignmentResult": [
    "DeclineAssignmentSuccess",
    "Refusal"
  ],
  "EndGroupResult": [
    "EndGroupSuccess",
    "Refusal"
  ],
  "EndQualificationResult": [
    "EndQualificationSuccess",
    "Refusal"
  ],
  "EndSeatResult": [
    "EndSeatSuccess",
    "Refusal"
  ],
  "ErrorResult": [
    "Refusal"
  ],
  "EscalateHazardResult": [
    "EscalateHazardSuccess",
    "Refusal"
  ],
  "ExitMemberResult": [
    "ExitMemberSuccess",
    "Refusal"
  ],
  "ExpelMemberResult": [
    "ExpelMemberSuccess",
    "Refusal"
  ],
  "FileTreatmentPlanResult": [
    "FileTreatmentPlanSuccess",
    "Refusal"
  ],
  "FixOnSpotResult": [
    "FixOnSpotSuccess",
    "Refusal"
  ],
  "JudgeMajorResult": [
    "JudgeMajorSuccess",
    "Refusal"
  ],
  "LeaveAllianceResult": [
    "LeaveAllianceSuccess",
    "Refusal"
  ],
  "MergeHazardResult": [
    "MergeHazardSuccess",
    "Refusal"
  ],
  "PlanRoundResult": [
    "PlanRoundSuccess",
    "Refusal"
  ],
  "PostponeVisitResult": [
    "PostponeVisitSuccess",
    "Refusal"
  ],
  "PublishRepairResult": [
    "PublishRepairSuccess",
    "Refusal"
  ],
  "PublishRoundResult": [
    "PublishRoundSuccess",
    "Refusal"
  ],
  "QualifyInspectorResult": [
    "QualifyInspectorSuccess",
    "Refusal"
  ],
  "RecordLookBackResult": [
    "RecordLookBackSuccess",
    "Refusal"
  ],
  "RecordVisitResult": [
    "RecordVisitSuccess",
    "Refusal"
  ],
  "ReinspectHazardResult": [
    "Refusal",
    "ReinspectHazardSuccess"
  ],
  "ReinstateMemberResult": [
    "Refusal",
    "ReinstateMemberSuccess"
  ],
  "RemoveStaffResult": [
    "Refusal",
    "RemoveStaffSuccess"
  ],
  "RenameGroupResult": [
    "Refusal",
    "RenameGroupSuccess"
  ],
  "ReplaceInspectorResult": [
    "Refusal",
    "ReplaceInspectorSuccess"
  ],
  "ReplyAdviceNoteResult": [
    "Refusal",
    "ReplyAdviceNoteSuccess"
  ],
  "ReportHazardResult": [
    "Refusal",
    "ReportHazardSuccess"
  ],
  "ReportVisitResult": [
    "Refusal",
    "ReportVisitSuccess"
  ],
  "RequestAcceptanceResult": [
    "Refusal",
    "RequestAcceptanceSuccess"
  ],
  "RequestExtensionResult": [
    "Refusal",
    "RequestExtensionSuccess"
  ],
  "RequestSmsCodeResult": [
    "Refusal",
    "RequestSmsCodeSuccess"
  ],
  "RestoreMemberResult": [
    "Refusal",
    "RestoreMemberSuccess"
  ],
  "RetireChecklistItemResult": [
    "Refusal",
    "RetireChecklistItemSuccess"
  ],
  "ReviewAdviceNoteResult": [
    "Refusal",
    "ReviewAdviceNoteSuccess"
  ],
  "ReviseChecklistItemResult": [
    "Refusal",
    "ReviseChecklistItemSuccess"
  ],
  "RevokeHazardResult": [
    "Refusal",
    "RevokeHazardSuccess"
  ],
  "ReworkMajorResult": [
    "Refusal",
    "ReworkMajorSuccess"
  ],
  "SeatFirstOwnerResult": [
    "Refusal",
    "SeatFirstOwnerSuccess"
  ],
  "SetLeadResult": [
    "Refusal",
    "SetLeadSuccess"
  ],
  "SetRosterMappingResult": [
    "Refusal",
    "SetRosterMappingSuccess"
  ],
  "SignInResult": [
    "Refusal",
    "SignInSuccess"
  ],
  "StartRectificationResult": [
    "Refusal",
    "StartRectificationSuccess"
  ],
  "StartRosterImportResult": [
    "Refusal",
    "StartRosterImportSuccess"
  ],
  "StartTreatmentResult": [
    "Refusal",
    "StartTreatmentSuccess"
  ],
  "SubmitRectificationResult": [
    "Refusal",
    "SubmitRectificationSuccess"
  ],
  "SuspendMemberResult": [
    "Refusal",
    "SuspendMemberSuccess"
  ],
  "UpdateCharterResult": [
    "Refusal",
    "UpdateCharterSuccess"
  ],
  "UpdateEnterpriseResult": [
    "Refusal",
    "UpdateEnterpriseSuccess"
  ],
  "UpdateRoundResult": [
    "Refusal",
    "UpdateRoundSuccess"
  ],
  "UpholdHazardResult": [
    "Refusal",
    "UpholdHazardSuccess"
  ],
  "WhyNotResult": [
    "Refusal",
    "WhyNotSuccess"
  ],
  "WithdrawConflictResult": [
    "Refusal",
    "WithdrawConflictSuccess"
  ],
  "WithdrawHazardResult": [
    "Refusal",
    "WithdrawHazardSuccess"
  ],
  "WithdrawInvitationResult": [
    "Refusal",
    "WithdrawInvitationSuccess"
  ]
}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = [
  "Absence",
  "AcceptAssignmentSuccess",
  "AcceptMajorSuccess",
  "AcknowledgeAdviceNoteSuccess",
  "ActivityGroupConnection",
  "ActivityGroupEdge",
  "AddChecklistItemSuccess",
  "AddStaffSuccess",
  "AdmitMemberSuccess",
  "AllianceConnection",
  "AllianceEdge",
  "AnswerConflict",
  "AnswerInvitationSuccess",
  "AppointSeatSuccess",
  "ArchiveVisitSuccess",
  "AssignReinspectorSuccess",
  "AssignToGroupSuccess",
  "AuditEvent",
  "AuditEventConnection",
  "AuditEventEdge",
  "Basis",
  "CalendarDay",
  "CalendarYear",
  "CancelPlanSuccess",
  "CancelRoundSuccess",
  "CancelVisitSuccess",
  "ChangePasswordSuccess",
  "Charter",
  "ChecklistLine",
  "ChecklistTopic",
  "ChoosePlanSuccess",
  "CloseRoundSuccess",
  "CommitRosterImportSuccess",
  "CommitteeSeatConnection",
  "CommitteeSeatEdge",
  "ConfirmHazardSuccess",
  "ConfirmVisitSuccess",
  "ContestHazardSuccess",
  "ControlMajorSuccess",
  "CreateGroupSuccess",
  "CreateRoundSuccess",
  "DecideDropBoxSuccess",
  "DecideExtensionSuccess",
  "DeclareConflictSuccess",
  "DeclaredConflictConnection",
  "DeclaredConflictEdge",
  "DeclineAssignmentSuccess",
  "Division",
  "DropBoxItemConnection",
  "DropBoxItemEdge",
  "EndGroupSuccess",
  "EndQualificationSuccess",
  "EndSeatSuccess",
  "EscalateHazardSuccess",
  "ExitMemberSuccess",
  "ExpelMemberSuccess",
  "FairnessClass",
  "FairnessRow",
  "Figures",
  "FileTreatmentPlanSuccess",
  "FixOnSpotSuccess",
  "GoodPracticeConnection",
  "GoodPracticeEdge",
  "HazardConnection",
  "HazardCriterion",
  "HazardEdge",
  "Industry",
  "JudgeMajorSuccess",
  "LeaveAllianceSuccess",
  "LookBackConnection",
  "LookBackEdge",
  "MajorHazardConnection",
  "MajorHazardEdge",
  "MembershipConnection",
  "MembershipEdge",
  "MergeHazardSuccess",
  "NoticeWarning",
  "NotificationConnection",
  "NotificationEdge",
  "PageInfo",
  "PairPin",
  "PairSaid",
  "PastMeeting",
  "PlanChange",
  "PlanGap",
  "PlanMove",
  "PlanRoundSuccess",
  "PlanTier",
  "PlannedHost",
  "PlannedInspector",
  "PostponeVisitSuccess",
  "PublishRepairSuccess",
  "PublishRoundSuccess",
  "QualifyInspectorSuccess",
  "Reason",
  "RecordLookBackSuccess",
  "RecordVisitSuccess",
  "Refusal",
  "ReinspectHazardSuccess",
  "ReinstateMemberSuccess",
  "RemoveStaffSuccess",
  "RenameGroupSuccess",
  "ReplaceInspectorSuccess",
  "ReplyAdviceNoteSuccess",
  "ReportHazardSuccess",
  "ReportVisitSuccess",
  "RequestAcceptanceSuccess",
  "RequestExtensionSuccess",
  "RequestSmsCodeSuccess",
  "RestoreMemberSuccess",
  "RetireChecklistItemSuccess",
  "ReviewAdviceNoteSuccess",
  "ReviseChecklistItemSuccess",
  "RevokeHazardSuccess",
  "ReworkMajorSuccess",
  "RosterField",
  "RosterImportConnection",
  "RosterImportEdge",
  "RosterProblem",
  "RosterRow",
  "RosterRowConnection",
  "RosterRowEdge",
  "RoundConnection",
  "RoundEdge",
  "Seat",
  "SeatFirstOwnerSuccess",
  "SetLeadSuccess",
  "SetRosterMappingSuccess",
  "SheetColumn",
  "SignInSuccess",
  "StartRectificationSuccess",
  "StartRosterImportSuccess",
  "StartTreatmentSuccess",
  "SubmitRectificationSuccess",
  "SuspendMemberSuccess",
  "Task",
  "Territory",
  "TierPrice",
  "TownFigures",
  "TreatmentPlan",
  "UpdateCharterSuccess",
  "UpdateEnterpriseSuccess",
  "UpdateRoundSuccess",
  "UpholdHazardSuccess",
  "Viewer",
  "VisitConnection",
  "VisitEdge",
  "WhyNotPrice",
  "WhyNotSuccess",
  "WithdrawConflictSuccess",
  "WithdrawHazardSuccess",
  "WithdrawInvitationSuccess"
]

/** Connections on Query. */
export const connectionFields: readonly string[] = [
  "alliances",
  "auditTrail",
  "committeeSeats",
  "conflicts",
  "dropBoxItems",
  "goodPractices",
  "groups",
  "hazards",
  "lookBacks",
  "majorHazards",
  "members",
  "notifications",
  "rosterImports",
  "rounds",
  "visits"
]
