/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Every expected refusal; worded in the reader’s language by the web. */
export type ErrorCode =
  | 'ADVICE_HAZARDS_OPEN'
  | 'ALLIANCE_CODE_TAKEN'
  | 'ALLIANCE_MISSING'
  | 'ALREADY_MEMBER'
  | 'ALREADY_SUBMITTED'
  | 'ASSIGNMENT_NOT_OPEN'
  | 'ASSIGNMENT_OF_ANOTHER'
  | 'AUTHORITY_ORDERED'
  | 'BUSY'
  | 'CATEGORY_UNKNOWN'
  | 'CHARTER_INVALID'
  | 'CHECKLIST_ITEM_CODE_TAKEN'
  | 'CHECKLIST_ITEM_RETIRED'
  | 'CHECKLIST_TOPIC_UNKNOWN'
  | 'CODE_WRONG_OR_EXPIRED'
  | 'CONFLICT_EXISTS'
  | 'CREDIT_CODE_INVALID'
  | 'CRITERION_UNKNOWN'
  | 'DISK_FULL'
  | 'DISPUTED_BEFORE'
  | 'DIVISION_UNKNOWN'
  | 'DROP_BOX_DECIDED'
  | 'DUE_IN_PAST'
  | 'DUE_TOO_LATE'
  | 'EXTENSIONS_USED_UP'
  | 'EXTENSION_DECIDED'
  | 'EXTENSION_OPEN'
  | 'EXTENSION_TOO_LATE'
  | 'FILE_NOT_UPLOADED'
  | 'GROUP_ENDED'
  | 'GROUP_NOT_EMPTY'
  | 'HEADCOUNT_INVALID'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IMPORT_STATE'
  | 'IMPORT_TOKEN'
  | 'INPUT_INVALID'
  | 'INSPECTOR_UNKNOWN'
  | 'LAST_OFFICER'
  | 'LOOK_BACK_CLOSED'
  | 'MAPPING_INCOMPLETE'
  | 'MEMBERSHIP_STATE'
  | 'MERGE_TARGET_WRONG'
  | 'NAME_REQUIRED'
  | 'NEW_DUE_MISSING'
  | 'NOTHING_TO_COMMIT'
  | 'NOT_THE_REINSPECTOR'
  | 'NOT_YOUR_RECORD'
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
  | 'PLAN_OUTDATED'
  | 'POSITION_INVALID'
  | 'REASON_MISSING'
  | 'REASON_REQUIRED'
  | 'RECUSED'
  | 'REINSPECTOR_IS_HOST'
  | 'REINSPECTOR_NOT_MEMBER'
  | 'RELAPSE_NEEDS_PHOTO'
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
  | 'SECOND_PERSON_NEEDED'
  | 'SHEET_REFUSED'
  | 'STALE_VERSION'
  | 'TERM_INVALID'
  | 'TRY_LATER'
  | 'VISIT_DAY_NO_WORKDAY'
  | 'VISIT_HAZARDS_OPEN'
  | 'VISIT_TEAM_EMPTY'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_STATE';

export type SeatKind =
  /** A seat in a bureau. */
  | 'bureau'
  /** A seat in an alliance's committee. */
  | 'committee'
  /** Leads an activity group. */
  | 'leader'
  /** A seat in a firm. */
  | 'member'
  /** Signed in, no seat chosen. */
  | 'person';

export type Session_ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type Session_ViewerQuery = { readonly viewer: { readonly personId: string, readonly name: string, readonly phoneMasked: string, readonly seats: ReadonlyArray<{ ' $fragmentRefs'?: { 'Session_SeatFragment': Session_SeatFragment } }> } | null };

export type Session_SeatFragment = { readonly key: string, readonly kind: SeatKind, readonly title: string, readonly allianceId: string | null, readonly allianceName: string | null, readonly groupId: string | null, readonly groupName: string | null, readonly enterpriseId: string | null, readonly enterpriseName: string | null, readonly bureauId: string | null, readonly bureauName: string | null, readonly isInspector: boolean } & { ' $fragmentName'?: 'Session_SeatFragment' };

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

export const Session_SeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"bureauId"}},{"kind":"Field","name":{"kind":"Name","value":"bureauName"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}}]}}]} as unknown as DocumentNode<Session_SeatFragment, unknown>;
export const Session_ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session_Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Session_Seat"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"allianceId"}},{"kind":"Field","name":{"kind":"Name","value":"allianceName"}},{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseId"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"bureauId"}},{"kind":"Field","name":{"kind":"Name","value":"bureauName"}},{"kind":"Field","name":{"kind":"Name","value":"isInspector"}}]}}]} as unknown as DocumentNode<Session_ViewerQuery, Session_ViewerQueryVariables>;
export const Session_SignInWithPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignInWithPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_SignInWithPasswordMutation, Session_SignInWithPasswordMutationVariables>;
export const Session_SignInWithSmsCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignInWithSmsCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithSmsCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_SignInWithSmsCodeMutation, Session_SignInWithSmsCodeMutationVariables>;
export const Session_RequestSmsCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_RequestSmsCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSmsCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSmsCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErrorResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<Session_RequestSmsCodeMutation, Session_RequestSmsCodeMutationVariables>;
export const Session_SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<Session_SignOutMutation, Session_SignOutMutationVariables>;