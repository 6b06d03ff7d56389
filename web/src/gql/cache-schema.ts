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
  "AcceptRequestResult": [
    "AcceptRequestSuccess",
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
  "AddExpertLeaveResult": [
    "AddExpertLeaveSuccess",
    "Refusal"
  ],
  "AddLawResult": [
    "AddLawSuccess",
    "Refusal"
  ],
  "AddLawVersionResult": [
    "AddLawVersionSuccess",
    "Refusal"
  ],
  "AddStaffResult": [
    "AddStaffSuccess",
    "Refusal"
  ],
  "AddToCampaignResult": [
    "AddToCampaignSuccess",
    "Refusal"
  ],
  "AdmitMemberResult": [
    "AdmitMemberSuccess",
    "Refusal"
  ],
  "AmendPublicationResult": [
    "AmendPublicationSuccess",
    "Refusal"
  ],
  "AnswerComprehensionResult": [
    "AnswerComprehensionSuccess",
    "Refusal"
  ],
  "AnswerDispatchQuestionResult": [
    "AnswerDispatchQuestionSuccess",
    "Refusal"
  ],
  "AnswerInvitationResult": [
    "AnswerInvitationSuccess",
    "Refusal"
  ],
  "AnswerQuestionResult": [
    "AnswerQuestionSuccess",
    "Refusal"
  ],
  "AnswerTargetedCheckResult": [
    "AnswerTargetedCheckSuccess",
    "Refusal"
  ],
  "AppointSeatResult": [
    "AppointSeatSuccess",
    "Refusal"
  ],
  "ArchivePublicationResult": [
    "ArchivePublicationSuccess",
    "Refusal"
  ],
  "ArchiveVisitResult": [
    "ArchiveVisitSuccess",
    "Refusal"
  ],
  "AskQuestionResult": [
    "AskQuestionSuccess",
    "Refusal"
  ],
  "AssignExpertResult": [
    "AssignExpertSuccess",
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
  "CancelExpertLeaveResult": [
    "CancelExpertLeaveSuccess",
    "Refusal"
  ],
  "CancelExpertVisitResult": [
    "CancelExpertVisitSuccess",
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
  "CloseExpertVisitResult": [
    "CloseExpertVisitSuccess",
    "Refusal"
  ],
  "CloseQuestionResult": [
    "CloseQuestionSuccess",
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
  "ConfirmExpertReportResult": [
    "ConfirmExpertReportSuccess",
    "Refusal"
  ],
  "ConfirmExpertVisitResult": [
    "ConfirmExpertVisitSuccess",
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
  "CreatePublicationResult": [
    "CreatePublicationSuccess",
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
  "DeclineRequestResult": [
    "DeclineRequestSuccess",
    "Refusal"
  ],
  "DispatchMoveCheckResult": [
    "DispatchMoveCheckSuccess",
    "Refusal"
  ],
  "EditPublicationResult": [
    "EditPublicationSuccess",
    "Refusal"
  ],
  "EndCampaignResult": [
    "EndCampaignSuccess",
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
  "FollowUpQuestionResult": [
    "FollowUpQuestionSuccess",
    "Refusal"
  ],
  "InvalidateRequestResult": [
    "InvalidateRequestSuccess",
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
  "MarkQuestionInvalidResult": [
    "MarkQuestionInvalidSuccess",
    "Refusal"
  ],
  "MatchExpertsResult": [
    "MatchExpertsSuccess",
    "Refusal"
  ],
  "MergeHazardResult": [
    "MergeHazardSuccess",
    "Refusal"
  ],
  "MoveDispatchVisitResult": [
    "MoveDispatchVisitSuccess",
    "Refusal"
  ],
  "OpenPublicationResult": [
    "OpenPublicationSuccess",
    "Refusal"
  ],
  "PinDispatchVisitResult": [
    "PinDispatchVisitSuccess",
    "Refusal"
  ],
  "PlanDispatchResult": [
    "PlanDispatchSuccess",
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
  "ProposeVisitDaysResult": [
    "ProposeVisitDaysSuccess",
    "Refusal"
  ],
  "PublishDispatchPlanResult": [
    "PublishDispatchPlanSuccess",
    "Refusal"
  ],
  "PublishPublicationResult": [
    "PublishPublicationSuccess",
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
  "RateExpertVisitResult": [
    "RateExpertVisitSuccess",
    "Refusal"
  ],
  "ReassignExpertVisitResult": [
    "ReassignExpertVisitSuccess",
    "Refusal"
  ],
  "RecordExpertVisitResult": [
    "RecordExpertVisitSuccess",
    "Refusal"
  ],
  "RecordLookBackResult": [
    "RecordLookBackSuccess",
    "Refusal"
  ],
  "RecordOfficialVisitResult": [
    "RecordOfficialVisitSuccess",
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
  "RemindReadersResult": [
    "Refusal",
    "RemindReadersSuccess"
  ],
  "RemoveDispatchVisitResult": [
    "Refusal",
    "RemoveDispatchVisitSuccess"
  ],
  "RemoveStaffResult": [
    "Refusal",
    "RemoveStaffSuccess"
  ],
  "RenameGroupResult": [
    "Refusal",
    "RenameGroupSuccess"
  ],
  "ReopenRequestResult": [
    "Refusal",
    "ReopenRequestSuccess"
  ],
  "ReplaceInspectorResult": [
    "Refusal",
    "ReplaceInspectorSuccess"
  ],
  "ReplanDispatchResult": [
    "Refusal",
    "ReplanDispatchSuccess"
  ],
  "ReplyAdviceNoteResult": [
    "Refusal",
    "ReplyAdviceNoteSuccess"
  ],
  "ReportExpertVisitResult": [
    "Refusal",
    "ReportExpertVisitSuccess"
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
  "RequestExpertResult": [
    "Refusal",
    "RequestExpertSuccess"
  ],
  "RequestExtensionResult": [
    "Refusal",
    "RequestExtensionSuccess"
  ],
  "RequestFollowUpResult": [
    "Refusal",
    "RequestFollowUpSuccess"
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
  "ReturnPublicationResult": [
    "Refusal",
    "ReturnPublicationSuccess"
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
  "SaveCampaignResult": [
    "Refusal",
    "SaveCampaignSuccess"
  ],
  "SaveExpertResult": [
    "Refusal",
    "SaveExpertSuccess"
  ],
  "SaveOutreachChannelResult": [
    "Refusal",
    "SaveOutreachChannelSuccess"
  ],
  "SaveOutreachSettingsResult": [
    "Refusal",
    "SaveOutreachSettingsSuccess"
  ],
  "ScheduleExpertVisitResult": [
    "Refusal",
    "ScheduleExpertVisitSuccess"
  ],
  "SeatFirstOwnerResult": [
    "Refusal",
    "SeatFirstOwnerSuccess"
  ],
  "SetCalendarYearResult": [
    "Refusal",
    "SetCalendarYearSuccess"
  ],
  "SetLawArticleResult": [
    "Refusal",
    "SetLawArticleSuccess"
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
  "StartExpertVisitResult": [
    "Refusal",
    "StartExpertVisitSuccess"
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
  "SubmitPublicationResult": [
    "Refusal",
    "SubmitPublicationSuccess"
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
  ],
  "WithdrawPublicationResult": [
    "Refusal",
    "WithdrawPublicationSuccess"
  ]
}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = [
  "Absence",
  "AcceptAssignmentSuccess",
  "AcceptMajorSuccess",
  "AcceptRequestSuccess",
  "AcknowledgeAdviceNoteSuccess",
  "ActivityGroupConnection",
  "ActivityGroupEdge",
  "AddChecklistItemSuccess",
  "AddExpertLeaveSuccess",
  "AddLawSuccess",
  "AddLawVersionSuccess",
  "AddStaffSuccess",
  "AddToCampaignSuccess",
  "AdmitMemberSuccess",
  "AllianceConnection",
  "AllianceEdge",
  "AmendPublicationSuccess",
  "AnswerComprehensionSuccess",
  "AnswerConflict",
  "AnswerDispatchQuestionSuccess",
  "AnswerInvitationSuccess",
  "AnswerQuestionSuccess",
  "AnswerTargetedCheckSuccess",
  "AppointSeatSuccess",
  "ArchivePublicationSuccess",
  "ArchiveVisitSuccess",
  "AskQuestionSuccess",
  "AssignExpertSuccess",
  "AssignReinspectorSuccess",
  "AssignToGroupSuccess",
  "Audience",
  "AudienceCount",
  "AudienceFirm",
  "AudiencePreview",
  "AuditEvent",
  "AuditEventConnection",
  "AuditEventEdge",
  "Basis",
  "CalendarDay",
  "CalendarYear",
  "CampaignCandidate",
  "CancelExpertLeaveSuccess",
  "CancelExpertVisitSuccess",
  "CancelPlanSuccess",
  "CancelRoundSuccess",
  "CancelVisitSuccess",
  "ChangePasswordSuccess",
  "Charter",
  "CheckLine",
  "ChecklistLine",
  "ChecklistTopic",
  "ChoosePlanSuccess",
  "CloseExpertVisitSuccess",
  "CloseQuestionSuccess",
  "CloseRoundSuccess",
  "CommitRosterImportSuccess",
  "CommitteeSeatConnection",
  "CommitteeSeatEdge",
  "ComprehensionQuestion",
  "ConfirmExpertReportSuccess",
  "ConfirmExpertVisitSuccess",
  "ConfirmHazardSuccess",
  "ConfirmVisitSuccess",
  "ContestHazardSuccess",
  "ControlMajorSuccess",
  "Coverage",
  "CoverageRow",
  "CreateGroupSuccess",
  "CreatePublicationSuccess",
  "CreateRoundSuccess",
  "DecideDropBoxSuccess",
  "DecideExtensionSuccess",
  "DeclareConflictSuccess",
  "DeclaredConflictConnection",
  "DeclaredConflictEdge",
  "DeclineAssignmentSuccess",
  "DeclineRequestSuccess",
  "DispatchChange",
  "DispatchDay",
  "DispatchDayPreview",
  "DispatchDesk",
  "DispatchExpert",
  "DispatchMoveCheckSuccess",
  "DispatchPlanConnection",
  "DispatchPlanEdge",
  "DispatchQuestion",
  "DispatchStop",
  "DispatchUnserved",
  "Division",
  "DropBoxItemConnection",
  "DropBoxItemEdge",
  "EditPublicationSuccess",
  "EndCampaignSuccess",
  "EndGroupSuccess",
  "EndQualificationSuccess",
  "EndSeatSuccess",
  "EnterprisePublication",
  "EscalateHazardSuccess",
  "ExitMemberSuccess",
  "ExpelMemberSuccess",
  "ExpertCampaignConnection",
  "ExpertCampaignEdge",
  "ExpertConnection",
  "ExpertEdge",
  "ExpertHourConnection",
  "ExpertHourEdge",
  "ExpertMatch",
  "ExpertRequestConnection",
  "ExpertRequestEdge",
  "ExpertVisitConnection",
  "ExpertVisitEdge",
  "FairnessClass",
  "FairnessRow",
  "Figures",
  "FileTreatmentPlanSuccess",
  "FirmAlliance",
  "FirmFile",
  "FixOnSpotSuccess",
  "FollowUpQuestionSuccess",
  "GoodPracticeConnection",
  "GoodPracticeEdge",
  "HazardConnection",
  "HazardCriterion",
  "HazardEdge",
  "InboxAnswer",
  "InboxCheck",
  "InboxCounts",
  "InboxItemConnection",
  "InboxItemEdge",
  "InboxQuestion",
  "Industry",
  "InspectionLoad",
  "InspectionLoadConnection",
  "InspectionLoadEdge",
  "InvalidateRequestSuccess",
  "JudgeMajorSuccess",
  "LawConnection",
  "LawCriterionRef",
  "LawEdge",
  "LawImpact",
  "LawItemRef",
  "LawRef",
  "LeaveAllianceSuccess",
  "LeaveHit",
  "LookBackConnection",
  "LookBackEdge",
  "MajorHazardConnection",
  "MajorHazardEdge",
  "MarkQuestionInvalidSuccess",
  "MatchExpertsSuccess",
  "MembershipConnection",
  "MembershipEdge",
  "MergeHazardSuccess",
  "MoveDispatchVisitSuccess",
  "NoticeWarning",
  "NotificationConnection",
  "NotificationEdge",
  "OfficialVisitConnection",
  "OfficialVisitEdge",
  "OpenPublicationSuccess",
  "OutreachDesk",
  "OutreachSettings",
  "PageInfo",
  "PairPin",
  "PairSaid",
  "PastMeeting",
  "PinDispatchVisitSuccess",
  "PlanChange",
  "PlanDispatchSuccess",
  "PlanGap",
  "PlanMove",
  "PlanRoundSuccess",
  "PlanTier",
  "PlannedHost",
  "PlannedInspector",
  "PortMessageConnection",
  "PortMessageEdge",
  "PostponeVisitSuccess",
  "PresentPerson",
  "PreviewStop",
  "ProposeVisitDaysSuccess",
  "PublicationConnection",
  "PublicationEdge",
  "PublicationReaderConnection",
  "PublicationReaderEdge",
  "PublicationVersion",
  "PublishDispatchPlanSuccess",
  "PublishPublicationSuccess",
  "PublishRepairSuccess",
  "PublishRoundSuccess",
  "QualifyInspectorSuccess",
  "QuestionThreadConnection",
  "QuestionThreadEdge",
  "RateExpertVisitSuccess",
  "Reason",
  "ReassignExpertVisitSuccess",
  "RecordExpertVisitSuccess",
  "RecordLookBackSuccess",
  "RecordVisitSuccess",
  "Refusal",
  "ReinspectHazardSuccess",
  "ReinstateMemberSuccess",
  "RemindReadersSuccess",
  "RemoveDispatchVisitSuccess",
  "RemoveStaffSuccess",
  "RenameGroupSuccess",
  "ReopenRequestSuccess",
  "ReplaceInspectorSuccess",
  "ReplanDispatchSuccess",
  "ReplyAdviceNoteSuccess",
  "ReportExpertVisitSuccess",
  "ReportHazardSuccess",
  "ReportVisitSuccess",
  "RequestAcceptanceSuccess",
  "RequestExpertSuccess",
  "RequestExtensionSuccess",
  "RequestFollowUpSuccess",
  "RequestSmsCodeSuccess",
  "RestoreMemberSuccess",
  "RetireChecklistItemSuccess",
  "ReturnPublicationSuccess",
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
  "SaveCampaignSuccess",
  "SaveExpertSuccess",
  "SaveOutreachChannelSuccess",
  "SaveOutreachSettingsSuccess",
  "ScheduleExpertVisitSuccess",
  "Seat",
  "SeatFirstOwnerSuccess",
  "SetCalendarYearSuccess",
  "SetLawArticleSuccess",
  "SetLeadSuccess",
  "SetRosterMappingSuccess",
  "SheetColumn",
  "SignInSuccess",
  "StartExpertVisitSuccess",
  "StartRectificationSuccess",
  "StartRosterImportSuccess",
  "StartTreatmentSuccess",
  "SubmitPublicationSuccess",
  "SubmitRectificationSuccess",
  "SuspendMemberSuccess",
  "TargetedCheckAnswerConnection",
  "TargetedCheckAnswerEdge",
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
  "VisitExpert",
  "VisitNatureRule",
  "WhyNotPrice",
  "WhyNotSuccess",
  "WithdrawConflictSuccess",
  "WithdrawHazardSuccess",
  "WithdrawInvitationSuccess",
  "WithdrawPublicationSuccess"
]

/** Connections on Query. */
export const connectionFields: readonly string[] = [
  "alliances",
  "auditTrail",
  "committeeSeats",
  "conflicts",
  "dispatchPlans",
  "dropBoxItems",
  "expertCampaigns",
  "expertHours",
  "expertRequests",
  "expertVisits",
  "experts",
  "goodPractices",
  "groups",
  "hazards",
  "inbox",
  "inspectionLoads",
  "laws",
  "lookBacks",
  "majorHazards",
  "members",
  "notifications",
  "officialVisits",
  "portMessages",
  "publicationQuestions",
  "publicationReaders",
  "publications",
  "rosterImports",
  "rounds",
  "targetedCheckAnswers",
  "visits"
]
