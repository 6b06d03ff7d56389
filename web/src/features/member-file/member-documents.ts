import { graphql } from '../../gql/gql.ts'

/** The members of the alliance. */
export const membersQuery = graphql(`
  query Members_Page($filter: MembershipFilter, $orderBy: MembershipOrder, $first: Int, $after: String) {
    members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        enterpriseId
        enterpriseName
        creditCode
        state
        isLead
        version
        joinedOn
        lastCheckedOn
        visitsMade
        group {
          id
          name
        }
        enterprise {
          id
          divisionName
          industryName
          headcount
          riskTags
          safetyOfficerName
        }
        figures {
          hazards
          hazardsOpen
          hazardsOverdue
        }
      }
    }
  }
`)

/** One member: file, qualifications, people, history. */
export const memberQuery = graphql(`
  query Member_Page($id: UUID!) {
    membership(id: $id) {
      id
      enterpriseId
      enterpriseName
      creditCode
      state
      isLead
      version
      joinedOn
      leftOn
      lastCheckedOn
      visitsMade
      group {
        id
        name
      }
      figures {
        asOf
        visitsDone
        visitsPlanned
        hazards
        hazardsOpen
        hazardsOverdue
        hazardsClosed
        relapses
        goodPractices
      }
      enterprise {
        id
        creditCode
        name
        shortName
        divisionCode
        divisionName
        address
        lat
        lon
        industryCode
        industryName
        scale
        headcount
        principalName
        principalPhoneMasked
        safetyOfficerName
        safetyOfficerPhoneMasked
        riskTags
        version
        seats {
          id
          personName
          phoneMasked
          role
          isInspector
          startsOn
          endsOn
        }
      }
      qualifications {
        id
        categoryCode
        level
        personName
        validFrom
        validTo
        version
      }
      history {
        id
        at
        change
        fromState
        toState
        reason
        byName
      }
    }
  }
`)

/** 暂停, 恢复, 退出, 除名: each its own command. */
export const suspendMember = graphql(`
  mutation Member_Suspend($input: SuspendMemberInput!) {
    suspendMember(input: $input) {
      __typename
      ... on SuspendMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Restores a suspended member. */
export const restoreMember = graphql(`
  mutation Member_Restore($input: RestoreMemberInput!) {
    restoreMember(input: $input) {
      __typename
      ... on RestoreMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Brings back a firm that was here before. */
export const reinstateMember = graphql(`
  mutation Member_Reinstate($input: ReinstateMemberInput!) {
    reinstateMember(input: $input) {
      __typename
      ... on ReinstateMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Takes an invitation back. */
export const withdrawInvitation = graphql(`
  mutation Member_Withdraw($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      __typename
      ... on WithdrawInvitationSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Notes that a member has left. */
export const exitMember = graphql(`
  mutation Member_Exit($input: ExitMemberInput!) {
    exitMember(input: $input) {
      __typename
      ... on ExitMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Expels a member. */
export const expelMember = graphql(`
  mutation Member_Expel($input: ExpelMemberInput!) {
    expelMember(input: $input) {
      __typename
      ... on ExpelMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Marks a member as 龙头企业, or no longer. */
export const setLead = graphql(`
  mutation Member_SetLead($input: SetLeadInput!) {
    setLead(input: $input) {
      __typename
      ... on SetLeadSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Enters a firm as a member. */
export const admitMember = graphql(`
  mutation Member_Admit($input: AdmitMemberInput!) {
    admitMember(input: $input) {
      __typename
      ... on AdmitMemberSuccess {
        membershipId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Changes a firm's file. */
export const updateEnterprise = graphql(`
  mutation Member_UpdateEnterprise($input: UpdateEnterpriseInput!) {
    updateEnterprise(input: $input) {
      __typename
      ... on UpdateEnterpriseSuccess {
        enterpriseId
        version
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Gives a person a seat in a firm. */
export const addStaff = graphql(`
  mutation Member_AddStaff($input: AddStaffInput!) {
    addStaff(input: $input) {
      __typename
      ... on AddStaffSuccess {
        seatId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Ends a seat in a firm. */
export const removeStaff = graphql(`
  mutation Member_RemoveStaff($input: RemoveStaffInput!) {
    removeStaff(input: $input) {
      __typename
      ... on RemoveStaffSuccess {
        seatId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Recognises an inspector for a topic. */
export const qualifyInspector = graphql(`
  mutation Member_Qualify($input: QualifyInspectorInput!) {
    qualifyInspector(input: $input) {
      __typename
      ... on QualifyInspectorSuccess {
        qualificationId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Ends a qualification. */
export const endQualification = graphql(`
  mutation Member_EndQualification($input: EndQualificationInput!) {
    endQualification(input: $input) {
      __typename
      ... on EndQualificationSuccess {
        qualificationId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
