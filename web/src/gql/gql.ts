/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session_Viewer {\n    viewer {\n      personId\n      name\n      phoneMasked\n      seats {\n        ...Session_Seat\n      }\n    }\n  }\n": typeof types.Session_ViewerDocument,
    "\n  fragment Session_Seat on Seat {\n    key\n    kind\n    title\n    allianceId\n    allianceName\n    groupId\n    groupName\n    enterpriseId\n    enterpriseName\n    bureauId\n    bureauName\n    isInspector\n  }\n": typeof types.Session_SeatFragmentDoc,
    "\n  mutation Session_SignInWithPassword($phone: String!, $password: String!) {\n    signInWithPassword(phone: $phone, password: $password) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": typeof types.Session_SignInWithPasswordDocument,
    "\n  mutation Session_SignInWithSmsCode($phone: String!, $code: String!) {\n    signInWithSmsCode(phone: $phone, code: $code) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": typeof types.Session_SignInWithSmsCodeDocument,
    "\n  mutation Session_RequestSmsCode($phone: String!) {\n    requestSmsCode(phone: $phone) {\n      __typename\n      ... on RequestSmsCodeSuccess {\n        resendAfterSeconds\n      }\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": typeof types.Session_RequestSmsCodeDocument,
    "\n  mutation Session_SignOut {\n    signOut\n  }\n": typeof types.Session_SignOutDocument,
};
const documents: Documents = {
    "\n  query Session_Viewer {\n    viewer {\n      personId\n      name\n      phoneMasked\n      seats {\n        ...Session_Seat\n      }\n    }\n  }\n": types.Session_ViewerDocument,
    "\n  fragment Session_Seat on Seat {\n    key\n    kind\n    title\n    allianceId\n    allianceName\n    groupId\n    groupName\n    enterpriseId\n    enterpriseName\n    bureauId\n    bureauName\n    isInspector\n  }\n": types.Session_SeatFragmentDoc,
    "\n  mutation Session_SignInWithPassword($phone: String!, $password: String!) {\n    signInWithPassword(phone: $phone, password: $password) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": types.Session_SignInWithPasswordDocument,
    "\n  mutation Session_SignInWithSmsCode($phone: String!, $code: String!) {\n    signInWithSmsCode(phone: $phone, code: $code) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": types.Session_SignInWithSmsCodeDocument,
    "\n  mutation Session_RequestSmsCode($phone: String!) {\n    requestSmsCode(phone: $phone) {\n      __typename\n      ... on RequestSmsCodeSuccess {\n        resendAfterSeconds\n      }\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n": types.Session_RequestSmsCodeDocument,
    "\n  mutation Session_SignOut {\n    signOut\n  }\n": types.Session_SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_Viewer {\n    viewer {\n      personId\n      name\n      phoneMasked\n      seats {\n        ...Session_Seat\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session_Viewer {\n    viewer {\n      personId\n      name\n      phoneMasked\n      seats {\n        ...Session_Seat\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Session_Seat on Seat {\n    key\n    kind\n    title\n    allianceId\n    allianceName\n    groupId\n    groupName\n    enterpriseId\n    enterpriseName\n    bureauId\n    bureauName\n    isInspector\n  }\n"): (typeof documents)["\n  fragment Session_Seat on Seat {\n    key\n    kind\n    title\n    allianceId\n    allianceName\n    groupId\n    groupName\n    enterpriseId\n    enterpriseName\n    bureauId\n    bureauName\n    isInspector\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_SignInWithPassword($phone: String!, $password: String!) {\n    signInWithPassword(phone: $phone, password: $password) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Session_SignInWithPassword($phone: String!, $password: String!) {\n    signInWithPassword(phone: $phone, password: $password) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_SignInWithSmsCode($phone: String!, $code: String!) {\n    signInWithSmsCode(phone: $phone, code: $code) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Session_SignInWithSmsCode($phone: String!, $code: String!) {\n    signInWithSmsCode(phone: $phone, code: $code) {\n      __typename\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_RequestSmsCode($phone: String!) {\n    requestSmsCode(phone: $phone) {\n      __typename\n      ... on RequestSmsCodeSuccess {\n        resendAfterSeconds\n      }\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Session_RequestSmsCode($phone: String!) {\n    requestSmsCode(phone: $phone) {\n      __typename\n      ... on RequestSmsCodeSuccess {\n        resendAfterSeconds\n      }\n      ... on ErrorResult {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation Session_SignOut {\n    signOut\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;