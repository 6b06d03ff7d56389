/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AcceptRequestInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly minutes: number;
  readonly note?: string | null | undefined;
  readonly priority: ServicePriority;
  readonly requestId: string;
  readonly teamSize: number;
  readonly topicCodes: ReadonlyArray<string>;
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

export type AddExpertLeaveInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly endsOn: string;
  readonly expertId: string;
  readonly kind: LeaveKind;
  readonly reason: string;
  readonly startsOn: string;
};

export type AddLawInput = {
  readonly articles: ReadonlyArray<LawArticleInput>;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly docId: string;
  readonly effectiveFrom: string;
  readonly evidence: string;
  readonly level: string;
  readonly number: string;
  readonly title: string;
};

export type AddLawVersionInput = {
  /** Those it changes; the others are taken over. */
  readonly articles: ReadonlyArray<LawArticleInput>;
  readonly changeNote: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly docId: string;
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | null | undefined;
  readonly evidence?: string | null | undefined;
  readonly number: string;
  readonly title: string;
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

export type AddToCampaignInput = {
  readonly campaignId: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly firms: ReadonlyArray<CampaignFirmInput>;
  readonly reason?: string | null | undefined;
  /** The version the user saw. */
  readonly version: number;
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

export type AdviceNoteState =
  | 'acknowledged'
  | 'archived'
  | 'draft'
  | 'issued'
  | 'recalled'
  | 'replied'
  | 'reviewed';

export type AllianceFilter = {
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<AllianceState> | null | undefined;
  readonly townCode?: string | null | undefined;
  readonly types?: ReadonlyArray<AllianceType> | null | undefined;
};

/** How Alliance pages are ordered; the first is the default. */
export type AllianceOrder =
  | 'name'
  | 'open_desc'
  | 'overdue_desc';

export type AllianceState =
  | 'active'
  | 'dissolved'
  | 'filed'
  | 'preparing'
  | 'rectifying';

export type AllianceType =
  /** 区域型 */
  | 'area'
  /** 行业型 */
  | 'industry'
  /** 园区型 */
  | 'park'
  /** 村居型 */
  | 'village';

export type AmendPublicationInput = {
  readonly attachments: ReadonlyArray<AttachmentFileInput>;
  readonly bodyHtml: string;
  /** What changed; readers see it. */
  readonly changeNote: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  readonly title: string;
  /** The version the user saw. */
  readonly version: number;
};

export type AnswerComprehensionInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly itemId: string;
  readonly option: number;
};

export type AnswerDispatchQuestionInput = {
  /** The code of one of the options. */
  readonly answer: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly note?: string | null | undefined;
  readonly planId: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

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

export type AnswerQuestionInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** Also for every reader, without the firm. */
  readonly faq: boolean;
  readonly questionId: string;
  readonly text: string;
  /** The version the user saw. */
  readonly version: number;
};

export type AnswerResult =
  /** 符合 */
  | 'conform'
  /** 不适用 */
  | 'na'
  /** 不符合 */
  | 'nonconform';

export type AnswerTargetedCheckInput = {
  readonly answerId: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** One for each line of the check. */
  readonly lines: ReadonlyArray<boolean>;
  readonly note?: string | null | undefined;
  readonly outcome: CheckOutcome;
  readonly photos: ReadonlyArray<PhotoInput>;
  /** The version the user saw. */
  readonly version: number;
};

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

export type ArchivePublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type ArchiveVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type AskQuestionInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly itemId: string;
  readonly text: string;
};

export type AssignExpertInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly expertIds: ReadonlyArray<string>;
  readonly plannedOn: string;
  /** Minutes after midnight. */
  readonly start: number;
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

export type AttachmentFileInput = {
  readonly fileName: string;
  /** Made on the client: the same id is the same file. */
  readonly id: string;
  /** SHA-256 of a file that was sent before. */
  readonly sha256: string;
};

/** Whom it is for. An empty list sets no condition; lists are joined by AND, values in one by OR. */
export type AudienceInput = {
  readonly allianceIds: ReadonlyArray<string>;
  readonly allianceTypes: ReadonlyArray<AllianceType>;
  /** Twelve digits: county, town or village. */
  readonly divisionCodes: ReadonlyArray<string>;
  readonly groupIds: ReadonlyArray<string>;
  /** Leading digits of GB/T 4754 codes. */
  readonly industries: ReadonlyArray<string>;
  readonly riskTags: ReadonlyArray<string>;
  /** Who in a firm gets it; empty is everybody. */
  readonly roles: ReadonlyArray<EnterpriseRole>;
  readonly scales: ReadonlyArray<EnterpriseScale>;
};

export type CalendarDayInput = {
  readonly date: string;
  /** `off`, or `work` for a make-up weekend day. */
  readonly kind: string;
  readonly name?: string | null | undefined;
};

export type CampaignFirmInput = {
  readonly allianceId: string;
  readonly enterpriseId: string;
};

export type CancelExpertLeaveInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly leaveId: string;
  /** The version the user saw. */
  readonly version: number;
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
  | 'gps'
  /** By hand. */
  | 'manual'
  /** Scanned the code at the door. */
  | 'qr';

export type CheckOutcome =
  | 'found_fixed'
  | 'found_open'
  | 'not_applicable'
  | 'safe';

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

export type CommitteeRole =
  | 'chair'
  | 'group_leader'
  | 'member'
  | 'secretary'
  | 'vice_chair';

export type ComprehensionQuestionInput = {
  readonly explanation?: string | null | undefined;
  /** Two to six. */
  readonly options: ReadonlyArray<string>;
  /** Counts from 0. */
  readonly rightOption: number;
  readonly text: string;
};

export type ConfirmExpertReportInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly remark?: string | null | undefined;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

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

export type ConflictKind =
  | 'competitor'
  | 'other'
  | 'same_owner'
  | 'supplier';

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

export type CreatePublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly content: PublicationContentInput;
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
  | 'full'
  /** Counts only, until a hazard is major, overdue past the ladder or listed. */
  | 'graduated';

export type DispatchMoveCheckInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly day: string;
  readonly expertIds: ReadonlyArray<string>;
  readonly planId: string;
  /** Minutes after midnight. */
  readonly start: number;
  readonly visitId: string;
};

export type DispatchPlanState =
  | 'failed'
  | 'published'
  | 'ready'
  | 'solving'
  | 'superseded';

export type DropBoxItemFilter = {
  readonly states?: ReadonlyArray<DropBoxState> | null | undefined;
};

export type DropBoxState =
  | 'accepted'
  | 'refused'
  | 'to_confirm';

export type EditPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly content: PublicationContentInput;
  readonly publicationId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type EndCampaignInput = {
  readonly campaignId: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly reason: string;
  /** The version the user saw. */
  readonly version: number;
};

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
  | 'principal'
  /** 整改责任人 */
  | 'rectifier'
  /** 安全管理员 */
  | 'safety'
  /** 员工 */
  | 'staff';

export type EnterpriseScale =
  | 'large'
  | 'medium'
  | 'micro'
  | 'small';

/** Every expected refusal; worded in the reader’s language by the web. */
export type ErrorCode =
  | 'ADVICE_HAZARDS_OPEN'
  | 'ALLIANCE_CODE_TAKEN'
  | 'ALLIANCE_MISSING'
  | 'ALREADY_ASKED'
  | 'ALREADY_MEMBER'
  | 'ALREADY_SUBMITTED'
  | 'APPROVAL_MISSING'
  | 'ARTICLE_TWICE'
  | 'ASSIGNMENT_NOT_OPEN'
  | 'ASSIGNMENT_OF_ANOTHER'
  | 'ATTACHMENTS_TOO_MANY'
  | 'ATTACHMENT_ID_TAKEN'
  | 'ATTACHMENT_KIND'
  | 'ATTACHMENT_NOT_SENT'
  | 'ATTACHMENT_NOT_WHAT_IT_SAYS'
  | 'AUDIENCE_EMPTY'
  | 'AUDIENCE_OUTSIDE'
  | 'AUTHORITY_ORDERED'
  | 'BUSY'
  | 'CALENDAR_INVALID'
  | 'CAMPAIGN_OVER'
  | 'CAP_EXCEEDED'
  | 'CATEGORY_UNKNOWN'
  | 'CHANNEL_ADDRESS'
  | 'CHARTER_INVALID'
  | 'CHECKLIST_ITEM_CODE_TAKEN'
  | 'CHECKLIST_ITEM_RETIRED'
  | 'CHECKLIST_TOPIC_UNKNOWN'
  | 'CHECK_CLOSED'
  | 'CHECK_INVALID'
  | 'CHECK_LINES'
  | 'CHECK_NEEDS_PHOTO'
  | 'CHECK_NOTE'
  | 'CHECK_REACHES_NOBODY'
  | 'CODE_WRONG_OR_EXPIRED'
  | 'CONFLICT_EXISTS'
  | 'CREDIT_CODE_INVALID'
  | 'CRITERION_UNKNOWN'
  | 'DAYS_INVALID'
  | 'DIGEST_HOUR'
  | 'DISK_FULL'
  | 'DISPUTED_BEFORE'
  | 'DIVISION_UNKNOWN'
  | 'DROP_BOX_DECIDED'
  | 'DUE_IN_PAST'
  | 'DUE_TOO_LATE'
  | 'ENTERPRISE_CLOSED'
  | 'EXPERT_ABSENT'
  | 'EXPERT_CONFLICT'
  | 'EXPERT_EXISTS'
  | 'EXPERT_INACTIVE'
  | 'EXPERT_TAKEN'
  | 'EXPERT_UNQUALIFIED'
  | 'EXTENSIONS_USED_UP'
  | 'EXTENSION_DECIDED'
  | 'EXTENSION_OPEN'
  | 'EXTENSION_TOO_LATE'
  | 'FILE_NOT_UPLOADED'
  | 'FOLLOW_UP_OPEN'
  | 'GROUP_ENDED'
  | 'GROUP_NOT_EMPTY'
  | 'HEADCOUNT_INVALID'
  | 'HOURS_EXCEEDED'
  | 'HOURS_INVALID'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IMPORT_STATE'
  | 'IMPORT_TOKEN'
  | 'INPUT_INVALID'
  | 'INSPECTOR_UNKNOWN'
  | 'LAST_OFFICER'
  | 'LAW_KNOWN'
  | 'LAW_SHIPPED'
  | 'LAW_UNKNOWN'
  | 'LAW_VERSION_DATES'
  | 'LOOK_BACK_CLOSED'
  | 'MAPPING_INCOMPLETE'
  | 'MEMBERSHIP_ENDED'
  | 'MEMBERSHIP_STATE'
  | 'MERGE_TARGET_WRONG'
  | 'MOVE_CONFLICT'
  | 'NAME_REQUIRED'
  | 'NATURE_FORBIDDEN'
  | 'NEW_DUE_MISSING'
  | 'NOBODY_CHOSEN'
  | 'NOBODY_TO_REMIND'
  | 'NOTHING_TO_COMMIT'
  | 'NOTHING_TO_PLAN'
  | 'NOT_A_WORKDAY'
  | 'NOT_THE_REINSPECTOR'
  | 'NOT_YOUR_RECORD'
  | 'NO_EXPERTS'
  | 'NO_QUESTION'
  | 'NUMBER_MISSING'
  | 'OFFICER_EXISTS'
  | 'OPTION_UNKNOWN'
  | 'OWN_WORK'
  | 'PASSWORD_TOO_WEAK'
  | 'PHONE_INVALID'
  | 'PHONE_TAKEN'
  | 'PHOTO_ID_TAKEN'
  | 'PHOTO_MISSING'
  | 'PHOTO_NOT_A_PICTURE'
  | 'PHOTO_NOT_SENT'
  | 'PLAN_EMPTY'
  | 'PLAN_NOT_READY'
  | 'PLAN_NOT_SOLVING'
  | 'PLAN_OUTDATED'
  | 'POSITION_INVALID'
  | 'PUBLICATION_GOING_OUT'
  | 'PUBLICATION_WITHDRAWN'
  | 'PUBLISH_TIME_PAST'
  | 'QUESTIONS_OPEN'
  | 'QUESTION_INVALID'
  | 'QUESTION_UNKNOWN'
  | 'RATED_ALREADY'
  | 'REASON_MISSING'
  | 'REASON_REQUIRED'
  | 'RECUSED'
  | 'REINSPECTOR_IS_HOST'
  | 'REINSPECTOR_NOT_MEMBER'
  | 'RELAPSE_NEEDS_PHOTO'
  | 'REMINDED_RECENTLY'
  | 'REPORT_INCOMPLETE'
  | 'REQUEST_OPEN_ALREADY'
  | 'RISK_TAG_UNKNOWN'
  | 'ROLE_MAY_NOT'
  | 'ROUND_DATES_WRONG'
  | 'ROUND_GROUP_UNKNOWN'
  | 'ROUND_NO_MEMBERS'
  | 'ROUND_NO_PLAN'
  | 'ROUND_NO_WORKDAY'
  | 'ROUND_PAIR_UNKNOWN'
  | 'ROUND_TOO_LONG'
  | 'ROUND_TOPIC_UNKNOWN'
  | 'ROUND_VISITS_OPEN'
  | 'SAME_ENTERPRISE'
  | 'SEAT_EXISTS'
  | 'SEAT_NEEDS_GROUP'
  | 'SECOND_PERSON'
  | 'SECOND_PERSON_NEEDED'
  | 'SHEET_REFUSED'
  | 'SPECIALTY_UNKNOWN'
  | 'STALE_VERSION'
  | 'TEAM_SIZE_WRONG'
  | 'TERM_INVALID'
  | 'TEXT_REQUIRED'
  | 'TOPIC_UNKNOWN'
  | 'TRY_LATER'
  | 'TWO_OFFICERS_NEEDED'
  | 'URGENT_ONLY_WARNING'
  | 'VISIT_DAY_NO_WORKDAY'
  | 'VISIT_HAZARDS_OPEN'
  | 'VISIT_MOVED_ON'
  | 'VISIT_TEAM_EMPTY'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_STATE';

export type EscalateHazardInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly criterionCode: string;
  readonly hazardId: string;
  readonly reason: string;
  /** The version the user saw. */
  readonly version: number;
};

export type EvidencePhase =
  | 'after'
  | 'before'
  | 'dispute'
  | 'lookback'
  | 'practice'
  | 'signature'
  | 'visit';

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

export type ExpertCampaignFilter = {
  readonly running?: boolean | null | undefined;
  readonly search?: string | null | undefined;
};

export type ExpertFilter = {
  readonly active?: boolean | null | undefined;
  readonly search?: string | null | undefined;
  readonly specialty?: string | null | undefined;
};

export type ExpertFindingInput = {
  readonly criterionCode?: string | null | undefined;
  readonly deadlineDays?: number | null | undefined;
  readonly description: string;
  readonly foundAt: string;
  /** Becomes the id of the hazard. */
  readonly id: string;
  /** 即查即改. */
  readonly immediate: boolean;
  readonly majorSuspected?: boolean | null | undefined;
  readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
  readonly place: string;
  readonly topicCode?: string | null | undefined;
};

export type ExpertHourFilter = {
  readonly expertId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

/** How Expert pages are ordered; the first is the default. */
export type ExpertOrder =
  | 'name'
  | 'visits_desc';

export type ExpertPracticeInput = {
  readonly createdAt?: string | null | undefined;
  readonly description: string;
  readonly id: string;
  readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
  readonly title: string;
};

export type ExpertRequestFilter = {
  readonly allianceId?: string | null | undefined;
  readonly batchId?: string | null | undefined;
  readonly campaignId?: string | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  readonly origins?: ReadonlyArray<RequestOrigin> | null | undefined;
  readonly priorities?: ReadonlyArray<ServicePriority> | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<ExpertRequestState> | null | undefined;
  readonly toTriage?: boolean | null | undefined;
  readonly topicCode?: string | null | undefined;
  readonly waitingForPlan?: boolean | null | undefined;
};

/** How ExpertRequest pages are ordered; the first is the default. */
export type ExpertRequestOrder =
  | 'created_at_desc'
  | 'triage';

export type ExpertRequestState =
  | 'answered'
  | 'assigned'
  | 'closed'
  | 'invalid'
  | 'open';

export type ExpertRole =
  | 'lead'
  | 'member';

export type ExpertSignatureInput = {
  readonly id: string;
  readonly refusalReason?: string | null | undefined;
  readonly refused?: boolean | null | undefined;
  /** Of the picture, sent before; null for a refusal. */
  readonly sha256?: string | null | undefined;
  readonly signedAt: string;
  readonly signerName: string;
  readonly signerRole: SignerRole;
};

export type ExpertVisitFilter = {
  readonly accepted?: boolean | null | undefined;
  readonly allianceId?: string | null | undefined;
  readonly campaignId?: string | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  readonly expertId?: string | null | undefined;
  readonly followUp?: boolean | null | undefined;
  readonly followUpDue?: boolean | null | undefined;
  readonly from?: string | null | undefined;
  readonly hostSilent?: boolean | null | undefined;
  readonly mine?: boolean | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly otherDay?: boolean | null | undefined;
  readonly requestId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<ExpertVisitState> | null | undefined;
  readonly to?: string | null | undefined;
};

export type ExpertVisitKind =
  | 'first'
  | 'follow_up';

/** How ExpertVisit pages are ordered; the first is the default. */
export type ExpertVisitOrder =
  | 'created_at_desc'
  | 'planned_on'
  | 'planned_on_desc';

export type ExpertVisitReasonInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly reason: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type ExpertVisitState =
  | 'assigned'
  | 'cancelled'
  | 'closed'
  | 'confirmed'
  | 'declined'
  | 'reported'
  | 'requested'
  | 'scheduled'
  | 'visiting';

export type ExpertVisitStepInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
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

export type FollowUpQuestionInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly questionId: string;
  readonly text: string;
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
export type HazardOrder =
  | 'due_at'
  | 'found_at_desc';

export type HazardSource =
  | 'enforcement'
  | 'expert_visit'
  | 'insurer'
  | 'mutual_check'
  | 'quick_report'
  | 'self_check'
  | 'township';

export type HazardState =
  | 'cancelled'
  | 'closed'
  | 'disputed'
  | 'draft'
  | 'escalated_major'
  | 'pending_confirm'
  | 'pending_rectify'
  | 'rectifying'
  | 'reinspect_failed'
  | 'submitted';

export type HostAnswer =
  /** 另约时间 */
  | 'other_day'
  /** 同意 */
  | 'yes';

export type InboxItemFilter = {
  readonly mustRead?: boolean | null | undefined;
  readonly publisherKind?: PublisherKind | null | undefined;
  readonly search?: string | null | undefined;
  readonly todo?: boolean | null | undefined;
  readonly types?: ReadonlyArray<PublicationType> | null | undefined;
  readonly unread?: boolean | null | undefined;
};

export type InspectionLoadFilter = {
  readonly atCap?: boolean | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  readonly search?: string | null | undefined;
};

/** How InspectionLoad pages are ordered; the first is the default. */
export type InspectionLoadOrder =
  | 'name'
  | 'used_desc';

export type InspectorState =
  | 'accepted'
  | 'assigned'
  | 'declined'
  | 'draft'
  | 'replaced';

export type ItemSource =
  /** The alliance's own; carries no legal badge. */
  | 'alliance'
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

export type LawArticleInput = {
  readonly article: string;
  /** The law's own words. */
  readonly fullText: boolean;
  readonly text: string;
  /** Seen in a published copy. */
  readonly verified: boolean;
};

export type LawFilter = {
  readonly changedWithinDays?: number | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<LawState> | null | undefined;
  readonly status?: string | null | undefined;
  readonly topicCode?: string | null | undefined;
};

/** How Law pages are ordered; the first is the default. */
export type LawOrder =
  | 'newest'
  | 'title';

export type LawState =
  | 'coming'
  | 'in_force'
  | 'superseded';

export type LeaveKind =
  /** 病假 */
  | 'ill'
  /** 请假 */
  | 'leave'
  /** 培训 */
  | 'training';

export type LookBackFilter = {
  readonly mine?: boolean | null | undefined;
  readonly states?: ReadonlyArray<LookBackState> | null | undefined;
};

export type LookBackState =
  | 'assigned'
  | 'cancelled'
  | 'done'
  | 'pending';

export type MajorHazardFilter = {
  readonly open?: boolean | null | undefined;
  readonly states?: ReadonlyArray<MajorHazardState> | null | undefined;
};

export type MajorHazardState =
  | 'accept_failed'
  | 'accept_requested'
  | 'closed'
  | 'confirmed'
  | 'controlled'
  | 'not_major'
  | 'plan_submitted'
  | 'suspected'
  | 'treating';

export type ManifestInput = {
  readonly answerItemKeys?: ReadonlyArray<string> | null | undefined;
  readonly evidenceIds?: ReadonlyArray<string> | null | undefined;
  readonly goodPracticeIds?: ReadonlyArray<string> | null | undefined;
  readonly hazardIds?: ReadonlyArray<string> | null | undefined;
  readonly signatureIds?: ReadonlyArray<string> | null | undefined;
};

export type MarkQuestionInvalidInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly questionId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type MatchExpertsInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly visitId: string;
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
export type MembershipOrder =
  | 'hazards_open'
  | 'joined_on'
  | 'name';

export type MembershipState =
  | 'active'
  | 'applied'
  | 'exited'
  | 'expelled'
  | 'refused'
  | 'reviewing'
  | 'suspended';

export type MergeHazardInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly hazardId: string;
  /** The one that survives. */
  readonly intoHazardId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type MoveDispatchVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly day: string;
  readonly expertIds: ReadonlyArray<string>;
  /** Pins it there unless false. */
  readonly pin?: boolean | null | undefined;
  readonly planId: string;
  readonly start: number;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type NotificationFilter = {
  readonly unreadOnly?: boolean | null | undefined;
};

export type OfficerInput = {
  readonly idNumber: string;
  readonly name: string;
};

export type OfficialVisitFilter = {
  readonly enterpriseId?: string | null | undefined;
  readonly natures?: ReadonlyArray<VisitNature> | null | undefined;
  readonly search?: string | null | undefined;
  readonly year?: number | null | undefined;
};

export type OpenPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly itemId: string;
};

export type OutreachChannel =
  | 'dingtalk'
  | 'email'
  | 'feishu'
  | 'sms'
  | 'wecom';

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

export type PinDispatchVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly pinned: boolean;
  readonly planId: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type PlanDispatchInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly endsOn: string;
  readonly mode?: RepairMode | null | undefined;
  readonly startsOn: string;
  /** Null: all that wait, with what was given already in these days. */
  readonly visitIds?: ReadonlyArray<string> | null | undefined;
};

export type PlanRoundInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly roundId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type PlanState =
  | 'chosen'
  | 'discarded'
  | 'failed'
  | 'ready'
  | 'solving';

export type PortMessageFilter = {
  readonly channels?: ReadonlyArray<OutreachChannel> | null | undefined;
  readonly publicationId?: string | null | undefined;
  readonly states?: ReadonlyArray<string> | null | undefined;
};

/** How PortMessage pages are ordered; the first is the default. */
export type PortMessageOrder =
  | 'newest';

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

export type PrescriptionInput = {
  /** 找病因. */
  readonly causes: string;
  /** 查病情. */
  readonly condition: string;
  /** The finding it treats; null for the firm as a whole. */
  readonly hazardId?: string | null | undefined;
  readonly id: string;
  /** 开良方. */
  readonly remedy: string;
};

export type PresentInput = {
  readonly name: string;
  readonly role: PresentRole;
  readonly title?: string | null | undefined;
};

export type PresentRole =
  /** 岗位员工 */
  | 'operator'
  /** 其他 */
  | 'other'
  /** 主要负责人 */
  | 'principal'
  /** 安全管理员 */
  | 'safety';

export type ProposeVisitDaysInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly days: ReadonlyArray<string>;
  readonly note?: string | null | undefined;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type PublicationContentInput = {
  readonly attachments: ReadonlyArray<AttachmentFileInput>;
  /** Null is everybody the publisher may reach. */
  readonly audience?: AudienceInput | null | undefined;
  readonly bodyHtml: string;
  readonly channels: ReadonlyArray<OutreachChannel>;
  readonly check?: TargetedCheckContentInput | null | undefined;
  readonly lawDocId?: string | null | undefined;
  readonly lawVersionNo?: number | null | undefined;
  readonly mustRead: boolean;
  readonly question?: ComprehensionQuestionInput | null | undefined;
  readonly title: string;
  readonly type: PublicationType;
  /** Only warnings: rings at night too. */
  readonly urgent: boolean;
};

export type PublicationDelivery =
  | 'delivered'
  | 'delivering'
  | 'none'
  | 'scheduled'
  | 'stopped'
  | 'targeting';

export type PublicationFilter = {
  readonly checkIncomplete?: boolean | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  readonly goingOut?: boolean | null | undefined;
  readonly lawDocId?: string | null | undefined;
  readonly mustRead?: boolean | null | undefined;
  readonly own?: boolean | null | undefined;
  readonly questionsOpen?: boolean | null | undefined;
  readonly scheduled?: boolean | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<PublicationState> | null | undefined;
  readonly types?: ReadonlyArray<PublicationType> | null | undefined;
  readonly unreadFirms?: boolean | null | undefined;
  readonly withCheck?: boolean | null | undefined;
};

/** How Publication pages are ordered; the first is the default. */
export type PublicationOrder =
  | 'newest'
  | 'oldest'
  | 'title';

export type PublicationReaderFilter = {
  readonly allianceId?: string | null | undefined;
  readonly answered?: string | null | undefined;
  readonly checkAnswered?: boolean | null | undefined;
  readonly divisionCode?: string | null | undefined;
  readonly publicationId?: string | null | undefined;
  readonly read?: boolean | null | undefined;
  readonly search?: string | null | undefined;
};

/** How PublicationReader pages are ordered; the first is the default. */
export type PublicationReaderOrder =
  | 'name'
  | 'read_at'
  | 'unread_first';

export type PublicationState =
  | 'archived'
  | 'draft'
  | 'published'
  | 'review'
  | 'withdrawn';

export type PublicationType =
  | 'law'
  | 'notice'
  | 'training'
  | 'warning';

export type PublishDispatchPlanInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly planId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type PublishPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  /** Null is now. */
  readonly publishAt?: string | null | undefined;
  /** The version the user saw. */
  readonly version: number;
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

export type PublisherKind =
  | 'alliance'
  | 'bureau';

export type QualificationLevel =
  | 'lead'
  | 'member'
  | 'shadow'
  | 'trainee';

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

export type QuestionState =
  | 'answered'
  | 'assigned'
  | 'closed'
  | 'invalid'
  | 'open';

export type QuestionThreadFilter = {
  readonly publicationId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<QuestionState> | null | undefined;
};

/** How QuestionThread pages are ordered; the first is the default. */
export type QuestionThreadOrder =
  | 'newest'
  | 'open_first';

export type RateExpertVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly comment?: string | null | undefined;
  /** One to five. */
  readonly score: number;
  readonly visitId: string;
};

export type RatingDirection =
  | 'expert_rates_host'
  | 'host_rates_expert';

export type RecordExpertVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly findings?: ReadonlyArray<ExpertFindingInput> | null | undefined;
  readonly goodPractices?: ReadonlyArray<ExpertPracticeInput> | null | undefined;
  readonly photos?: ReadonlyArray<PhotoInput> | null | undefined;
  readonly prescriptions?: ReadonlyArray<PrescriptionInput> | null | undefined;
  /** The whole list; null leaves it as it is. */
  readonly present?: ReadonlyArray<PresentInput> | null | undefined;
  readonly signatures?: ReadonlyArray<ExpertSignatureInput> | null | undefined;
  readonly summary?: string | null | undefined;
  readonly visitId: string;
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

export type RecordOfficialVisitInput = {
  readonly approvalNumber?: string | null | undefined;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly enterpriseId: string;
  /** Needed beyond the cap. */
  readonly exception?: string | null | undefined;
  readonly nature: VisitNature;
  readonly officers?: ReadonlyArray<OfficerInput> | null | undefined;
  readonly officialNumber?: string | null | undefined;
  readonly result?: string | null | undefined;
  readonly subject: string;
  readonly visitedOn: string;
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

export type RemindReadersInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  /** The version the user saw. */
  readonly version: number;
  /** read: people who have not; check: firms that have not answered. */
  readonly what: string;
};

export type RemoveDispatchVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly planId: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
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

export type RepairMode =
  | 'balanced'
  | 'best'
  | 'least_change';

export type ReplaceInspectorInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly reason: string;
  /** The version the user saw. */
  readonly version: number;
  readonly visitInspectorId: string;
};

export type ReplanDispatchInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly mode?: RepairMode | null | undefined;
  readonly planId: string;
  /** The version the user saw. */
  readonly version: number;
};

export type ReportExpertVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly endedAt?: string | null | undefined;
  readonly minutesTravel?: number | null | undefined;
  readonly summary: string;
  /** The version the user saw; absent from a phone whose earlier steps are still under way. */
  readonly version?: number | null | undefined;
  readonly visitId: string;
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

export type RequestExpertInput = {
  readonly allianceId: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** Of a committee: its members, at most 50. */
  readonly enterpriseIds?: ReadonlyArray<string> | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly notAfter?: string | null | undefined;
  readonly notBefore?: string | null | undefined;
  readonly priority?: ServicePriority | null | undefined;
  readonly reason: string;
  readonly teamSize?: number | null | undefined;
  readonly topicCodes: ReadonlyArray<string>;
  readonly wishedDays?: ReadonlyArray<string> | null | undefined;
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

export type RequestFollowUpInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly plannedOn?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

export type RequestOrigin =
  | 'campaign'
  | 'committee'
  | 'enterprise';

export type RequestStepInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly reason: string;
  readonly requestId: string;
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

export type ReturnPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  readonly reason: string;
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
  | 'always'
  /** Broken where that costs no travel. */
  | 'free';

export type RosterImportState =
  /** The dry run is there to be looked at. */
  | 'checked'
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
  | 'create'
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

export type RoundState =
  | 'cancelled'
  | 'closed'
  | 'draft'
  | 'planned'
  | 'published'
  | 'running';

export type SaveCampaignInput = {
  readonly budgetMinutes: number;
  readonly budgetVisits: number;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly endsOn: string;
  readonly id?: string | null | undefined;
  readonly minutes: number;
  readonly name: string;
  readonly priority: ServicePriority;
  readonly purpose: string;
  readonly startsOn: string;
  readonly topicCodes: ReadonlyArray<string>;
  readonly version?: number | null | undefined;
};

export type SaveExpertInput = {
  readonly active?: boolean | null | undefined;
  readonly address?: string | null | undefined;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly conflictEnterpriseIds?: ReadonlyArray<string> | null | undefined;
  readonly employers?: ReadonlyArray<string> | null | undefined;
  /** Null: a new expert. */
  readonly id?: string | null | undefined;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
  readonly lunchFrom?: number | null | undefined;
  readonly lunchMinutes?: number | null | undefined;
  readonly lunchUntil?: number | null | undefined;
  readonly maxVisitsPerDay?: number | null | undefined;
  readonly name: string;
  /** Of a new expert; never shown again in full. */
  readonly phone?: string | null | undefined;
  readonly specialties: ReadonlyArray<string>;
  /** The version the user saw, of one that is there. */
  readonly version?: number | null | undefined;
  /** Minutes after midnight. */
  readonly workFrom?: number | null | undefined;
  readonly workUntil?: number | null | undefined;
  readonly yearlyHours?: number | null | undefined;
};

export type SaveOutreachChannelInput = {
  readonly active: boolean;
  /** Null keeps the one that is there. */
  readonly address?: string | null | undefined;
  readonly channel: OutreachChannel;
  readonly channelId?: string | null | undefined;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly title: string;
};

export type SaveOutreachSettingsInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  /** 8 to 20. */
  readonly digestHour: number;
  readonly secondPerson: boolean;
  /** The version the user saw. */
  readonly version: number;
};

export type ScheduleExpertVisitInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly plannedOn: string;
  /** Minutes after midnight. */
  readonly start: number;
  /** The version the user saw. */
  readonly version: number;
  readonly visitId: string;
};

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
  | 'bureau'
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

export type ServicePriority =
  /** High. */
  | 'high'
  /** For a major hazard; never dropped in silence. */
  | 'major'
  /** Normal. */
  | 'normal'
  /** May be left out. */
  | 'optional';

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
  | 'general'
  /** Judged to be major. */
  | 'major'
  /** Meets a criterion; a person has yet to judge. */
  | 'major_suspected';

export type SheetState =
  | 'draft'
  | 'host_signed'
  | 'locked'
  | 'refused'
  | 'team_signed';

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

export type SignerRole =
  | 'escort'
  | 'host'
  | 'inspector'
  | 'team_leader';

export type StartExpertVisitInput = {
  readonly at: string;
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
  readonly method: CheckInMethod;
  /** The version the user saw; absent from a phone whose earlier steps are still under way. */
  readonly version?: number | null | undefined;
  readonly visitId: string;
};

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

export type SubmitPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
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

export type TargetedCheckAnswerFilter = {
  readonly allianceId?: string | null | undefined;
  readonly answered?: boolean | null | undefined;
  readonly checkId?: string | null | undefined;
  readonly divisionCode?: string | null | undefined;
  readonly outcomes?: ReadonlyArray<CheckOutcome> | null | undefined;
  readonly search?: string | null | undefined;
};

/** How TargetedCheckAnswer pages are ordered; the first is the default. */
export type TargetedCheckAnswerOrder =
  | 'answered_at'
  | 'name'
  | 'open_first';

export type TargetedCheckContentInput = {
  readonly dueOn: string;
  /** One to ten lines to look at. */
  readonly items: ReadonlyArray<string>;
  readonly needsPhoto: boolean;
  /** Only firms with one of these risks; empty is all. */
  readonly riskTags: ReadonlyArray<string>;
  readonly title: string;
};

export type TaskKind =
  /** Accept a treated major hazard. */
  | 'accept_major'
  /** Acknowledge an advice note. */
  | 'acknowledge_note'
  /** Give the firm's answer to a targeted check. */
  | 'answer_check'
  /** Agree to become a member of an alliance, or not. */
  | 'answer_invitation'
  /** Answer a firm's question about a publication. */
  | 'answer_question'
  /** Approve a publication, or send it back. */
  | 'approve_publication'
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
  /** Read a must-read publication and answer its question. */
  | 'read_publication'
  /** Put a hazard right. */
  | 'rectify_hazard'
  /** Look whether it was put right. */
  | 'reinspect_hazard'
  /** Take a request for an expert on, or decline it. */
  | 'triage_request';

export type TeamRole =
  | 'leader'
  | 'member';

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
  | 'enforcement'
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
export type VisitOrder =
  | 'planned_on'
  | 'planned_on_desc';

export type VisitState =
  | 'archived'
  | 'cancelled'
  | 'confirmed'
  | 'draft'
  | 'field_done'
  | 'in_progress'
  | 'postponed'
  | 'published'
  | 'reported';

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

export type WithdrawPublicationInput = {
  /** UUIDv7 made on the client; the same id again gets the answer given then. */
  readonly clientMutationId: string;
  readonly publicationId: string;
  readonly reason: string;
  /** The version the user saw. */
  readonly version: number;
};

export type Session_ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type Session_ViewerQuery = { readonly viewer: { readonly personId: string, readonly name: string, readonly phoneMasked: string, readonly seats: ReadonlyArray<{ ' $fragmentRefs'?: { 'Session_SeatFragment': Session_SeatFragment } }> } | null };

export type Session_SeatFragment = { readonly key: string, readonly kind: SeatKind, readonly role: string, readonly title: string, readonly allianceId: string | null, readonly allianceName: string | null, readonly groupId: string | null, readonly groupName: string | null, readonly enterpriseId: string | null, readonly enterpriseName: string | null, readonly bureauId: string | null, readonly bureauName: string | null, readonly isInspector: boolean } & { ' $fragmentName'?: 'Session_SeatFragment' };

export type Session_SignInWithPasswordMutationVariables = Exact<{
  phone: string;
  password: string;
}>;


export type Session_SignInWithPasswordMutation = { readonly signInWithPassword:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInSuccess' }
   };

export type Session_SignInWithSmsCodeMutationVariables = Exact<{
  phone: string;
  code: string;
}>;


export type Session_SignInWithSmsCodeMutation = { readonly signInWithSmsCode:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SignInSuccess' }
   };

export type Session_RequestSmsCodeMutationVariables = Exact<{
  phone: string;
}>;


export type Session_RequestSmsCodeMutation = { readonly requestSmsCode:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestSmsCodeSuccess', readonly resendAfterSeconds: number }
   };

export type Session_SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type Session_SignOutMutation = { readonly signOut: boolean };

export type Calendar_YearsQueryVariables = Exact<{ [key: string]: never; }>;


export type Calendar_YearsQuery = { readonly calendarYears: ReadonlyArray<{ readonly year: number, readonly notice: string | null, readonly provisional: boolean }> };

export type Calendar_SetYearMutationVariables = Exact<{
  input: SetCalendarYearInput;
}>;


export type Calendar_SetYearMutation = { readonly setCalendarYear:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetCalendarYearSuccess', readonly year: number, readonly provisional: boolean, readonly days: number }
   };

export type Can_ActionsQueryVariables = Exact<{
  actions: ReadonlyArray<string> | string;
}>;


export type Can_ActionsQuery = { readonly viewer: { readonly personId: string, readonly can: ReadonlyArray<string> } | null };

export type Pickers_FirmsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type Pickers_FirmsQuery = { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly group: { readonly id: string, readonly name: string } | null }> } };

export type Pickers_GroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Pickers_GroupsQuery = { readonly groups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly memberCount: number, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Pickers_TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type Pickers_TopicsQuery = { readonly checklistTopics: ReadonlyArray<{ readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly always: boolean }> };

export type CampaignForm_CampaignFragment = { readonly id: string, readonly version: number, readonly name: string, readonly purpose: string, readonly topicCodes: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly priority: ServicePriority, readonly minutes: number, readonly budgetVisits: number, readonly budgetMinutes: number } & { ' $fragmentName'?: 'CampaignForm_CampaignFragment' };

export type Dispatch_CampaignsQueryVariables = Exact<{
  filter?: ExpertCampaignFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_CampaignsQuery = { readonly expertCampaigns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly topicNames: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly endedAt: string | null, readonly priority: ServicePriority, readonly budgetVisits: number, readonly budgetMinutes: number, readonly usedVisits: number, readonly planned: number, readonly done: number, readonly usedMinutes: number, readonly findings: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Dispatch_CampaignQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_CampaignQuery = { readonly expertCampaign: (
    { readonly id: string, readonly name: string, readonly purpose: string, readonly topicNames: ReadonlyArray<string>, readonly startsOn: string, readonly endsOn: string, readonly endedAt: string | null, readonly priority: ServicePriority, readonly minutes: number, readonly budgetVisits: number, readonly budgetMinutes: number, readonly createdByName: string, readonly createdAt: string, readonly version: number, readonly usedVisits: number, readonly planned: number, readonly done: number, readonly declined: number, readonly usedMinutes: number, readonly findings: number, readonly viewerCanEdit: boolean }
    & { ' $fragmentRefs'?: { 'CampaignForm_CampaignFragment': CampaignForm_CampaignFragment } }
  ) | null };

export type Dispatch_CandidatesQueryVariables = Exact<{
  campaignId: string;
}>;


export type Dispatch_CandidatesQuery = { readonly campaignCandidates: ReadonlyArray<{ readonly allianceId: string, readonly allianceName: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly matching: ReadonlyArray<string>, readonly riskTags: ReadonlyArray<string>, readonly openHazards: number, readonly overdueHazards: number, readonly lastExpertVisitOn: string | null }> };

export type Campaign_SaveMutationVariables = Exact<{
  input: SaveCampaignInput;
}>;


export type Campaign_SaveMutation = { readonly saveCampaign:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SaveCampaignSuccess', readonly campaignId: string, readonly version: number }
   };

export type Campaign_AddMutationVariables = Exact<{
  input: AddToCampaignInput;
}>;


export type Campaign_AddMutation = { readonly addToCampaign:
    | { readonly __typename: 'AddToCampaignSuccess', readonly campaignId: string, readonly requestIds: ReadonlyArray<string>, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Campaign_EndMutationVariables = Exact<{
  input: EndCampaignInput;
}>;


export type Campaign_EndMutation = { readonly endCampaign:
    | { readonly __typename: 'EndCampaignSuccess', readonly campaignId: string, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type Dispatch_DeskQuery = { readonly dispatchDesk: { readonly toTriage: number, readonly toPlan: number, readonly hostsSilent: number, readonly proposals: number, readonly unconfirmedReports: number, readonly followUpsDue: number, readonly questionsOpen: number, readonly expertsAway: number, readonly visitsThisWeek: number, readonly findingsThisMonth: number, readonly draftPlanId: string | null } | null };

export type BureauExpertsPageQueryVariables = Exact<{
  filter?: ExpertFilter | null | undefined;
  orderBy?: ExpertOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BureauExpertsPageQuery = { readonly experts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phoneMasked: string, readonly specialtyNames: ReadonlyArray<string>, readonly employers: ReadonlyArray<string>, readonly yearlyHours: number, readonly minutesThisYear: number, readonly bookedMinutes: number, readonly visitsDone: number, readonly findingsPerVisit: number | null, readonly shareConfirmed: number | null, readonly shareRelapsed: number | null, readonly ratingAverage: number | null, readonly ratingCount: number, readonly active: boolean, readonly onLeaveToday: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BureauExpertPageQueryVariables = Exact<{
  id: string;
}>;


export type BureauExpertPageQuery = { readonly expert: (
    { readonly id: string, readonly name: string, readonly phoneMasked: string, readonly specialtyNames: ReadonlyArray<string>, readonly employers: ReadonlyArray<string>, readonly address: string | null, readonly workFrom: number, readonly workUntil: number, readonly lunchFrom: number | null, readonly lunchUntil: number | null, readonly lunchMinutes: number | null, readonly maxVisitsPerDay: number, readonly yearlyHours: number, readonly active: boolean, readonly version: number, readonly minutesThisYear: number, readonly bookedMinutes: number, readonly visitsDone: number, readonly findings: number, readonly findingsPerVisit: number | null, readonly findingsConfirmed: number, readonly findingsRevoked: number, readonly shareConfirmed: number | null, readonly findingsClosed: number, readonly findingsRelapsed: number, readonly shareRelapsed: number | null, readonly ratingCount: number, readonly ratingAverage: number | null, readonly onLeaveToday: boolean, readonly viewerCanEdit: boolean, readonly leaves: ReadonlyArray<{ readonly id: string, readonly kind: LeaveKind, readonly startsOn: string, readonly endsOn: string, readonly reason: string, readonly createdByName: string, readonly cancelledAt: string | null, readonly version: number }> }
    & { ' $fragmentRefs'?: { 'ExpertForm_ExpertFragment': ExpertForm_ExpertFragment } }
  ) | null };

export type BureauExpertHoursQueryVariables = Exact<{
  filter?: ExpertHourFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BureauExpertHoursQuery = { readonly expertHours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly enterpriseName: string, readonly visitId: string, readonly minutesVisit: number, readonly minutesTravel: number, readonly note: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExpertForm_ExpertFragment = { readonly id: string, readonly version: number, readonly name: string, readonly specialties: ReadonlyArray<string>, readonly employers: ReadonlyArray<string>, readonly conflictEnterpriseIds: ReadonlyArray<string>, readonly address: string | null, readonly lat: number | null, readonly lon: number | null, readonly workFrom: number, readonly workUntil: number, readonly lunchFrom: number | null, readonly lunchUntil: number | null, readonly lunchMinutes: number | null, readonly maxVisitsPerDay: number, readonly yearlyHours: number, readonly active: boolean } & { ' $fragmentName'?: 'ExpertForm_ExpertFragment' };

export type Expert_SaveMutationVariables = Exact<{
  input: SaveExpertInput;
}>;


export type Expert_SaveMutation = { readonly saveExpert:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SaveExpertSuccess', readonly expertId: string, readonly version: number }
   };

export type Expert_AddLeaveMutationVariables = Exact<{
  input: AddExpertLeaveInput;
}>;


export type Expert_AddLeaveMutation = { readonly addExpertLeave:
    | { readonly __typename: 'AddExpertLeaveSuccess', readonly leaveId: string, readonly hitVisits: ReadonlyArray<{ readonly visitId: string, readonly hostName: string, readonly plannedOn: string, readonly start: number }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Expert_CancelLeaveMutationVariables = Exact<{
  input: CancelExpertLeaveInput;
}>;


export type Expert_CancelLeaveMutation = { readonly cancelExpertLeave:
    | { readonly __typename: 'CancelExpertLeaveSuccess', readonly leaveId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_LoadsQueryVariables = Exact<{
  filter?: InspectionLoadFilter | null | undefined;
  orderBy?: InspectionLoadOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_LoadsQuery = { readonly inspectionLoads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly enterpriseId: string, readonly enterpriseName: string, readonly year: number, readonly used: number, readonly cap: number | null, readonly left: number | null, readonly peerVisits: number, readonly expertVisits: number, readonly gridVisits: number, readonly insurerVisits: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Dispatch_OfficialQueryVariables = Exact<{
  filter?: OfficialVisitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_OfficialQuery = { readonly officialVisits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: VisitNature, readonly enterpriseId: string, readonly enterpriseName: string, readonly visitedOn: string, readonly bureauName: string, readonly officialNumber: string | null, readonly approvalNumber: string | null, readonly officers: ReadonlyArray<string>, readonly subject: string, readonly result: string | null, readonly exception: string | null, readonly createdByName: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Dispatch_NaturesQueryVariables = Exact<{ [key: string]: never; }>;


export type Dispatch_NaturesQuery = { readonly visitNatures: ReadonlyArray<{ readonly nature: VisitNature, readonly name: string, readonly paper: string, readonly series: string, readonly openedBy: ReadonlyArray<string>, readonly visibility: string, readonly neverBecomes: ReadonlyArray<string>, readonly yearlyCap: number | null, readonly countsAgainstCap: boolean, readonly basis: string, readonly verified: boolean }> };

export type Dispatch_FirmFileQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_FirmFileQuery = { readonly firmFile: { readonly enterpriseId: string, readonly enterpriseName: string, readonly creditCode: string, readonly address: string | null, readonly scale: string | null, readonly headcount: number | null, readonly riskTags: ReadonlyArray<string>, readonly alliances: ReadonlyArray<{ readonly allianceId: string, readonly allianceName: string, readonly state: string }>, readonly load: { readonly year: number, readonly used: number, readonly cap: number | null, readonly left: number | null, readonly peerVisits: number, readonly expertVisits: number, readonly gridVisits: number, readonly insurerVisits: number } | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly nature: VisitNature, readonly day: string | null, readonly state: string, readonly title: string, readonly number: string | null }>, readonly requests: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly priority: ServicePriority, readonly state: ExpertRequestState, readonly createdAt: string }> } | null };

export type Dispatch_FirmHazardsQueryVariables = Exact<{
  filter?: HazardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_FirmHazardsQuery = { readonly hazards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly source: HazardSource, readonly state: HazardState, readonly dueOn: string | null, readonly overdue: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Official_RecordMutationVariables = Exact<{
  input: RecordOfficialVisitInput;
}>;


export type Official_RecordMutation = { readonly recordOfficialVisit:
    | { readonly __typename: 'RecordOfficialVisitSuccess', readonly id: string, readonly used: number, readonly cap: number | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type Dispatch_PlansQuery = { readonly dispatchPlans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly state: DispatchPlanState, readonly createdAt: string }> } };

export type Dispatch_CurrentPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type Dispatch_CurrentPlanQuery = { readonly dispatchDesk: { readonly currentPlanId: string | null, readonly draftPlanId: string | null } | null };

export type Dispatch_PlanQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_PlanQuery = { readonly dispatchPlan: { readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly days: ReadonlyArray<string>, readonly state: DispatchPlanState, readonly mode: RepairMode, readonly progress: number, readonly status: string | null, readonly failure: string | null, readonly createdAt: string, readonly createdByName: string, readonly publishedAt: string | null, readonly publishedByName: string | null, readonly version: number, readonly previousId: string | null, readonly metres: number, readonly unservedCount: number, readonly plannedCount: number, readonly openQuestions: number, readonly moved: number, readonly viewerCanPublish: boolean, readonly viewerCanEdit: boolean, readonly viewerCanReplan: boolean, readonly experts: ReadonlyArray<{ readonly expertId: string, readonly name: string, readonly workFrom: number, readonly workUntil: number, readonly specialties: ReadonlyArray<string>, readonly maxVisitsPerDay: number, readonly days: ReadonlyArray<{ readonly day: string, readonly absent: boolean, readonly workFrom: number | null, readonly workUntil: number | null, readonly leaveHome: number | null, readonly backHome: number | null, readonly lunchFrom: number | null, readonly lunchUntil: number | null, readonly metres: number, readonly travelMinutes: number, readonly visitMinutes: number }> }>, readonly stops: ReadonlyArray<{ readonly visitId: string, readonly expertId: string, readonly day: string, readonly start: number, readonly end: number, readonly arrive: number, readonly travelMinutes: number, readonly travelMetres: number, readonly hostName: string, readonly address: string | null, readonly priority: ServicePriority, readonly team: ReadonlyArray<string>, readonly teamIds: ReadonlyArray<string>, readonly pinned: boolean, readonly visitState: ExpertVisitState | null, readonly topicCodes: ReadonlyArray<string>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }> }>, readonly unserved: ReadonlyArray<{ readonly visitId: string, readonly hostName: string, readonly priority: ServicePriority, readonly minutes: number, readonly topicCodes: ReadonlyArray<string>, readonly reason: { readonly code: string, readonly params: unknown } | null, readonly cheapestFix: { readonly code: string, readonly params: unknown } | null }>, readonly changes: ReadonlyArray<{ readonly visitId: string, readonly hostName: string, readonly kind: string, readonly forced: boolean, readonly beforeDay: string | null, readonly beforeStart: number | null, readonly beforeTeam: ReadonlyArray<string>, readonly afterDay: string | null, readonly afterStart: number | null, readonly afterTeam: ReadonlyArray<string> }>, readonly questions: ReadonlyArray<{ readonly visitId: string, readonly hostName: string, readonly code: string, readonly answerNote: string | null, readonly answeredByName: string | null, readonly answeredAt: string | null, readonly options: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly answer: { readonly code: string, readonly params: unknown } | null }> } | null };

export type Dispatch_PlanProgressQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_PlanProgressQuery = { readonly dispatchPlan: { readonly id: string, readonly state: DispatchPlanState, readonly progress: number } | null };

export type Dispatch_MakeMutationVariables = Exact<{
  input: PlanDispatchInput;
}>;


export type Dispatch_MakeMutation = { readonly planDispatch:
    | { readonly __typename: 'PlanDispatchSuccess', readonly planId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_ReplanMutationVariables = Exact<{
  input: ReplanDispatchInput;
}>;


export type Dispatch_ReplanMutation = { readonly replanDispatch:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReplanDispatchSuccess', readonly planId: string }
   };

export type Dispatch_PublishMutationVariables = Exact<{
  input: PublishDispatchPlanInput;
}>;


export type Dispatch_PublishMutation = { readonly publishDispatchPlan:
    | { readonly __typename: 'PublishDispatchPlanSuccess', readonly planId: string, readonly assigned: number, readonly kept: number, readonly released: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_CheckMoveMutationVariables = Exact<{
  input: DispatchMoveCheckInput;
}>;


export type Dispatch_CheckMoveMutation = { readonly dispatchMoveCheck:
    | { readonly __typename: 'DispatchMoveCheckSuccess', readonly metresBefore: number, readonly metresAfter: number, readonly conflicts: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly days: ReadonlyArray<{ readonly expertId: string, readonly day: string, readonly leaveHome: number, readonly backHome: number, readonly stops: ReadonlyArray<{ readonly visitId: string, readonly start: number, readonly end: number, readonly arrive: number, readonly travelMinutes: number }> }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_MoveMutationVariables = Exact<{
  input: MoveDispatchVisitInput;
}>;


export type Dispatch_MoveMutation = { readonly moveDispatchVisit:
    | { readonly __typename: 'MoveDispatchVisitSuccess', readonly planId: string, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_RemoveMutationVariables = Exact<{
  input: RemoveDispatchVisitInput;
}>;


export type Dispatch_RemoveMutation = { readonly removeDispatchVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveDispatchVisitSuccess', readonly planId: string, readonly version: number }
   };

export type Dispatch_PinMutationVariables = Exact<{
  input: PinDispatchVisitInput;
}>;


export type Dispatch_PinMutation = { readonly pinDispatchVisit:
    | { readonly __typename: 'PinDispatchVisitSuccess', readonly planId: string, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_AnswerMutationVariables = Exact<{
  input: AnswerDispatchQuestionInput;
}>;


export type Dispatch_AnswerMutation = { readonly answerDispatchQuestion:
    | { readonly __typename: 'AnswerDispatchQuestionSuccess', readonly planId: string, readonly version: number, readonly replanId: string | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Dispatch_RequestsQueryVariables = Exact<{
  filter?: ExpertRequestFilter | null | undefined;
  orderBy?: ExpertRequestOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_RequestsQuery = { readonly expertRequests: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly allianceName: string | null, readonly origin: RequestOrigin, readonly state: ExpertRequestState, readonly priority: ServicePriority, readonly topicNames: ReadonlyArray<string>, readonly minutes: number, readonly teamSize: number, readonly reason: string, readonly wishedDays: ReadonlyArray<string>, readonly createdAt: string, readonly createdByName: string, readonly waitingDays: number, readonly visit: { readonly id: string, readonly state: ExpertVisitState, readonly plannedOn: string | null, readonly start: number | null, readonly team: ReadonlyArray<{ readonly expertId: string, readonly name: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Dispatch_RequestQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_RequestQuery = { readonly expertRequest: { readonly id: string, readonly allianceName: string | null, readonly enterpriseId: string, readonly enterpriseName: string, readonly origin: RequestOrigin, readonly state: ExpertRequestState, readonly priority: ServicePriority, readonly topicCodes: ReadonlyArray<string>, readonly topicNames: ReadonlyArray<string>, readonly minutes: number, readonly teamSize: number, readonly reason: string, readonly wishedDays: ReadonlyArray<string>, readonly notBefore: string | null, readonly notAfter: string | null, readonly createdAt: string, readonly createdByName: string, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly answer: string | null, readonly version: number, readonly openHazards: number, readonly campaignId: string | null, readonly campaignName: string | null, readonly viewerCanTriage: boolean, readonly viewerCanDecline: boolean, readonly viewerCanInvalidate: boolean, readonly viewerCanReopen: boolean, readonly visit: { readonly id: string, readonly state: ExpertVisitState, readonly version: number, readonly plannedOn: string | null, readonly start: number | null, readonly viewerCanAssign: boolean, readonly viewerCanCancel: boolean, readonly team: ReadonlyArray<{ readonly expertId: string, readonly name: string }> } | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly plannedOn: string | null, readonly number: string | null }> } | null };

export type Request_ExpertMutationVariables = Exact<{
  input: RequestExpertInput;
}>;


export type Request_ExpertMutation = { readonly requestExpert:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestExpertSuccess', readonly batchId: string, readonly requestIds: ReadonlyArray<string> }
   };

export type Request_AcceptMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;


export type Request_AcceptMutation = { readonly acceptRequest:
    | { readonly __typename: 'AcceptRequestSuccess', readonly requestId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Request_DeclineMutationVariables = Exact<{
  input: RequestStepInput;
}>;


export type Request_DeclineMutation = { readonly declineRequest:
    | { readonly __typename: 'DeclineRequestSuccess', readonly requestId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Request_InvalidateMutationVariables = Exact<{
  input: RequestStepInput;
}>;


export type Request_InvalidateMutation = { readonly invalidateRequest:
    | { readonly __typename: 'InvalidateRequestSuccess', readonly requestId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Request_ReopenMutationVariables = Exact<{
  input: RequestStepInput;
}>;


export type Request_ReopenMutation = { readonly reopenRequest:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReopenRequestSuccess', readonly requestId: string, readonly state: string }
   };

export type Request_MatchMutationVariables = Exact<{
  input: MatchExpertsInput;
}>;


export type Request_MatchMutation = { readonly matchExperts:
    | { readonly __typename: 'MatchExpertsSuccess', readonly matches: ReadonlyArray<{ readonly expertId: string, readonly name: string, readonly fits: boolean, readonly distanceMetres: number | null, readonly minutesLeft: number, readonly nextFreeDay: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly whyNot: ReadonlyArray<{ readonly code: string, readonly params: unknown }> }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Request_AssignMutationVariables = Exact<{
  input: AssignExpertInput;
}>;


export type Request_AssignMutation = { readonly assignExpert:
    | { readonly __typename: 'AssignExpertSuccess', readonly visitId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Request_CancelVisitMutationVariables = Exact<{
  input: ExpertVisitReasonInput;
}>;


export type Request_CancelVisitMutation = { readonly cancelExpertVisit:
    | { readonly __typename: 'CancelExpertVisitSuccess', readonly visitId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ServicePhoneQueryVariables = Exact<{
  id: string;
}>;


export type ServicePhoneQuery = { readonly expertVisit: { readonly id: string, readonly allianceId: string, readonly allianceName: string | null, readonly enterpriseId: string, readonly enterpriseName: string, readonly address: string | null, readonly lat: number | null, readonly lon: number | null, readonly contactName: string | null, readonly contactPhoneMasked: string | null, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly priority: ServicePriority, readonly topicCodes: ReadonlyArray<string>, readonly topicNames: ReadonlyArray<string>, readonly minutes: number, readonly teamSize: number, readonly reason: string, readonly number: string | null, readonly plannedOn: string | null, readonly start: number | null, readonly end: number | null, readonly hostAnswer: HostAnswer | null, readonly proposedDays: ReadonlyArray<string>, readonly confirmBy: string | null, readonly summary: string | null, readonly startedAt: string | null, readonly reportedAt: string | null, readonly confirmedAt: string | null, readonly closedAt: string | null, readonly confirmRemark: string | null, readonly cancelReason: string | null, readonly version: number, readonly missing: ReadonlyArray<string>, readonly viewerCanAccept: boolean, readonly viewerCanPropose: boolean, readonly viewerCanSchedule: boolean, readonly viewerCanReassign: boolean, readonly viewerCanStart: boolean, readonly viewerCanRecord: boolean, readonly viewerCanReport: boolean, readonly viewerCanConfirm: boolean, readonly viewerCanRate: boolean, readonly viewerCanCancel: boolean, readonly viewerCanFollowUp: boolean, readonly present: ReadonlyArray<{ readonly role: PresentRole, readonly name: string, readonly title: string | null }>, readonly team: ReadonlyArray<{ readonly expertId: string, readonly name: string, readonly role: ExpertRole }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly place: string, readonly description: string, readonly state: HazardState, readonly severity: Severity, readonly dueOn: string | null }>, readonly hazardsToFollow: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly place: string, readonly description: string, readonly state: HazardState }>, readonly prescriptions: ReadonlyArray<{ readonly id: string, readonly hazardId: string | null, readonly condition: string, readonly causes: string, readonly remedy: string }>, readonly goodPractices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly signerRole: SignerRole, readonly signerName: string, readonly refused: boolean, readonly signedAt: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly caption: string | null, readonly takenAt: string | null, readonly usedBefore: boolean, readonly thumbUrl: string, readonly fullUrl: string }>, readonly ratings: ReadonlyArray<{ readonly id: string, readonly direction: RatingDirection, readonly score: number, readonly comment: string | null, readonly byName: string }>, readonly followUps: ReadonlyArray<{ readonly id: string, readonly plannedOn: string | null, readonly state: ExpertVisitState }> } | null };

export type RoutePhoneQueryVariables = Exact<{
  day: string;
}>;


export type RoutePhoneQuery = { readonly myRoute: ReadonlyArray<{ readonly visitId: string, readonly enterpriseName: string, readonly address: string | null, readonly lat: number | null, readonly lon: number | null, readonly start: number, readonly end: number, readonly leaveBefore: number, readonly travelMinutes: number, readonly travelMetres: number, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly contactName: string | null, readonly contactPhoneMasked: string | null }> };

export type ServicesPhoneQueryVariables = Exact<{
  filter?: ExpertVisitFilter | null | undefined;
  orderBy?: ExpertVisitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServicesPhoneQuery = { readonly expertVisits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseName: string, readonly address: string | null, readonly plannedOn: string | null, readonly start: number | null, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly priority: ServicePriority, readonly findingsCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyExpertPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExpertPhoneQuery = { readonly myExpert: { readonly id: string, readonly specialtyNames: ReadonlyArray<string>, readonly yearlyHours: number, readonly minutesThisYear: number, readonly bookedMinutes: number, readonly visitsDone: number, readonly findings: number, readonly findingsPerVisit: number | null, readonly shareConfirmed: number | null, readonly shareRelapsed: number | null, readonly ratingAverage: number | null, readonly ratingCount: number, readonly ledger: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly enterpriseName: string, readonly minutesVisit: number, readonly minutesTravel: number }> } } | null };

export type RequestsPhoneQueryVariables = Exact<{
  filter?: ExpertRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsPhoneQuery = { readonly expertRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ExpertRequestState, readonly origin: RequestOrigin, readonly topicNames: ReadonlyArray<string>, readonly reason: string, readonly answer: string | null, readonly createdAt: string, readonly version: number, readonly viewerCanReopen: boolean, readonly visit: { readonly id: string, readonly state: ExpertVisitState, readonly plannedOn: string | null, readonly start: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TopicsPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsPhoneQuery = { readonly checklistTopics: ReadonlyArray<{ readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly always: boolean }> };

export type StartServicePhoneMutationVariables = Exact<{
  input: StartExpertVisitInput;
}>;


export type StartServicePhoneMutation = { readonly startExpertVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StartExpertVisitSuccess' }
   };

export type RecordServicePhoneMutationVariables = Exact<{
  input: RecordExpertVisitInput;
}>;


export type RecordServicePhoneMutation = { readonly recordExpertVisit:
    | { readonly __typename: 'RecordExpertVisitSuccess', readonly visitId: string, readonly refused: ReadonlyArray<string>, readonly waiting: ReadonlyArray<string>, readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ReportServicePhoneMutationVariables = Exact<{
  input: ReportExpertVisitInput;
}>;


export type ReportServicePhoneMutation = { readonly reportExpertVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReportExpertVisitSuccess', readonly visitId: string, readonly number: string }
   };

export type ScheduleServicePhoneMutationVariables = Exact<{
  input: ScheduleExpertVisitInput;
}>;


export type ScheduleServicePhoneMutation = { readonly scheduleExpertVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ScheduleExpertVisitSuccess' }
   };

export type GiveBackPhoneMutationVariables = Exact<{
  input: ExpertVisitReasonInput;
}>;


export type GiveBackPhoneMutation = { readonly reassignExpertVisit:
    | { readonly __typename: 'ReassignExpertVisitSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type FollowUpPhoneMutationVariables = Exact<{
  input: RequestFollowUpInput;
}>;


export type FollowUpPhoneMutation = { readonly requestFollowUp:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestFollowUpSuccess' }
   };

export type AcceptServicePhoneMutationVariables = Exact<{
  input: ExpertVisitStepInput;
}>;


export type AcceptServicePhoneMutation = { readonly confirmExpertVisit:
    | { readonly __typename: 'ConfirmExpertVisitSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ProposeDaysPhoneMutationVariables = Exact<{
  input: ProposeVisitDaysInput;
}>;


export type ProposeDaysPhoneMutation = { readonly proposeVisitDays:
    | { readonly __typename: 'ProposeVisitDaysSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ConfirmReportPhoneMutationVariables = Exact<{
  input: ConfirmExpertReportInput;
}>;


export type ConfirmReportPhoneMutation = { readonly confirmExpertReport:
    | { readonly __typename: 'ConfirmExpertReportSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type RateServicePhoneMutationVariables = Exact<{
  input: RateExpertVisitInput;
}>;


export type RateServicePhoneMutation = { readonly rateExpertVisit:
    | { readonly __typename: 'RateExpertVisitSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type CancelServicePhoneMutationVariables = Exact<{
  input: ExpertVisitReasonInput;
}>;


export type CancelServicePhoneMutation = { readonly cancelExpertVisit:
    | { readonly __typename: 'CancelExpertVisitSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AskExpertPhoneMutationVariables = Exact<{
  input: RequestExpertInput;
}>;


export type AskExpertPhoneMutation = { readonly requestExpert:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestExpertSuccess' }
   };

export type AskAgainPhoneMutationVariables = Exact<{
  input: RequestStepInput;
}>;


export type AskAgainPhoneMutation = { readonly reopenRequest:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReopenRequestSuccess' }
   };

export type Dispatch_MayQueryVariables = Exact<{
  actions: ReadonlyArray<string> | string;
}>;


export type Dispatch_MayQuery = { readonly viewer: { readonly personId: string, readonly can: ReadonlyArray<string> } | null };

export type Dispatch_VisitsQueryVariables = Exact<{
  filter?: ExpertVisitFilter | null | undefined;
  orderBy?: ExpertVisitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Dispatch_VisitsQuery = { readonly expertVisits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseName: string, readonly allianceName: string | null, readonly plannedOn: string | null, readonly start: number | null, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly priority: ServicePriority, readonly number: string | null, readonly hostAnswer: HostAnswer | null, readonly findingsCount: number, readonly openHazards: number, readonly team: ReadonlyArray<{ readonly expertId: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Dispatch_VisitQueryVariables = Exact<{
  id: string;
}>;


export type Dispatch_VisitQuery = { readonly expertVisit: { readonly id: string, readonly allianceName: string | null, readonly enterpriseId: string, readonly enterpriseName: string, readonly address: string | null, readonly state: ExpertVisitState, readonly kind: ExpertVisitKind, readonly requestId: string, readonly priority: ServicePriority, readonly topicNames: ReadonlyArray<string>, readonly minutes: number, readonly teamSize: number, readonly wishedDays: ReadonlyArray<string>, readonly reason: string, readonly number: string | null, readonly plannedOn: string | null, readonly start: number | null, readonly end: number | null, readonly hostAnswer: HostAnswer | null, readonly proposedDays: ReadonlyArray<string>, readonly proposalNote: string | null, readonly confirmBy: string | null, readonly summary: string | null, readonly startedAt: string | null, readonly reportedAt: string | null, readonly confirmedAt: string | null, readonly closedAt: string | null, readonly confirmRemark: string | null, readonly cancelReason: string | null, readonly version: number, readonly openHazards: number, readonly missing: ReadonlyArray<string>, readonly viewerCanReassign: boolean, readonly viewerCanSchedule: boolean, readonly viewerCanCancel: boolean, readonly viewerCanFollowUp: boolean, readonly viewerCanAssign: boolean, readonly present: ReadonlyArray<{ readonly role: PresentRole, readonly name: string, readonly title: string | null }>, readonly team: ReadonlyArray<{ readonly expertId: string, readonly name: string, readonly role: ExpertRole }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly immediate: boolean, readonly dueOn: string | null, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string }> }>, readonly prescriptions: ReadonlyArray<{ readonly id: string, readonly hazardId: string | null, readonly condition: string, readonly causes: string, readonly remedy: string, readonly createdByName: string }>, readonly goodPractices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }> }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly signerRole: SignerRole, readonly signerName: string, readonly refused: boolean, readonly refusalReason: string | null, readonly signedAt: string, readonly pictureUrl: string | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }>, readonly ratings: ReadonlyArray<{ readonly id: string, readonly direction: RatingDirection, readonly score: number, readonly comment: string | null, readonly byName: string, readonly createdAt: string }>, readonly follows: { readonly id: string, readonly number: string | null, readonly plannedOn: string | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly plannedOn: string | null, readonly state: ExpertVisitState }> } | null };

export type ExpertVisit_ReassignMutationVariables = Exact<{
  input: ExpertVisitReasonInput;
}>;


export type ExpertVisit_ReassignMutation = { readonly reassignExpertVisit:
    | { readonly __typename: 'ReassignExpertVisitSuccess', readonly visitId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ExpertVisit_ScheduleMutationVariables = Exact<{
  input: ScheduleExpertVisitInput;
}>;


export type ExpertVisit_ScheduleMutation = { readonly scheduleExpertVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ScheduleExpertVisitSuccess', readonly visitId: string, readonly state: string }
   };

export type ExpertVisit_FollowUpMutationVariables = Exact<{
  input: RequestFollowUpInput;
}>;


export type ExpertVisit_FollowUpMutation = { readonly requestFollowUp:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestFollowUpSuccess', readonly visitId: string, readonly state: string }
   };

export type CompanyPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyPhoneQuery = { readonly myEnterprise: { readonly id: string, readonly creditCode: string, readonly name: string, readonly shortName: string | null, readonly divisionName: string | null, readonly address: string | null, readonly industryName: string | null, readonly scale: string | null, readonly headcount: number | null, readonly principalName: string | null, readonly principalPhoneMasked: string | null, readonly safetyOfficerName: string | null, readonly safetyOfficerPhoneMasked: string | null, readonly riskTags: ReadonlyArray<string>, readonly version: number, readonly seats: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly phoneMasked: string, readonly role: EnterpriseRole, readonly isInspector: boolean, readonly startsOn: string, readonly endsOn: string | null }>, readonly memberships: ReadonlyArray<{ readonly id: string, readonly allianceId: string, readonly allianceName: string, readonly groupName: string | null, readonly state: MembershipState }> } | null };

export type UpdateCompanyPhoneMutationVariables = Exact<{
  input: UpdateEnterpriseInput;
}>;


export type UpdateCompanyPhoneMutation = { readonly updateEnterprise:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateEnterpriseSuccess' }
   };

export type AddStaffPhoneMutationVariables = Exact<{
  input: AddStaffInput;
}>;


export type AddStaffPhoneMutation = { readonly addStaff:
    | { readonly __typename: 'AddStaffSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type RemoveStaffPhoneMutationVariables = Exact<{
  input: RemoveStaffInput;
}>;


export type RemoveStaffPhoneMutation = { readonly removeStaff:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveStaffSuccess' }
   };

export type InvitationsPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsPhoneQuery = { readonly myEnterprise: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly id: string, readonly allianceName: string, readonly state: MembershipState, readonly version: number, readonly askedAt: string | null }> } | null };

export type AnswerInvitationPhoneMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationPhoneMutation = { readonly answerInvitation:
    | { readonly __typename: 'AnswerInvitationSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type HazardDesk_UpholdMutationVariables = Exact<{
  input: UpholdHazardInput;
}>;


export type HazardDesk_UpholdMutation = { readonly upholdHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpholdHazardSuccess', readonly hazardId: string }
   };

export type HazardDesk_RevokeMutationVariables = Exact<{
  input: RevokeHazardInput;
}>;


export type HazardDesk_RevokeMutation = { readonly revokeHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RevokeHazardSuccess', readonly hazardId: string }
   };

export type HazardDesk_DecideExtensionMutationVariables = Exact<{
  input: DecideExtensionInput;
}>;


export type HazardDesk_DecideExtensionMutation = { readonly decideExtension:
    | { readonly __typename: 'DecideExtensionSuccess', readonly hazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type HazardDesk_ReinspectMutationVariables = Exact<{
  input: ReinspectHazardInput;
}>;


export type HazardDesk_ReinspectMutation = { readonly reinspectHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReinspectHazardSuccess', readonly hazardId: string }
   };

export type HazardDesk_AssignReinspectorMutationVariables = Exact<{
  input: AssignReinspectorInput;
}>;


export type HazardDesk_AssignReinspectorMutation = { readonly assignReinspector:
    | { readonly __typename: 'AssignReinspectorSuccess', readonly hazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type HazardDesk_EscalateMutationVariables = Exact<{
  input: EscalateHazardInput;
}>;


export type HazardDesk_EscalateMutation = { readonly escalateHazard:
    | { readonly __typename: 'EscalateHazardSuccess', readonly hazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type HazardDesk_MergeMutationVariables = Exact<{
  input: MergeHazardInput;
}>;


export type HazardDesk_MergeMutation = { readonly mergeHazard:
    | { readonly __typename: 'MergeHazardSuccess', readonly hazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type HazardDesk_WithdrawMutationVariables = Exact<{
  input: WithdrawHazardInput;
}>;


export type HazardDesk_WithdrawMutation = { readonly withdrawHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WithdrawHazardSuccess', readonly hazardId: string }
   };

export type HazardsDesk_PageQueryVariables = Exact<{
  filter?: HazardFilter | null | undefined;
  orderBy?: HazardOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HazardsDesk_PageQuery = { readonly hazards: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly enterpriseName: string, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly source: HazardSource, readonly topicName: string | null, readonly immediate: boolean, readonly foundAt: string, readonly dueOn: string | null, readonly daysLeft: number | null, readonly overdue: boolean, readonly extensions: number, readonly relapses: number, readonly round: number, readonly disclosedAt: string | null, readonly group: { readonly id: string, readonly name: string } | null, readonly reinspectorEnterprise: { readonly id: string, readonly name: string } | null }> } };

export type HazardDesk_OneQueryVariables = Exact<{
  id: string;
}>;


export type HazardDesk_OneQuery = { readonly hazard: { readonly id: string, readonly number: string | null, readonly allianceName: string | null, readonly enterpriseId: string, readonly enterpriseName: string, readonly visitId: string | null, readonly roundId: string | null, readonly source: HazardSource, readonly itemText: string | null, readonly topicName: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly criterionCode: string | null, readonly state: HazardState, readonly immediate: boolean, readonly foundAt: string, readonly foundByName: string, readonly finderEnterpriseName: string | null, readonly confirmBy: string | null, readonly confirmedAt: string | null, readonly dueOn: string | null, readonly dueProvisional: boolean, readonly overdue: boolean, readonly daysLeft: number | null, readonly rectifierName: string | null, readonly measures: string | null, readonly round: number, readonly extensions: number, readonly relapses: number, readonly repeat: boolean, readonly repeatOfId: string | null, readonly mergedIntoId: string | null, readonly rung: number, readonly submittedAt: string | null, readonly reinspectBy: string | null, readonly closedAt: string | null, readonly closedOnTime: boolean | null, readonly disclosedAt: string | null, readonly disclosedReason: string | null, readonly version: number, readonly viewerCanDecideDispute: boolean, readonly viewerCanDecideExtension: boolean, readonly viewerCanReinspect: boolean, readonly viewerCanAssignReinspector: boolean, readonly viewerCanEscalate: boolean, readonly viewerCanMerge: boolean, readonly viewerCanWithdraw: boolean, readonly group: { readonly id: string, readonly name: string } | null, readonly reinspectorEnterprise: { readonly id: string, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly effectiveFrom: string | null, readonly verified: boolean }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly phase: EvidencePhase, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }>, readonly rectifications: ReadonlyArray<{ readonly id: string, readonly round: number, readonly measures: string, readonly cost: number | null, readonly onTheSpot: boolean, readonly submittedAt: string, readonly submittedByName: string, readonly result: string | null, readonly reinspectedAt: string | null, readonly reinspectorName: string | null, readonly reason: string | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly phase: EvidencePhase, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }> }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly raisedAt: string, readonly raisedByName: string, readonly decision: string | null, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly decisionReason: string | null }>, readonly extensionRequests: ReadonlyArray<{ readonly id: string, readonly requestedDueOn: string, readonly reason: string, readonly interimMeasures: string, readonly state: string, readonly requestedAt: string, readonly requestedByName: string, readonly decidedByName: string | null, readonly decisionReason: string | null, readonly version: number }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly transition: string, readonly fromState: string, readonly toState: string, readonly at: string, readonly byName: string, readonly byRole: string, readonly note: string | null, readonly round: number }>, readonly lookBacks: ReadonlyArray<{ readonly id: string, readonly days: number, readonly dueOn: string, readonly state: LookBackState, readonly result: string | null, readonly lookedAt: string | null, readonly lookedByName: string | null, readonly note: string | null, readonly inspectorEnterprise: { readonly id: string, readonly name: string } | null }>, readonly major: { readonly id: string, readonly state: MajorHazardState, readonly criterionText: string | null, readonly standard: string, readonly judgedByName: string | null, readonly judgeReason: string | null, readonly controlMeasures: string | null } | null } | null };

export type HazardDesk_MergeTargetsQueryVariables = Exact<{
  enterpriseId: string;
}>;


export type HazardDesk_MergeTargetsQuery = { readonly hazards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly place: string, readonly description: string }> } };

export type HazardDesk_CriteriaQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HazardDesk_CriteriaQuery = { readonly hazardCriteria: ReadonlyArray<{ readonly code: string, readonly text: string, readonly article: string, readonly standardTitle: string }> };

export type HazardPhoneQueryVariables = Exact<{
  id: string;
}>;


export type HazardPhoneQuery = { readonly hazard: { readonly id: string, readonly number: string | null, readonly allianceName: string | null, readonly enterpriseName: string, readonly visitId: string | null, readonly source: HazardSource, readonly itemText: string | null, readonly topicName: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly criterionCode: string | null, readonly state: HazardState, readonly immediate: boolean, readonly foundAt: string, readonly foundByName: string, readonly finderEnterpriseName: string | null, readonly deadlineDays: number, readonly confirmBy: string | null, readonly confirmedAt: string | null, readonly dueOn: string | null, readonly dueAt: string | null, readonly dueProvisional: boolean, readonly overdue: boolean, readonly daysLeft: number | null, readonly rectifierName: string | null, readonly measures: string | null, readonly round: number, readonly extensions: number, readonly relapses: number, readonly rung: number, readonly repeat: boolean, readonly reinspectBy: string | null, readonly closedAt: string | null, readonly disclosedAt: string | null, readonly disclosedReason: string | null, readonly version: number, readonly viewerCanConfirm: boolean, readonly viewerCanContest: boolean, readonly viewerCanStart: boolean, readonly viewerCanFixOnSpot: boolean, readonly viewerCanSubmitRectification: boolean, readonly viewerCanRequestExtension: boolean, readonly viewerCanReinspect: boolean, readonly viewerCanWithdraw: boolean, readonly viewerCanLookBack: boolean, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly verified: boolean, readonly effectiveFrom: string | null }>, readonly reinspectorEnterprise: { readonly id: string, readonly name: string } | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly phase: EvidencePhase, readonly caption: string | null, readonly takenAt: string | null, readonly usedBefore: boolean, readonly thumbUrl: string, readonly fullUrl: string }>, readonly rectifications: ReadonlyArray<{ readonly id: string, readonly round: number, readonly measures: string, readonly cost: number | null, readonly onTheSpot: boolean, readonly submittedAt: string, readonly submittedByName: string, readonly result: string | null, readonly reinspectedAt: string | null, readonly reinspectorName: string | null, readonly reason: string | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly phase: EvidencePhase, readonly caption: string | null, readonly takenAt: string | null, readonly usedBefore: boolean, readonly thumbUrl: string, readonly fullUrl: string }> }>, readonly disputes: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly raisedAt: string, readonly raisedByName: string, readonly decision: string | null, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly decisionReason: string | null }>, readonly extensionRequests: ReadonlyArray<{ readonly id: string, readonly requestedDueOn: string, readonly reason: string, readonly interimMeasures: string, readonly state: string, readonly requestedAt: string, readonly requestedByName: string, readonly decidedByName: string | null, readonly decisionReason: string | null }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly transition: string, readonly fromState: string, readonly toState: string, readonly at: string, readonly byName: string, readonly byRole: string, readonly note: string | null, readonly round: number }>, readonly lookBacks: ReadonlyArray<{ readonly id: string, readonly days: number, readonly dueOn: string, readonly state: LookBackState, readonly result: string | null, readonly lookedAt: string | null, readonly lookedByName: string | null, readonly note: string | null, readonly version: number }>, readonly major: { readonly id: string, readonly state: MajorHazardState, readonly criterionCode: string, readonly criterionText: string | null, readonly standard: string, readonly judgedByName: string | null, readonly judgeReason: string | null, readonly controlMeasures: string | null, readonly assessment: string | null, readonly acceptReason: string | null, readonly version: number, readonly viewerCanJudge: boolean, readonly viewerCanControl: boolean, readonly viewerCanFilePlan: boolean, readonly viewerCanStart: boolean, readonly viewerCanRequestAcceptance: boolean, readonly viewerCanRework: boolean, readonly plan: { readonly goals: string, readonly methods: string, readonly money: string, readonly people: string, readonly timeLimit: string, readonly emergencyPlan: string } | null } | null } | null };

export type HazardsPhoneQueryVariables = Exact<{
  filter?: HazardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: HazardOrder | null | undefined;
}>;


export type HazardsPhoneQuery = { readonly hazards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly enterpriseName: string, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly dueOn: string | null, readonly daysLeft: number | null, readonly overdue: boolean, readonly reinspectBy: string | null, readonly confirmBy: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LookBacksPhoneQueryVariables = Exact<{
  filter?: LookBackFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LookBacksPhoneQuery = { readonly lookBacks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hazardId: string, readonly hazardNumber: string | null, readonly enterpriseName: string | null, readonly place: string | null, readonly days: number, readonly dueOn: string, readonly state: LookBackState }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConfirmHazardPhoneMutationVariables = Exact<{
  input: ConfirmHazardInput;
}>;


export type ConfirmHazardPhoneMutation = { readonly confirmHazard:
    | { readonly __typename: 'ConfirmHazardSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string, readonly details: unknown }
   };

export type ContestHazardPhoneMutationVariables = Exact<{
  input: ContestHazardInput;
}>;


export type ContestHazardPhoneMutation = { readonly contestHazard:
    | { readonly __typename: 'ContestHazardSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type StartRectificationPhoneMutationVariables = Exact<{
  input: StartRectificationInput;
}>;


export type StartRectificationPhoneMutation = { readonly startRectification:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StartRectificationSuccess' }
   };

export type FixOnSpotPhoneMutationVariables = Exact<{
  input: FixOnSpotInput;
}>;


export type FixOnSpotPhoneMutation = { readonly fixOnSpot:
    | { readonly __typename: 'FixOnSpotSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type SubmitRectificationPhoneMutationVariables = Exact<{
  input: SubmitRectificationInput;
}>;


export type SubmitRectificationPhoneMutation = { readonly submitRectification:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SubmitRectificationSuccess' }
   };

export type RequestExtensionPhoneMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type RequestExtensionPhoneMutation = { readonly requestExtension:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestExtensionSuccess' }
   };

export type ReinspectHazardPhoneMutationVariables = Exact<{
  input: ReinspectHazardInput;
}>;


export type ReinspectHazardPhoneMutation = { readonly reinspectHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReinspectHazardSuccess' }
   };

export type RecordLookBackPhoneMutationVariables = Exact<{
  input: RecordLookBackInput;
}>;


export type RecordLookBackPhoneMutation = { readonly recordLookBack:
    | { readonly __typename: 'RecordLookBackSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ReportHazardPhoneMutationVariables = Exact<{
  input: ReportHazardInput;
}>;


export type ReportHazardPhoneMutation = { readonly reportHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReportHazardSuccess' }
   };

export type WithdrawHazardPhoneMutationVariables = Exact<{
  input: WithdrawHazardInput;
}>;


export type WithdrawHazardPhoneMutation = { readonly withdrawHazard:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WithdrawHazardSuccess' }
   };

export type JudgeMajorPhoneMutationVariables = Exact<{
  input: JudgeMajorInput;
}>;


export type JudgeMajorPhoneMutation = { readonly judgeMajor:
    | { readonly __typename: 'JudgeMajorSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ControlMajorPhoneMutationVariables = Exact<{
  input: ControlMajorInput;
}>;


export type ControlMajorPhoneMutation = { readonly controlMajor:
    | { readonly __typename: 'ControlMajorSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type FileTreatmentPlanPhoneMutationVariables = Exact<{
  input: FileTreatmentPlanInput;
}>;


export type FileTreatmentPlanPhoneMutation = { readonly fileTreatmentPlan:
    | { readonly __typename: 'FileTreatmentPlanSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type StartTreatmentPhoneMutationVariables = Exact<{
  input: StartTreatmentInput;
}>;


export type StartTreatmentPhoneMutation = { readonly startTreatment:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StartTreatmentSuccess' }
   };

export type ReworkMajorPhoneMutationVariables = Exact<{
  input: ReworkMajorInput;
}>;


export type ReworkMajorPhoneMutation = { readonly reworkMajor:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReworkMajorSuccess' }
   };

export type RequestAcceptancePhoneMutationVariables = Exact<{
  input: RequestAcceptanceInput;
}>;


export type RequestAcceptancePhoneMutation = { readonly requestAcceptance:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RequestAcceptanceSuccess' }
   };

export type Groups_MembersQueryVariables = Exact<{
  filter?: MembershipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Groups_MembersQuery = { readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseName: string, readonly creditCode: string, readonly isLead: boolean, readonly group: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly id: string, readonly divisionName: string | null } | null }> } };

export type Groups_CreateMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type Groups_CreateMutation = { readonly createGroup:
    | { readonly __typename: 'CreateGroupSuccess', readonly groupId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Groups_RenameMutationVariables = Exact<{
  input: RenameGroupInput;
}>;


export type Groups_RenameMutation = { readonly renameGroup:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RenameGroupSuccess', readonly groupId: string }
   };

export type Groups_EndMutationVariables = Exact<{
  input: EndGroupInput;
}>;


export type Groups_EndMutation = { readonly endGroup:
    | { readonly __typename: 'EndGroupSuccess', readonly groupId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Groups_AssignMutationVariables = Exact<{
  input: AssignToGroupInput;
}>;


export type Groups_AssignMutation = { readonly assignToGroup:
    | { readonly __typename: 'AssignToGroupSuccess', readonly changed: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Members_PageQueryVariables = Exact<{
  filter?: MembershipFilter | null | undefined;
  orderBy?: MembershipOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Members_PageQuery = { readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly creditCode: string, readonly state: MembershipState, readonly isLead: boolean, readonly version: number, readonly joinedOn: string, readonly lastCheckedOn: string | null, readonly visitsMade: number, readonly group: { readonly id: string, readonly name: string } | null, readonly enterprise: { readonly id: string, readonly divisionName: string | null, readonly industryName: string | null, readonly headcount: number | null, readonly riskTags: ReadonlyArray<string>, readonly safetyOfficerName: string | null } | null, readonly figures: { readonly hazards: number, readonly hazardsOpen: number, readonly hazardsOverdue: number } | null }> } };

export type Member_PageQueryVariables = Exact<{
  id: string;
}>;


export type Member_PageQuery = { readonly membership: { readonly id: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly creditCode: string, readonly state: MembershipState, readonly isLead: boolean, readonly version: number, readonly joinedOn: string, readonly leftOn: string | null, readonly lastCheckedOn: string | null, readonly visitsMade: number, readonly group: { readonly id: string, readonly name: string } | null, readonly figures: { readonly asOf: string, readonly visitsDone: number, readonly visitsPlanned: number, readonly hazards: number, readonly hazardsOpen: number, readonly hazardsOverdue: number, readonly hazardsClosed: number, readonly relapses: number, readonly goodPractices: number } | null, readonly enterprise: { readonly id: string, readonly creditCode: string, readonly name: string, readonly shortName: string | null, readonly divisionCode: string, readonly divisionName: string | null, readonly address: string | null, readonly lat: number | null, readonly lon: number | null, readonly industryCode: string | null, readonly industryName: string | null, readonly scale: string | null, readonly headcount: number | null, readonly principalName: string | null, readonly principalPhoneMasked: string | null, readonly safetyOfficerName: string | null, readonly safetyOfficerPhoneMasked: string | null, readonly riskTags: ReadonlyArray<string>, readonly version: number, readonly seats: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly phoneMasked: string, readonly role: EnterpriseRole, readonly isInspector: boolean, readonly startsOn: string, readonly endsOn: string | null }> } | null, readonly qualifications: ReadonlyArray<{ readonly id: string, readonly categoryCode: string, readonly level: QualificationLevel, readonly personName: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly change: string, readonly fromState: string | null, readonly toState: string, readonly reason: string | null, readonly byName: string }> } | null };

export type Member_SuspendMutationVariables = Exact<{
  input: SuspendMemberInput;
}>;


export type Member_SuspendMutation = { readonly suspendMember:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SuspendMemberSuccess', readonly membershipId: string }
   };

export type Member_RestoreMutationVariables = Exact<{
  input: RestoreMemberInput;
}>;


export type Member_RestoreMutation = { readonly restoreMember:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RestoreMemberSuccess', readonly membershipId: string }
   };

export type Member_ReinstateMutationVariables = Exact<{
  input: ReinstateMemberInput;
}>;


export type Member_ReinstateMutation = { readonly reinstateMember:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReinstateMemberSuccess', readonly membershipId: string }
   };

export type Member_WithdrawMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type Member_WithdrawMutation = { readonly withdrawInvitation:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WithdrawInvitationSuccess', readonly membershipId: string }
   };

export type Member_ExitMutationVariables = Exact<{
  input: ExitMemberInput;
}>;


export type Member_ExitMutation = { readonly exitMember:
    | { readonly __typename: 'ExitMemberSuccess', readonly membershipId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Member_ExpelMutationVariables = Exact<{
  input: ExpelMemberInput;
}>;


export type Member_ExpelMutation = { readonly expelMember:
    | { readonly __typename: 'ExpelMemberSuccess', readonly membershipId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Member_SetLeadMutationVariables = Exact<{
  input: SetLeadInput;
}>;


export type Member_SetLeadMutation = { readonly setLead:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetLeadSuccess', readonly membershipId: string }
   };

export type Member_AdmitMutationVariables = Exact<{
  input: AdmitMemberInput;
}>;


export type Member_AdmitMutation = { readonly admitMember:
    | { readonly __typename: 'AdmitMemberSuccess', readonly membershipId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Member_UpdateEnterpriseMutationVariables = Exact<{
  input: UpdateEnterpriseInput;
}>;


export type Member_UpdateEnterpriseMutation = { readonly updateEnterprise:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateEnterpriseSuccess', readonly enterpriseId: string, readonly version: number }
   };

export type Member_AddStaffMutationVariables = Exact<{
  input: AddStaffInput;
}>;


export type Member_AddStaffMutation = { readonly addStaff:
    | { readonly __typename: 'AddStaffSuccess', readonly seatId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Member_RemoveStaffMutationVariables = Exact<{
  input: RemoveStaffInput;
}>;


export type Member_RemoveStaffMutation = { readonly removeStaff:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemoveStaffSuccess', readonly seatId: string }
   };

export type Member_QualifyMutationVariables = Exact<{
  input: QualifyInspectorInput;
}>;


export type Member_QualifyMutation = { readonly qualifyInspector:
    | { readonly __typename: 'QualifyInspectorSuccess', readonly qualificationId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Member_EndQualificationMutationVariables = Exact<{
  input: EndQualificationInput;
}>;


export type Member_EndQualificationMutation = { readonly endQualification:
    | { readonly __typename: 'EndQualificationSuccess', readonly qualificationId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ProfileFields_IndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileFields_IndustriesQuery = { readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type InboxPhoneQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxPhoneQuery = { readonly notifications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly params: unknown, readonly objectKind: string, readonly pageId: string | null, readonly createdAt: string, readonly readAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MarkReadPhoneMutationVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MarkReadPhoneMutation = { readonly markNotificationsRead: number };

export type Outreach_AudienceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type Outreach_AudienceChoicesQuery = { readonly territory: { readonly divisionCode: string, readonly towns: ReadonlyArray<{ readonly divisionCode: string, readonly name: string }> } | null, readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type Outreach_IndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type Outreach_IndustriesQuery = { readonly industries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type Laws_PageQueryVariables = Exact<{
  filter?: LawFilter | null | undefined;
  orderBy?: LawOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Laws_PageQuery = { readonly laws: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly docId: string, readonly title: string, readonly number: string, readonly level: string | null, readonly status: string, readonly confidence: string, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly versionCount: number, readonly articleCount: number, readonly itemCount: number, readonly criterionCount: number, readonly openHazards: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Laws_OneQueryVariables = Exact<{
  docId: string;
}>;


export type Laws_OneQuery = { readonly law: { readonly docId: string, readonly title: string, readonly number: string, readonly level: string | null, readonly status: string, readonly confidence: string, readonly note: string | null, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly itemCount: number, readonly criterionCount: number, readonly openHazards: number, readonly versions: ReadonlyArray<{ readonly id: string, readonly versionNo: number, readonly title: string, readonly number: string, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly state: LawState, readonly confidence: string, readonly evidence: string | null, readonly changeNote: string | null, readonly addedByName: string, readonly addedAt: string, readonly shipped: boolean, readonly articleCount: number, readonly articles: ReadonlyArray<{ readonly id: string, readonly article: string, readonly text: string, readonly fullText: boolean, readonly verified: boolean, readonly changed: boolean, readonly itemCount: number, readonly criterionCount: number, readonly openHazards: number }> }>, readonly items: ReadonlyArray<{ readonly code: string, readonly topicName: string | null, readonly text: string, readonly severity: Severity, readonly articles: ReadonlyArray<string> }>, readonly criteria: ReadonlyArray<{ readonly code: string, readonly article: string, readonly text: string }>, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string, readonly type: PublicationType, readonly state: PublicationState, readonly publishedAt: string | null }> } | null };

export type Laws_ImpactQueryVariables = Exact<{
  docId: string;
  versionNo: number;
}>;


export type Laws_ImpactQuery = { readonly lawImpact: { readonly docId: string, readonly versionNo: number, readonly title: string, readonly itemCount: number, readonly criterionCount: number, readonly openHazards: number, readonly articles: ReadonlyArray<{ readonly id: string, readonly article: string, readonly text: string, readonly verified: boolean }>, readonly items: ReadonlyArray<{ readonly code: string, readonly topicName: string | null, readonly text: string, readonly severity: Severity, readonly articles: ReadonlyArray<string> }>, readonly criteria: ReadonlyArray<{ readonly code: string, readonly article: string, readonly text: string }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly enterpriseName: string, readonly place: string, readonly description: string, readonly state: HazardState, readonly dueOn: string | null, readonly articles: ReadonlyArray<string> }> } | null };

export type Laws_AddVersionMutationVariables = Exact<{
  input: AddLawVersionInput;
}>;


export type Laws_AddVersionMutation = { readonly addLawVersion:
    | { readonly __typename: 'AddLawVersionSuccess', readonly version: { readonly id: string, readonly versionNo: number } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Laws_AddMutationVariables = Exact<{
  input: AddLawInput;
}>;


export type Laws_AddMutation = { readonly addLaw:
    | { readonly __typename: 'AddLawSuccess', readonly versionId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type NoticesPhoneQueryVariables = Exact<{
  filter?: InboxItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesPhoneQuery = { readonly inbox: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: PublicationType, readonly publisherName: string, readonly title: string, readonly summary: string, readonly state: PublicationState, readonly mustRead: boolean, readonly urgent: boolean, readonly publishedAt: string, readonly unread: boolean, readonly updated: boolean, readonly todo: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NoticePhoneFragment = { readonly id: string, readonly publicationId: string, readonly type: PublicationType, readonly publisherKind: PublisherKind, readonly publisherName: string, readonly title: string, readonly state: PublicationState, readonly mustRead: boolean, readonly urgent: boolean, readonly publishedAt: string, readonly readAt: string | null, readonly unread: boolean, readonly updated: boolean, readonly todo: string | null, readonly withdrawnAt: string | null, readonly withdrawReason: string | null, readonly bodyHtml: string, readonly versionNo: number, readonly changeNote: string | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly bytes: number, readonly isImage: boolean, readonly url: string }>, readonly question: { readonly text: string, readonly options: ReadonlyArray<string> } | null, readonly answer: { readonly option: number, readonly right: boolean, readonly tries: number, readonly explanation: string | null } | null, readonly check: { readonly title: string, readonly dueOn: string, readonly needsPhoto: boolean, readonly items: ReadonlyArray<string>, readonly state: string, readonly answer: { readonly id: string, readonly outcome: CheckOutcome | null, readonly note: string | null, readonly answeredByName: string | null, readonly answeredAt: string | null, readonly version: number, readonly viewerCanAnswer: boolean, readonly items: ReadonlyArray<{ readonly text: string, readonly ok: boolean | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly url: string, readonly fileName: string }> } | null } | null, readonly law: { readonly title: string, readonly number: string } | null, readonly threads: ReadonlyArray<{ readonly id: string, readonly state: QuestionState, readonly text: string, readonly askedAt: string, readonly version: number, readonly mine: boolean, readonly viewerCanFollowUp: boolean, readonly viewerCanClose: boolean, readonly posts: ReadonlyArray<{ readonly id: string, readonly side: string, readonly byName: string, readonly text: string, readonly at: string }> }>, readonly faqs: ReadonlyArray<{ readonly id: string, readonly question: string, readonly answer: string }> } & { ' $fragmentName'?: 'NoticePhoneFragment' };

export type NoticeOnePhoneQueryVariables = Exact<{
  id: string;
}>;


export type NoticeOnePhoneQuery = { readonly inboxItem: { ' $fragmentRefs'?: { 'NoticePhoneFragment': NoticePhoneFragment } } | null };

export type NoticeOfPhoneQueryVariables = Exact<{
  publicationId: string;
}>;


export type NoticeOfPhoneQuery = { readonly inboxItemOf: { ' $fragmentRefs'?: { 'NoticePhoneFragment': NoticePhoneFragment } } | null };

export type OpenPublicationPhoneMutationVariables = Exact<{
  input: OpenPublicationInput;
}>;


export type OpenPublicationPhoneMutation = { readonly openPublication:
    | { readonly __typename: 'OpenPublicationSuccess', readonly item: { readonly id: string, readonly readAt: string | null, readonly unread: boolean, readonly todo: string | null } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AnswerComprehensionPhoneMutationVariables = Exact<{
  input: AnswerComprehensionInput;
}>;


export type AnswerComprehensionPhoneMutation = { readonly answerComprehension:
    | { readonly __typename: 'AnswerComprehensionSuccess', readonly item: { readonly id: string, readonly todo: string | null, readonly answer: { readonly option: number, readonly right: boolean, readonly tries: number, readonly explanation: string | null } | null } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AnswerTargetedCheckPhoneMutationVariables = Exact<{
  input: AnswerTargetedCheckInput;
}>;


export type AnswerTargetedCheckPhoneMutation = { readonly answerTargetedCheck:
    | { readonly __typename: 'AnswerTargetedCheckSuccess', readonly answer: { readonly id: string, readonly outcome: CheckOutcome | null, readonly version: number } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AskQuestionPhoneMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionPhoneMutation = { readonly askQuestion:
    | { readonly __typename: 'AskQuestionSuccess', readonly question: { readonly id: string, readonly state: QuestionState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type FollowUpQuestionPhoneMutationVariables = Exact<{
  input: FollowUpQuestionInput;
}>;


export type FollowUpQuestionPhoneMutation = { readonly followUpQuestion:
    | { readonly __typename: 'FollowUpQuestionSuccess', readonly question: { readonly id: string, readonly state: QuestionState, readonly version: number } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_PublicationsQueryVariables = Exact<{
  filter?: PublicationFilter | null | undefined;
  orderBy?: PublicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Outreach_PublicationsQuery = { readonly publications: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: PublicationType, readonly state: PublicationState, readonly delivery: PublicationDelivery, readonly title: string, readonly publisherKind: PublisherKind, readonly publisherName: string, readonly own: boolean, readonly mustRead: boolean, readonly urgent: boolean, readonly publishAt: string | null, readonly publishedAt: string | null, readonly updatedAt: string, readonly createdByName: string, readonly questionsOpen: number, readonly coverage: { readonly firms: number, readonly firmsRead: number, readonly people: number, readonly peopleRead: number } | null, readonly check: { readonly id: string, readonly firms: number, readonly answered: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Outreach_DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type Outreach_DeskQuery = { readonly outreachDesk: { readonly drafts: number, readonly toApprove: number, readonly goingOut: number, readonly scheduled: number, readonly questionsOpen: number, readonly mustReadBehind: number, readonly checksRunning: number, readonly checksIncomplete: number, readonly checkProblems: number } | null };

export type Outreach_PublicationQueryVariables = Exact<{
  id: string;
}>;


export type Outreach_PublicationQuery = { readonly publication: { readonly id: string, readonly type: PublicationType, readonly state: PublicationState, readonly delivery: PublicationDelivery, readonly title: string, readonly summary: string, readonly bodyHtml: string, readonly publisherKind: PublisherKind, readonly publisherName: string, readonly own: boolean, readonly mustRead: boolean, readonly urgent: boolean, readonly channels: ReadonlyArray<OutreachChannel>, readonly versionNo: number, readonly version: number, readonly publishAt: string | null, readonly publishedAt: string | null, readonly deliveredAt: string | null, readonly archivedAt: string | null, readonly createdByName: string, readonly createdAt: string, readonly submittedByName: string | null, readonly submittedAt: string | null, readonly decidedByName: string | null, readonly decidedAt: string | null, readonly secondPerson: boolean, readonly returnReason: string | null, readonly withdrawnAt: string | null, readonly withdrawnByName: string | null, readonly withdrawReason: string | null, readonly questionCount: number, readonly questionsOpen: number, readonly lastRemindedAt: string | null, readonly reminders: number, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly viewerCanPublish: boolean, readonly viewerCanReturn: boolean, readonly viewerCanAmend: boolean, readonly viewerCanWithdraw: boolean, readonly viewerCanArchive: boolean, readonly viewerCanRemind: boolean, readonly question: { readonly text: string, readonly options: ReadonlyArray<string>, readonly rightOption: number, readonly explanation: string | null } | null, readonly law: { readonly docId: string, readonly title: string, readonly number: string, readonly versionNo: number | null } | null, readonly audience: { readonly divisionCodes: ReadonlyArray<string>, readonly divisionNames: ReadonlyArray<string>, readonly allianceTypes: ReadonlyArray<AllianceType>, readonly allianceIds: ReadonlyArray<string>, readonly allianceNames: ReadonlyArray<string>, readonly groupIds: ReadonlyArray<string>, readonly groupNames: ReadonlyArray<string>, readonly industries: ReadonlyArray<string>, readonly riskTags: ReadonlyArray<string>, readonly riskTagNames: ReadonlyArray<string>, readonly scales: ReadonlyArray<EnterpriseScale>, readonly roles: ReadonlyArray<EnterpriseRole> } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly sha256: string, readonly fileName: string, readonly mime: string, readonly bytes: number, readonly isImage: boolean, readonly url: string }>, readonly versions: ReadonlyArray<{ readonly versionNo: number, readonly title: string, readonly changeNote: string | null, readonly byName: string, readonly at: string }>, readonly coverage: { readonly firms: number, readonly firmsDelivered: number, readonly firmsRead: number, readonly people: number, readonly peopleRead: number, readonly right: number, readonly wrong: number } | null, readonly check: { readonly id: string, readonly title: string, readonly items: ReadonlyArray<string>, readonly riskTags: ReadonlyArray<string>, readonly dueOn: string, readonly needsPhoto: boolean, readonly state: string, readonly firms: number, readonly answered: number, readonly safe: number, readonly foundFixed: number, readonly foundOpen: number, readonly notApplicable: number, readonly overdue: boolean } | null } | null };

export type Outreach_AudiencePreviewQueryVariables = Exact<{
  audience: AudienceInput;
}>;


export type Outreach_AudiencePreviewQuery = { readonly audiencePreview: { readonly firms: number, readonly people: number, readonly byTown: ReadonlyArray<{ readonly key: string, readonly name: string, readonly firms: number }>, readonly byAlliance: ReadonlyArray<{ readonly key: string, readonly name: string, readonly firms: number }>, readonly sample: ReadonlyArray<{ readonly enterpriseId: string, readonly name: string, readonly divisionName: string | null, readonly scale: string | null, readonly people: number }> } };

export type Outreach_CoverageByTownQueryVariables = Exact<{
  publicationId: string;
}>;


export type Outreach_CoverageByTownQuery = { readonly coverageByTown: ReadonlyArray<{ readonly key: string, readonly name: string, readonly firms: number, readonly firmsRead: number, readonly people: number, readonly peopleRead: number, readonly right: number, readonly wrong: number, readonly checkAnswered: number }> };

export type Outreach_CoverageByAllianceQueryVariables = Exact<{
  publicationId: string;
}>;


export type Outreach_CoverageByAllianceQuery = { readonly coverageByAlliance: ReadonlyArray<{ readonly key: string, readonly name: string, readonly firms: number, readonly firmsRead: number, readonly people: number, readonly peopleRead: number, readonly right: number, readonly wrong: number, readonly checkAnswered: number }> };

export type Outreach_ReadersQueryVariables = Exact<{
  filter: PublicationReaderFilter;
  orderBy?: PublicationReaderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Outreach_ReadersQuery = { readonly publicationReaders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseId: string, readonly enterpriseName: string, readonly divisionName: string | null, readonly people: number, readonly peopleRead: number, readonly right: number, readonly wrong: number, readonly deliveredAt: string | null, readonly firstReadAt: string | null, readonly remindedAt: string | null, readonly reminders: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Outreach_ReaderPeopleQueryVariables = Exact<{
  publicationId: string;
  enterpriseId: string;
}>;


export type Outreach_ReaderPeopleQuery = { readonly publicationPeople: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly role: EnterpriseRole, readonly deliveredAt: string, readonly readAt: string | null, readonly readVersionNo: number | null, readonly answeredRight: boolean | null, readonly tries: number }> };

export type Outreach_CreatePublicationMutationVariables = Exact<{
  input: CreatePublicationInput;
}>;


export type Outreach_CreatePublicationMutation = { readonly createPublication:
    | { readonly __typename: 'CreatePublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_EditPublicationMutationVariables = Exact<{
  input: EditPublicationInput;
}>;


export type Outreach_EditPublicationMutation = { readonly editPublication:
    | { readonly __typename: 'EditPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_SubmitPublicationMutationVariables = Exact<{
  input: SubmitPublicationInput;
}>;


export type Outreach_SubmitPublicationMutation = { readonly submitPublication:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SubmitPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
   };

export type Outreach_PublishPublicationMutationVariables = Exact<{
  input: PublishPublicationInput;
}>;


export type Outreach_PublishPublicationMutation = { readonly publishPublication:
    | { readonly __typename: 'PublishPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState, readonly delivery: PublicationDelivery } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_ReturnPublicationMutationVariables = Exact<{
  input: ReturnPublicationInput;
}>;


export type Outreach_ReturnPublicationMutation = { readonly returnPublication:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReturnPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
   };

export type Outreach_AmendPublicationMutationVariables = Exact<{
  input: AmendPublicationInput;
}>;


export type Outreach_AmendPublicationMutation = { readonly amendPublication:
    | { readonly __typename: 'AmendPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly versionNo: number } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;


export type Outreach_WithdrawPublicationMutation = { readonly withdrawPublication:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WithdrawPublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
   };

export type Outreach_ArchivePublicationMutationVariables = Exact<{
  input: ArchivePublicationInput;
}>;


export type Outreach_ArchivePublicationMutation = { readonly archivePublication:
    | { readonly __typename: 'ArchivePublicationSuccess', readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_RemindReadersMutationVariables = Exact<{
  input: RemindReadersInput;
}>;


export type Outreach_RemindReadersMutation = { readonly remindReaders:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RemindReadersSuccess', readonly people: number, readonly publication: { readonly id: string, readonly lastRemindedAt: string | null, readonly reminders: number } | null }
   };

export type Outreach_AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type Outreach_AnswerQuestionMutation = { readonly answerQuestion:
    | { readonly __typename: 'AnswerQuestionSuccess', readonly question: { readonly id: string, readonly version: number, readonly state: QuestionState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_MarkQuestionInvalidMutationVariables = Exact<{
  input: MarkQuestionInvalidInput;
}>;


export type Outreach_MarkQuestionInvalidMutation = { readonly markQuestionInvalid:
    | { readonly __typename: 'MarkQuestionInvalidSuccess', readonly question: { readonly id: string, readonly version: number, readonly state: QuestionState } | null }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Outreach_SaveOutreachSettingsMutationVariables = Exact<{
  input: SaveOutreachSettingsInput;
}>;


export type Outreach_SaveOutreachSettingsMutation = { readonly saveOutreachSettings:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SaveOutreachSettingsSuccess', readonly version: number }
   };

export type Outreach_SaveOutreachChannelMutationVariables = Exact<{
  input: SaveOutreachChannelInput;
}>;


export type Outreach_SaveOutreachChannelMutation = { readonly saveOutreachChannel:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SaveOutreachChannelSuccess', readonly channelId: string }
   };

export type Outreach_CheckAnswersQueryVariables = Exact<{
  filter: TargetedCheckAnswerFilter;
  orderBy?: TargetedCheckAnswerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Outreach_CheckAnswersQuery = { readonly targetedCheckAnswers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly enterpriseName: string, readonly divisionName: string | null, readonly outcome: CheckOutcome | null, readonly note: string | null, readonly answeredByName: string | null, readonly answeredAt: string | null, readonly remindedAt: string | null, readonly items: ReadonlyArray<{ readonly text: string, readonly ok: boolean | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly url: string, readonly fileName: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Outreach_QuestionsQueryVariables = Exact<{
  filter?: QuestionThreadFilter | null | undefined;
  orderBy?: QuestionThreadOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Outreach_QuestionsQuery = { readonly publicationQuestions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly publicationId: string, readonly publicationTitle: string, readonly enterpriseName: string, readonly state: QuestionState, readonly text: string, readonly askedByName: string, readonly askedAt: string, readonly isFaq: boolean, readonly version: number, readonly viewerCanAnswer: boolean, readonly viewerCanMarkInvalid: boolean, readonly posts: ReadonlyArray<{ readonly id: string, readonly side: string, readonly byName: string, readonly text: string, readonly at: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Outreach_PortMessagesQueryVariables = Exact<{
  filter?: PortMessageFilter | null | undefined;
  orderBy?: PortMessageOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Outreach_PortMessagesQuery = { readonly portMessages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly channel: OutreachChannel, readonly recipient: string, readonly title: string, readonly text: string, readonly state: string, readonly attempts: number, readonly notBefore: string, readonly createdAt: string, readonly sentAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Outreach_SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type Outreach_SettingsQuery = { readonly outreachSettings: { readonly secondPerson: boolean, readonly digestHour: number, readonly version: number, readonly channels: ReadonlyArray<{ readonly id: string, readonly channel: OutreachChannel, readonly title: string, readonly addressMasked: string, readonly active: boolean }> } | null };

export type Outreach_EnterprisePublicationsQueryVariables = Exact<{
  enterpriseId: string;
}>;


export type Outreach_EnterprisePublicationsQuery = { readonly enterprisePublications: ReadonlyArray<{ readonly publicationId: string, readonly title: string, readonly type: PublicationType, readonly publisherKind: PublisherKind, readonly publisherName: string, readonly state: PublicationState, readonly mustRead: boolean, readonly publishedAt: string | null, readonly people: number, readonly peopleRead: number, readonly right: number, readonly wrong: number, readonly firstReadAt: string | null, readonly checkOutcome: CheckOutcome | null, readonly checkDueOn: string | null }> };

export type RosterImports_PageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RosterImports_PageQuery = { readonly rosterImports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly state: RosterImportState, readonly createdAt: string, readonly createdByName: string, readonly committedAt: string | null, readonly total: number, readonly wrong: number, readonly toCreate: number, readonly toInvite: number, readonly toUpdate: number, readonly unchanged: number, readonly held: number }> } };

export type RosterImport_OneQueryVariables = Exact<{
  id: string;
}>;


export type RosterImport_OneQuery = { readonly rosterImport: { readonly id: string, readonly fileName: string, readonly state: RosterImportState, readonly createdAt: string, readonly createdByName: string, readonly committedAt: string | null, readonly token: string | null, readonly version: number, readonly errorCode: string | null, readonly errorParams: unknown, readonly progress: number, readonly total: number, readonly clean: number, readonly wrong: number, readonly unchanged: number, readonly held: number, readonly toCreate: number, readonly toInvite: number, readonly toUpdate: number, readonly skippedBlank: number, readonly skippedHidden: number, readonly annotatedUrl: string | null, readonly sample: ReadonlyArray<ReadonlyArray<string>>, readonly columns: ReadonlyArray<{ readonly index: number, readonly heading: string, readonly field: string | null }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly label: string, readonly required: boolean }> } | null };

export type RosterImport_RowsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  onlyWrong?: boolean | null | undefined;
}>;


export type RosterImport_RowsQuery = { readonly rosterImport: { readonly id: string, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sheet: string, readonly row: number, readonly name: string | null, readonly creditCode: string | null, readonly outcome: RosterOutcome, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly params: unknown, readonly message: string }> }> } } | null };

export type RosterImport_StartMutationVariables = Exact<{
  input: StartRosterImportInput;
}>;


export type RosterImport_StartMutation = { readonly startRosterImport:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'StartRosterImportSuccess', readonly importId: string }
   };

export type RosterImport_MapMutationVariables = Exact<{
  input: SetRosterMappingInput;
}>;


export type RosterImport_MapMutation = { readonly setRosterMapping:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SetRosterMappingSuccess', readonly importId: string, readonly state: string }
   };

export type RosterImport_CommitMutationVariables = Exact<{
  input: CommitRosterImportInput;
}>;


export type RosterImport_CommitMutation = { readonly commitRosterImport:
    | { readonly __typename: 'CommitRosterImportSuccess', readonly importId: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Checklists_PageQueryVariables = Exact<{
  topicCode: string;
}>;


export type Checklists_PageQuery = { readonly checklistLibrary: ReadonlyArray<{ readonly key: string, readonly topicCode: string, readonly source: ItemSource, readonly text: string, readonly severity: Severity, readonly deadlineDays: number, readonly versionNo: number, readonly id: string | null, readonly version: number | null, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly effectiveFrom: string | null, readonly verified: boolean }> }> };

export type Checklists_AddMutationVariables = Exact<{
  input: AddChecklistItemInput;
}>;


export type Checklists_AddMutation = { readonly addChecklistItem:
    | { readonly __typename: 'AddChecklistItemSuccess', readonly itemId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Checklists_ReviseMutationVariables = Exact<{
  input: ReviseChecklistItemInput;
}>;


export type Checklists_ReviseMutation = { readonly reviseChecklistItem:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReviseChecklistItemSuccess', readonly itemId: string }
   };

export type Checklists_RetireMutationVariables = Exact<{
  input: RetireChecklistItemInput;
}>;


export type Checklists_RetireMutation = { readonly retireChecklistItem:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'RetireChecklistItemSuccess', readonly itemId: string }
   };

export type Home_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_PageQuery = { readonly alliance: { readonly id: string, readonly name: string, readonly figures: { readonly asOf: string, readonly members: number, readonly visitsPlanned: number, readonly visitsDone: number, readonly firmsChecked: number, readonly hazards: number, readonly hazardsOpen: number, readonly hazardsOverdue: number, readonly hazardsClosed: number, readonly hazardsClosedOnTime: number, readonly hazardsMajorOpen: number, readonly hazardsDisputed: number, readonly relapses: number, readonly goodPractices: number } | null } | null };

export type Home_TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_TasksQuery = { readonly myTasks: ReadonlyArray<{ readonly key: string, readonly kind: TaskKind, readonly title: string, readonly subtitle: string | null, readonly dueAt: string | null, readonly dueOn: string | null, readonly objectKind: string, readonly objectId: string, readonly overdue: boolean }> };

export type Home_RoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_RoundsQuery = { readonly rounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: RoundState, readonly startsOn: string, readonly endsOn: string, readonly visitsTotal: number, readonly visitsDone: number, readonly hazardsFound: number, readonly declined: number }> } };

export type Rounds_PageQueryVariables = Exact<{
  filter?: RoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Rounds_PageQuery = { readonly rounds: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: RoundState, readonly startsOn: string, readonly endsOn: string, readonly groupIds: ReadonlyArray<string>, readonly topicCodes: ReadonlyArray<string>, readonly visitsTotal: number, readonly visitsDone: number, readonly hazardsFound: number, readonly declined: number, readonly createdByName: string, readonly publishedAt: string | null }> } };

export type Round_PageQueryVariables = Exact<{
  id: string;
}>;


export type Round_PageQuery = { readonly round: { readonly id: string, readonly name: string, readonly state: RoundState, readonly startsOn: string, readonly endsOn: string, readonly groupIds: ReadonlyArray<string>, readonly topicCodes: ReadonlyArray<string>, readonly inspectorsPerHost: number, readonly leadersPerTeam: number, readonly publishedAt: string | null, readonly closedAt: string | null, readonly createdByName: string, readonly version: number, readonly visitsTotal: number, readonly visitsDone: number, readonly hazardsFound: number, readonly declined: number, readonly mode: RepairMode, readonly viewerCanPlan: boolean, readonly viewerCanRepair: boolean, readonly viewerCanPublish: boolean, readonly viewerCanClose: boolean, readonly must: ReadonlyArray<{ readonly inspector: { readonly id: string, readonly name: string } | null, readonly host: { readonly id: string, readonly name: string } | null }>, readonly mustNot: ReadonlyArray<{ readonly inspector: { readonly id: string, readonly name: string } | null, readonly host: { readonly id: string, readonly name: string } | null }>, readonly absent: ReadonlyArray<{ readonly dates: ReadonlyArray<string> | null, readonly enterprise: { readonly id: string, readonly name: string } | null }>, readonly latestPlan: { readonly id: string, readonly state: PlanState, readonly progress: number, readonly version: number } | null } | null };

export type Round_PlanQueryVariables = Exact<{
  id: string;
}>;


export type Round_PlanQuery = { readonly roundPlan: { readonly id: string, readonly roundId: string, readonly state: PlanState, readonly progress: number, readonly createdAt: string, readonly status: string | null, readonly gap: number | null, readonly provenText: boolean, readonly travelMetres: number | null, readonly travelBefore: number | null, readonly vacatedSlots: number | null, readonly changedSlots: number | null, readonly singleRangeImpossible: boolean, readonly outputHash: string | null, readonly version: number, readonly explanation: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly classes: ReadonlyArray<{ readonly class: string, readonly members: number, readonly minCarried: number, readonly maxCarried: number, readonly meanCarried: number, readonly meanMetres: number }>, readonly moves: ReadonlyArray<{ readonly before: string | null, readonly after: string | null, readonly host: { readonly id: string, readonly name: string } | null }>, readonly hosts: ReadonlyArray<{ readonly date: string | null, readonly lat: number | null, readonly lon: number | null, readonly host: { readonly id: string, readonly name: string } | null, readonly inspectors: ReadonlyArray<{ readonly role: TeamRole, readonly distanceMetres: number, readonly pinned: boolean, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }> }> }>, readonly unmet: ReadonlyArray<{ readonly constraint: string, readonly code: string, readonly params: unknown, readonly amount: number, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly fix: { readonly code: string, readonly params: unknown } | null }>, readonly tiers: ReadonlyArray<{ readonly name: string, readonly cost: number, readonly lowerBound: number | null, readonly proven: boolean, readonly before: number | null }>, readonly fairness: ReadonlyArray<{ readonly isLead: boolean, readonly inspections: number, readonly asLeader: number, readonly travelMetres: number, readonly nearestMetres: number | null, readonly farthestMetres: number | null, readonly repeats: number, readonly metBefore: ReadonlyArray<{ readonly roundsAgo: number, readonly enterprise: { readonly id: string, readonly name: string } | null }>, readonly enterprise: { readonly id: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly why: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly host: { readonly id: string, readonly name: string } | null }> } | null };

export type Round_CancelPlanMutationVariables = Exact<{
  input: CancelPlanInput;
}>;


export type Round_CancelPlanMutation = { readonly cancelPlan:
    | { readonly __typename: 'CancelPlanSuccess', readonly planId: string, readonly state: PlanState }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_PublishRepairMutationVariables = Exact<{
  input: PublishRepairInput;
}>;


export type Round_PublishRepairMutation = { readonly publishRepair:
    | { readonly __typename: 'PublishRepairSuccess', readonly roundId: string, readonly visitsChanged: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_CreateMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type Round_CreateMutation = { readonly createRound:
    | { readonly __typename: 'CreateRoundSuccess', readonly roundId: string, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_UpdateMutationVariables = Exact<{
  input: UpdateRoundInput;
}>;


export type Round_UpdateMutation = { readonly updateRound:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateRoundSuccess', readonly roundId: string, readonly state: RoundState, readonly version: number }
   };

export type Round_PlanItMutationVariables = Exact<{
  input: PlanRoundInput;
}>;


export type Round_PlanItMutation = { readonly planRound:
    | { readonly __typename: 'PlanRoundSuccess', readonly planId: string, readonly state: PlanState }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_ChooseMutationVariables = Exact<{
  input: ChoosePlanInput;
}>;


export type Round_ChooseMutation = { readonly choosePlan:
    | { readonly __typename: 'ChoosePlanSuccess', readonly roundId: string, readonly visits: number }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_PublishMutationVariables = Exact<{
  input: PublishRoundInput;
}>;


export type Round_PublishMutation = { readonly publishRound:
    | { readonly __typename: 'PublishRoundSuccess', readonly roundId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_CloseMutationVariables = Exact<{
  input: CloseRoundInput;
}>;


export type Round_CloseMutation = { readonly closeRound:
    | { readonly __typename: 'CloseRoundSuccess', readonly roundId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_CancelMutationVariables = Exact<{
  input: CancelRoundInput;
}>;


export type Round_CancelMutation = { readonly cancelRound:
    | { readonly __typename: 'CancelRoundSuccess', readonly roundId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Round_WhyNotMutationVariables = Exact<{
  input: WhyNotInput;
}>;


export type Round_WhyNotMutation = { readonly whyNot:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WhyNotSuccess', readonly inPlan: boolean, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly price: { readonly metres: number, readonly moved: number, readonly dropped: number, readonly tiers: ReadonlyArray<{ readonly name: string, readonly delta: number }>, readonly addedPairs: ReadonlyArray<{ readonly inspectorId: string, readonly hostId: string }>, readonly droppedPairs: ReadonlyArray<{ readonly inspectorId: string, readonly hostId: string }> } | null }
   };

export type Round_VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Round_VisitsQuery = { readonly visits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hostName: string, readonly plannedOn: string, readonly state: VisitState, readonly hazardCount: number, readonly roundName: string | null, readonly group: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly team: ReadonlyArray<{ readonly id: string, readonly role: TeamRole, readonly state: InspectorState, readonly declineReason: string | null, readonly personName: string | null, readonly enterprise: { readonly id: string, readonly name: string } | null }> }> } };

export type VisitCalendar_YearQueryVariables = Exact<{
  year: number;
}>;


export type VisitCalendar_YearQuery = { readonly calendarYear: { readonly year: number, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly date: string, readonly kind: string, readonly name: string | null }> } | null };

export type TasksPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksPhoneQuery = { readonly myTasks: ReadonlyArray<{ readonly key: string, readonly kind: TaskKind, readonly title: string, readonly subtitle: string | null, readonly dueAt: string | null, readonly dueOn: string | null, readonly objectKind: string, readonly objectId: string, readonly overdue: boolean, readonly allianceName: string | null }> };

export type MustReadPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type MustReadPhoneQuery = { readonly inboxCounts: { readonly mustRead: number, readonly unread: number } | null };

export type UnreadPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadPhoneQuery = { readonly viewer: { readonly personId: string, readonly unreadCount: number, readonly lateVisitIds: ReadonlyArray<string> } | null };

export type DisclosedDrawerQueryVariables = Exact<{
  id: string;
}>;


export type DisclosedDrawerQuery = { readonly hazard: { readonly id: string, readonly number: string | null, readonly enterpriseName: string, readonly allianceName: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly foundAt: string, readonly foundByName: string, readonly dueOn: string | null, readonly measures: string | null, readonly rung: number, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly verified: boolean, readonly effectiveFrom: string | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly transition: string, readonly toState: string, readonly at: string, readonly byName: string, readonly note: string | null }> } | null };

export type FiguresDesk_FiguresFragment = { readonly members: number, readonly visitsPlanned: number, readonly visitsDone: number, readonly firmsChecked: number, readonly hazards: number, readonly hazardsOpen: number, readonly hazardsOverdue: number, readonly hazardsClosed: number, readonly hazardsClosedOnTime: number, readonly hazardsMajorOpen: number, readonly hazardsDisclosed: number, readonly relapses: number, readonly goodPractices: number, readonly asOf: string } & { ' $fragmentName'?: 'FiguresDesk_FiguresFragment' };

export type Bureau_SeatFirstOwnerMutationVariables = Exact<{
  input: SeatFirstOwnerInput;
}>;


export type Bureau_SeatFirstOwnerMutation = { readonly seatFirstOwner:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'SeatFirstOwnerSuccess', readonly enterpriseId: string }
   };

export type MajorDrawer_MajorHazardFragment = { readonly id: string, readonly hazardNumber: string | null, readonly enterpriseName: string, readonly place: string | null, readonly description: string | null, readonly state: MajorHazardState, readonly criterionCode: string, readonly criterionText: string | null, readonly standard: string, readonly firstJudgeName: string | null, readonly judgedByName: string | null, readonly judgeReason: string | null, readonly judgedAt: string | null, readonly controlMeasures: string | null, readonly assessment: string | null, readonly acceptReason: string | null, readonly version: number, readonly viewerCanJudge: boolean, readonly viewerCanControl: boolean, readonly viewerCanAccept: boolean, readonly plan: { readonly goals: string, readonly methods: string, readonly money: string, readonly people: string, readonly timeLimit: string, readonly emergencyPlan: string } | null } & { ' $fragmentName'?: 'MajorDrawer_MajorHazardFragment' };

export type MajorDrawer_JudgeMutationVariables = Exact<{
  input: JudgeMajorInput;
}>;


export type MajorDrawer_JudgeMutation = { readonly judgeMajor:
    | { readonly __typename: 'JudgeMajorSuccess', readonly majorHazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type MajorDrawer_ControlMutationVariables = Exact<{
  input: ControlMajorInput;
}>;


export type MajorDrawer_ControlMutation = { readonly controlMajor:
    | { readonly __typename: 'ControlMajorSuccess', readonly majorHazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type MajorDrawer_AcceptMutationVariables = Exact<{
  input: AcceptMajorInput;
}>;


export type MajorDrawer_AcceptMutation = { readonly acceptMajor:
    | { readonly __typename: 'AcceptMajorSuccess', readonly majorHazardId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type VisitsDesk_PageQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  orderBy?: VisitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsDesk_PageQuery = { readonly visits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly nature: VisitNature, readonly hostName: string, readonly plannedOn: string, readonly state: VisitState, readonly sheetState: SheetState, readonly roundId: string | null, readonly roundName: string | null, readonly hazardCount: number, readonly group: { readonly id: string, readonly name: string } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly role: TeamRole, readonly state: InspectorState, readonly personName: string | null, readonly enterprise: { readonly id: string, readonly name: string } | null }>, readonly adviceNote: { readonly id: string, readonly number: string, readonly state: AdviceNoteState } | null }> } };

export type VisitDesk_OneQueryVariables = Exact<{
  id: string;
}>;


export type VisitDesk_OneQuery = { readonly visit: { readonly id: string, readonly nature: VisitNature, readonly allianceName: string | null, readonly roundId: string | null, readonly roundName: string | null, readonly hostName: string, readonly hostCreditCode: string | null, readonly hostAddress: string | null, readonly hostContact: string | null, readonly plannedOn: string, readonly state: VisitState, readonly sheetState: SheetState, readonly checkedInAt: string | null, readonly hostConfirmedAt: string | null, readonly fieldDoneAt: string | null, readonly cancelReason: string | null, readonly putOffReason: string | null, readonly version: number, readonly missing: ReadonlyArray<string>, readonly viewerCanPostpone: boolean, readonly viewerCanCancel: boolean, readonly viewerCanConfirm: boolean, readonly host: { readonly id: string, readonly name: string } | null, readonly group: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }>, readonly team: ReadonlyArray<{ readonly id: string, readonly role: TeamRole, readonly state: InspectorState, readonly declineReason: string | null, readonly personName: string | null, readonly distanceMetres: number, readonly version: number, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }> }>, readonly checklist: { readonly id: string, readonly topicCodes: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly key: string, readonly topicCode: string, readonly topicName: string, readonly source: ItemSource, readonly text: string, readonly severity: Severity, readonly deadlineDays: number, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly effectiveFrom: string | null, readonly verified: boolean }> }> } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly itemKey: string, readonly result: AnswerResult, readonly note: string | null, readonly personName: string, readonly answeredAt: string }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly state: HazardState, readonly severity: Severity, readonly place: string, readonly description: string, readonly itemKey: string | null, readonly dueOn: string | null, readonly immediate: boolean, readonly measures: string | null, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }> }>, readonly goodPractices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly createdByName: string, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }> }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly signerRole: SignerRole, readonly signerName: string, readonly refused: boolean, readonly refusalReason: string | null, readonly signedAt: string, readonly pictureUrl: string | null }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly thumbUrl: string, readonly fullUrl: string, readonly caption: string | null, readonly usedBefore: boolean }>, readonly adviceNote: { readonly id: string, readonly number: string, readonly state: AdviceNoteState, readonly issuedAt: string | null, readonly acknowledgedAt: string | null } | null } | null };

export type VisitDesk_PostponeMutationVariables = Exact<{
  input: PostponeVisitInput;
}>;


export type VisitDesk_PostponeMutation = { readonly postponeVisit:
    | { readonly __typename: 'PostponeVisitSuccess', readonly visitId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type VisitDesk_CancelMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type VisitDesk_CancelMutation = { readonly cancelVisit:
    | { readonly __typename: 'CancelVisitSuccess', readonly visitId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type VisitDesk_ReportMutationVariables = Exact<{
  input: ReportVisitInput;
}>;


export type VisitDesk_ReportMutation = { readonly reportVisit:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReportVisitSuccess', readonly visitId: string }
   };

export type VisitDesk_ArchiveMutationVariables = Exact<{
  input: ArchiveVisitInput;
}>;


export type VisitDesk_ArchiveMutation = { readonly archiveVisit:
    | { readonly __typename: 'ArchiveVisitSuccess', readonly visitId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type VisitDesk_ReplaceMutationVariables = Exact<{
  input: ReplaceInspectorInput;
}>;


export type VisitDesk_ReplaceMutation = { readonly replaceInspector:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'ReplaceInspectorSuccess', readonly visitId: string, readonly replacedBy: { readonly id: string, readonly name: string } | null }
   };

export type VisitPhoneQueryVariables = Exact<{
  id: string;
}>;


export type VisitPhoneQuery = { readonly visit: { readonly id: string, readonly allianceName: string | null, readonly roundName: string | null, readonly nature: VisitNature, readonly hostName: string, readonly hostCreditCode: string | null, readonly hostAddress: string | null, readonly hostLat: number | null, readonly hostLon: number | null, readonly hostContact: string | null, readonly plannedOn: string, readonly cancelReason: string | null, readonly putOffReason: string | null, readonly state: VisitState, readonly sheetState: SheetState, readonly checkedInAt: string | null, readonly hostConfirmedAt: string | null, readonly fieldDoneAt: string | null, readonly version: number, readonly missing: ReadonlyArray<string>, readonly viewerCanRecord: boolean, readonly viewerCanConfirm: boolean, readonly viewerCanDecline: boolean, readonly viewerCanAcknowledge: boolean, readonly host: { readonly id: string, readonly name: string } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly personName: string | null, readonly role: TeamRole, readonly state: InspectorState, readonly distanceMetres: number, readonly isMe: boolean, readonly version: number, readonly enterprise: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly params: unknown }> }>, readonly checklist: { readonly id: string, readonly lines: ReadonlyArray<{ readonly key: string, readonly topicCode: string, readonly topicName: string, readonly source: ItemSource, readonly versionNo: number, readonly text: string, readonly severity: Severity, readonly majorWhen: string | null, readonly majorRefs: ReadonlyArray<string>, readonly deadlineDays: number, readonly methods: ReadonlyArray<string>, readonly basis: ReadonlyArray<{ readonly doc: string, readonly article: string, readonly verified: boolean, readonly effectiveFrom: string | null }> }> } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly itemKey: string, readonly result: AnswerResult, readonly note: string | null, readonly personName: string, readonly answeredAt: string, readonly version: number }>, readonly hazards: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly itemKey: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly foundByName: string, readonly enterpriseName: string }>, readonly goodPractices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly createdByName: string }>, readonly signatures: ReadonlyArray<{ readonly id: string, readonly signerRole: SignerRole, readonly signerName: string, readonly refused: boolean, readonly refusalReason: string | null, readonly signedAt: string, readonly pictureUrl: string | null }>, readonly adviceNote: { readonly id: string, readonly number: string, readonly state: AdviceNoteState, readonly issuedAt: string | null, readonly acknowledgedAt: string | null, readonly version: number } | null } | null };

export type VisitsPhoneQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: VisitOrder | null | undefined;
}>;


export type VisitsPhoneQuery = { readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hostName: string, readonly hostAddress: string | null, readonly plannedOn: string, readonly state: VisitState, readonly hazardCount: number, readonly roundName: string | null, readonly allianceName: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CriteriaPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CriteriaPhoneQuery = { readonly hazardCriteria: ReadonlyArray<{ readonly code: string, readonly standardTitle: string, readonly article: string, readonly text: string }> };

export type RecordVisitPhoneMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitPhoneMutation = { readonly recordVisit:
    | { readonly __typename: 'RecordVisitSuccess', readonly visitId: string, readonly late: boolean, readonly missing: ReadonlyArray<string>, readonly refused: ReadonlyArray<string>, readonly conflicts: ReadonlyArray<{ readonly itemKey: string, readonly mine: AnswerResult, readonly mineNote: string | null, readonly theirs: AnswerResult, readonly theirsNote: string | null, readonly theirsByName: string, readonly version: number }> }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AcceptAssignmentPhoneMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;


export type AcceptAssignmentPhoneMutation = { readonly acceptAssignment:
    | { readonly __typename: 'AcceptAssignmentSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type DeclineAssignmentPhoneMutationVariables = Exact<{
  input: DeclineAssignmentInput;
}>;


export type DeclineAssignmentPhoneMutation = { readonly declineAssignment:
    | { readonly __typename: 'DeclineAssignmentSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type ConfirmVisitPhoneMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type ConfirmVisitPhoneMutation = { readonly confirmVisit:
    | { readonly __typename: 'ConfirmVisitSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type AcknowledgeNotePhoneMutationVariables = Exact<{
  input: AcknowledgeAdviceNoteInput;
}>;


export type AcknowledgeNotePhoneMutation = { readonly acknowledgeAdviceNote:
    | { readonly __typename: 'AcknowledgeAdviceNoteSuccess' }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type BureauAlliancePageQueryVariables = Exact<{
  id: string;
}>;


export type BureauAlliancePageQuery = { readonly allianceById: { readonly id: string, readonly name: string, readonly code: string, readonly type: AllianceType, readonly state: AllianceState, readonly divisionName: string | null, readonly foundedOn: string | null, readonly groups: number, readonly roundsRunning: number, readonly charter: { readonly disclosure: Disclosure, readonly confirmWorkingDays: number, readonly reinspectDays: number, readonly ladderOwner: number, readonly ladderCommittee: number, readonly ladderTown: number, readonly lookBackDays: ReadonlyArray<number> } | null, readonly figures: (
      { readonly asOf: string, readonly members: number }
      & { ' $fragmentRefs'?: { 'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment } }
    ) | null } | null };

export type BureauAlliancesPageQueryVariables = Exact<{
  filter?: AllianceFilter | null | undefined;
  orderBy?: AllianceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BureauAlliancesPageQuery = { readonly alliances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: AllianceType, readonly state: AllianceState, readonly divisionName: string | null, readonly groups: number, readonly roundsRunning: number, readonly figures: { ' $fragmentRefs'?: { 'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Calendar_YearQueryVariables = Exact<{
  year: number;
}>;


export type Calendar_YearQuery = { readonly calendarYear: { readonly year: number, readonly notice: string | null, readonly provisional: boolean, readonly editedAt: string | null, readonly editedByName: string | null, readonly days: ReadonlyArray<{ readonly date: string, readonly kind: string, readonly name: string | null }> } | null };

export type BureauDisclosedPageQueryVariables = Exact<{
  filter?: HazardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BureauDisclosedPageQuery = { readonly hazards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly enterpriseName: string, readonly allianceName: string | null, readonly place: string, readonly description: string, readonly severity: Severity, readonly state: HazardState, readonly foundAt: string, readonly dueOn: string | null, readonly overdue: boolean, readonly disclosedReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BureauHomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type BureauHomePageQuery = { readonly territory: { readonly divisionCode: string, readonly name: string, readonly alliances: number, readonly enterprises: number, readonly roundsRunning: number, readonly figures: (
      { readonly asOf: string }
      & { ' $fragmentRefs'?: { 'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment } }
    ) | null, readonly towns: ReadonlyArray<{ readonly divisionCode: string, readonly name: string, readonly alliances: number, readonly figures: { ' $fragmentRefs'?: { 'FiguresDesk_FiguresFragment': FiguresDesk_FiguresFragment } } | null }> } | null, readonly myTasks: ReadonlyArray<{ readonly key: string, readonly kind: TaskKind, readonly title: string, readonly subtitle: string | null, readonly allianceName: string | null, readonly dueOn: string | null, readonly overdue: boolean, readonly objectKind: string, readonly objectId: string }> };

export type BureauMajorsPageQueryVariables = Exact<{
  filter?: MajorHazardFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BureauMajorsPageQuery = { readonly majorHazards: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly hazardId: string, readonly hazardNumber: string | null, readonly enterpriseName: string, readonly place: string | null, readonly description: string | null, readonly state: MajorHazardState, readonly criterionText: string | null, readonly standard: string, readonly createdAt: string }
      & { ' $fragmentRefs'?: { 'MajorDrawer_MajorHazardFragment': MajorDrawer_MajorHazardFragment } }
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Charter_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Charter_PageQuery = { readonly alliance: { readonly id: string, readonly name: string, readonly code: string, readonly type: AllianceType, readonly state: AllianceState, readonly divisionName: string | null, readonly foundedOn: string | null, readonly version: number, readonly charter: { readonly disclosure: Disclosure, readonly confirmWorkingDays: number, readonly reinspectDays: number, readonly dueSoonDays: number, readonly ladderOwner: number, readonly ladderCommittee: number, readonly ladderTown: number, readonly lookBackDays: ReadonlyArray<number>, readonly maxExtensions: number, readonly repeatRounds: number, readonly maxMeetings: number, readonly meetingRounds: number, readonly cycleRounds: number, readonly breakRings: RingRule, readonly antiCollusionPermille: number } | null } | null };

export type Charter_UpdateMutationVariables = Exact<{
  input: UpdateCharterInput;
}>;


export type Charter_UpdateMutation = { readonly updateCharter:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'UpdateCharterSuccess', readonly allianceId: string, readonly version: number }
   };

export type Conflicts_PageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Conflicts_PageQuery = { readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly reason: string, readonly declaredByName: string, readonly declaredAt: string, readonly version: number, readonly enterpriseA: { readonly id: string, readonly name: string } | null, readonly enterpriseB: { readonly id: string, readonly name: string } | null }> } };

export type Conflicts_DeclareMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type Conflicts_DeclareMutation = { readonly declareConflict:
    | { readonly __typename: 'DeclareConflictSuccess', readonly conflictId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Conflicts_WithdrawMutationVariables = Exact<{
  input: WithdrawConflictInput;
}>;


export type Conflicts_WithdrawMutation = { readonly withdrawConflict:
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
    | { readonly __typename: 'WithdrawConflictSuccess', readonly conflictId: string }
   };

export type Inbox_PageQueryVariables = Exact<{
  filter?: DropBoxItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Inbox_PageQuery = { readonly dropBoxItems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly receivedAt: string, readonly state: DropBoxState, readonly summary: string, readonly reason: string | null, readonly decidedByName: string | null, readonly version: number, readonly visit: { readonly id: string, readonly hostName: string, readonly plannedOn: string } | null }> } };

export type Inbox_DecideMutationVariables = Exact<{
  input: DecideDropBoxInput;
}>;


export type Inbox_DecideMutation = { readonly decideDropBox:
    | { readonly __typename: 'DecideDropBoxSuccess', readonly itemId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Seats_PageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Seats_PageQuery = { readonly committeeSeats: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly phoneMasked: string, readonly role: CommitteeRole, readonly startsOn: string, readonly endsOn: string | null, readonly group: { readonly id: string, readonly name: string } | null }> } };

export type Seats_AppointMutationVariables = Exact<{
  input: AppointSeatInput;
}>;


export type Seats_AppointMutation = { readonly appointSeat:
    | { readonly __typename: 'AppointSeatSuccess', readonly seatId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export type Seats_EndMutationVariables = Exact<{
  input: EndSeatInput;
}>;


export type Seats_EndMutation = { readonly endSeat:
    | { readonly __typename: 'EndSeatSuccess', readonly seatId: string }
    | { readonly __typename: 'Refusal', readonly code: ErrorCode, readonly message: string }
   };

export const Session_SeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"bureauId"}},{"kind":"Field","name":{"kind":"Name","value":"bureauName"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}}]}}]} as unknown as DocumentNode<Session_SeatFragment, unknown>;
export const CampaignForm_CampaignFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignForm_Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetVisits"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}}]}}]} as unknown as DocumentNode<CampaignForm_CampaignFragment, unknown>;
export const ExpertForm_ExpertFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpertForm_Expert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"conflictEnterpriseIds"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"workFrom"}},{"kind":"Field","name":{"kind":"Name","value":"workUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lunchUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxVisitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyHours"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<ExpertForm_ExpertFragment, unknown>;
export const NoticePhoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticePhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicationId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"isImage"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsPhoto"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<NoticePhoneFragment, unknown>;
export const FiguresDesk_FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresDesk_Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"firmsChecked"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsMajorOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsDisclosed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<FiguresDesk_FiguresFragment, unknown>;
export const MajorDrawer_MajorHazardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MajorDrawer_MajorHazard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MajorHazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"criterionText"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"firstJudgeName"}},{"kind":"Field","name":{"kind":"Name","value":"judgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"judgeReason"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"controlMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"acceptReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanControl"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAccept"}}]}}]} as unknown as DocumentNode<MajorDrawer_MajorHazardFragment, unknown>;
export const Session_ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session_Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Session_Seat"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"bureauId"}},{"kind":"Field","name":{"kind":"Name","value":"bureauName"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}}]}}]} as unknown as DocumentNode<Session_ViewerQuery, Session_ViewerQueryVariables>;
export const Session_SignInWithPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignInWithPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_SignInWithPasswordMutation, Session_SignInWithPasswordMutationVariables>;
export const Session_SignInWithSmsCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignInWithSmsCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithSmsCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_SignInWithSmsCodeMutation, Session_SignInWithSmsCodeMutationVariables>;
export const Session_RequestSmsCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_RequestSmsCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSmsCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSmsCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_RequestSmsCodeMutation, Session_RequestSmsCodeMutationVariables>;
export const Session_SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<Session_SignOutMutation, Session_SignOutMutationVariables>;
export const Calendar_YearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar_Years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}}]}}]} as unknown as DocumentNode<Calendar_YearsQuery, Calendar_YearsQueryVariables>;
export const Calendar_SetYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Calendar_SetYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCalendarYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCalendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetCalendarYearSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Calendar_SetYearMutation, Calendar_SetYearMutationVariables>;
export const Can_ActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Can_Actions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actions"}}}]}]}}]}}]} as unknown as DocumentNode<Can_ActionsQuery, Can_ActionsQueryVariables>;
export const Pickers_FirmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pickers_Firms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"active"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Pickers_FirmsQuery, Pickers_FirmsQueryVariables>;
export const Pickers_GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pickers_Groups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Pickers_GroupsQuery, Pickers_GroupsQueryVariables>;
export const Pickers_TopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pickers_Topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklistTopics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"always"}}]}}]}}]} as unknown as DocumentNode<Pickers_TopicsQuery, Pickers_TopicsQueryVariables>;
export const Dispatch_CampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Campaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertCampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"budgetVisits"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"usedVisits"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_CampaignsQuery, Dispatch_CampaignsQueryVariables>;
export const Dispatch_CampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Campaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignForm_Campaign"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetVisits"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"usedVisits"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignForm_Campaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetVisits"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}}]}}]} as unknown as DocumentNode<Dispatch_CampaignQuery, Dispatch_CampaignQueryVariables>;
export const Dispatch_CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"matching"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"overdueHazards"}},{"kind":"Field","name":{"kind":"Name","value":"lastExpertVisitOn"}}]}}]}}]} as unknown as DocumentNode<Dispatch_CandidatesQuery, Dispatch_CandidatesQueryVariables>;
export const Campaign_SaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Campaign_Save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCampaignSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Campaign_SaveMutation, Campaign_SaveMutationVariables>;
export const Campaign_AddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Campaign_Add"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddToCampaignSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"requestIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Campaign_AddMutation, Campaign_AddMutationVariables>;
export const Campaign_EndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Campaign_End"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndCampaignSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Campaign_EndMutation, Campaign_EndMutationVariables>;
export const Dispatch_DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toTriage"}},{"kind":"Field","name":{"kind":"Name","value":"toPlan"}},{"kind":"Field","name":{"kind":"Name","value":"hostsSilent"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"}},{"kind":"Field","name":{"kind":"Name","value":"unconfirmedReports"}},{"kind":"Field","name":{"kind":"Name","value":"followUpsDue"}},{"kind":"Field","name":{"kind":"Name","value":"questionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"expertsAway"}},{"kind":"Field","name":{"kind":"Name","value":"visitsThisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"findingsThisMonth"}},{"kind":"Field","name":{"kind":"Name","value":"draftPlanId"}}]}}]}}]} as unknown as DocumentNode<Dispatch_DeskQuery, Dispatch_DeskQueryVariables>;
export const BureauExpertsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauExpertsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"specialtyNames"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyHours"}},{"kind":"Field","name":{"kind":"Name","value":"minutesThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"bookedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"findingsPerVisit"}},{"kind":"Field","name":{"kind":"Name","value":"shareConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"shareRelapsed"}},{"kind":"Field","name":{"kind":"Name","value":"ratingAverage"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"onLeaveToday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BureauExpertsPageQuery, BureauExpertsPageQueryVariables>;
export const BureauExpertPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauExpertPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpertForm_Expert"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"specialtyNames"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"workFrom"}},{"kind":"Field","name":{"kind":"Name","value":"workUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lunchUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxVisitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyHours"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"minutesThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"bookedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"findingsPerVisit"}},{"kind":"Field","name":{"kind":"Name","value":"findingsConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"findingsRevoked"}},{"kind":"Field","name":{"kind":"Name","value":"shareConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"findingsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"findingsRelapsed"}},{"kind":"Field","name":{"kind":"Name","value":"shareRelapsed"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"ratingAverage"}},{"kind":"Field","name":{"kind":"Name","value":"onLeaveToday"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpertForm_Expert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"conflictEnterpriseIds"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"workFrom"}},{"kind":"Field","name":{"kind":"Name","value":"workUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lunchUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lunchMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"maxVisitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyHours"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<BureauExpertPageQuery, BureauExpertPageQueryVariables>;
export const BureauExpertHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauExpertHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertHourFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"minutesVisit"}},{"kind":"Field","name":{"kind":"Name","value":"minutesTravel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BureauExpertHoursQuery, BureauExpertHoursQueryVariables>;
export const Expert_SaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Expert_Save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveExpertSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Expert_SaveMutation, Expert_SaveMutationVariables>;
export const Expert_AddLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Expert_AddLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddExpertLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addExpertLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddExpertLeaveSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveId"}},{"kind":"Field","name":{"kind":"Name","value":"hitVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Expert_AddLeaveMutation, Expert_AddLeaveMutationVariables>;
export const Expert_CancelLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Expert_CancelLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelExpertLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelExpertLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelExpertLeaveSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Expert_CancelLeaveMutation, Expert_CancelLeaveMutationVariables>;
export const Dispatch_LoadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Loads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionLoadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionLoadOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionLoads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"peerVisits"}},{"kind":"Field","name":{"kind":"Name","value":"expertVisits"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisits"}},{"kind":"Field","name":{"kind":"Name","value":"insurerVisits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_LoadsQuery, Dispatch_LoadsQueryVariables>;
export const Dispatch_OfficialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Official"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bureauName"}},{"kind":"Field","name":{"kind":"Name","value":"officialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_OfficialQuery, Dispatch_OfficialQueryVariables>;
export const Dispatch_NaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Natures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitNatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"neverBecomes"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCap"}},{"kind":"Field","name":{"kind":"Name","value":"countsAgainstCap"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<Dispatch_NaturesQuery, Dispatch_NaturesQueryVariables>;
export const Dispatch_FirmFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_FirmFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"alliances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"peerVisits"}},{"kind":"Field","name":{"kind":"Name","value":"expertVisits"}},{"kind":"Field","name":{"kind":"Name","value":"gridVisits"}},{"kind":"Field","name":{"kind":"Name","value":"insurerVisits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_FirmFileQuery, Dispatch_FirmFileQueryVariables>;
export const Dispatch_FirmHazardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_FirmHazards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_FirmHazardsQuery, Dispatch_FirmHazardsQueryVariables>;
export const Official_RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Official_Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOfficialVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOfficialVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOfficialVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Official_RecordMutation, Official_RecordMutationVariables>;
export const Dispatch_PlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"created_at_desc"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_PlansQuery, Dispatch_PlansQueryVariables>;
export const Dispatch_CurrentPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_CurrentPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentPlanId"}},{"kind":"Field","name":{"kind":"Name","value":"draftPlanId"}}]}}]}}]} as unknown as DocumentNode<Dispatch_CurrentPlanQuery, Dispatch_CurrentPlanQueryVariables>;
export const Dispatch_PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"previousId"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"unservedCount"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCount"}},{"kind":"Field","name":{"kind":"Name","value":"openQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"experts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workFrom"}},{"kind":"Field","name":{"kind":"Name","value":"workUntil"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"}},{"kind":"Field","name":{"kind":"Name","value":"maxVisitsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"workFrom"}},{"kind":"Field","name":{"kind":"Name","value":"workUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leaveHome"}},{"kind":"Field","name":{"kind":"Name","value":"backHome"}},{"kind":"Field","name":{"kind":"Name","value":"lunchFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lunchUntil"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"travelMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"arrive"}},{"kind":"Field","name":{"kind":"Name","value":"travelMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"travelMetres"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"visitState"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cheapestFix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"forced"}},{"kind":"Field","name":{"kind":"Name","value":"beforeDay"}},{"kind":"Field","name":{"kind":"Name","value":"beforeStart"}},{"kind":"Field","name":{"kind":"Name","value":"beforeTeam"}},{"kind":"Field","name":{"kind":"Name","value":"afterDay"}},{"kind":"Field","name":{"kind":"Name","value":"afterStart"}},{"kind":"Field","name":{"kind":"Name","value":"afterTeam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerNote"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReplan"}}]}}]}}]} as unknown as DocumentNode<Dispatch_PlanQuery, Dispatch_PlanQueryVariables>;
export const Dispatch_PlanProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_PlanProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]} as unknown as DocumentNode<Dispatch_PlanProgressQuery, Dispatch_PlanProgressQueryVariables>;
export const Dispatch_MakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Make"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDispatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_MakeMutation, Dispatch_MakeMutationVariables>;
export const Dispatch_ReplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Replan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplanDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replanDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplanDispatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_ReplanMutation, Dispatch_ReplanMutationVariables>;
export const Dispatch_PublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Publish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDispatchPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDispatchPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDispatchPlanSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"released"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_PublishMutation, Dispatch_PublishMutationVariables>;
export const Dispatch_CheckMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_CheckMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchMoveCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchMoveCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchMoveCheckSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metresBefore"}},{"kind":"Field","name":{"kind":"Name","value":"metresAfter"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"leaveHome"}},{"kind":"Field","name":{"kind":"Name","value":"backHome"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"arrive"}},{"kind":"Field","name":{"kind":"Name","value":"travelMinutes"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_CheckMoveMutation, Dispatch_CheckMoveMutationVariables>;
export const Dispatch_MoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Move"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDispatchVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDispatchVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDispatchVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_MoveMutation, Dispatch_MoveMutationVariables>;
export const Dispatch_RemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDispatchVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDispatchVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDispatchVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_RemoveMutation, Dispatch_RemoveMutationVariables>;
export const Dispatch_PinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Pin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PinDispatchVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pinDispatchVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PinDispatchVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_PinMutation, Dispatch_PinMutationVariables>;
export const Dispatch_AnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Dispatch_Answer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDispatchQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerDispatchQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDispatchQuestionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"replanId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_AnswerMutation, Dispatch_AnswerMutationVariables>;
export const Dispatch_RequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Requests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertRequestOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDays"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_RequestsQuery, Dispatch_RequestsQueryVariables>;
export const Dispatch_RequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Request"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDays"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"campaignName"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTriage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecline"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanInvalidate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReopen"}}]}}]}}]} as unknown as DocumentNode<Dispatch_RequestQuery, Dispatch_RequestQueryVariables>;
export const Request_ExpertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Expert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExpertSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"requestIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_ExpertMutation, Request_ExpertMutationVariables>;
export const Request_AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_AcceptMutation, Request_AcceptMutationVariables>;
export const Request_DeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Decline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_DeclineMutation, Request_DeclineMutationVariables>;
export const Request_InvalidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Invalidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invalidateRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidateRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_InvalidateMutation, Request_InvalidateMutationVariables>;
export const Request_ReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Reopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenRequestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_ReopenMutation, Request_ReopenMutationVariables>;
export const Request_MatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Match"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchExpertsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchExperts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchExpertsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fits"}},{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeDay"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_MatchMutation, Request_MatchMutationVariables>;
export const Request_AssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_Assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignExpertSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_AssignMutation, Request_AssignMutationVariables>;
export const Request_CancelVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Request_CancelVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelExpertVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Request_CancelVisitMutation, Request_CancelVisitMutationVariables>;
export const ServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"hostAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"proposedDays"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmRemark"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazardsToFollow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardId"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAccept"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPropose"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSchedule"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReassign"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStart"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFollowUp"}}]}}]}}]} as unknown as DocumentNode<ServicePhoneQuery, ServicePhoneQueryVariables>;
export const RoutePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBefore"}},{"kind":"Field","name":{"kind":"Name","value":"travelMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"travelMetres"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhoneMasked"}}]}}]}}]} as unknown as DocumentNode<RoutePhoneQuery, RoutePhoneQueryVariables>;
export const ServicesPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicesPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"findingsCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServicesPhoneQuery, ServicesPhoneQueryVariables>;
export const MyExpertPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyExpertPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myExpert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"specialtyNames"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyHours"}},{"kind":"Field","name":{"kind":"Name","value":"minutesThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"bookedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"findingsPerVisit"}},{"kind":"Field","name":{"kind":"Name","value":"shareConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"shareRelapsed"}},{"kind":"Field","name":{"kind":"Name","value":"ratingAverage"}},{"kind":"Field","name":{"kind":"Name","value":"ratingCount"}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"minutesVisit"}},{"kind":"Field","name":{"kind":"Name","value":"minutesTravel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyExpertPhoneQuery, MyExpertPhoneQueryVariables>;
export const RequestsPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestsPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"created_at_desc"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReopen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RequestsPhoneQuery, RequestsPhoneQueryVariables>;
export const TopicsPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicsPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklistTopics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"always"}}]}}]}}]} as unknown as DocumentNode<TopicsPhoneQuery, TopicsPhoneQueryVariables>;
export const StartServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartServicePhoneMutation, StartServicePhoneMutationVariables>;
export const RecordServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExpertVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordServicePhoneMutation, RecordServicePhoneMutationVariables>;
export const ReportServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportExpertVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportServicePhoneMutation, ReportServicePhoneMutationVariables>;
export const ScheduleServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleServicePhoneMutation, ScheduleServicePhoneMutationVariables>;
export const GiveBackPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveBackPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reassignExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GiveBackPhoneMutation, GiveBackPhoneMutationVariables>;
export const FollowUpPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpPhoneMutation, FollowUpPhoneMutationVariables>;
export const AcceptServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptServicePhoneMutation, AcceptServicePhoneMutationVariables>;
export const ProposeDaysPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDaysPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeVisitDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeVisitDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeDaysPhoneMutation, ProposeDaysPhoneMutationVariables>;
export const ConfirmReportPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReportPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmExpertReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmExpertReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmReportPhoneMutation, ConfirmReportPhoneMutationVariables>;
export const RateServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RateServicePhoneMutation, RateServicePhoneMutationVariables>;
export const CancelServicePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelServicePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelServicePhoneMutation, CancelServicePhoneMutationVariables>;
export const AskExpertPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskExpertPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExpertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExpert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskExpertPhoneMutation, AskExpertPhoneMutationVariables>;
export const AskAgainPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAgainPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskAgainPhoneMutation, AskAgainPhoneMutationVariables>;
export const Dispatch_MayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_May"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actions"}}}]}]}}]}}]} as unknown as DocumentNode<Dispatch_MayQuery, Dispatch_MayQueryVariables>;
export const Dispatch_VisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"hostAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"findingsCount"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Dispatch_VisitsQuery, Dispatch_VisitsQueryVariables>;
export const Dispatch_VisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch_Visit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"topicNames"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"}},{"kind":"Field","name":{"kind":"Name","value":"wishedDays"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"hostAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"proposedDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposalNote"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmRemark"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"immediate"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"prescriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardId"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pictureUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReassign"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSchedule"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"}}]}}]}}]} as unknown as DocumentNode<Dispatch_VisitQuery, Dispatch_VisitQueryVariables>;
export const ExpertVisit_ReassignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpertVisit_Reassign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertVisitReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reassignExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReassignExpertVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExpertVisit_ReassignMutation, ExpertVisit_ReassignMutationVariables>;
export const ExpertVisit_ScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpertVisit_Schedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleExpertVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleExpertVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleExpertVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExpertVisit_ScheduleMutation, ExpertVisit_ScheduleMutationVariables>;
export const ExpertVisit_FollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpertVisit_FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFollowUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExpertVisit_FollowUpMutation, ExpertVisit_FollowUpMutationVariables>;
export const CompanyPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"industryName"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"principalPhoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"safetyOfficerName"}},{"kind":"Field","name":{"kind":"Name","value":"safetyOfficerPhoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyPhoneQuery, CompanyPhoneQueryVariables>;
export const UpdateCompanyPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCompanyPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCompanyPhoneMutation, UpdateCompanyPhoneMutationVariables>;
export const AddStaffPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddStaffPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddStaffPhoneMutation, AddStaffPhoneMutationVariables>;
export const RemoveStaffPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveStaffPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveStaffPhoneMutation, RemoveStaffPhoneMutationVariables>;
export const InvitationsPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationsPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsPhoneQuery, InvitationsPhoneQueryVariables>;
export const AnswerInvitationPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInvitationPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerInvitationPhoneMutation, AnswerInvitationPhoneMutationVariables>;
export const HazardDesk_UpholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Uphold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpholdHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upholdHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpholdHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_UpholdMutation, HazardDesk_UpholdMutationVariables>;
export const HazardDesk_RevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Revoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_RevokeMutation, HazardDesk_RevokeMutationVariables>;
export const HazardDesk_DecideExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_DecideExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideExtensionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_DecideExtensionMutation, HazardDesk_DecideExtensionMutationVariables>;
export const HazardDesk_ReinspectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Reinspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinspectHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinspectHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReinspectHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_ReinspectMutation, HazardDesk_ReinspectMutationVariables>;
export const HazardDesk_AssignReinspectorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_AssignReinspector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignReinspectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignReinspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignReinspectorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_AssignReinspectorMutation, HazardDesk_AssignReinspectorMutationVariables>;
export const HazardDesk_EscalateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Escalate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_EscalateMutation, HazardDesk_EscalateMutationVariables>;
export const HazardDesk_MergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Merge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergeHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_MergeMutation, HazardDesk_MergeMutationVariables>;
export const HazardDesk_WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HazardDesk_Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawHazardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_WithdrawMutation, HazardDesk_WithdrawMutationVariables>;
export const HazardsDesk_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardsDesk_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"immediate"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reinspectorEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HazardsDesk_PageQuery, HazardsDesk_PageQueryVariables>;
export const HazardDesk_OneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardDesk_One"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"itemText"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"immediate"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"foundByName"}},{"kind":"Field","name":{"kind":"Name","value":"finderEnterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"rectifierName"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"repeat"}},{"kind":"Field","name":{"kind":"Name","value":"repeatOfId"}},{"kind":"Field","name":{"kind":"Name","value":"mergedIntoId"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectBy"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reinspectorEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"onTheSpot"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"interimMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"byRole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"round"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"major"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criterionText"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"judgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"judgeReason"}},{"kind":"Field","name":{"kind":"Name","value":"controlMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecideDispute"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecideExtension"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReinspect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssignReinspector"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEscalate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMerge"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]}}]} as unknown as DocumentNode<HazardDesk_OneQuery, HazardDesk_OneQueryVariables>;
export const HazardDesk_MergeTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardDesk_MergeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<HazardDesk_MergeTargetsQuery, HazardDesk_MergeTargetsQueryVariables>;
export const HazardDesk_CriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardDesk_Criteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"standardTitle"}}]}}]}}]} as unknown as DocumentNode<HazardDesk_CriteriaQuery, HazardDesk_CriteriaQueryVariables>;
export const HazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"itemText"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"immediate"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"foundByName"}},{"kind":"Field","name":{"kind":"Name","value":"finderEnterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineDays"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"rectifierName"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"repeat"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectBy"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectorEnterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"onTheSpot"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensionRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"interimMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"byRole"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"round"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"major"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"criterionText"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"judgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"judgeReason"}},{"kind":"Field","name":{"kind":"Name","value":"controlMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"acceptReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanControl"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFilePlan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStart"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRequestAcceptance"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRework"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanContest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStart"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFixOnSpot"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmitRectification"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRequestExtension"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReinspect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLookBack"}}]}}]}}]} as unknown as DocumentNode<HazardPhoneQuery, HazardPhoneQueryVariables>;
export const HazardsPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HazardsPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HazardsPhoneQuery, HazardsPhoneQueryVariables>;
export const LookBacksPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookBacksPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LookBackFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookBacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardId"}},{"kind":"Field","name":{"kind":"Name","value":"hazardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LookBacksPhoneQuery, LookBacksPhoneQueryVariables>;
export const ConfirmHazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmHazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmHazardPhoneMutation, ConfirmHazardPhoneMutationVariables>;
export const ContestHazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestHazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ContestHazardPhoneMutation, ContestHazardPhoneMutationVariables>;
export const StartRectificationPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRectificationPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartRectificationPhoneMutation, StartRectificationPhoneMutationVariables>;
export const FixOnSpotPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixOnSpotPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FixOnSpotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fixOnSpot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FixOnSpotPhoneMutation, FixOnSpotPhoneMutationVariables>;
export const SubmitRectificationPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitRectificationPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitRectificationPhoneMutation, SubmitRectificationPhoneMutationVariables>;
export const RequestExtensionPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExtensionPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestExtensionPhoneMutation, RequestExtensionPhoneMutationVariables>;
export const ReinspectHazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinspectHazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinspectHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinspectHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReinspectHazardPhoneMutation, ReinspectHazardPhoneMutationVariables>;
export const RecordLookBackPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLookBackPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLookBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLookBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLookBackPhoneMutation, RecordLookBackPhoneMutationVariables>;
export const ReportHazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportHazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportHazardPhoneMutation, ReportHazardPhoneMutationVariables>;
export const WithdrawHazardPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawHazardPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawHazardPhoneMutation, WithdrawHazardPhoneMutationVariables>;
export const JudgeMajorPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeMajorPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeMajorPhoneMutation, JudgeMajorPhoneMutationVariables>;
export const ControlMajorPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ControlMajorPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ControlMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ControlMajorPhoneMutation, ControlMajorPhoneMutationVariables>;
export const FileTreatmentPlanPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileTreatmentPlanPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileTreatmentPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileTreatmentPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FileTreatmentPlanPhoneMutation, FileTreatmentPlanPhoneMutationVariables>;
export const StartTreatmentPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTreatmentPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartTreatmentPhoneMutation, StartTreatmentPhoneMutationVariables>;
export const ReworkMajorPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReworkMajorPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReworkMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reworkMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReworkMajorPhoneMutation, ReworkMajorPhoneMutationVariables>;
export const RequestAcceptancePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAcceptancePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAcceptanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAcceptance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestAcceptancePhoneMutation, RequestAcceptancePhoneMutationVariables>;
export const Groups_MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Groups_Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Groups_MembersQuery, Groups_MembersQueryVariables>;
export const Groups_CreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Groups_Create"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Groups_CreateMutation, Groups_CreateMutationVariables>;
export const Groups_RenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Groups_Rename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenameGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Groups_RenameMutation, Groups_RenameMutationVariables>;
export const Groups_EndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Groups_End"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Groups_EndMutation, Groups_EndMutationVariables>;
export const Groups_AssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Groups_Assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Groups_AssignMutation, Groups_AssignMutationVariables>;
export const Members_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitsMade"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"industryName"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"safetyOfficerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Members_PageQuery, Members_PageQueryVariables>;
export const Member_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Member_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitsMade"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"industryCode"}},{"kind":"Field","name":{"kind":"Name","value":"industryName"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"principalPhoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"safetyOfficerName"}},{"kind":"Field","name":{"kind":"Name","value":"safetyOfficerPhoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}}]}}]}}]} as unknown as DocumentNode<Member_PageQuery, Member_PageQueryVariables>;
export const Member_SuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Suspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_SuspendMutation, Member_SuspendMutationVariables>;
export const Member_RestoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Restore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_RestoreMutation, Member_RestoreMutationVariables>;
export const Member_ReinstateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Reinstate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_ReinstateMutation, Member_ReinstateMutationVariables>;
export const Member_WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInvitationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_WithdrawMutation, Member_WithdrawMutationVariables>;
export const Member_ExitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Exit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExitMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExitMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_ExitMutation, Member_ExitMutationVariables>;
export const Member_ExpelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Expel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpelMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expelMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpelMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_ExpelMutation, Member_ExpelMutationVariables>;
export const Member_SetLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_SetLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetLeadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_SetLeadMutation, Member_SetLeadMutationVariables>;
export const Member_AdmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Admit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admitMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitMemberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_AdmitMutation, Member_AdmitMutationVariables>;
export const Member_UpdateEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_UpdateEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnterpriseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_UpdateEnterpriseMutation, Member_UpdateEnterpriseMutationVariables>;
export const Member_AddStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_AddStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddStaffSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_AddStaffMutation, Member_AddStaffMutationVariables>;
export const Member_RemoveStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_RemoveStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveStaffSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_RemoveStaffMutation, Member_RemoveStaffMutationVariables>;
export const Member_QualifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_Qualify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QualifyInspectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifyInspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QualifyInspectorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualificationId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_QualifyMutation, Member_QualifyMutationVariables>;
export const Member_EndQualificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Member_EndQualification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndQualificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endQualification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndQualificationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualificationId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Member_EndQualificationMutation, Member_EndQualificationMutationVariables>;
export const ProfileFields_IndustriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileFields_Industries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"industries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProfileFields_IndustriesQuery, ProfileFields_IndustriesQueryVariables>;
export const InboxPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"objectKind"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InboxPhoneQuery, InboxPhoneQueryVariables>;
export const MarkReadPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkReadPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<MarkReadPhoneMutation, MarkReadPhoneMutationVariables>;
export const Outreach_AudienceChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_AudienceChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alliances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"name"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_AudienceChoicesQuery, Outreach_AudienceChoicesQueryVariables>;
export const Outreach_IndustriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Industries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"industries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Outreach_IndustriesQuery, Outreach_IndustriesQueryVariables>;
export const Laws_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Laws_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LawFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LawOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"laws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"versionCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCount"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Laws_PageQuery, Laws_PageQueryVariables>;
export const Laws_OneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Laws_One"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"docId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"docId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCount"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shipped"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fullText"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCount"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<Laws_OneQuery, Laws_OneQueryVariables>;
export const Laws_ImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Laws_Impact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"docId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"docId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"docId"}}},{"kind":"Argument","name":{"kind":"Name","value":"versionNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docId"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCount"}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}}]}}]}}]} as unknown as DocumentNode<Laws_ImpactQuery, Laws_ImpactQueryVariables>;
export const Laws_AddVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Laws_AddVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLawVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLawVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddLawVersionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Laws_AddVersionMutation, Laws_AddVersionMutationVariables>;
export const Laws_AddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Laws_Add"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddLawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLaw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddLawSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Laws_AddMutation, Laws_AddMutationVariables>;
export const NoticesPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"inbox"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesPhoneQuery, NoticesPhoneQueryVariables>;
export const NoticeOnePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeOnePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticePhone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticePhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicationId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"isImage"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsPhoto"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<NoticeOnePhoneQuery, NoticeOnePhoneQueryVariables>;
export const NoticeOfPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeOfPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxItemOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticePhone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticePhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicationId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"isImage"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsPhoto"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFollowUp"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<NoticeOfPhoneQuery, NoticeOfPhoneQueryVariables>;
export const OpenPublicationPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPublicationPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPublicationPhoneMutation, OpenPublicationPhoneMutationVariables>;
export const AnswerComprehensionPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerComprehensionPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerComprehensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerComprehension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerComprehensionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerComprehensionPhoneMutation, AnswerComprehensionPhoneMutationVariables>;
export const AnswerTargetedCheckPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerTargetedCheckPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTargetedCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerTargetedCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTargetedCheckSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerTargetedCheckPhoneMutation, AnswerTargetedCheckPhoneMutationVariables>;
export const AskQuestionPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskQuestionPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskQuestionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskQuestionPhoneMutation, AskQuestionPhoneMutationVariables>;
export const FollowUpQuestionPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpQuestionPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followUpQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpQuestionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpQuestionPhoneMutation, FollowUpQuestionPhoneMutationVariables>;
export const Outreach_PublicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Publications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"questionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsRead"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_PublicationsQuery, Outreach_PublicationsQueryVariables>;
export const Outreach_DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreachDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"toApprove"}},{"kind":"Field","name":{"kind":"Name","value":"goingOut"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"questionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"mustReadBehind"}},{"kind":"Field","name":{"kind":"Name","value":"checksRunning"}},{"kind":"Field","name":{"kind":"Name","value":"checksIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"checkProblems"}}]}}]}}]} as unknown as DocumentNode<Outreach_DeskQuery, Outreach_DeskQueryVariables>;
export const Outreach_PublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Publication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"rightOption"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"docId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"divisionNames"}},{"kind":"Field","name":{"kind":"Name","value":"allianceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"allianceIds"}},{"kind":"Field","name":{"kind":"Name","value":"allianceNames"}},{"kind":"Field","name":{"kind":"Name","value":"groupIds"}},{"kind":"Field","name":{"kind":"Name","value":"groupNames"}},{"kind":"Field","name":{"kind":"Name","value":"industries"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"riskTagNames"}},{"kind":"Field","name":{"kind":"Name","value":"scales"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mime"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"isImage"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsDelivered"}},{"kind":"Field","name":{"kind":"Name","value":"firmsRead"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}}]}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"riskTags"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"needsPhoto"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"safe"}},{"kind":"Field","name":{"kind":"Name","value":"foundFixed"}},{"kind":"Field","name":{"kind":"Name","value":"foundOpen"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionCount"}},{"kind":"Field","name":{"kind":"Name","value":"questionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lastRemindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReturn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAmend"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanArchive"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRemind"}}]}}]}}]} as unknown as DocumentNode<Outreach_PublicationQuery, Outreach_PublicationQueryVariables>;
export const Outreach_AudiencePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_AudiencePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audiencePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"byTown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAlliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_AudiencePreviewQuery, Outreach_AudiencePreviewQueryVariables>;
export const Outreach_CoverageByTownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_CoverageByTown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageByTown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsRead"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"checkAnswered"}}]}}]}}]} as unknown as DocumentNode<Outreach_CoverageByTownQuery, Outreach_CoverageByTownQueryVariables>;
export const Outreach_CoverageByAllianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_CoverageByAlliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageByAlliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsRead"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"checkAnswered"}}]}}]}}]} as unknown as DocumentNode<Outreach_CoverageByAllianceQuery, Outreach_CoverageByAllianceQueryVariables>;
export const Outreach_ReadersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Readers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReaderFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationReaderOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationReaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_ReadersQuery, Outreach_ReadersQueryVariables>;
export const Outreach_ReaderPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_ReaderPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"publicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readVersionNo"}},{"kind":"Field","name":{"kind":"Name","value":"answeredRight"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}}]}}]}}]} as unknown as DocumentNode<Outreach_ReaderPeopleQuery, Outreach_ReaderPeopleQueryVariables>;
export const Outreach_CreatePublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_CreatePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_CreatePublicationMutation, Outreach_CreatePublicationMutationVariables>;
export const Outreach_EditPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_EditPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_EditPublicationMutation, Outreach_EditPublicationMutationVariables>;
export const Outreach_SubmitPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_SubmitPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_SubmitPublicationMutation, Outreach_SubmitPublicationMutationVariables>;
export const Outreach_PublishPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_PublishPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_PublishPublicationMutation, Outreach_PublishPublicationMutationVariables>;
export const Outreach_ReturnPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_ReturnPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_ReturnPublicationMutation, Outreach_ReturnPublicationMutationVariables>;
export const Outreach_AmendPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_AmendPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_AmendPublicationMutation, Outreach_AmendPublicationMutationVariables>;
export const Outreach_WithdrawPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_WithdrawPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_WithdrawPublicationMutation, Outreach_WithdrawPublicationMutationVariables>;
export const Outreach_ArchivePublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_ArchivePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchivePublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivePublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchivePublicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_ArchivePublicationMutation, Outreach_ArchivePublicationMutationVariables>;
export const Outreach_RemindReadersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_RemindReaders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindReadersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindReaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemindReadersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastRemindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_RemindReadersMutation, Outreach_RemindReadersMutationVariables>;
export const Outreach_AnswerQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_AnswerQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_AnswerQuestionMutation, Outreach_AnswerQuestionMutationVariables>;
export const Outreach_MarkQuestionInvalidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_MarkQuestionInvalid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkQuestionInvalidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markQuestionInvalid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkQuestionInvalidSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_MarkQuestionInvalidMutation, Outreach_MarkQuestionInvalidMutationVariables>;
export const Outreach_SaveOutreachSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_SaveOutreachSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutreachSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOutreachSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutreachSettingsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_SaveOutreachSettingsMutation, Outreach_SaveOutreachSettingsMutationVariables>;
export const Outreach_SaveOutreachChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Outreach_SaveOutreachChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutreachChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOutreachChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutreachChannelSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_SaveOutreachChannelMutation, Outreach_SaveOutreachChannelMutationVariables>;
export const Outreach_CheckAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_CheckAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetedCheckAnswerFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetedCheckAnswerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetedCheckAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_CheckAnswersQuery, Outreach_CheckAnswersQueryVariables>;
export const Outreach_QuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Questions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionThreadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionThreadOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicationId"}},{"kind":"Field","name":{"kind":"Name","value":"publicationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFaq"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMarkInvalid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_QuestionsQuery, Outreach_QuestionsQueryVariables>;
export const Outreach_PortMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_PortMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortMessageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortMessageOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_PortMessagesQuery, Outreach_PortMessagesQueryVariables>;
export const Outreach_SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreachSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"digestHour"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"addressMasked"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<Outreach_SettingsQuery, Outreach_SettingsQueryVariables>;
export const Outreach_EnterprisePublicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outreach_EnterprisePublications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprisePublications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enterpriseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterpriseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"publisherKind"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"peopleRead"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"firstReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"checkDueOn"}}]}}]}}]} as unknown as DocumentNode<Outreach_EnterprisePublicationsQuery, Outreach_EnterprisePublicationsQueryVariables>;
export const RosterImports_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterImports_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rosterImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"toCreate"}},{"kind":"Field","name":{"kind":"Name","value":"toInvite"}},{"kind":"Field","name":{"kind":"Name","value":"toUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]}}]} as unknown as DocumentNode<RosterImports_PageQuery, RosterImports_PageQueryVariables>;
export const RosterImport_OneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterImport_One"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorParams"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"clean"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"toCreate"}},{"kind":"Field","name":{"kind":"Name","value":"toInvite"}},{"kind":"Field","name":{"kind":"Name","value":"toUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"skippedBlank"}},{"kind":"Field","name":{"kind":"Name","value":"skippedHidden"}},{"kind":"Field","name":{"kind":"Name","value":"annotatedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]}}]} as unknown as DocumentNode<RosterImport_OneQuery, RosterImport_OneQueryVariables>;
export const RosterImport_RowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterImport_Rows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyWrong"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"onlyWrong"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyWrong"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RosterImport_RowsQuery, RosterImport_RowsQueryVariables>;
export const RosterImport_StartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RosterImport_Start"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRosterImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartRosterImportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RosterImport_StartMutation, RosterImport_StartMutationVariables>;
export const RosterImport_MapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RosterImport_Map"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRosterMappingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRosterMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetRosterMappingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RosterImport_MapMutation, RosterImport_MapMutationVariables>;
export const RosterImport_CommitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RosterImport_Commit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommitRosterImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitRosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitRosterImportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RosterImport_CommitMutation, RosterImport_CommitMutationVariables>;
export const Checklists_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Checklists_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topicCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklistLibrary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topicCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topicCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"topicCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineDays"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]}}]} as unknown as DocumentNode<Checklists_PageQuery, Checklists_PageQueryVariables>;
export const Checklists_AddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Checklists_Add"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddChecklistItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addChecklistItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddChecklistItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Checklists_AddMutation, Checklists_AddMutationVariables>;
export const Checklists_ReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Checklists_Revise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseChecklistItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseChecklistItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseChecklistItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Checklists_ReviseMutation, Checklists_ReviseMutationVariables>;
export const Checklists_RetireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Checklists_Retire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireChecklistItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireChecklistItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetireChecklistItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Checklists_RetireMutation, Checklists_RetireMutationVariables>;
export const Home_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home_Page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"firmsChecked"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsMajorOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}}]}}]}}]}}]} as unknown as DocumentNode<Home_PageQuery, Home_PageQueryVariables>;
export const Home_TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home_Tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectKind"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<Home_TasksQuery, Home_TasksQueryVariables>;
export const Home_RoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home_Rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"draft"},{"kind":"EnumValue","value":"planned"},{"kind":"EnumValue","value":"published"},{"kind":"EnumValue","value":"running"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsFound"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}}]}}]}}]}}]} as unknown as DocumentNode<Home_RoundsQuery, Home_RoundsQueryVariables>;
export const Rounds_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rounds_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"groupIds"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"visitsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsFound"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<Rounds_PageQuery, Rounds_PageQueryVariables>;
export const Round_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Round_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"groupIds"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsPerHost"}},{"kind":"Field","name":{"kind":"Name","value":"leadersPerTeam"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"visitsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsFound"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRepair"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPublish"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}},{"kind":"Field","name":{"kind":"Name","value":"must"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustNot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<Round_PageQuery, Round_PageQueryVariables>;
export const Round_PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Round_Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"provenText"}},{"kind":"Field","name":{"kind":"Name","value":"travelMetres"}},{"kind":"Field","name":{"kind":"Name","value":"travelBefore"}},{"kind":"Field","name":{"kind":"Name","value":"vacatedSlots"}},{"kind":"Field","name":{"kind":"Name","value":"changedSlots"}},{"kind":"Field","name":{"kind":"Name","value":"singleRangeImpossible"}},{"kind":"Field","name":{"kind":"Name","value":"outputHash"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"minCarried"}},{"kind":"Field","name":{"kind":"Name","value":"maxCarried"}},{"kind":"Field","name":{"kind":"Name","value":"meanCarried"}},{"kind":"Field","name":{"kind":"Name","value":"meanMetres"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fairness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLead"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"asLeader"}},{"kind":"Field","name":{"kind":"Name","value":"travelMetres"}},{"kind":"Field","name":{"kind":"Name","value":"nearestMetres"}},{"kind":"Field","name":{"kind":"Name","value":"farthestMetres"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"metBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundsAgo"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Round_PlanQuery, Round_PlanQueryVariables>;
export const Round_CancelPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_CancelPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPlanSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_CancelPlanMutation, Round_CancelPlanMutationVariables>;
export const Round_PublishRepairDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_PublishRepair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishRepairInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishRepair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishRepairSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"visitsChanged"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_PublishRepairMutation, Round_PublishRepairMutationVariables>;
export const Round_CreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Create"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_CreateMutation, Round_CreateMutationVariables>;
export const Round_UpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Update"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_UpdateMutation, Round_UpdateMutationVariables>;
export const Round_PlanItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_PlanIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_PlanItMutation, Round_PlanItMutationVariables>;
export const Round_ChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Choose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choosePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePlanSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_ChooseMutation, Round_ChooseMutationVariables>;
export const Round_PublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Publish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_PublishMutation, Round_PublishMutationVariables>;
export const Round_CloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Close"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_CloseMutation, Round_CloseMutationVariables>;
export const Round_CancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_Cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_CancelMutation, Round_CancelMutationVariables>;
export const Round_WhyNotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Round_WhyNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNotSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inPlan"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedPairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectorId"}},{"kind":"Field","name":{"kind":"Name","value":"hostId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"droppedPairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectorId"}},{"kind":"Field","name":{"kind":"Name","value":"hostId"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Round_WhyNotMutation, Round_WhyNotMutationVariables>;
export const Round_VisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Round_Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"planned_on"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hazardCount"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Round_VisitsQuery, Round_VisitsQueryVariables>;
export const VisitCalendar_YearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitCalendar_Year"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VisitCalendar_YearQuery, VisitCalendar_YearQueryVariables>;
export const TasksPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectKind"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}}]}}]}}]} as unknown as DocumentNode<TasksPhoneQuery, TasksPhoneQueryVariables>;
export const MustReadPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MustReadPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mustRead"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<MustReadPhoneQuery, MustReadPhoneQueryVariables>;
export const UnreadPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateVisitIds"}}]}}]}}]} as unknown as DocumentNode<UnreadPhoneQuery, UnreadPhoneQueryVariables>;
export const DisclosedDrawerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisclosedDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"foundByName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<DisclosedDrawerQuery, DisclosedDrawerQueryVariables>;
export const Bureau_SeatFirstOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Bureau_SeatFirstOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatFirstOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatFirstOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatFirstOwnerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Bureau_SeatFirstOwnerMutation, Bureau_SeatFirstOwnerMutationVariables>;
export const MajorDrawer_JudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MajorDrawer_Judge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeMajorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"majorHazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MajorDrawer_JudgeMutation, MajorDrawer_JudgeMutationVariables>;
export const MajorDrawer_ControlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MajorDrawer_Control"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ControlMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ControlMajorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"majorHazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MajorDrawer_ControlMutation, MajorDrawer_ControlMutationVariables>;
export const MajorDrawer_AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MajorDrawer_Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptMajorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMajor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptMajorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"majorHazardId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MajorDrawer_AcceptMutation, MajorDrawer_AcceptMutationVariables>;
export const VisitsDesk_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsDesk_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sheetState"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"hazardCount"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsDesk_PageQuery, VisitsDesk_PageQueryVariables>;
export const VisitDesk_OneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitDesk_One"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"hostAddress"}},{"kind":"Field","name":{"kind":"Name","value":"hostContact"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sheetState"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fieldDoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"putOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPostpone"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topicCodes"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"topicCode"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineDays"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"immediate"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pictureUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbUrl"}},{"kind":"Field","name":{"kind":"Name","value":"fullUrl"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"usedBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_OneQuery, VisitDesk_OneQueryVariables>;
export const VisitDesk_PostponeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitDesk_Postpone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostponeVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostponeVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_PostponeMutation, VisitDesk_PostponeMutationVariables>;
export const VisitDesk_CancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitDesk_Cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_CancelMutation, VisitDesk_CancelMutationVariables>;
export const VisitDesk_ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitDesk_Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_ReportMutation, VisitDesk_ReportMutationVariables>;
export const VisitDesk_ArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitDesk_Archive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_ArchiveMutation, VisitDesk_ArchiveMutationVariables>;
export const VisitDesk_ReplaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitDesk_Replace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceInspectorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceInspector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceInspectorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VisitDesk_ReplaceMutation, VisitDesk_ReplaceMutationVariables>;
export const VisitPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostCreditCode"}},{"kind":"Field","name":{"kind":"Name","value":"hostAddress"}},{"kind":"Field","name":{"kind":"Name","value":"hostLat"}},{"kind":"Field","name":{"kind":"Name","value":"hostLon"}},{"kind":"Field","name":{"kind":"Name","value":"hostContact"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"putOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sheetState"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fieldDoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"distanceMetres"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMe"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"topicCode"}},{"kind":"Field","name":{"kind":"Name","value":"topicName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doc"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"majorWhen"}},{"kind":"Field","name":{"kind":"Name","value":"majorRefs"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineDays"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hazards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundByName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signerRole"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pictureUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecline"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAcknowledge"}}]}}]}}]} as unknown as DocumentNode<VisitPhoneQuery, VisitPhoneQueryVariables>;
export const VisitsPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostAddress"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hazardCount"}},{"kind":"Field","name":{"kind":"Name","value":"roundName"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<VisitsPhoneQuery, VisitsPhoneQueryVariables>;
export const CriteriaPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CriteriaPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standardTitle"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<CriteriaPhoneQuery, CriteriaPhoneQueryVariables>;
export const RecordVisitPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisitPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemKey"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"mineNote"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"theirsNote"}},{"kind":"Field","name":{"kind":"Name","value":"theirsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordVisitPhoneMutation, RecordVisitPhoneMutationVariables>;
export const AcceptAssignmentPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAssignmentPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptAssignmentPhoneMutation, AcceptAssignmentPhoneMutationVariables>;
export const DeclineAssignmentPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineAssignmentPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineAssignmentPhoneMutation, DeclineAssignmentPhoneMutationVariables>;
export const ConfirmVisitPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmVisitPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmVisitPhoneMutation, ConfirmVisitPhoneMutationVariables>;
export const AcknowledgeNotePhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeNotePhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAdviceNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAdviceNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeNotePhoneMutation, AcknowledgeNotePhoneMutationVariables>;
export const BureauAlliancePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauAlliancePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"roundsRunning"}},{"kind":"Field","name":{"kind":"Name","value":"charter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"confirmWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectDays"}},{"kind":"Field","name":{"kind":"Name","value":"ladderOwner"}},{"kind":"Field","name":{"kind":"Name","value":"ladderCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"ladderTown"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresDesk_Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresDesk_Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"firmsChecked"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsMajorOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsDisclosed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<BureauAlliancePageQuery, BureauAlliancePageQueryVariables>;
export const BureauAlliancesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauAlliancesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllianceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllianceOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"roundsRunning"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresDesk_Figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresDesk_Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"firmsChecked"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsMajorOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsDisclosed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<BureauAlliancesPageQuery, BureauAlliancesPageQueryVariables>;
export const Calendar_YearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar_Year"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedByName"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Calendar_YearQuery, Calendar_YearQueryVariables>;
export const BureauDisclosedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauDisclosedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HazardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BureauDisclosedPageQuery, BureauDisclosedPageQueryVariables>;
export const BureauHomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauHomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alliances"}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"roundsRunning"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresDesk_Figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alliances"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FiguresDesk_Figures"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"objectKind"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FiguresDesk_Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"visitsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"visitsDone"}},{"kind":"Field","name":{"kind":"Name","value":"firmsChecked"}},{"kind":"Field","name":{"kind":"Name","value":"hazards"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsClosedOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsMajorOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hazardsDisclosed"}},{"kind":"Field","name":{"kind":"Name","value":"relapses"}},{"kind":"Field","name":{"kind":"Name","value":"goodPractices"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]} as unknown as DocumentNode<BureauHomePageQuery, BureauHomePageQueryVariables>;
export const BureauMajorsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BureauMajorsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MajorHazardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"majorHazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MajorDrawer_MajorHazard"}},{"kind":"Field","name":{"kind":"Name","value":"hazardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criterionText"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MajorDrawer_MajorHazard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MajorHazard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hazardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"criterionText"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"firstJudgeName"}},{"kind":"Field","name":{"kind":"Name","value":"judgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"judgeReason"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"controlMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"acceptReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanControl"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAccept"}}]}}]} as unknown as DocumentNode<BureauMajorsPageQuery, BureauMajorsPageQueryVariables>;
export const Charter_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Charter_Page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"charter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"confirmWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reinspectDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoonDays"}},{"kind":"Field","name":{"kind":"Name","value":"ladderOwner"}},{"kind":"Field","name":{"kind":"Name","value":"ladderCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"ladderTown"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxExtensions"}},{"kind":"Field","name":{"kind":"Name","value":"repeatRounds"}},{"kind":"Field","name":{"kind":"Name","value":"maxMeetings"}},{"kind":"Field","name":{"kind":"Name","value":"meetingRounds"}},{"kind":"Field","name":{"kind":"Name","value":"cycleRounds"}},{"kind":"Field","name":{"kind":"Name","value":"breakRings"}},{"kind":"Field","name":{"kind":"Name","value":"antiCollusionPermille"}}]}}]}}]}}]} as unknown as DocumentNode<Charter_PageQuery, Charter_PageQueryVariables>;
export const Charter_UpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Charter_Update"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCharterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCharter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCharterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Charter_UpdateMutation, Charter_UpdateMutationVariables>;
export const Conflicts_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declaredByName"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Conflicts_PageQuery, Conflicts_PageQueryVariables>;
export const Conflicts_DeclareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Conflicts_Declare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareConflictSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Conflicts_DeclareMutation, Conflicts_DeclareMutationVariables>;
export const Conflicts_WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Conflicts_Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConflictSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Conflicts_WithdrawMutation, Conflicts_WithdrawMutationVariables>;
export const Inbox_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DropBoxItemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropBoxItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Inbox_PageQuery, Inbox_PageQueryVariables>;
export const Inbox_DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Inbox_Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDropBoxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDropBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDropBoxSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Inbox_DecideMutation, Inbox_DecideMutationVariables>;
export const Seats_PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Seats_Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeSeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Seats_PageQuery, Seats_PageQueryVariables>;
export const Seats_AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Seats_Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointSeatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Seats_AppointMutation, Seats_AppointMutationVariables>;
export const Seats_EndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Seats_End"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndSeatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Seats_EndMutation, Seats_EndMutationVariables>;