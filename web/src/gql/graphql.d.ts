/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {
    [key: string]: unknown;
}> = {
    [K in keyof T]: T[K];
};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | {
    [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
};
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AbsenceInput = {
    /** Null: for the whole round. */
    readonly dates?: ReadonlyArray<string> | null | undefined;
    readonly enterpriseId: string;
};
export type AcceptAssignmentInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
    readonly visitInspectorId: string;
};
export type AcceptMajorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    readonly pass: boolean;
    /** Needed to refuse. */
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type AcknowledgeAdviceNoteInput = {
    readonly adviceNoteId: string;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type AddChecklistItemInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly deadlineDays: number;
    readonly text: string;
    readonly topicCode: string;
};
export type AddStaffInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly enterpriseId: string;
    readonly isInspector: boolean;
    readonly personName: string;
    readonly phone: string;
    readonly role: EnterpriseRole;
};
export type AdmitMemberInput = {
    readonly address?: string | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly creditCode: string;
    /** Twelve digits. */
    readonly divisionCode: string;
    readonly groupId?: string | null | undefined;
    readonly headcount?: number | null | undefined;
    readonly industryCode?: string | null | undefined;
    readonly isLead: boolean;
    readonly joinedOn: string;
    /** GCJ-02. */
    readonly lat?: number | null | undefined;
    readonly lon?: number | null | undefined;
    readonly name: string;
    readonly principalName?: string | null | undefined;
    readonly principalPhone?: string | null | undefined;
    /** Checklist topics. */
    readonly riskTags?: ReadonlyArray<string> | null | undefined;
    readonly safetyOfficerName?: string | null | undefined;
    readonly safetyOfficerPhone?: string | null | undefined;
    readonly scale?: EnterpriseScale | null | undefined;
    readonly shortName?: string | null | undefined;
};
export type AdviceNoteState = 'acknowledged' | 'archived' | 'draft' | 'issued' | 'recalled' | 'replied' | 'reviewed';
export type AllianceFilter = {
    readonly search?: string | null | undefined;
    readonly states?: ReadonlyArray<AllianceState> | null | undefined;
    readonly townCode?: string | null | undefined;
    readonly types?: ReadonlyArray<AllianceType> | null | undefined;
};
/** How Alliance pages are ordered; the first is the default. */
export type AllianceOrder = 'name' | 'open_desc' | 'overdue_desc';
export type AllianceState = 'active' | 'dissolved' | 'filed' | 'preparing' | 'rectifying';
export type AllianceType = 
/** 区域型 */
'area'
/** 行业型 */
 | 'industry'
/** 园区型 */
 | 'park'
/** 村居型 */
 | 'village';
export type AnswerInput = {
    readonly answeredAt: string;
    /** When choosing between two answers: the version that was seen. */
    readonly expectedVersion?: number | null | undefined;
    readonly id: string;
    readonly itemKey: string;
    readonly note?: string | null | undefined;
    readonly result: AnswerResult;
};
export type AnswerInvitationInput = {
    readonly agree: boolean;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    /** Why not; may be left out. */
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type AnswerResult = 
/** 符合 */
'conform'
/** 不适用 */
 | 'na'
/** 不符合 */
 | 'nonconform';
export type AppointSeatInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly endsOn?: string | null | undefined;
    /** The firm this person comes from, for recusal. */
    readonly enterpriseId?: string | null | undefined;
    /** For a group leader, and only then. */
    readonly groupId?: string | null | undefined;
    readonly personName: string;
    readonly phone: string;
    readonly role: CommitteeRole;
    readonly startsOn: string;
};
export type ArchiveVisitInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitId: string;
};
export type AssignReinspectorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly enterpriseId: string;
    readonly hazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type AssignToGroupInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Null takes them out of any group. */
    readonly groupId?: string | null | undefined;
    /** At most 500. */
    readonly membershipIds: ReadonlyArray<string>;
};
export type CalendarDayInput = {
    readonly date: string;
    /** `off`, or `work` for a make-up weekend day. */
    readonly kind: string;
    readonly name?: string | null | undefined;
};
export type CancelPlanInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly planId: string;
};
export type CancelRoundInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason: string;
    readonly roundId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type CancelVisitInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitId: string;
};
export type CharterInput = {
    readonly confirmWorkingDays: number;
    readonly disclosure: Disclosure;
    readonly dueSoonDays: number;
    readonly ladderCommittee: number;
    readonly ladderOwner: number;
    readonly ladderTown: number;
    readonly lookBackDays: ReadonlyArray<number>;
    readonly maxExtensions: number;
    /** Not given: stays as it is. */
    readonly pairing?: PairingInput | null | undefined;
    readonly reinspectDays: number;
};
export type CheckInInput = {
    readonly at: string;
    readonly lat?: number | null | undefined;
    readonly lon?: number | null | undefined;
    readonly method: CheckInMethod;
};
export type CheckInMethod = 
/** By position. */
'gps'
/** By hand. */
 | 'manual'
/** Scanned the code at the door. */
 | 'qr';
export type ChoosePlanInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly planId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type CloseRoundInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Needed while visits are open. */
    readonly reason?: string | null | undefined;
    readonly roundId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type ColumnMappingInput = {
    /** Null: the column means nothing to us. */
    readonly field?: string | null | undefined;
    readonly index: number;
};
export type CommitRosterImportInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly importId: string;
    /** The token of the dry run that was looked at. */
    readonly token: string;
};
export type CommitteeRole = 'chair' | 'group_leader' | 'member' | 'secretary' | 'vice_chair';
export type ConfirmHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly dueOn?: string | null | undefined;
    readonly hazardId: string;
    readonly measures?: string | null | undefined;
    readonly rectifierId?: string | null | undefined;
    readonly rectifierName?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type ConfirmVisitInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Of a group leader who confirms below quorum. */
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
    readonly visitId: string;
};
export type ConflictKind = 'competitor' | 'other' | 'same_owner' | 'supplier';
export type ContestHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type ControlMajorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    readonly measures: string;
    /** The version the user saw. */
    readonly version: number;
};
export type CreateGroupInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly name: string;
};
export type CreateRoundInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly endsOn: string;
    /** Empty: all members. */
    readonly groupIds?: ReadonlyArray<string> | null | undefined;
    /** 3 unless said. */
    readonly inspectorsPerHost?: number | null | undefined;
    /** 1 unless said. */
    readonly leadersPerTeam?: number | null | undefined;
    readonly name: string;
    readonly startsOn: string;
    /** Empty: whatever each host's risks call for. */
    readonly topicCodes?: ReadonlyArray<string> | null | undefined;
};
export type DecideDropBoxInput = {
    readonly accept: boolean;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly itemId: string;
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type DecideExtensionInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly extensionId: string;
    readonly grant: boolean;
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type DeclareConflictInput = {
    /** For a member in several alliances. */
    readonly allianceId?: string | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly enterpriseA: string;
    readonly enterpriseB: string;
    readonly kind: ConflictKind;
    readonly reason: string;
};
export type DeclineAssignmentInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitInspectorId: string;
};
export type Disclosure = 
/** Everything from the start. */
'full'
/** Counts only, until a hazard is major, overdue past the ladder or listed. */
 | 'graduated';
export type DropBoxItemFilter = {
    readonly states?: ReadonlyArray<DropBoxState> | null | undefined;
};
export type DropBoxState = 'accepted' | 'refused' | 'to_confirm';
export type EndGroupInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly groupId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type EndQualificationInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly qualificationId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type EndSeatInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason: string;
    readonly seatId: string;
};
export type EnterpriseRole = 
/** 主要负责人 */
'principal'
/** 整改责任人 */
 | 'rectifier'
/** 安全管理员 */
 | 'safety'
/** 员工 */
 | 'staff';
export type EnterpriseScale = 'large' | 'medium' | 'micro' | 'small';
/** Every expected refusal; worded in the reader’s language by the web. */
export type ErrorCode = 'ADVICE_HAZARDS_OPEN' | 'ALLIANCE_CODE_TAKEN' | 'ALLIANCE_MISSING' | 'ALREADY_ASKED' | 'ALREADY_MEMBER' | 'ALREADY_SUBMITTED' | 'APPROVAL_MISSING' | 'ARTICLE_TWICE' | 'ASSIGNMENT_NOT_OPEN' | 'ASSIGNMENT_OF_ANOTHER' | 'ATTACHMENTS_TOO_MANY' | 'ATTACHMENT_ID_TAKEN' | 'ATTACHMENT_KIND' | 'ATTACHMENT_NOT_SENT' | 'ATTACHMENT_NOT_WHAT_IT_SAYS' | 'AUDIENCE_EMPTY' | 'AUDIENCE_OUTSIDE' | 'AUTHORITY_ORDERED' | 'BUSY' | 'CALENDAR_INVALID' | 'CAMPAIGN_OVER' | 'CAP_EXCEEDED' | 'CATEGORY_UNKNOWN' | 'CHANNEL_ADDRESS' | 'CHARTER_INVALID' | 'CHECKLIST_ITEM_CODE_TAKEN' | 'CHECKLIST_ITEM_RETIRED' | 'CHECKLIST_TOPIC_UNKNOWN' | 'CHECK_CLOSED' | 'CHECK_INVALID' | 'CHECK_LINES' | 'CHECK_NEEDS_PHOTO' | 'CHECK_NOTE' | 'CHECK_REACHES_NOBODY' | 'CODE_WRONG_OR_EXPIRED' | 'CONFLICT_EXISTS' | 'CREDIT_CODE_INVALID' | 'CRITERION_UNKNOWN' | 'DAYS_INVALID' | 'DIGEST_HOUR' | 'DISK_FULL' | 'DISPUTED_BEFORE' | 'DIVISION_UNKNOWN' | 'DROP_BOX_DECIDED' | 'DUE_IN_PAST' | 'DUE_TOO_LATE' | 'ENTERPRISE_CLOSED' | 'EXPERT_ABSENT' | 'EXPERT_CONFLICT' | 'EXPERT_EXISTS' | 'EXPERT_INACTIVE' | 'EXPERT_TAKEN' | 'EXPERT_UNQUALIFIED' | 'EXTENSIONS_USED_UP' | 'EXTENSION_DECIDED' | 'EXTENSION_OPEN' | 'EXTENSION_TOO_LATE' | 'FILE_NOT_UPLOADED' | 'FOLLOW_UP_OPEN' | 'GROUP_ENDED' | 'GROUP_NOT_EMPTY' | 'HEADCOUNT_INVALID' | 'HOURS_EXCEEDED' | 'HOURS_INVALID' | 'IDEMPOTENCY_MISMATCH' | 'IMPORT_STATE' | 'IMPORT_TOKEN' | 'INPUT_INVALID' | 'INSPECTOR_UNKNOWN' | 'LAST_OFFICER' | 'LAW_KNOWN' | 'LAW_SHIPPED' | 'LAW_UNKNOWN' | 'LAW_VERSION_DATES' | 'LOOK_BACK_CLOSED' | 'MAPPING_INCOMPLETE' | 'MEMBERSHIP_ENDED' | 'MEMBERSHIP_STATE' | 'MERGE_TARGET_WRONG' | 'MOVE_CONFLICT' | 'NAME_REQUIRED' | 'NATURE_FORBIDDEN' | 'NEW_DUE_MISSING' | 'NOBODY_CHOSEN' | 'NOBODY_TO_REMIND' | 'NOTHING_TO_COMMIT' | 'NOTHING_TO_PLAN' | 'NOT_A_WORKDAY' | 'NOT_THE_REINSPECTOR' | 'NOT_YOUR_RECORD' | 'NO_EXPERTS' | 'NO_QUESTION' | 'NUMBER_MISSING' | 'OFFICER_EXISTS' | 'OPTION_UNKNOWN' | 'OWN_WORK' | 'PASSWORD_TOO_WEAK' | 'PHONE_INVALID' | 'PHONE_TAKEN' | 'PHOTO_ID_TAKEN' | 'PHOTO_MISSING' | 'PHOTO_NOT_A_PICTURE' | 'PHOTO_NOT_SENT' | 'PLAN_EMPTY' | 'PLAN_NOT_READY' | 'PLAN_NOT_SOLVING' | 'PLAN_OUTDATED' | 'POSITION_INVALID' | 'PUBLICATION_GOING_OUT' | 'PUBLICATION_WITHDRAWN' | 'PUBLISH_TIME_PAST' | 'QUESTIONS_OPEN' | 'QUESTION_INVALID' | 'QUESTION_UNKNOWN' | 'RATED_ALREADY' | 'REASON_MISSING' | 'REASON_REQUIRED' | 'RECUSED' | 'REINSPECTOR_IS_HOST' | 'REINSPECTOR_NOT_MEMBER' | 'RELAPSE_NEEDS_PHOTO' | 'REMINDED_RECENTLY' | 'REPORT_INCOMPLETE' | 'REQUEST_OPEN_ALREADY' | 'RISK_TAG_UNKNOWN' | 'ROLE_MAY_NOT' | 'ROUND_DATES_WRONG' | 'ROUND_GROUP_UNKNOWN' | 'ROUND_NO_MEMBERS' | 'ROUND_NO_PLAN' | 'ROUND_NO_WORKDAY' | 'ROUND_PAIR_UNKNOWN' | 'ROUND_TOO_LONG' | 'ROUND_TOPIC_UNKNOWN' | 'ROUND_VISITS_OPEN' | 'SAME_ENTERPRISE' | 'SEAT_EXISTS' | 'SEAT_NEEDS_GROUP' | 'SECOND_PERSON' | 'SECOND_PERSON_NEEDED' | 'SHEET_REFUSED' | 'SPECIALTY_UNKNOWN' | 'STALE_VERSION' | 'TEAM_SIZE_WRONG' | 'TERM_INVALID' | 'TEXT_REQUIRED' | 'TOPIC_UNKNOWN' | 'TRY_LATER' | 'TWO_OFFICERS_NEEDED' | 'URGENT_ONLY_WARNING' | 'VISIT_DAY_NO_WORKDAY' | 'VISIT_HAZARDS_OPEN' | 'VISIT_MOVED_ON' | 'VISIT_TEAM_EMPTY' | 'WRONG_CREDENTIALS' | 'WRONG_STATE';
export type EscalateHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly criterionCode: string;
    readonly hazardId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type EvidencePhase = 'after' | 'before' | 'dispute' | 'lookback' | 'practice' | 'signature' | 'visit';
export type ExitMemberInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type ExpelMemberInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type FileTreatmentPlanInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    readonly plan: TreatmentPlanInput;
    /** The version the user saw. */
    readonly version: number;
};
export type FindingInput = {
    readonly criterionCode?: string | null | undefined;
    readonly description: string;
    readonly foundAt: string;
    /** What the host said on the spot. */
    readonly hostRemark?: string | null | undefined;
    /** Becomes the id of the hazard. */
    readonly id: string;
    /** 即查即改. */
    readonly immediate: boolean;
    /** The line it fails; null for a free finding. */
    readonly itemKey?: string | null | undefined;
    readonly majorSuspected?: boolean | null | undefined;
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    readonly place: string;
};
export type FixOnSpotInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly id?: string | null | undefined;
    readonly measures: string;
    readonly photos: ReadonlyArray<PhotoInput>;
    /** The version the user saw. */
    readonly version: number;
};
export type GoodPracticeInput = {
    readonly createdAt?: string | null | undefined;
    readonly description: string;
    readonly id: string;
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    readonly title: string;
};
export type HazardFilter = {
    readonly allianceId?: string | null | undefined;
    readonly enterpriseId?: string | null | undefined;
    readonly foundFrom?: string | null | undefined;
    readonly foundTo?: string | null | undefined;
    readonly groupId?: string | null | undefined;
    readonly lawArticle?: string | null | undefined;
    readonly lawDocId?: string | null | undefined;
    readonly mine?: boolean | null | undefined;
    readonly open?: boolean | null | undefined;
    readonly overdue?: boolean | null | undefined;
    readonly relapsed?: boolean | null | undefined;
    readonly roundId?: string | null | undefined;
    readonly search?: string | null | undefined;
    readonly severities?: ReadonlyArray<Severity> | null | undefined;
    readonly states?: ReadonlyArray<HazardState> | null | undefined;
    readonly toReinspect?: boolean | null | undefined;
    readonly topicCode?: string | null | undefined;
    readonly visitId?: string | null | undefined;
};
/** How Hazard pages are ordered; the first is the default. */
export type HazardOrder = 'due_at' | 'found_at_desc';
export type HazardSource = 'enforcement' | 'expert_visit' | 'insurer' | 'mutual_check' | 'quick_report' | 'self_check' | 'township';
export type HazardState = 'cancelled' | 'closed' | 'disputed' | 'draft' | 'escalated_major' | 'pending_confirm' | 'pending_rectify' | 'rectifying' | 'reinspect_failed' | 'submitted';
export type InspectorState = 'accepted' | 'assigned' | 'declined' | 'draft' | 'replaced';
export type ItemSource = 
/** The alliance's own; carries no legal badge. */
'alliance'
/** From the national library. */
 | 'national';
export type JudgeMajorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Where another criterion fits better. */
    readonly criterionCode?: string | null | undefined;
    readonly isMajor: boolean;
    readonly majorHazardId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type LookBackFilter = {
    readonly mine?: boolean | null | undefined;
    readonly states?: ReadonlyArray<LookBackState> | null | undefined;
};
export type LookBackState = 'assigned' | 'cancelled' | 'done' | 'pending';
export type MajorHazardFilter = {
    readonly open?: boolean | null | undefined;
    readonly states?: ReadonlyArray<MajorHazardState> | null | undefined;
};
export type MajorHazardState = 'accept_failed' | 'accept_requested' | 'closed' | 'confirmed' | 'controlled' | 'not_major' | 'plan_submitted' | 'suspected' | 'treating';
export type ManifestInput = {
    readonly answerItemKeys?: ReadonlyArray<string> | null | undefined;
    readonly evidenceIds?: ReadonlyArray<string> | null | undefined;
    readonly goodPracticeIds?: ReadonlyArray<string> | null | undefined;
    readonly hazardIds?: ReadonlyArray<string> | null | undefined;
    readonly signatureIds?: ReadonlyArray<string> | null | undefined;
};
export type MembershipFilter = {
    readonly allianceId?: string | null | undefined;
    readonly groupId?: string | null | undefined;
    readonly isLead?: boolean | null | undefined;
    readonly riskTag?: string | null | undefined;
    readonly search?: string | null | undefined;
    readonly states?: ReadonlyArray<MembershipState> | null | undefined;
    readonly ungrouped?: boolean | null | undefined;
};
/** How Membership pages are ordered; the first is the default. */
export type MembershipOrder = 'hazards_open' | 'joined_on' | 'name';
export type MembershipState = 'active' | 'applied' | 'exited' | 'expelled' | 'refused' | 'reviewing' | 'suspended';
export type MergeHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    /** The one that survives. */
    readonly intoHazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type NotificationFilter = {
    readonly unreadOnly?: boolean | null | undefined;
};
export type PairInput = {
    readonly host: string;
    readonly inspector: string;
};
/** Who may meet whom; counts are of rounds looking back. */
export type PairingInput = {
    readonly antiCollusionPermille: number;
    readonly breakRings: RingRule;
    readonly cycleRounds: number;
    readonly maxMeetings: number;
    readonly meetingRounds: number;
    readonly repeatRounds: number;
};
export type PhotoInput = {
    readonly caption?: string | null | undefined;
    /** Made on the phone: the same photo twice is one. */
    readonly id: string;
    /** SHA-256 of the file, 64 hex digits. */
    readonly sha256: string;
    readonly takenAt?: string | null | undefined;
};
export type PlanRoundInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly roundId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type PlanState = 'chosen' | 'discarded' | 'failed' | 'ready' | 'solving';
export type PostponeVisitInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** The new day; null while it is not known. */
    readonly plannedOn?: string | null | undefined;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitId: string;
};
export type PublishRepairInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly planId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type PublishRoundInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly roundId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type QualificationLevel = 'lead' | 'member' | 'shadow' | 'trainee';
export type QualifyInspectorInput = {
    /** A checklist topic. */
    readonly categoryCode: string;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly enterpriseId: string;
    readonly level: QualificationLevel;
    readonly personName: string;
    readonly validFrom: string;
    readonly validTo?: string | null | undefined;
};
export type RecordLookBackInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly held: boolean;
    readonly lookBackId: string;
    /** Needed for a relapse. */
    readonly note?: string | null | undefined;
    /** Needed for a relapse. */
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type RecordVisitInput = {
    readonly answers?: ReadonlyArray<AnswerInput> | null | undefined;
    readonly checkIn?: CheckInInput | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly findings?: ReadonlyArray<FindingInput> | null | undefined;
    readonly goodPractices?: ReadonlyArray<GoodPracticeInput> | null | undefined;
    /** With the closing piece: everything the check consists of. */
    readonly manifest?: ManifestInput | null | undefined;
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    readonly signatures?: ReadonlyArray<SignatureInput> | null | undefined;
    readonly visitId: string;
};
export type ReinspectHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    /** Needed to fail. */
    readonly newDueOn?: string | null | undefined;
    readonly pass: boolean;
    readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
    /** Needed to fail. */
    readonly reason?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type ReinstateMemberInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RemoveStaffInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly seatId: string;
};
export type RenameGroupInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly groupId: string;
    readonly name: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RepairMode = 'balanced' | 'best' | 'least_change';
export type ReplaceInspectorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitInspectorId: string;
};
export type ReportHazardInput = {
    /** Where the firm is in more than one alliance. */
    readonly allianceId?: string | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly criterionCode?: string | null | undefined;
    readonly description: string;
    /** Made on the phone: the same hazard twice is one. */
    readonly id: string;
    readonly immediate: boolean;
    /** At least one. */
    readonly photos: ReadonlyArray<PhotoInput>;
    readonly place: string;
    readonly suspectMajor?: boolean | null | undefined;
    readonly topicCode?: string | null | undefined;
};
export type ReportVisitInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** The version the user saw. */
    readonly version: number;
    readonly visitId: string;
};
export type RequestAcceptanceInput = {
    readonly assessment: string;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RequestExtensionInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly interimMeasures: string;
    readonly reason: string;
    readonly requestedDueOn: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RestoreMemberInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RetireChecklistItemInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly id: string;
    /** The version the user saw. */
    readonly version: number;
};
export type ReviseChecklistItemInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly deadlineDays: number;
    readonly id: string;
    readonly text: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RevokeHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type ReworkMajorInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type RingRule = 
/** Broken at any price in travel. */
'always'
/** Broken where that costs no travel. */
 | 'free';
export type RosterImportState = 
/** The dry run is there to be looked at. */
'checked'
/** A worker reads it. */
 | 'checking'
/** Written. */
 | 'committed'
/** A worker writes the clean rows. */
 | 'committing'
/** The file cannot be taken; errorCode says why. */
 | 'failed'
/** Waits for a person to say which column means what. */
 | 'uploaded';
export type RosterOutcome = 
/** Becomes a member. */
'create'
/** Was here before; no sheet brings it back, reinstateMember does. */
 | 'held'
/** Is asked: a firm that speaks for itself, or that another alliance knows. */
 | 'invite'
/** Says nothing new. */
 | 'unchanged'
/** Is brought up to date. */
 | 'update'
/** Cannot be taken. */
 | 'wrong';
export type RoundFilter = {
    readonly states?: ReadonlyArray<RoundState> | null | undefined;
};
export type RoundState = 'cancelled' | 'closed' | 'draft' | 'planned' | 'published' | 'running';
export type SeatFirstOwnerInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly creditCode: string;
    readonly personName: string;
    readonly phone: string;
    readonly reason: string;
};
export type SeatKind = 
/** A seat in a bureau. */
'bureau'
/** A seat in an alliance's committee. */
 | 'committee'
/** An expert whom a bureau sends. */
 | 'expert'
/** Leads an activity group. */
 | 'leader'
/** A seat in a firm. */
 | 'member'
/** Signed in, no seat chosen. */
 | 'person';
export type SetCalendarYearInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Every day of the year that differs from its weekday. */
    readonly days: ReadonlyArray<CalendarDayInput>;
    /** Name and number of the State Council's notice; without one the year is provisional. */
    readonly notice?: string | null | undefined;
    readonly year: number;
};
export type SetLeadInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly isLead: boolean;
    readonly membershipId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type SetRosterMappingInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly importId: string;
    readonly mapping: ReadonlyArray<ColumnMappingInput>;
    /** The version the user saw. */
    readonly version: number;
};
export type Severity = 
/** To be put right in the ordinary way. */
'general'
/** Judged to be major. */
 | 'major'
/** Meets a criterion; a person has yet to judge. */
 | 'major_suspected';
export type SheetState = 'draft' | 'host_signed' | 'locked' | 'refused' | 'team_signed';
export type SignatureInput = {
    readonly id: string;
    readonly refusalReason?: string | null | undefined;
    readonly refused?: boolean | null | undefined;
    /** Of the picture, sent before; null for a refusal. */
    readonly sha256?: string | null | undefined;
    readonly signedAt: string;
    readonly signerName: string;
    readonly signerRole: SignerRole;
};
export type SignerRole = 'escort' | 'host' | 'inspector' | 'team_leader';
export type StartRectificationInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type StartRosterImportInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly fileName: string;
    /** Of a file put at /sheets/{sha256} before. */
    readonly sha256: string;
};
export type StartTreatmentInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly majorHazardId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type SubmitRectificationInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Yuan. */
    readonly cost?: number | null | undefined;
    readonly hazardId: string;
    /** Made on the phone: the same receipt twice is one. */
    readonly id: string;
    readonly measures: string;
    readonly photos: ReadonlyArray<PhotoInput>;
    /** The version the user saw. */
    readonly version: number;
};
export type SuspendMemberInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type TaskKind = 
/** Accept a treated major hazard. */
'accept_major'
/** Acknowledge an advice note. */
 | 'acknowledge_note'
/** Agree to become a member of an alliance, or not. */
 | 'answer_invitation'
/** Agree to the day of an expert visit, or propose another. */
 | 'confirm_expert_visit'
/** Confirm or contest a finding. */
 | 'confirm_hazard'
/** Confirm an expert's report. */
 | 'confirm_report'
/** Decide a contested finding. */
 | 'decide_dispute'
/** Decide on late pieces of a check. */
 | 'decide_drop_box'
/** Decide on more time. */
 | 'decide_extension'
/** Make an expert visit. */
 | 'do_expert_visit'
/** Visit a peer. */
 | 'do_visit'
/** Receive a visit: confirm it. */
 | 'host_visit'
/** Judge whether a hazard is major. */
 | 'judge_major'
/** Look again after some time. */
 | 'look_back'
/** Take the next step with a major hazard. */
 | 'major_step'
/** Name the firm that looks whether it was put right. */
 | 'name_reinspector'
/** A host asks for another day. */
 | 'other_day'
/** Publish a planned round. */
 | 'publish_round'
/** Rate an expert visit. */
 | 'rate_expert'
/** Put a hazard right. */
 | 'rectify_hazard'
/** Look whether it was put right. */
 | 'reinspect_hazard'
/** Take a request for an expert on, or decline it. */
 | 'triage_request';
export type TeamRole = 'leader' | 'member';
export type TreatmentPlanInput = {
    readonly emergencyPlan: string;
    readonly goals: string;
    readonly methods: string;
    readonly money: string;
    readonly people: string;
    readonly timeLimit: string;
};
export type UpdateCharterInput = {
    readonly charter: CharterInput;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type UpdateEnterpriseInput = {
    readonly address?: string | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    /** Twelve digits. */
    readonly divisionCode?: string | null | undefined;
    readonly enterpriseId: string;
    readonly headcount?: number | null | undefined;
    readonly industryCode?: string | null | undefined;
    /** GCJ-02. */
    readonly lat?: number | null | undefined;
    readonly lon?: number | null | undefined;
    readonly principalName?: string | null | undefined;
    readonly principalPhone?: string | null | undefined;
    /** Checklist topics. */
    readonly riskTags?: ReadonlyArray<string> | null | undefined;
    readonly safetyOfficerName?: string | null | undefined;
    readonly safetyOfficerPhone?: string | null | undefined;
    readonly scale?: EnterpriseScale | null | undefined;
    readonly shortName?: string | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type UpdateRoundInput = {
    readonly absent?: ReadonlyArray<AbsenceInput> | null | undefined;
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly endsOn?: string | null | undefined;
    readonly groupIds?: ReadonlyArray<string> | null | undefined;
    readonly inspectorsPerHost?: number | null | undefined;
    readonly leadersPerTeam?: number | null | undefined;
    readonly mode?: RepairMode | null | undefined;
    readonly must?: ReadonlyArray<PairInput> | null | undefined;
    readonly mustNot?: ReadonlyArray<PairInput> | null | undefined;
    readonly name?: string | null | undefined;
    readonly roundId: string;
    readonly startsOn?: string | null | undefined;
    readonly topicCodes?: ReadonlyArray<string> | null | undefined;
    /** The version the user saw. */
    readonly version: number;
};
export type UpholdHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type VisitFilter = {
    readonly asHost?: boolean | null | undefined;
    readonly asTeam?: boolean | null | undefined;
    readonly enterpriseId?: string | null | undefined;
    readonly from?: string | null | undefined;
    readonly groupId?: string | null | undefined;
    readonly roundId?: string | null | undefined;
    readonly search?: string | null | undefined;
    readonly states?: ReadonlyArray<VisitState> | null | undefined;
    readonly to?: string | null | undefined;
};
export type VisitNature = 
/** 执法检查 */
'enforcement'
/** 专家服务 */
 | 'expert'
/** 网格巡查 */
 | 'grid'
/** 安责险服务 */
 | 'insurer'
/** 互查 */
 | 'mutual'
/** 自查 */
 | 'self';
/** How Visit pages are ordered; the first is the default. */
export type VisitOrder = 'planned_on' | 'planned_on_desc';
export type VisitState = 'archived' | 'cancelled' | 'confirmed' | 'draft' | 'field_done' | 'in_progress' | 'postponed' | 'published' | 'reported';
export type WhyNotInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hostEnterpriseId: string;
    readonly inspectorEnterpriseId: string;
    readonly planId: string;
};
export type WithdrawConflictInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly conflictId: string;
    /** The version the user saw. */
    readonly version: number;
};
export type WithdrawHazardInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly hazardId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type WithdrawInvitationInput = {
    /** UUIDv7 made on the client; the same id again gets the answer given then. */
    readonly clientMutationId: string;
    readonly membershipId: string;
    readonly reason: string;
    /** The version the user saw. */
    readonly version: number;
};
export type Session_ViewerQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Session_ViewerQuery = {
    readonly viewer: {
        readonly personId: string;
        readonly name: string;
        readonly phoneMasked: string;
        readonly seats: ReadonlyArray<{
            ' $fragmentRefs'?: {
                'Session_SeatFragment': Session_SeatFragment;
            };
        }>;
    } | null;
};
export type Session_SeatFragment = {
    readonly key: string;
    readonly kind: SeatKind;
    readonly role: string;
    readonly title: string;
    readonly allianceId: string | null;
    readonly allianceName: string | null;
    readonly groupId: string | null;
    readonly groupName: string | null;
    readonly enterpriseId: string | null;
    readonly enterpriseName: string | null;
    readonly bureauId: string | null;
    readonly bureauName: string | null;
    readonly isInspector: boolean;
} & {
    ' $fragmentName'?: 'Session_SeatFragment';
};
export type Session_SignInWithPasswordMutationVariables = Exact<{
    phone: string;
    password: string;
}>;
export type Session_SignInWithPasswordMutation = {
    readonly signInWithPassword: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SignInSuccess';
    };
};
export type Session_SignInWithSmsCodeMutationVariables = Exact<{
    phone: string;
    code: string;
}>;
export type Session_SignInWithSmsCodeMutation = {
    readonly signInWithSmsCode: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SignInSuccess';
    };
};
export type Session_RequestSmsCodeMutationVariables = Exact<{
    phone: string;
}>;
export type Session_RequestSmsCodeMutation = {
    readonly requestSmsCode: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RequestSmsCodeSuccess';
        readonly resendAfterSeconds: number;
    };
};
export type Session_SignOutMutationVariables = Exact<{
    [key: string]: never;
}>;
export type Session_SignOutMutation = {
    readonly signOut: boolean;
};
export type Calendar_YearsQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Calendar_YearsQuery = {
    readonly calendarYears: ReadonlyArray<{
        readonly year: number;
        readonly notice: string | null;
        readonly provisional: boolean;
    }>;
};
export type Calendar_SetYearMutationVariables = Exact<{
    input: SetCalendarYearInput;
}>;
export type Calendar_SetYearMutation = {
    readonly setCalendarYear: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SetCalendarYearSuccess';
        readonly year: number;
        readonly provisional: boolean;
        readonly days: number;
    };
};
export type Can_ActionsQueryVariables = Exact<{
    actions: ReadonlyArray<string> | string;
}>;
export type Can_ActionsQuery = {
    readonly viewer: {
        readonly personId: string;
        readonly can: ReadonlyArray<string>;
    } | null;
};
export type Pickers_FirmsQueryVariables = Exact<{
    search?: string | null | undefined;
}>;
export type Pickers_FirmsQuery = {
    readonly members: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly enterpriseId: string;
            readonly enterpriseName: string;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
    };
};
export type Pickers_GroupsQueryVariables = Exact<{
    after?: string | null | undefined;
}>;
export type Pickers_GroupsQuery = {
    readonly groups: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly memberCount: number;
            readonly version: number;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type Pickers_TopicsQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Pickers_TopicsQuery = {
    readonly checklistTopics: ReadonlyArray<{
        readonly code: string;
        readonly nameZh: string;
        readonly nameEn: string;
        readonly always: boolean;
    }>;
};
export type CompanyPhoneQueryVariables = Exact<{
    [key: string]: never;
}>;
export type CompanyPhoneQuery = {
    readonly myEnterprise: {
        readonly id: string;
        readonly creditCode: string;
        readonly name: string;
        readonly shortName: string | null;
        readonly divisionName: string | null;
        readonly address: string | null;
        readonly industryName: string | null;
        readonly scale: string | null;
        readonly headcount: number | null;
        readonly principalName: string | null;
        readonly principalPhoneMasked: string | null;
        readonly safetyOfficerName: string | null;
        readonly safetyOfficerPhoneMasked: string | null;
        readonly riskTags: ReadonlyArray<string>;
        readonly version: number;
        readonly seats: ReadonlyArray<{
            readonly id: string;
            readonly personName: string;
            readonly phoneMasked: string;
            readonly role: EnterpriseRole;
            readonly isInspector: boolean;
            readonly startsOn: string;
            readonly endsOn: string | null;
        }>;
        readonly memberships: ReadonlyArray<{
            readonly id: string;
            readonly allianceId: string;
            readonly allianceName: string;
            readonly groupName: string | null;
            readonly state: MembershipState;
        }>;
    } | null;
};
export type UpdateCompanyPhoneMutationVariables = Exact<{
    input: UpdateEnterpriseInput;
}>;
export type UpdateCompanyPhoneMutation = {
    readonly updateEnterprise: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'UpdateEnterpriseSuccess';
    };
};
export type AddStaffPhoneMutationVariables = Exact<{
    input: AddStaffInput;
}>;
export type AddStaffPhoneMutation = {
    readonly addStaff: {
        readonly __typename: 'AddStaffSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type RemoveStaffPhoneMutationVariables = Exact<{
    input: RemoveStaffInput;
}>;
export type RemoveStaffPhoneMutation = {
    readonly removeStaff: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RemoveStaffSuccess';
    };
};
export type InvitationsPhoneQueryVariables = Exact<{
    [key: string]: never;
}>;
export type InvitationsPhoneQuery = {
    readonly myEnterprise: {
        readonly id: string;
        readonly memberships: ReadonlyArray<{
            readonly id: string;
            readonly allianceName: string;
            readonly state: MembershipState;
            readonly version: number;
            readonly askedAt: string | null;
        }>;
    } | null;
};
export type AnswerInvitationPhoneMutationVariables = Exact<{
    input: AnswerInvitationInput;
}>;
export type AnswerInvitationPhoneMutation = {
    readonly answerInvitation: {
        readonly __typename: 'AnswerInvitationSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type HazardDesk_UpholdMutationVariables = Exact<{
    input: UpholdHazardInput;
}>;
export type HazardDesk_UpholdMutation = {
    readonly upholdHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'UpholdHazardSuccess';
        readonly hazardId: string;
    };
};
export type HazardDesk_RevokeMutationVariables = Exact<{
    input: RevokeHazardInput;
}>;
export type HazardDesk_RevokeMutation = {
    readonly revokeHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RevokeHazardSuccess';
        readonly hazardId: string;
    };
};
export type HazardDesk_DecideExtensionMutationVariables = Exact<{
    input: DecideExtensionInput;
}>;
export type HazardDesk_DecideExtensionMutation = {
    readonly decideExtension: {
        readonly __typename: 'DecideExtensionSuccess';
        readonly hazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type HazardDesk_ReinspectMutationVariables = Exact<{
    input: ReinspectHazardInput;
}>;
export type HazardDesk_ReinspectMutation = {
    readonly reinspectHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReinspectHazardSuccess';
        readonly hazardId: string;
    };
};
export type HazardDesk_AssignReinspectorMutationVariables = Exact<{
    input: AssignReinspectorInput;
}>;
export type HazardDesk_AssignReinspectorMutation = {
    readonly assignReinspector: {
        readonly __typename: 'AssignReinspectorSuccess';
        readonly hazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type HazardDesk_EscalateMutationVariables = Exact<{
    input: EscalateHazardInput;
}>;
export type HazardDesk_EscalateMutation = {
    readonly escalateHazard: {
        readonly __typename: 'EscalateHazardSuccess';
        readonly hazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type HazardDesk_MergeMutationVariables = Exact<{
    input: MergeHazardInput;
}>;
export type HazardDesk_MergeMutation = {
    readonly mergeHazard: {
        readonly __typename: 'MergeHazardSuccess';
        readonly hazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type HazardDesk_WithdrawMutationVariables = Exact<{
    input: WithdrawHazardInput;
}>;
export type HazardDesk_WithdrawMutation = {
    readonly withdrawHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'WithdrawHazardSuccess';
        readonly hazardId: string;
    };
};
export type HazardsDesk_PageQueryVariables = Exact<{
    filter?: HazardFilter | null | undefined;
    orderBy?: HazardOrder | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type HazardsDesk_PageQuery = {
    readonly hazards: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly enterpriseName: string;
            readonly place: string;
            readonly description: string;
            readonly severity: Severity;
            readonly state: HazardState;
            readonly source: HazardSource;
            readonly topicName: string | null;
            readonly immediate: boolean;
            readonly foundAt: string;
            readonly dueOn: string | null;
            readonly daysLeft: number | null;
            readonly overdue: boolean;
            readonly extensions: number;
            readonly relapses: number;
            readonly round: number;
            readonly disclosedAt: string | null;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly reinspectorEnterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
    };
};
export type HazardDesk_OneQueryVariables = Exact<{
    id: string;
}>;
export type HazardDesk_OneQuery = {
    readonly hazard: {
        readonly id: string;
        readonly number: string | null;
        readonly allianceName: string | null;
        readonly enterpriseId: string;
        readonly enterpriseName: string;
        readonly visitId: string | null;
        readonly roundId: string | null;
        readonly source: HazardSource;
        readonly itemText: string | null;
        readonly topicName: string | null;
        readonly place: string;
        readonly description: string;
        readonly severity: Severity;
        readonly criterionCode: string | null;
        readonly state: HazardState;
        readonly immediate: boolean;
        readonly foundAt: string;
        readonly foundByName: string;
        readonly finderEnterpriseName: string | null;
        readonly confirmBy: string | null;
        readonly confirmedAt: string | null;
        readonly dueOn: string | null;
        readonly dueProvisional: boolean;
        readonly overdue: boolean;
        readonly daysLeft: number | null;
        readonly rectifierName: string | null;
        readonly measures: string | null;
        readonly round: number;
        readonly extensions: number;
        readonly relapses: number;
        readonly repeat: boolean;
        readonly repeatOfId: string | null;
        readonly mergedIntoId: string | null;
        readonly rung: number;
        readonly submittedAt: string | null;
        readonly reinspectBy: string | null;
        readonly closedAt: string | null;
        readonly closedOnTime: boolean | null;
        readonly disclosedAt: string | null;
        readonly disclosedReason: string | null;
        readonly version: number;
        readonly viewerCanDecideDispute: boolean;
        readonly viewerCanDecideExtension: boolean;
        readonly viewerCanReinspect: boolean;
        readonly viewerCanAssignReinspector: boolean;
        readonly viewerCanEscalate: boolean;
        readonly viewerCanMerge: boolean;
        readonly viewerCanWithdraw: boolean;
        readonly group: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly reinspectorEnterprise: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly basis: ReadonlyArray<{
            readonly doc: string;
            readonly article: string;
            readonly effectiveFrom: string | null;
            readonly verified: boolean;
        }>;
        readonly photos: ReadonlyArray<{
            readonly id: string;
            readonly phase: EvidencePhase;
            readonly thumbUrl: string;
            readonly fullUrl: string;
            readonly caption: string | null;
            readonly usedBefore: boolean;
        }>;
        readonly rectifications: ReadonlyArray<{
            readonly id: string;
            readonly round: number;
            readonly measures: string;
            readonly cost: number | null;
            readonly onTheSpot: boolean;
            readonly submittedAt: string;
            readonly submittedByName: string;
            readonly result: string | null;
            readonly reinspectedAt: string | null;
            readonly reinspectorName: string | null;
            readonly reason: string | null;
            readonly photos: ReadonlyArray<{
                readonly id: string;
                readonly phase: EvidencePhase;
                readonly thumbUrl: string;
                readonly fullUrl: string;
                readonly caption: string | null;
                readonly usedBefore: boolean;
            }>;
        }>;
        readonly disputes: ReadonlyArray<{
            readonly id: string;
            readonly reason: string;
            readonly raisedAt: string;
            readonly raisedByName: string;
            readonly decision: string | null;
            readonly decidedAt: string | null;
            readonly decidedByName: string | null;
            readonly decisionReason: string | null;
        }>;
        readonly extensionRequests: ReadonlyArray<{
            readonly id: string;
            readonly requestedDueOn: string;
            readonly reason: string;
            readonly interimMeasures: string;
            readonly state: string;
            readonly requestedAt: string;
            readonly requestedByName: string;
            readonly decidedByName: string | null;
            readonly decisionReason: string | null;
            readonly version: number;
        }>;
        readonly steps: ReadonlyArray<{
            readonly id: string;
            readonly transition: string;
            readonly fromState: string;
            readonly toState: string;
            readonly at: string;
            readonly byName: string;
            readonly byRole: string;
            readonly note: string | null;
            readonly round: number;
        }>;
        readonly lookBacks: ReadonlyArray<{
            readonly id: string;
            readonly days: number;
            readonly dueOn: string;
            readonly state: LookBackState;
            readonly result: string | null;
            readonly lookedAt: string | null;
            readonly lookedByName: string | null;
            readonly note: string | null;
            readonly inspectorEnterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly major: {
            readonly id: string;
            readonly state: MajorHazardState;
            readonly criterionText: string | null;
            readonly standard: string;
            readonly judgedByName: string | null;
            readonly judgeReason: string | null;
            readonly controlMeasures: string | null;
        } | null;
    } | null;
};
export type HazardDesk_MergeTargetsQueryVariables = Exact<{
    enterpriseId: string;
}>;
export type HazardDesk_MergeTargetsQuery = {
    readonly hazards: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly place: string;
            readonly description: string;
        }>;
    };
};
export type HazardDesk_CriteriaQueryVariables = Exact<{
    search?: string | null | undefined;
}>;
export type HazardDesk_CriteriaQuery = {
    readonly hazardCriteria: ReadonlyArray<{
        readonly code: string;
        readonly text: string;
        readonly article: string;
        readonly standardTitle: string;
    }>;
};
export type HazardPhoneQueryVariables = Exact<{
    id: string;
}>;
export type HazardPhoneQuery = {
    readonly hazard: {
        readonly id: string;
        readonly number: string | null;
        readonly allianceName: string | null;
        readonly enterpriseName: string;
        readonly visitId: string | null;
        readonly source: HazardSource;
        readonly itemText: string | null;
        readonly topicName: string | null;
        readonly place: string;
        readonly description: string;
        readonly severity: Severity;
        readonly criterionCode: string | null;
        readonly state: HazardState;
        readonly immediate: boolean;
        readonly foundAt: string;
        readonly foundByName: string;
        readonly finderEnterpriseName: string | null;
        readonly deadlineDays: number;
        readonly confirmBy: string | null;
        readonly confirmedAt: string | null;
        readonly dueOn: string | null;
        readonly dueAt: string | null;
        readonly dueProvisional: boolean;
        readonly overdue: boolean;
        readonly daysLeft: number | null;
        readonly rectifierName: string | null;
        readonly measures: string | null;
        readonly round: number;
        readonly extensions: number;
        readonly relapses: number;
        readonly rung: number;
        readonly repeat: boolean;
        readonly reinspectBy: string | null;
        readonly closedAt: string | null;
        readonly disclosedAt: string | null;
        readonly disclosedReason: string | null;
        readonly version: number;
        readonly viewerCanConfirm: boolean;
        readonly viewerCanContest: boolean;
        readonly viewerCanStart: boolean;
        readonly viewerCanFixOnSpot: boolean;
        readonly viewerCanSubmitRectification: boolean;
        readonly viewerCanRequestExtension: boolean;
        readonly viewerCanReinspect: boolean;
        readonly viewerCanWithdraw: boolean;
        readonly viewerCanLookBack: boolean;
        readonly basis: ReadonlyArray<{
            readonly doc: string;
            readonly article: string;
            readonly verified: boolean;
            readonly effectiveFrom: string | null;
        }>;
        readonly reinspectorEnterprise: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly photos: ReadonlyArray<{
            readonly id: string;
            readonly phase: EvidencePhase;
            readonly caption: string | null;
            readonly takenAt: string | null;
            readonly usedBefore: boolean;
            readonly thumbUrl: string;
            readonly fullUrl: string;
        }>;
        readonly rectifications: ReadonlyArray<{
            readonly id: string;
            readonly round: number;
            readonly measures: string;
            readonly cost: number | null;
            readonly onTheSpot: boolean;
            readonly submittedAt: string;
            readonly submittedByName: string;
            readonly result: string | null;
            readonly reinspectedAt: string | null;
            readonly reinspectorName: string | null;
            readonly reason: string | null;
            readonly photos: ReadonlyArray<{
                readonly id: string;
                readonly phase: EvidencePhase;
                readonly caption: string | null;
                readonly takenAt: string | null;
                readonly usedBefore: boolean;
                readonly thumbUrl: string;
                readonly fullUrl: string;
            }>;
        }>;
        readonly disputes: ReadonlyArray<{
            readonly id: string;
            readonly reason: string;
            readonly raisedAt: string;
            readonly raisedByName: string;
            readonly decision: string | null;
            readonly decidedAt: string | null;
            readonly decidedByName: string | null;
            readonly decisionReason: string | null;
        }>;
        readonly extensionRequests: ReadonlyArray<{
            readonly id: string;
            readonly requestedDueOn: string;
            readonly reason: string;
            readonly interimMeasures: string;
            readonly state: string;
            readonly requestedAt: string;
            readonly requestedByName: string;
            readonly decidedByName: string | null;
            readonly decisionReason: string | null;
        }>;
        readonly steps: ReadonlyArray<{
            readonly id: string;
            readonly transition: string;
            readonly fromState: string;
            readonly toState: string;
            readonly at: string;
            readonly byName: string;
            readonly byRole: string;
            readonly note: string | null;
            readonly round: number;
        }>;
        readonly lookBacks: ReadonlyArray<{
            readonly id: string;
            readonly days: number;
            readonly dueOn: string;
            readonly state: LookBackState;
            readonly result: string | null;
            readonly lookedAt: string | null;
            readonly lookedByName: string | null;
            readonly note: string | null;
            readonly version: number;
        }>;
        readonly major: {
            readonly id: string;
            readonly state: MajorHazardState;
            readonly criterionCode: string;
            readonly criterionText: string | null;
            readonly standard: string;
            readonly judgedByName: string | null;
            readonly judgeReason: string | null;
            readonly controlMeasures: string | null;
            readonly assessment: string | null;
            readonly acceptReason: string | null;
            readonly version: number;
            readonly viewerCanJudge: boolean;
            readonly viewerCanControl: boolean;
            readonly viewerCanFilePlan: boolean;
            readonly viewerCanStart: boolean;
            readonly viewerCanRequestAcceptance: boolean;
            readonly viewerCanRework: boolean;
            readonly plan: {
                readonly goals: string;
                readonly methods: string;
                readonly money: string;
                readonly people: string;
                readonly timeLimit: string;
                readonly emergencyPlan: string;
            } | null;
        } | null;
    } | null;
};
export type HazardsPhoneQueryVariables = Exact<{
    filter?: HazardFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
    orderBy?: HazardOrder | null | undefined;
}>;
export type HazardsPhoneQuery = {
    readonly hazards: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly enterpriseName: string;
            readonly place: string;
            readonly description: string;
            readonly severity: Severity;
            readonly state: HazardState;
            readonly dueOn: string | null;
            readonly daysLeft: number | null;
            readonly overdue: boolean;
            readonly reinspectBy: string | null;
            readonly confirmBy: string | null;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type LookBacksPhoneQueryVariables = Exact<{
    filter?: LookBackFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type LookBacksPhoneQuery = {
    readonly lookBacks: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly hazardId: string;
            readonly hazardNumber: string | null;
            readonly enterpriseName: string | null;
            readonly place: string | null;
            readonly days: number;
            readonly dueOn: string;
            readonly state: LookBackState;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type ConfirmHazardPhoneMutationVariables = Exact<{
    input: ConfirmHazardInput;
}>;
export type ConfirmHazardPhoneMutation = {
    readonly confirmHazard: {
        readonly __typename: 'ConfirmHazardSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
        readonly details: unknown;
    };
};
export type ContestHazardPhoneMutationVariables = Exact<{
    input: ContestHazardInput;
}>;
export type ContestHazardPhoneMutation = {
    readonly contestHazard: {
        readonly __typename: 'ContestHazardSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type StartRectificationPhoneMutationVariables = Exact<{
    input: StartRectificationInput;
}>;
export type StartRectificationPhoneMutation = {
    readonly startRectification: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'StartRectificationSuccess';
    };
};
export type FixOnSpotPhoneMutationVariables = Exact<{
    input: FixOnSpotInput;
}>;
export type FixOnSpotPhoneMutation = {
    readonly fixOnSpot: {
        readonly __typename: 'FixOnSpotSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type SubmitRectificationPhoneMutationVariables = Exact<{
    input: SubmitRectificationInput;
}>;
export type SubmitRectificationPhoneMutation = {
    readonly submitRectification: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SubmitRectificationSuccess';
    };
};
export type RequestExtensionPhoneMutationVariables = Exact<{
    input: RequestExtensionInput;
}>;
export type RequestExtensionPhoneMutation = {
    readonly requestExtension: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RequestExtensionSuccess';
    };
};
export type ReinspectHazardPhoneMutationVariables = Exact<{
    input: ReinspectHazardInput;
}>;
export type ReinspectHazardPhoneMutation = {
    readonly reinspectHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReinspectHazardSuccess';
    };
};
export type RecordLookBackPhoneMutationVariables = Exact<{
    input: RecordLookBackInput;
}>;
export type RecordLookBackPhoneMutation = {
    readonly recordLookBack: {
        readonly __typename: 'RecordLookBackSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type ReportHazardPhoneMutationVariables = Exact<{
    input: ReportHazardInput;
}>;
export type ReportHazardPhoneMutation = {
    readonly reportHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReportHazardSuccess';
    };
};
export type WithdrawHazardPhoneMutationVariables = Exact<{
    input: WithdrawHazardInput;
}>;
export type WithdrawHazardPhoneMutation = {
    readonly withdrawHazard: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'WithdrawHazardSuccess';
    };
};
export type JudgeMajorPhoneMutationVariables = Exact<{
    input: JudgeMajorInput;
}>;
export type JudgeMajorPhoneMutation = {
    readonly judgeMajor: {
        readonly __typename: 'JudgeMajorSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type ControlMajorPhoneMutationVariables = Exact<{
    input: ControlMajorInput;
}>;
export type ControlMajorPhoneMutation = {
    readonly controlMajor: {
        readonly __typename: 'ControlMajorSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type FileTreatmentPlanPhoneMutationVariables = Exact<{
    input: FileTreatmentPlanInput;
}>;
export type FileTreatmentPlanPhoneMutation = {
    readonly fileTreatmentPlan: {
        readonly __typename: 'FileTreatmentPlanSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type StartTreatmentPhoneMutationVariables = Exact<{
    input: StartTreatmentInput;
}>;
export type StartTreatmentPhoneMutation = {
    readonly startTreatment: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'StartTreatmentSuccess';
    };
};
export type ReworkMajorPhoneMutationVariables = Exact<{
    input: ReworkMajorInput;
}>;
export type ReworkMajorPhoneMutation = {
    readonly reworkMajor: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReworkMajorSuccess';
    };
};
export type RequestAcceptancePhoneMutationVariables = Exact<{
    input: RequestAcceptanceInput;
}>;
export type RequestAcceptancePhoneMutation = {
    readonly requestAcceptance: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RequestAcceptanceSuccess';
    };
};
export type Groups_MembersQueryVariables = Exact<{
    filter?: MembershipFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Groups_MembersQuery = {
    readonly members: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly enterpriseName: string;
            readonly creditCode: string;
            readonly isLead: boolean;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly enterprise: {
                readonly id: string;
                readonly divisionName: string | null;
            } | null;
        }>;
    };
};
export type Groups_CreateMutationVariables = Exact<{
    input: CreateGroupInput;
}>;
export type Groups_CreateMutation = {
    readonly createGroup: {
        readonly __typename: 'CreateGroupSuccess';
        readonly groupId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Groups_RenameMutationVariables = Exact<{
    input: RenameGroupInput;
}>;
export type Groups_RenameMutation = {
    readonly renameGroup: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RenameGroupSuccess';
        readonly groupId: string;
    };
};
export type Groups_EndMutationVariables = Exact<{
    input: EndGroupInput;
}>;
export type Groups_EndMutation = {
    readonly endGroup: {
        readonly __typename: 'EndGroupSuccess';
        readonly groupId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Groups_AssignMutationVariables = Exact<{
    input: AssignToGroupInput;
}>;
export type Groups_AssignMutation = {
    readonly assignToGroup: {
        readonly __typename: 'AssignToGroupSuccess';
        readonly changed: number;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Members_PageQueryVariables = Exact<{
    filter?: MembershipFilter | null | undefined;
    orderBy?: MembershipOrder | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Members_PageQuery = {
    readonly members: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly enterpriseId: string;
            readonly enterpriseName: string;
            readonly creditCode: string;
            readonly state: MembershipState;
            readonly isLead: boolean;
            readonly version: number;
            readonly joinedOn: string;
            readonly lastCheckedOn: string | null;
            readonly visitsMade: number;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly enterprise: {
                readonly id: string;
                readonly divisionName: string | null;
                readonly industryName: string | null;
                readonly headcount: number | null;
                readonly riskTags: ReadonlyArray<string>;
                readonly safetyOfficerName: string | null;
            } | null;
            readonly figures: {
                readonly hazards: number;
                readonly hazardsOpen: number;
                readonly hazardsOverdue: number;
            } | null;
        }>;
    };
};
export type Member_PageQueryVariables = Exact<{
    id: string;
}>;
export type Member_PageQuery = {
    readonly membership: {
        readonly id: string;
        readonly enterpriseId: string;
        readonly enterpriseName: string;
        readonly creditCode: string;
        readonly state: MembershipState;
        readonly isLead: boolean;
        readonly version: number;
        readonly joinedOn: string;
        readonly leftOn: string | null;
        readonly lastCheckedOn: string | null;
        readonly visitsMade: number;
        readonly group: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly figures: {
            readonly asOf: string;
            readonly visitsDone: number;
            readonly visitsPlanned: number;
            readonly hazards: number;
            readonly hazardsOpen: number;
            readonly hazardsOverdue: number;
            readonly hazardsClosed: number;
            readonly relapses: number;
            readonly goodPractices: number;
        } | null;
        readonly enterprise: {
            readonly id: string;
            readonly creditCode: string;
            readonly name: string;
            readonly shortName: string | null;
            readonly divisionCode: string;
            readonly divisionName: string | null;
            readonly address: string | null;
            readonly lat: number | null;
            readonly lon: number | null;
            readonly industryCode: string | null;
            readonly industryName: string | null;
            readonly scale: string | null;
            readonly headcount: number | null;
            readonly principalName: string | null;
            readonly principalPhoneMasked: string | null;
            readonly safetyOfficerName: string | null;
            readonly safetyOfficerPhoneMasked: string | null;
            readonly riskTags: ReadonlyArray<string>;
            readonly version: number;
            readonly seats: ReadonlyArray<{
                readonly id: string;
                readonly personName: string;
                readonly phoneMasked: string;
                readonly role: EnterpriseRole;
                readonly isInspector: boolean;
                readonly startsOn: string;
                readonly endsOn: string | null;
            }>;
        } | null;
        readonly qualifications: ReadonlyArray<{
            readonly id: string;
            readonly categoryCode: string;
            readonly level: QualificationLevel;
            readonly personName: string;
            readonly validFrom: string;
            readonly validTo: string | null;
            readonly version: number;
        }>;
        readonly history: ReadonlyArray<{
            readonly id: string;
            readonly at: string;
            readonly change: string;
            readonly fromState: string | null;
            readonly toState: string;
            readonly reason: string | null;
            readonly byName: string;
        }>;
    } | null;
};
export type Member_SuspendMutationVariables = Exact<{
    input: SuspendMemberInput;
}>;
export type Member_SuspendMutation = {
    readonly suspendMember: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SuspendMemberSuccess';
        readonly membershipId: string;
    };
};
export type Member_RestoreMutationVariables = Exact<{
    input: RestoreMemberInput;
}>;
export type Member_RestoreMutation = {
    readonly restoreMember: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RestoreMemberSuccess';
        readonly membershipId: string;
    };
};
export type Member_ReinstateMutationVariables = Exact<{
    input: ReinstateMemberInput;
}>;
export type Member_ReinstateMutation = {
    readonly reinstateMember: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReinstateMemberSuccess';
        readonly membershipId: string;
    };
};
export type Member_WithdrawMutationVariables = Exact<{
    input: WithdrawInvitationInput;
}>;
export type Member_WithdrawMutation = {
    readonly withdrawInvitation: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'WithdrawInvitationSuccess';
        readonly membershipId: string;
    };
};
export type Member_ExitMutationVariables = Exact<{
    input: ExitMemberInput;
}>;
export type Member_ExitMutation = {
    readonly exitMember: {
        readonly __typename: 'ExitMemberSuccess';
        readonly membershipId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Member_ExpelMutationVariables = Exact<{
    input: ExpelMemberInput;
}>;
export type Member_ExpelMutation = {
    readonly expelMember: {
        readonly __typename: 'ExpelMemberSuccess';
        readonly membershipId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Member_SetLeadMutationVariables = Exact<{
    input: SetLeadInput;
}>;
export type Member_SetLeadMutation = {
    readonly setLead: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SetLeadSuccess';
        readonly membershipId: string;
    };
};
export type Member_AdmitMutationVariables = Exact<{
    input: AdmitMemberInput;
}>;
export type Member_AdmitMutation = {
    readonly admitMember: {
        readonly __typename: 'AdmitMemberSuccess';
        readonly membershipId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Member_UpdateEnterpriseMutationVariables = Exact<{
    input: UpdateEnterpriseInput;
}>;
export type Member_UpdateEnterpriseMutation = {
    readonly updateEnterprise: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'UpdateEnterpriseSuccess';
        readonly enterpriseId: string;
        readonly version: number;
    };
};
export type Member_AddStaffMutationVariables = Exact<{
    input: AddStaffInput;
}>;
export type Member_AddStaffMutation = {
    readonly addStaff: {
        readonly __typename: 'AddStaffSuccess';
        readonly seatId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Member_RemoveStaffMutationVariables = Exact<{
    input: RemoveStaffInput;
}>;
export type Member_RemoveStaffMutation = {
    readonly removeStaff: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RemoveStaffSuccess';
        readonly seatId: string;
    };
};
export type Member_QualifyMutationVariables = Exact<{
    input: QualifyInspectorInput;
}>;
export type Member_QualifyMutation = {
    readonly qualifyInspector: {
        readonly __typename: 'QualifyInspectorSuccess';
        readonly qualificationId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Member_EndQualificationMutationVariables = Exact<{
    input: EndQualificationInput;
}>;
export type Member_EndQualificationMutation = {
    readonly endQualification: {
        readonly __typename: 'EndQualificationSuccess';
        readonly qualificationId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type ProfileFields_IndustriesQueryVariables = Exact<{
    [key: string]: never;
}>;
export type ProfileFields_IndustriesQuery = {
    readonly industries: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
    }>;
};
export type InboxPhoneQueryVariables = Exact<{
    filter?: NotificationFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type InboxPhoneQuery = {
    readonly notifications: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly kind: string;
            readonly params: unknown;
            readonly objectKind: string;
            readonly pageId: string | null;
            readonly createdAt: string;
            readonly readAt: string | null;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type MarkReadPhoneMutationVariables = Exact<{
    ids?: ReadonlyArray<string> | string | null | undefined;
}>;
export type MarkReadPhoneMutation = {
    readonly markNotificationsRead: number;
};
export type RosterImports_PageQueryVariables = Exact<{
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type RosterImports_PageQuery = {
    readonly rosterImports: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly fileName: string;
            readonly state: RosterImportState;
            readonly createdAt: string;
            readonly createdByName: string;
            readonly committedAt: string | null;
            readonly total: number;
            readonly wrong: number;
            readonly toCreate: number;
            readonly toInvite: number;
            readonly toUpdate: number;
            readonly unchanged: number;
            readonly held: number;
        }>;
    };
};
export type RosterImport_OneQueryVariables = Exact<{
    id: string;
}>;
export type RosterImport_OneQuery = {
    readonly rosterImport: {
        readonly id: string;
        readonly fileName: string;
        readonly state: RosterImportState;
        readonly createdAt: string;
        readonly createdByName: string;
        readonly committedAt: string | null;
        readonly token: string | null;
        readonly version: number;
        readonly errorCode: string | null;
        readonly errorParams: unknown;
        readonly progress: number;
        readonly total: number;
        readonly clean: number;
        readonly wrong: number;
        readonly unchanged: number;
        readonly held: number;
        readonly toCreate: number;
        readonly toInvite: number;
        readonly toUpdate: number;
        readonly skippedBlank: number;
        readonly skippedHidden: number;
        readonly annotatedUrl: string | null;
        readonly sample: ReadonlyArray<ReadonlyArray<string>>;
        readonly columns: ReadonlyArray<{
            readonly index: number;
            readonly heading: string;
            readonly field: string | null;
        }>;
        readonly fields: ReadonlyArray<{
            readonly name: string;
            readonly label: string;
            readonly required: boolean;
        }>;
    } | null;
};
export type RosterImport_RowsQueryVariables = Exact<{
    id: string;
    first?: number | null | undefined;
    after?: string | null | undefined;
    onlyWrong?: boolean | null | undefined;
}>;
export type RosterImport_RowsQuery = {
    readonly rosterImport: {
        readonly id: string;
        readonly rows: {
            readonly totalCount: number;
            readonly pageInfo: {
                readonly hasNextPage: boolean;
                readonly endCursor: string | null;
            };
            readonly nodes: ReadonlyArray<{
                readonly sheet: string;
                readonly row: number;
                readonly name: string | null;
                readonly creditCode: string | null;
                readonly outcome: RosterOutcome;
                readonly problems: ReadonlyArray<{
                    readonly field: string | null;
                    readonly code: string;
                    readonly params: unknown;
                    readonly message: string;
                }>;
            }>;
        };
    } | null;
};
export type RosterImport_StartMutationVariables = Exact<{
    input: StartRosterImportInput;
}>;
export type RosterImport_StartMutation = {
    readonly startRosterImport: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'StartRosterImportSuccess';
        readonly importId: string;
    };
};
export type RosterImport_MapMutationVariables = Exact<{
    input: SetRosterMappingInput;
}>;
export type RosterImport_MapMutation = {
    readonly setRosterMapping: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SetRosterMappingSuccess';
        readonly importId: string;
        readonly state: string;
    };
};
export type RosterImport_CommitMutationVariables = Exact<{
    input: CommitRosterImportInput;
}>;
export type RosterImport_CommitMutation = {
    readonly commitRosterImport: {
        readonly __typename: 'CommitRosterImportSuccess';
        readonly importId: string;
        readonly state: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Checklists_PageQueryVariables = Exact<{
    topicCode: string;
}>;
export type Checklists_PageQuery = {
    readonly checklistLibrary: ReadonlyArray<{
        readonly key: string;
        readonly topicCode: string;
        readonly source: ItemSource;
        readonly text: string;
        readonly severity: Severity;
        readonly deadlineDays: number;
        readonly versionNo: number;
        readonly id: string | null;
        readonly version: number | null;
        readonly basis: ReadonlyArray<{
            readonly doc: string;
            readonly article: string;
            readonly effectiveFrom: string | null;
            readonly verified: boolean;
        }>;
    }>;
};
export type Checklists_AddMutationVariables = Exact<{
    input: AddChecklistItemInput;
}>;
export type Checklists_AddMutation = {
    readonly addChecklistItem: {
        readonly __typename: 'AddChecklistItemSuccess';
        readonly itemId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Checklists_ReviseMutationVariables = Exact<{
    input: ReviseChecklistItemInput;
}>;
export type Checklists_ReviseMutation = {
    readonly reviseChecklistItem: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReviseChecklistItemSuccess';
        readonly itemId: string;
    };
};
export type Checklists_RetireMutationVariables = Exact<{
    input: RetireChecklistItemInput;
}>;
export type Checklists_RetireMutation = {
    readonly retireChecklistItem: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'RetireChecklistItemSuccess';
        readonly itemId: string;
    };
};
export type Home_PageQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Home_PageQuery = {
    readonly alliance: {
        readonly id: string;
        readonly name: string;
        readonly figures: {
            readonly asOf: string;
            readonly members: number;
            readonly visitsPlanned: number;
            readonly visitsDone: number;
            readonly firmsChecked: number;
            readonly hazards: number;
            readonly hazardsOpen: number;
            readonly hazardsOverdue: number;
            readonly hazardsClosed: number;
            readonly hazardsClosedOnTime: number;
            readonly hazardsMajorOpen: number;
            readonly hazardsDisputed: number;
            readonly relapses: number;
            readonly goodPractices: number;
        } | null;
    } | null;
};
export type Home_TasksQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Home_TasksQuery = {
    readonly myTasks: ReadonlyArray<{
        readonly key: string;
        readonly kind: TaskKind;
        readonly title: string;
        readonly subtitle: string | null;
        readonly dueAt: string | null;
        readonly dueOn: string | null;
        readonly objectKind: string;
        readonly objectId: string;
        readonly overdue: boolean;
    }>;
};
export type Home_RoundsQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Home_RoundsQuery = {
    readonly rounds: {
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly state: RoundState;
            readonly startsOn: string;
            readonly endsOn: string;
            readonly visitsTotal: number;
            readonly visitsDone: number;
            readonly hazardsFound: number;
            readonly declined: number;
        }>;
    };
};
export type Rounds_PageQueryVariables = Exact<{
    filter?: RoundFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Rounds_PageQuery = {
    readonly rounds: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly state: RoundState;
            readonly startsOn: string;
            readonly endsOn: string;
            readonly groupIds: ReadonlyArray<string>;
            readonly topicCodes: ReadonlyArray<string>;
            readonly visitsTotal: number;
            readonly visitsDone: number;
            readonly hazardsFound: number;
            readonly declined: number;
            readonly createdByName: string;
            readonly publishedAt: string | null;
        }>;
    };
};
export type Round_PageQueryVariables = Exact<{
    id: string;
}>;
export type Round_PageQuery = {
    readonly round: {
        readonly id: string;
        readonly name: string;
        readonly state: RoundState;
        readonly startsOn: string;
        readonly endsOn: string;
        readonly groupIds: ReadonlyArray<string>;
        readonly topicCodes: ReadonlyArray<string>;
        readonly inspectorsPerHost: number;
        readonly leadersPerTeam: number;
        readonly publishedAt: string | null;
        readonly closedAt: string | null;
        readonly createdByName: string;
        readonly version: number;
        readonly visitsTotal: number;
        readonly visitsDone: number;
        readonly hazardsFound: number;
        readonly declined: number;
        readonly mode: RepairMode;
        readonly viewerCanPlan: boolean;
        readonly viewerCanRepair: boolean;
        readonly viewerCanPublish: boolean;
        readonly viewerCanClose: boolean;
        readonly must: ReadonlyArray<{
            readonly inspector: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly host: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly mustNot: ReadonlyArray<{
            readonly inspector: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly host: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly absent: ReadonlyArray<{
            readonly dates: ReadonlyArray<string> | null;
            readonly enterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly latestPlan: {
            readonly id: string;
            readonly state: PlanState;
            readonly progress: number;
            readonly version: number;
        } | null;
    } | null;
};
export type Round_PlanQueryVariables = Exact<{
    id: string;
}>;
export type Round_PlanQuery = {
    readonly roundPlan: {
        readonly id: string;
        readonly roundId: string;
        readonly state: PlanState;
        readonly progress: number;
        readonly createdAt: string;
        readonly status: string | null;
        readonly gap: number | null;
        readonly provenText: boolean;
        readonly travelMetres: number | null;
        readonly travelBefore: number | null;
        readonly vacatedSlots: number | null;
        readonly changedSlots: number | null;
        readonly singleRangeImpossible: boolean;
        readonly outputHash: string | null;
        readonly version: number;
        readonly explanation: ReadonlyArray<{
            readonly code: string;
            readonly params: unknown;
        }>;
        readonly classes: ReadonlyArray<{
            readonly class: string;
            readonly members: number;
            readonly minCarried: number;
            readonly maxCarried: number;
            readonly meanCarried: number;
            readonly meanMetres: number;
        }>;
        readonly moves: ReadonlyArray<{
            readonly before: string | null;
            readonly after: string | null;
            readonly host: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly hosts: ReadonlyArray<{
            readonly date: string | null;
            readonly lat: number | null;
            readonly lon: number | null;
            readonly host: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly inspectors: ReadonlyArray<{
                readonly role: TeamRole;
                readonly distanceMetres: number;
                readonly pinned: boolean;
                readonly enterprise: {
                    readonly id: string;
                    readonly name: string;
                } | null;
                readonly reasons: ReadonlyArray<{
                    readonly code: string;
                    readonly params: unknown;
                }>;
            }>;
        }>;
        readonly unmet: ReadonlyArray<{
            readonly constraint: string;
            readonly code: string;
            readonly params: unknown;
            readonly amount: number;
            readonly enterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly fix: {
                readonly code: string;
                readonly params: unknown;
            } | null;
        }>;
        readonly tiers: ReadonlyArray<{
            readonly name: string;
            readonly cost: number;
            readonly lowerBound: number | null;
            readonly proven: boolean;
            readonly before: number | null;
        }>;
        readonly fairness: ReadonlyArray<{
            readonly isLead: boolean;
            readonly inspections: number;
            readonly asLeader: number;
            readonly travelMetres: number;
            readonly nearestMetres: number | null;
            readonly farthestMetres: number | null;
            readonly repeats: number;
            readonly metBefore: ReadonlyArray<{
                readonly roundsAgo: number;
                readonly enterprise: {
                    readonly id: string;
                    readonly name: string;
                } | null;
            }>;
            readonly enterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
        readonly changes: ReadonlyArray<{
            readonly before: ReadonlyArray<string>;
            readonly after: ReadonlyArray<string>;
            readonly why: ReadonlyArray<{
                readonly code: string;
                readonly params: unknown;
            }>;
            readonly host: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
    } | null;
};
export type Round_CancelPlanMutationVariables = Exact<{
    input: CancelPlanInput;
}>;
export type Round_CancelPlanMutation = {
    readonly cancelPlan: {
        readonly __typename: 'CancelPlanSuccess';
        readonly planId: string;
        readonly state: PlanState;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_PublishRepairMutationVariables = Exact<{
    input: PublishRepairInput;
}>;
export type Round_PublishRepairMutation = {
    readonly publishRepair: {
        readonly __typename: 'PublishRepairSuccess';
        readonly roundId: string;
        readonly visitsChanged: number;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_CreateMutationVariables = Exact<{
    input: CreateRoundInput;
}>;
export type Round_CreateMutation = {
    readonly createRound: {
        readonly __typename: 'CreateRoundSuccess';
        readonly roundId: string;
        readonly version: number;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_UpdateMutationVariables = Exact<{
    input: UpdateRoundInput;
}>;
export type Round_UpdateMutation = {
    readonly updateRound: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'UpdateRoundSuccess';
        readonly roundId: string;
        readonly state: RoundState;
        readonly version: number;
    };
};
export type Round_PlanItMutationVariables = Exact<{
    input: PlanRoundInput;
}>;
export type Round_PlanItMutation = {
    readonly planRound: {
        readonly __typename: 'PlanRoundSuccess';
        readonly planId: string;
        readonly state: PlanState;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_ChooseMutationVariables = Exact<{
    input: ChoosePlanInput;
}>;
export type Round_ChooseMutation = {
    readonly choosePlan: {
        readonly __typename: 'ChoosePlanSuccess';
        readonly roundId: string;
        readonly visits: number;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_PublishMutationVariables = Exact<{
    input: PublishRoundInput;
}>;
export type Round_PublishMutation = {
    readonly publishRound: {
        readonly __typename: 'PublishRoundSuccess';
        readonly roundId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_CloseMutationVariables = Exact<{
    input: CloseRoundInput;
}>;
export type Round_CloseMutation = {
    readonly closeRound: {
        readonly __typename: 'CloseRoundSuccess';
        readonly roundId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_CancelMutationVariables = Exact<{
    input: CancelRoundInput;
}>;
export type Round_CancelMutation = {
    readonly cancelRound: {
        readonly __typename: 'CancelRoundSuccess';
        readonly roundId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Round_WhyNotMutationVariables = Exact<{
    input: WhyNotInput;
}>;
export type Round_WhyNotMutation = {
    readonly whyNot: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'WhyNotSuccess';
        readonly inPlan: boolean;
        readonly reasons: ReadonlyArray<{
            readonly code: string;
            readonly params: unknown;
        }>;
        readonly price: {
            readonly metres: number;
            readonly moved: number;
            readonly dropped: number;
            readonly tiers: ReadonlyArray<{
                readonly name: string;
                readonly delta: number;
            }>;
            readonly addedPairs: ReadonlyArray<{
                readonly inspectorId: string;
                readonly hostId: string;
            }>;
            readonly droppedPairs: ReadonlyArray<{
                readonly inspectorId: string;
                readonly hostId: string;
            }>;
        } | null;
    };
};
export type Round_VisitsQueryVariables = Exact<{
    filter?: VisitFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Round_VisitsQuery = {
    readonly visits: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly hostName: string;
            readonly plannedOn: string;
            readonly state: VisitState;
            readonly hazardCount: number;
            readonly roundName: string | null;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly reasons: ReadonlyArray<{
                readonly code: string;
                readonly params: unknown;
            }>;
            readonly team: ReadonlyArray<{
                readonly id: string;
                readonly role: TeamRole;
                readonly state: InspectorState;
                readonly declineReason: string | null;
                readonly personName: string | null;
                readonly enterprise: {
                    readonly id: string;
                    readonly name: string;
                } | null;
            }>;
        }>;
    };
};
export type VisitCalendar_YearQueryVariables = Exact<{
    year: number;
}>;
export type VisitCalendar_YearQuery = {
    readonly calendarYear: {
        readonly year: number;
        readonly provisional: boolean;
        readonly days: ReadonlyArray<{
            readonly date: string;
            readonly kind: string;
            readonly name: string | null;
        }>;
    } | null;
};
export type TasksPhoneQueryVariables = Exact<{
    [key: string]: never;
}>;
export type TasksPhoneQuery = {
    readonly myTasks: ReadonlyArray<{
        readonly key: string;
        readonly kind: TaskKind;
        readonly title: string;
        readonly subtitle: string | null;
        readonly dueAt: string | null;
        readonly dueOn: string | null;
        readonly objectKind: string;
        readonly objectId: string;
        readonly overdue: boolean;
        readonly allianceName: string | null;
    }>;
};
export type UnreadPhoneQueryVariables = Exact<{
    [key: string]: never;
}>;
export type UnreadPhoneQuery = {
    readonly viewer: {
        readonly personId: string;
        readonly unreadCount: number;
        readonly lateVisitIds: ReadonlyArray<string>;
    } | null;
};
export type DisclosedDrawerQueryVariables = Exact<{
    id: string;
}>;
export type DisclosedDrawerQuery = {
    readonly hazard: {
        readonly id: string;
        readonly number: string | null;
        readonly enterpriseName: string;
        readonly allianceName: string | null;
        readonly place: string;
        readonly description: string;
        readonly severity: Severity;
        readonly state: HazardState;
        readonly foundAt: string;
        readonly foundByName: string;
        readonly dueOn: string | null;
        readonly measures: string | null;
        readonly rung: number;
        readonly basis: ReadonlyArray<{
            readonly doc: string;
            readonly article: string;
            readonly verified: boolean;
            readonly effectiveFrom: string | null;
        }>;
        readonly photos: ReadonlyArray<{
            readonly id: string;
            readonly thumbUrl: string;
            readonly fullUrl: string;
            readonly caption: string | null;
            readonly usedBefore: boolean;
        }>;
        readonly steps: ReadonlyArray<{
            readonly id: string;
            readonly transition: string;
            readonly toState: string;
            readonly at: string;
            readonly byName: string;
            readonly note: string | null;
        }>;
    } | null;
};
export type FiguresDesk_FiguresFragment = {
    readonly members: number;
    readonly visitsPlanned: number;
    readonly visitsDone: number;
    readonly firmsChecked: number;
    readonly hazards: number;
    readonly hazardsOpen: number;
    readonly hazardsOverdue: number;
    readonly hazardsClosed: number;
    readonly hazardsClosedOnTime: number;
    readonly hazardsMajorOpen: number;
    readonly hazardsDisclosed: number;
    readonly relapses: number;
    readonly goodPractices: number;
    readonly asOf: string;
} & {
    ' $fragmentName'?: 'FiguresDesk_FiguresFragment';
};
export type Bureau_SeatFirstOwnerMutationVariables = Exact<{
    input: SeatFirstOwnerInput;
}>;
export type Bureau_SeatFirstOwnerMutation = {
    readonly seatFirstOwner: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'SeatFirstOwnerSuccess';
        readonly enterpriseId: string;
    };
};
export type MajorDrawer_MajorHazardFragment = {
    readonly id: string;
    readonly hazardNumber: string | null;
    readonly enterpriseName: string;
    readonly place: string | null;
    readonly description: string | null;
    readonly state: MajorHazardState;
    readonly criterionCode: string;
    readonly criterionText: string | null;
    readonly standard: string;
    readonly firstJudgeName: string | null;
    readonly judgedByName: string | null;
    readonly judgeReason: string | null;
    readonly judgedAt: string | null;
    readonly controlMeasures: string | null;
    readonly assessment: string | null;
    readonly acceptReason: string | null;
    readonly version: number;
    readonly viewerCanJudge: boolean;
    readonly viewerCanControl: boolean;
    readonly viewerCanAccept: boolean;
    readonly plan: {
        readonly goals: string;
        readonly methods: string;
        readonly money: string;
        readonly people: string;
        readonly timeLimit: string;
        readonly emergencyPlan: string;
    } | null;
} & {
    ' $fragmentName'?: 'MajorDrawer_MajorHazardFragment';
};
export type MajorDrawer_JudgeMutationVariables = Exact<{
    input: JudgeMajorInput;
}>;
export type MajorDrawer_JudgeMutation = {
    readonly judgeMajor: {
        readonly __typename: 'JudgeMajorSuccess';
        readonly majorHazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type MajorDrawer_ControlMutationVariables = Exact<{
    input: ControlMajorInput;
}>;
export type MajorDrawer_ControlMutation = {
    readonly controlMajor: {
        readonly __typename: 'ControlMajorSuccess';
        readonly majorHazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type MajorDrawer_AcceptMutationVariables = Exact<{
    input: AcceptMajorInput;
}>;
export type MajorDrawer_AcceptMutation = {
    readonly acceptMajor: {
        readonly __typename: 'AcceptMajorSuccess';
        readonly majorHazardId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type VisitsDesk_PageQueryVariables = Exact<{
    filter?: VisitFilter | null | undefined;
    orderBy?: VisitOrder | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type VisitsDesk_PageQuery = {
    readonly visits: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly nature: VisitNature;
            readonly hostName: string;
            readonly plannedOn: string;
            readonly state: VisitState;
            readonly sheetState: SheetState;
            readonly roundId: string | null;
            readonly roundName: string | null;
            readonly hazardCount: number;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly team: ReadonlyArray<{
                readonly id: string;
                readonly role: TeamRole;
                readonly state: InspectorState;
                readonly personName: string | null;
                readonly enterprise: {
                    readonly id: string;
                    readonly name: string;
                } | null;
            }>;
            readonly adviceNote: {
                readonly id: string;
                readonly number: string;
                readonly state: AdviceNoteState;
            } | null;
        }>;
    };
};
export type VisitDesk_OneQueryVariables = Exact<{
    id: string;
}>;
export type VisitDesk_OneQuery = {
    readonly visit: {
        readonly id: string;
        readonly nature: VisitNature;
        readonly allianceName: string | null;
        readonly roundId: string | null;
        readonly roundName: string | null;
        readonly hostName: string;
        readonly hostCreditCode: string | null;
        readonly hostAddress: string | null;
        readonly hostContact: string | null;
        readonly plannedOn: string;
        readonly state: VisitState;
        readonly sheetState: SheetState;
        readonly checkedInAt: string | null;
        readonly hostConfirmedAt: string | null;
        readonly fieldDoneAt: string | null;
        readonly cancelReason: string | null;
        readonly putOffReason: string | null;
        readonly version: number;
        readonly missing: ReadonlyArray<string>;
        readonly viewerCanPostpone: boolean;
        readonly viewerCanCancel: boolean;
        readonly viewerCanConfirm: boolean;
        readonly host: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly group: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly reasons: ReadonlyArray<{
            readonly code: string;
            readonly params: unknown;
        }>;
        readonly team: ReadonlyArray<{
            readonly id: string;
            readonly role: TeamRole;
            readonly state: InspectorState;
            readonly declineReason: string | null;
            readonly personName: string | null;
            readonly distanceMetres: number;
            readonly version: number;
            readonly enterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly reasons: ReadonlyArray<{
                readonly code: string;
                readonly params: unknown;
            }>;
        }>;
        readonly checklist: {
            readonly id: string;
            readonly topicCodes: ReadonlyArray<string>;
            readonly lines: ReadonlyArray<{
                readonly key: string;
                readonly topicCode: string;
                readonly topicName: string;
                readonly source: ItemSource;
                readonly text: string;
                readonly severity: Severity;
                readonly deadlineDays: number;
                readonly basis: ReadonlyArray<{
                    readonly doc: string;
                    readonly article: string;
                    readonly effectiveFrom: string | null;
                    readonly verified: boolean;
                }>;
            }>;
        } | null;
        readonly answers: ReadonlyArray<{
            readonly id: string;
            readonly itemKey: string;
            readonly result: AnswerResult;
            readonly note: string | null;
            readonly personName: string;
            readonly answeredAt: string;
        }>;
        readonly hazards: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly state: HazardState;
            readonly severity: Severity;
            readonly place: string;
            readonly description: string;
            readonly itemKey: string | null;
            readonly dueOn: string | null;
            readonly immediate: boolean;
            readonly measures: string | null;
            readonly basis: ReadonlyArray<{
                readonly doc: string;
                readonly article: string;
            }>;
            readonly photos: ReadonlyArray<{
                readonly id: string;
                readonly thumbUrl: string;
                readonly fullUrl: string;
                readonly caption: string | null;
                readonly usedBefore: boolean;
            }>;
        }>;
        readonly goodPractices: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly description: string;
            readonly createdByName: string;
            readonly photos: ReadonlyArray<{
                readonly id: string;
                readonly thumbUrl: string;
                readonly fullUrl: string;
                readonly caption: string | null;
                readonly usedBefore: boolean;
            }>;
        }>;
        readonly signatures: ReadonlyArray<{
            readonly id: string;
            readonly signerRole: SignerRole;
            readonly signerName: string;
            readonly refused: boolean;
            readonly refusalReason: string | null;
            readonly signedAt: string;
            readonly pictureUrl: string | null;
        }>;
        readonly photos: ReadonlyArray<{
            readonly id: string;
            readonly thumbUrl: string;
            readonly fullUrl: string;
            readonly caption: string | null;
            readonly usedBefore: boolean;
        }>;
        readonly adviceNote: {
            readonly id: string;
            readonly number: string;
            readonly state: AdviceNoteState;
            readonly issuedAt: string | null;
            readonly acknowledgedAt: string | null;
        } | null;
    } | null;
};
export type VisitDesk_PostponeMutationVariables = Exact<{
    input: PostponeVisitInput;
}>;
export type VisitDesk_PostponeMutation = {
    readonly postponeVisit: {
        readonly __typename: 'PostponeVisitSuccess';
        readonly visitId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type VisitDesk_CancelMutationVariables = Exact<{
    input: CancelVisitInput;
}>;
export type VisitDesk_CancelMutation = {
    readonly cancelVisit: {
        readonly __typename: 'CancelVisitSuccess';
        readonly visitId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type VisitDesk_ReportMutationVariables = Exact<{
    input: ReportVisitInput;
}>;
export type VisitDesk_ReportMutation = {
    readonly reportVisit: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReportVisitSuccess';
        readonly visitId: string;
    };
};
export type VisitDesk_ArchiveMutationVariables = Exact<{
    input: ArchiveVisitInput;
}>;
export type VisitDesk_ArchiveMutation = {
    readonly archiveVisit: {
        readonly __typename: 'ArchiveVisitSuccess';
        readonly visitId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type VisitDesk_ReplaceMutationVariables = Exact<{
    input: ReplaceInspectorInput;
}>;
export type VisitDesk_ReplaceMutation = {
    readonly replaceInspector: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'ReplaceInspectorSuccess';
        readonly visitId: string;
        readonly replacedBy: {
            readonly id: string;
            readonly name: string;
        } | null;
    };
};
export type VisitPhoneQueryVariables = Exact<{
    id: string;
}>;
export type VisitPhoneQuery = {
    readonly visit: {
        readonly id: string;
        readonly allianceName: string | null;
        readonly roundName: string | null;
        readonly nature: VisitNature;
        readonly hostName: string;
        readonly hostCreditCode: string | null;
        readonly hostAddress: string | null;
        readonly hostLat: number | null;
        readonly hostLon: number | null;
        readonly hostContact: string | null;
        readonly plannedOn: string;
        readonly cancelReason: string | null;
        readonly putOffReason: string | null;
        readonly state: VisitState;
        readonly sheetState: SheetState;
        readonly checkedInAt: string | null;
        readonly hostConfirmedAt: string | null;
        readonly fieldDoneAt: string | null;
        readonly version: number;
        readonly missing: ReadonlyArray<string>;
        readonly viewerCanRecord: boolean;
        readonly viewerCanConfirm: boolean;
        readonly viewerCanDecline: boolean;
        readonly viewerCanAcknowledge: boolean;
        readonly host: {
            readonly id: string;
            readonly name: string;
        } | null;
        readonly team: ReadonlyArray<{
            readonly id: string;
            readonly personName: string | null;
            readonly role: TeamRole;
            readonly state: InspectorState;
            readonly distanceMetres: number;
            readonly isMe: boolean;
            readonly version: number;
            readonly enterprise: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly reasons: ReadonlyArray<{
                readonly code: string;
                readonly params: unknown;
            }>;
        }>;
        readonly checklist: {
            readonly id: string;
            readonly lines: ReadonlyArray<{
                readonly key: string;
                readonly topicCode: string;
                readonly topicName: string;
                readonly source: ItemSource;
                readonly versionNo: number;
                readonly text: string;
                readonly severity: Severity;
                readonly majorWhen: string | null;
                readonly majorRefs: ReadonlyArray<string>;
                readonly deadlineDays: number;
                readonly methods: ReadonlyArray<string>;
                readonly basis: ReadonlyArray<{
                    readonly doc: string;
                    readonly article: string;
                    readonly verified: boolean;
                    readonly effectiveFrom: string | null;
                }>;
            }>;
        } | null;
        readonly answers: ReadonlyArray<{
            readonly id: string;
            readonly itemKey: string;
            readonly result: AnswerResult;
            readonly note: string | null;
            readonly personName: string;
            readonly answeredAt: string;
            readonly version: number;
        }>;
        readonly hazards: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly itemKey: string | null;
            readonly place: string;
            readonly description: string;
            readonly severity: Severity;
            readonly state: HazardState;
            readonly foundByName: string;
            readonly enterpriseName: string;
        }>;
        readonly goodPractices: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly description: string;
            readonly createdByName: string;
        }>;
        readonly signatures: ReadonlyArray<{
            readonly id: string;
            readonly signerRole: SignerRole;
            readonly signerName: string;
            readonly refused: boolean;
            readonly refusalReason: string | null;
            readonly signedAt: string;
            readonly pictureUrl: string | null;
        }>;
        readonly adviceNote: {
            readonly id: string;
            readonly number: string;
            readonly state: AdviceNoteState;
            readonly issuedAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly version: number;
        } | null;
    } | null;
};
export type VisitsPhoneQueryVariables = Exact<{
    filter?: VisitFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
    orderBy?: VisitOrder | null | undefined;
}>;
export type VisitsPhoneQuery = {
    readonly visits: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly hostName: string;
            readonly hostAddress: string | null;
            readonly plannedOn: string;
            readonly state: VisitState;
            readonly hazardCount: number;
            readonly roundName: string | null;
            readonly allianceName: string | null;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type CriteriaPhoneQueryVariables = Exact<{
    [key: string]: never;
}>;
export type CriteriaPhoneQuery = {
    readonly hazardCriteria: ReadonlyArray<{
        readonly code: string;
        readonly standardTitle: string;
        readonly article: string;
        readonly text: string;
    }>;
};
export type RecordVisitPhoneMutationVariables = Exact<{
    input: RecordVisitInput;
}>;
export type RecordVisitPhoneMutation = {
    readonly recordVisit: {
        readonly __typename: 'RecordVisitSuccess';
        readonly visitId: string;
        readonly late: boolean;
        readonly missing: ReadonlyArray<string>;
        readonly refused: ReadonlyArray<string>;
        readonly conflicts: ReadonlyArray<{
            readonly itemKey: string;
            readonly mine: AnswerResult;
            readonly mineNote: string | null;
            readonly theirs: AnswerResult;
            readonly theirsNote: string | null;
            readonly theirsByName: string;
            readonly version: number;
        }>;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type AcceptAssignmentPhoneMutationVariables = Exact<{
    input: AcceptAssignmentInput;
}>;
export type AcceptAssignmentPhoneMutation = {
    readonly acceptAssignment: {
        readonly __typename: 'AcceptAssignmentSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type DeclineAssignmentPhoneMutationVariables = Exact<{
    input: DeclineAssignmentInput;
}>;
export type DeclineAssignmentPhoneMutation = {
    readonly declineAssignment: {
        readonly __typename: 'DeclineAssignmentSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type ConfirmVisitPhoneMutationVariables = Exact<{
    input: ConfirmVisitInput;
}>;
export type ConfirmVisitPhoneMutation = {
    readonly confirmVisit: {
        readonly __typename: 'ConfirmVisitSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type AcknowledgeNotePhoneMutationVariables = Exact<{
    input: AcknowledgeAdviceNoteInput;
}>;
export type AcknowledgeNotePhoneMutation = {
    readonly acknowledgeAdviceNote: {
        readonly __typename: 'AcknowledgeAdviceNoteSuccess';
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type BureauAlliancePageQueryVariables = Exact<{
    id: string;
}>;
export type BureauAlliancePageQuery = {
    readonly allianceById: {
        readonly id: string;
        readonly name: string;
        readonly code: string;
        readonly type: AllianceType;
        readonly state: AllianceState;
        readonly divisionName: string | null;
        readonly foundedOn: string | null;
        readonly groups: number;
        readonly roundsRunning: number;
        readonly charter: {
            readonly disclosure: Disclosure;
            readonly confirmWorkingDays: number;
            readonly reinspectDays: number;
            readonly ladderOwner: number;
            readonly ladderCommittee: number;
            readonly ladderTown: number;
            readonly lookBackDays: ReadonlyArray<number>;
        } | null;
        readonly figures: ({
            readonly asOf: string;
            readonly members: number;
        } & {
            ' $fragmentRefs'?: {
                'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment;
            };
        }) | null;
    } | null;
};
export type BureauAlliancesPageQueryVariables = Exact<{
    filter?: AllianceFilter | null | undefined;
    orderBy?: AllianceOrder | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type BureauAlliancesPageQuery = {
    readonly alliances: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly name: string;
            readonly type: AllianceType;
            readonly state: AllianceState;
            readonly divisionName: string | null;
            readonly groups: number;
            readonly roundsRunning: number;
            readonly figures: {
                ' $fragmentRefs'?: {
                    'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment;
                };
            } | null;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type Calendar_YearQueryVariables = Exact<{
    year: number;
}>;
export type Calendar_YearQuery = {
    readonly calendarYear: {
        readonly year: number;
        readonly notice: string | null;
        readonly provisional: boolean;
        readonly editedAt: string | null;
        readonly editedByName: string | null;
        readonly days: ReadonlyArray<{
            readonly date: string;
            readonly kind: string;
            readonly name: string | null;
        }>;
    } | null;
};
export type BureauDisclosedPageQueryVariables = Exact<{
    filter?: HazardFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type BureauDisclosedPageQuery = {
    readonly hazards: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly number: string | null;
            readonly enterpriseName: string;
            readonly allianceName: string | null;
            readonly place: string;
            readonly description: string;
            readonly severity: Severity;
            readonly state: HazardState;
            readonly foundAt: string;
            readonly dueOn: string | null;
            readonly overdue: boolean;
            readonly disclosedReason: string | null;
        }>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type BureauHomePageQueryVariables = Exact<{
    [key: string]: never;
}>;
export type BureauHomePageQuery = {
    readonly territory: {
        readonly divisionCode: string;
        readonly name: string;
        readonly alliances: number;
        readonly enterprises: number;
        readonly roundsRunning: number;
        readonly figures: ({
            readonly asOf: string;
        } & {
            ' $fragmentRefs'?: {
                'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment;
            };
        }) | null;
        readonly towns: ReadonlyArray<{
            readonly divisionCode: string;
            readonly name: string;
            readonly alliances: number;
            readonly figures: {
                ' $fragmentRefs'?: {
                    'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment;
                };
            } | null;
        }>;
    } | null;
    readonly myTasks: ReadonlyArray<{
        readonly key: string;
        readonly kind: TaskKind;
        readonly title: string;
        readonly subtitle: string | null;
        readonly allianceName: string | null;
        readonly dueOn: string | null;
        readonly overdue: boolean;
        readonly objectId: string;
    }>;
};
export type BureauMajorsPageQueryVariables = Exact<{
    filter?: MajorHazardFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type BureauMajorsPageQuery = {
    readonly majorHazards: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<({
            readonly id: string;
            readonly hazardId: string;
            readonly hazardNumber: string | null;
            readonly enterpriseName: string;
            readonly place: string | null;
            readonly description: string | null;
            readonly state: MajorHazardState;
            readonly criterionText: string | null;
            readonly standard: string;
            readonly createdAt: string;
        } & {
            ' $fragmentRefs'?: {
                'MajorDrawer_MajorHazardFragment': MajorDrawer_MajorHazardFragment;
            };
        })>;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
    };
};
export type Charter_PageQueryVariables = Exact<{
    [key: string]: never;
}>;
export type Charter_PageQuery = {
    readonly alliance: {
        readonly id: string;
        readonly name: string;
        readonly code: string;
        readonly type: AllianceType;
        readonly state: AllianceState;
        readonly divisionName: string | null;
        readonly foundedOn: string | null;
        readonly version: number;
        readonly charter: {
            readonly disclosure: Disclosure;
            readonly confirmWorkingDays: number;
            readonly reinspectDays: number;
            readonly dueSoonDays: number;
            readonly ladderOwner: number;
            readonly ladderCommittee: number;
            readonly ladderTown: number;
            readonly lookBackDays: ReadonlyArray<number>;
            readonly maxExtensions: number;
            readonly repeatRounds: number;
            readonly maxMeetings: number;
            readonly meetingRounds: number;
            readonly cycleRounds: number;
            readonly breakRings: RingRule;
            readonly antiCollusionPermille: number;
        } | null;
    } | null;
};
export type Charter_UpdateMutationVariables = Exact<{
    input: UpdateCharterInput;
}>;
export type Charter_UpdateMutation = {
    readonly updateCharter: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'UpdateCharterSuccess';
        readonly allianceId: string;
        readonly version: number;
    };
};
export type Conflicts_PageQueryVariables = Exact<{
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Conflicts_PageQuery = {
    readonly conflicts: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly kind: ConflictKind;
            readonly reason: string;
            readonly declaredByName: string;
            readonly declaredAt: string;
            readonly version: number;
            readonly enterpriseA: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly enterpriseB: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
    };
};
export type Conflicts_DeclareMutationVariables = Exact<{
    input: DeclareConflictInput;
}>;
export type Conflicts_DeclareMutation = {
    readonly declareConflict: {
        readonly __typename: 'DeclareConflictSuccess';
        readonly conflictId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Conflicts_WithdrawMutationVariables = Exact<{
    input: WithdrawConflictInput;
}>;
export type Conflicts_WithdrawMutation = {
    readonly withdrawConflict: {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    } | {
        readonly __typename: 'WithdrawConflictSuccess';
        readonly conflictId: string;
    };
};
export type Inbox_PageQueryVariables = Exact<{
    filter?: DropBoxItemFilter | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Inbox_PageQuery = {
    readonly dropBoxItems: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly personName: string;
            readonly receivedAt: string;
            readonly state: DropBoxState;
            readonly summary: string;
            readonly reason: string | null;
            readonly decidedByName: string | null;
            readonly version: number;
            readonly visit: {
                readonly id: string;
                readonly hostName: string;
                readonly plannedOn: string;
            } | null;
        }>;
    };
};
export type Inbox_DecideMutationVariables = Exact<{
    input: DecideDropBoxInput;
}>;
export type Inbox_DecideMutation = {
    readonly decideDropBox: {
        readonly __typename: 'DecideDropBoxSuccess';
        readonly itemId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Seats_PageQueryVariables = Exact<{
    first?: number | null | undefined;
    after?: string | null | undefined;
}>;
export type Seats_PageQuery = {
    readonly committeeSeats: {
        readonly totalCount: number;
        readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
        };
        readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly personName: string;
            readonly phoneMasked: string;
            readonly role: CommitteeRole;
            readonly startsOn: string;
            readonly endsOn: string | null;
            readonly group: {
                readonly id: string;
                readonly name: string;
            } | null;
        }>;
    };
};
export type Seats_AppointMutationVariables = Exact<{
    input: AppointSeatInput;
}>;
export type Seats_AppointMutation = {
    readonly appointSeat: {
        readonly __typename: 'AppointSeatSuccess';
        readonly seatId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export type Seats_EndMutationVariables = Exact<{
    input: EndSeatInput;
}>;
export type Seats_EndMutation = {
    readonly endSeat: {
        readonly __typename: 'EndSeatSuccess';
        readonly seatId: string;
    } | {
        readonly __typename: 'Refusal';
        readonly code: ErrorCode;
        readonly message: string;
    };
};
export declare const Session_SeatFragmentDoc: DocumentNode<Session_SeatFragment, unknown>;
export declare const FiguresDesk_FiguresFragmentDoc: DocumentNode<FiguresDesk_FiguresFragment, unknown>;
export declare const MajorDrawer_MajorHazardFragmentDoc: DocumentNode<MajorDrawer_MajorHazardFragment, unknown>;
export declare const Session_ViewerDocument: DocumentNode<Session_ViewerQuery, Session_ViewerQueryVariables>;
export declare const Session_SignInWithPasswordDocument: DocumentNode<Session_SignInWithPasswordMutation, Session_SignInWithPasswordMutationVariables>;
export declare const Session_SignInWithSmsCodeDocument: DocumentNode<Session_SignInWithSmsCodeMutation, Session_SignInWithSmsCodeMutationVariables>;
export declare const Session_RequestSmsCodeDocument: DocumentNode<Session_RequestSmsCodeMutation, Session_RequestSmsCodeMutationVariables>;
export declare const Session_SignOutDocument: DocumentNode<Session_SignOutMutation, Session_SignOutMutationVariables>;
export declare const Calendar_YearsDocument: DocumentNode<Calendar_YearsQuery, Calendar_YearsQueryVariables>;
export declare const Calendar_SetYearDocument: DocumentNode<Calendar_SetYearMutation, Calendar_SetYearMutationVariables>;
export declare const Can_ActionsDocument: DocumentNode<Can_ActionsQuery, Can_ActionsQueryVariables>;
export declare const Pickers_FirmsDocument: DocumentNode<Pickers_FirmsQuery, Pickers_FirmsQueryVariables>;
export declare const Pickers_GroupsDocument: DocumentNode<Pickers_GroupsQuery, Pickers_GroupsQueryVariables>;
export declare const Pickers_TopicsDocument: DocumentNode<Pickers_TopicsQuery, Pickers_TopicsQueryVariables>;
export declare const CompanyPhoneDocument: DocumentNode<CompanyPhoneQuery, CompanyPhoneQueryVariables>;
export declare const UpdateCompanyPhoneDocument: DocumentNode<UpdateCompanyPhoneMutation, UpdateCompanyPhoneMutationVariables>;
export declare const AddStaffPhoneDocument: DocumentNode<AddStaffPhoneMutation, AddStaffPhoneMutationVariables>;
export declare const RemoveStaffPhoneDocument: DocumentNode<RemoveStaffPhoneMutation, RemoveStaffPhoneMutationVariables>;
export declare const InvitationsPhoneDocument: DocumentNode<InvitationsPhoneQuery, InvitationsPhoneQueryVariables>;
export declare const AnswerInvitationPhoneDocument: DocumentNode<AnswerInvitationPhoneMutation, AnswerInvitationPhoneMutationVariables>;
export declare const HazardDesk_UpholdDocument: DocumentNode<HazardDesk_UpholdMutation, HazardDesk_UpholdMutationVariables>;
export declare const HazardDesk_RevokeDocument: DocumentNode<HazardDesk_RevokeMutation, HazardDesk_RevokeMutationVariables>;
export declare const HazardDesk_DecideExtensionDocument: DocumentNode<HazardDesk_DecideExtensionMutation, HazardDesk_DecideExtensionMutationVariables>;
export declare const HazardDesk_ReinspectDocument: DocumentNode<HazardDesk_ReinspectMutation, HazardDesk_ReinspectMutationVariables>;
export declare const HazardDesk_AssignReinspectorDocument: DocumentNode<HazardDesk_AssignReinspectorMutation, HazardDesk_AssignReinspectorMutationVariables>;
export declare const HazardDesk_EscalateDocument: DocumentNode<HazardDesk_EscalateMutation, HazardDesk_EscalateMutationVariables>;
export declare const HazardDesk_MergeDocument: DocumentNode<HazardDesk_MergeMutation, HazardDesk_MergeMutationVariables>;
export declare const HazardDesk_WithdrawDocument: DocumentNode<HazardDesk_WithdrawMutation, HazardDesk_WithdrawMutationVariables>;
export declare const HazardsDesk_PageDocument: DocumentNode<HazardsDesk_PageQuery, HazardsDesk_PageQueryVariables>;
export declare const HazardDesk_OneDocument: DocumentNode<HazardDesk_OneQuery, HazardDesk_OneQueryVariables>;
export declare const HazardDesk_MergeTargetsDocument: DocumentNode<HazardDesk_MergeTargetsQuery, HazardDesk_MergeTargetsQueryVariables>;
export declare const HazardDesk_CriteriaDocument: DocumentNode<HazardDesk_CriteriaQuery, HazardDesk_CriteriaQueryVariables>;
export declare const HazardPhoneDocument: DocumentNode<HazardPhoneQuery, HazardPhoneQueryVariables>;
export declare const HazardsPhoneDocument: DocumentNode<HazardsPhoneQuery, HazardsPhoneQueryVariables>;
export declare const LookBacksPhoneDocument: DocumentNode<LookBacksPhoneQuery, LookBacksPhoneQueryVariables>;
export declare const ConfirmHazardPhoneDocument: DocumentNode<ConfirmHazardPhoneMutation, ConfirmHazardPhoneMutationVariables>;
export declare const ContestHazardPhoneDocument: DocumentNode<ContestHazardPhoneMutation, ContestHazardPhoneMutationVariables>;
export declare const StartRectificationPhoneDocument: DocumentNode<StartRectificationPhoneMutation, StartRectificationPhoneMutationVariables>;
export declare const FixOnSpotPhoneDocument: DocumentNode<FixOnSpotPhoneMutation, FixOnSpotPhoneMutationVariables>;
export declare const SubmitRectificationPhoneDocument: DocumentNode<SubmitRectificationPhoneMutation, SubmitRectificationPhoneMutationVariables>;
export declare const RequestExtensionPhoneDocument: DocumentNode<RequestExtensionPhoneMutation, RequestExtensionPhoneMutationVariables>;
export declare const ReinspectHazardPhoneDocument: DocumentNode<ReinspectHazardPhoneMutation, ReinspectHazardPhoneMutationVariables>;
export declare const RecordLookBackPhoneDocument: DocumentNode<RecordLookBackPhoneMutation, RecordLookBackPhoneMutationVariables>;
export declare const ReportHazardPhoneDocument: DocumentNode<ReportHazardPhoneMutation, ReportHazardPhoneMutationVariables>;
export declare const WithdrawHazardPhoneDocument: DocumentNode<WithdrawHazardPhoneMutation, WithdrawHazardPhoneMutationVariables>;
export declare const JudgeMajorPhoneDocument: DocumentNode<JudgeMajorPhoneMutation, JudgeMajorPhoneMutationVariables>;
export declare const ControlMajorPhoneDocument: DocumentNode<ControlMajorPhoneMutation, ControlMajorPhoneMutationVariables>;
export declare const FileTreatmentPlanPhoneDocument: DocumentNode<FileTreatmentPlanPhoneMutation, FileTreatmentPlanPhoneMutationVariables>;
export declare const StartTreatmentPhoneDocument: DocumentNode<StartTreatmentPhoneMutation, StartTreatmentPhoneMutationVariables>;
export declare const ReworkMajorPhoneDocument: DocumentNode<ReworkMajorPhoneMutation, ReworkMajorPhoneMutationVariables>;
export declare const RequestAcceptancePhoneDocument: DocumentNode<RequestAcceptancePhoneMutation, RequestAcceptancePhoneMutationVariables>;
export declare const Groups_MembersDocument: DocumentNode<Groups_MembersQuery, Groups_MembersQueryVariables>;
export declare const Groups_CreateDocument: DocumentNode<Groups_CreateMutation, Groups_CreateMutationVariables>;
export declare const Groups_RenameDocument: DocumentNode<Groups_RenameMutation, Groups_RenameMutationVariables>;
export declare const Groups_EndDocument: DocumentNode<Groups_EndMutation, Groups_EndMutationVariables>;
export declare const Groups_AssignDocument: DocumentNode<Groups_AssignMutation, Groups_AssignMutationVariables>;
export declare const Members_PageDocument: DocumentNode<Members_PageQuery, Members_PageQueryVariables>;
export declare const Member_PageDocument: DocumentNode<Member_PageQuery, Member_PageQueryVariables>;
export declare const Member_SuspendDocument: DocumentNode<Member_SuspendMutation, Member_SuspendMutationVariables>;
export declare const Member_RestoreDocument: DocumentNode<Member_RestoreMutation, Member_RestoreMutationVariables>;
export declare const Member_ReinstateDocument: DocumentNode<Member_ReinstateMutation, Member_ReinstateMutationVariables>;
export declare const Member_WithdrawDocument: DocumentNode<Member_WithdrawMutation, Member_WithdrawMutationVariables>;
export declare const Member_ExitDocument: DocumentNode<Member_ExitMutation, Member_ExitMutationVariables>;
export declare const Member_ExpelDocument: DocumentNode<Member_ExpelMutation, Member_ExpelMutationVariables>;
export declare const Member_SetLeadDocument: DocumentNode<Member_SetLeadMutation, Member_SetLeadMutationVariables>;
export declare const Member_AdmitDocument: DocumentNode<Member_AdmitMutation, Member_AdmitMutationVariables>;
export declare const Member_UpdateEnterpriseDocument: DocumentNode<Member_UpdateEnterpriseMutation, Member_UpdateEnterpriseMutationVariables>;
export declare const Member_AddStaffDocument: DocumentNode<Member_AddStaffMutation, Member_AddStaffMutationVariables>;
export declare const Member_RemoveStaffDocument: DocumentNode<Member_RemoveStaffMutation, Member_RemoveStaffMutationVariables>;
export declare const Member_QualifyDocument: DocumentNode<Member_QualifyMutation, Member_QualifyMutationVariables>;
export declare const Member_EndQualificationDocument: DocumentNode<Member_EndQualificationMutation, Member_EndQualificationMutationVariables>;
export declare const ProfileFields_IndustriesDocument: DocumentNode<ProfileFields_IndustriesQuery, ProfileFields_IndustriesQueryVariables>;
export declare const InboxPhoneDocument: DocumentNode<InboxPhoneQuery, InboxPhoneQueryVariables>;
export declare const MarkReadPhoneDocument: DocumentNode<MarkReadPhoneMutation, MarkReadPhoneMutationVariables>;
export declare const RosterImports_PageDocument: DocumentNode<RosterImports_PageQuery, RosterImports_PageQueryVariables>;
export declare const RosterImport_OneDocument: DocumentNode<RosterImport_OneQuery, RosterImport_OneQueryVariables>;
export declare const RosterImport_RowsDocument: DocumentNode<RosterImport_RowsQuery, RosterImport_RowsQueryVariables>;
export declare const RosterImport_StartDocument: DocumentNode<RosterImport_StartMutation, RosterImport_StartMutationVariables>;
export declare const RosterImport_MapDocument: DocumentNode<RosterImport_MapMutation, RosterImport_MapMutationVariables>;
export declare const RosterImport_CommitDocument: DocumentNode<RosterImport_CommitMutation, RosterImport_CommitMutationVariables>;
export declare const Checklists_PageDocument: DocumentNode<Checklists_PageQuery, Checklists_PageQueryVariables>;
export declare const Checklists_AddDocument: DocumentNode<Checklists_AddMutation, Checklists_AddMutationVariables>;
export declare const Checklists_ReviseDocument: DocumentNode<Checklists_ReviseMutation, Checklists_ReviseMutationVariables>;
export declare const Checklists_RetireDocument: DocumentNode<Checklists_RetireMutation, Checklists_RetireMutationVariables>;
export declare const Home_PageDocument: DocumentNode<Home_PageQuery, Home_PageQueryVariables>;
export declare const Home_TasksDocument: DocumentNode<Home_TasksQuery, Home_TasksQueryVariables>;
export declare const Home_RoundsDocument: DocumentNode<Home_RoundsQuery, Home_RoundsQueryVariables>;
export declare const Rounds_PageDocument: DocumentNode<Rounds_PageQuery, Rounds_PageQueryVariables>;
export declare const Round_PageDocument: DocumentNode<Round_PageQuery, Round_PageQueryVariables>;
export declare const Round_PlanDocument: DocumentNode<Round_PlanQuery, Round_PlanQueryVariables>;
export declare const Round_CancelPlanDocument: DocumentNode<Round_CancelPlanMutation, Round_CancelPlanMutationVariables>;
export declare const Round_PublishRepairDocument: DocumentNode<Round_PublishRepairMutation, Round_PublishRepairMutationVariables>;
export declare const Round_CreateDocument: DocumentNode<Round_CreateMutation, Round_CreateMutationVariables>;
export declare const Round_UpdateDocument: DocumentNode<Round_UpdateMutation, Round_UpdateMutationVariables>;
export declare const Round_PlanItDocument: DocumentNode<Round_PlanItMutation, Round_PlanItMutationVariables>;
export declare const Round_ChooseDocument: DocumentNode<Round_ChooseMutation, Round_ChooseMutationVariables>;
export declare const Round_PublishDocument: DocumentNode<Round_PublishMutation, Round_PublishMutationVariables>;
export declare const Round_CloseDocument: DocumentNode<Round_CloseMutation, Round_CloseMutationVariables>;
export declare const Round_CancelDocument: DocumentNode<Round_CancelMutation, Round_CancelMutationVariables>;
export declare const Round_WhyNotDocument: DocumentNode<Round_WhyNotMutation, Round_WhyNotMutationVariables>;
export declare const Round_VisitsDocument: DocumentNode<Round_VisitsQuery, Round_VisitsQueryVariables>;
export declare const VisitCalendar_YearDocument: DocumentNode<VisitCalendar_YearQuery, VisitCalendar_YearQueryVariables>;
export declare const TasksPhoneDocument: DocumentNode<TasksPhoneQuery, TasksPhoneQueryVariables>;
export declare const UnreadPhoneDocument: DocumentNode<UnreadPhoneQuery, UnreadPhoneQueryVariables>;
export declare const DisclosedDrawerDocument: DocumentNode<DisclosedDrawerQuery, DisclosedDrawerQueryVariables>;
export declare const Bureau_SeatFirstOwnerDocument: DocumentNode<Bureau_SeatFirstOwnerMutation, Bureau_SeatFirstOwnerMutationVariables>;
export declare const MajorDrawer_JudgeDocument: DocumentNode<MajorDrawer_JudgeMutation, MajorDrawer_JudgeMutationVariables>;
export declare const MajorDrawer_ControlDocument: DocumentNode<MajorDrawer_ControlMutation, MajorDrawer_ControlMutationVariables>;
export declare const MajorDrawer_AcceptDocument: DocumentNode<MajorDrawer_AcceptMutation, MajorDrawer_AcceptMutationVariables>;
export declare const VisitsDesk_PageDocument: DocumentNode<VisitsDesk_PageQuery, VisitsDesk_PageQueryVariables>;
export declare const VisitDesk_OneDocument: DocumentNode<VisitDesk_OneQuery, VisitDesk_OneQueryVariables>;
export declare const VisitDesk_PostponeDocument: DocumentNode<VisitDesk_PostponeMutation, VisitDesk_PostponeMutationVariables>;
export declare const VisitDesk_CancelDocument: DocumentNode<VisitDesk_CancelMutation, VisitDesk_CancelMutationVariables>;
export declare const VisitDesk_ReportDocument: DocumentNode<VisitDesk_ReportMutation, VisitDesk_ReportMutationVariables>;
export declare const VisitDesk_ArchiveDocument: DocumentNode<VisitDesk_ArchiveMutation, VisitDesk_ArchiveMutationVariables>;
export declare const VisitDesk_ReplaceDocument: DocumentNode<VisitDesk_ReplaceMutation, VisitDesk_ReplaceMutationVariables>;
export declare const VisitPhoneDocument: DocumentNode<VisitPhoneQuery, VisitPhoneQueryVariables>;
export declare const VisitsPhoneDocument: DocumentNode<VisitsPhoneQuery, VisitsPhoneQueryVariables>;
export declare const CriteriaPhoneDocument: DocumentNode<CriteriaPhoneQuery, CriteriaPhoneQueryVariables>;
export declare const RecordVisitPhoneDocument: DocumentNode<RecordVisitPhoneMutation, RecordVisitPhoneMutationVariables>;
export declare const AcceptAssignmentPhoneDocument: DocumentNode<AcceptAssignmentPhoneMutation, AcceptAssignmentPhoneMutationVariables>;
export declare const DeclineAssignmentPhoneDocument: DocumentNode<DeclineAssignmentPhoneMutation, DeclineAssignmentPhoneMutationVariables>;
export declare const ConfirmVisitPhoneDocument: DocumentNode<ConfirmVisitPhoneMutation, ConfirmVisitPhoneMutationVariables>;
export declare const AcknowledgeNotePhoneDocument: DocumentNode<AcknowledgeNotePhoneMutation, AcknowledgeNotePhoneMutationVariables>;
export declare const BureauAlliancePageDocument: DocumentNode<BureauAlliancePageQuery, BureauAlliancePageQueryVariables>;
export declare const BureauAlliancesPageDocument: DocumentNode<BureauAlliancesPageQuery, BureauAlliancesPageQueryVariables>;
export declare const Calendar_YearDocument: DocumentNode<Calendar_YearQuery, Calendar_YearQueryVariables>;
export declare const BureauDisclosedPageDocument: DocumentNode<BureauDisclosedPageQuery, BureauDisclosedPageQueryVariables>;
export declare const BureauHomePageDocument: DocumentNode<BureauHomePageQuery, BureauHomePageQueryVariables>;
export declare const BureauMajorsPageDocument: DocumentNode<BureauMajorsPageQuery, BureauMajorsPageQueryVariables>;
export declare const Charter_PageDocument: DocumentNode<Charter_PageQuery, Charter_PageQueryVariables>;
export declare const Charter_UpdateDocument: DocumentNode<Charter_UpdateMutation, Charter_UpdateMutationVariables>;
export declare const Conflicts_PageDocument: DocumentNode<Conflicts_PageQuery, Conflicts_PageQueryVariables>;
export declare const Conflicts_DeclareDocument: DocumentNode<Conflicts_DeclareMutation, Conflicts_DeclareMutationVariables>;
export declare const Conflicts_WithdrawDocument: DocumentNode<Conflicts_WithdrawMutation, Conflicts_WithdrawMutationVariables>;
export declare const Inbox_PageDocument: DocumentNode<Inbox_PageQuery, Inbox_PageQueryVariables>;
export declare const Inbox_DecideDocument: DocumentNode<Inbox_DecideMutation, Inbox_DecideMutationVariables>;
export declare const Seats_PageDocument: DocumentNode<Seats_PageQuery, Seats_PageQueryVariables>;
export declare const Seats_AppointDocument: DocumentNode<Seats_AppointMutation, Seats_AppointMutationVariables>;
export declare const Seats_EndDocument: DocumentNode<Seats_EndMutation, Seats_EndMutationVariables>;
export {};
