import { graphql } from '../../gql/gql.ts'

export const CampaignFragment = graphql(`
  fragment CampaignForm_Campaign on ExpertCampaign {
    id
    version
    name
    purpose
    topicCodes
    startsOn
    endsOn
    priority
    minutes
    budgetVisits
    budgetMinutes
  }
`)

export const CampaignsQuery = graphql(`
  query Dispatch_Campaigns($filter: ExpertCampaignFilter, $first: Int, $after: String) {
    expertCampaigns(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        topicNames
        startsOn
        endsOn
        endedAt
        priority
        budgetVisits
        budgetMinutes
        usedVisits
        planned
        done
        usedMinutes
        findings
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const CampaignQuery = graphql(`
  query Dispatch_Campaign($id: UUID!) {
    expertCampaign(id: $id) {
      ...CampaignForm_Campaign
      id
      name
      purpose
      topicNames
      startsOn
      endsOn
      endedAt
      priority
      minutes
      budgetVisits
      budgetMinutes
      createdByName
      createdAt
      version
      usedVisits
      planned
      done
      declined
      usedMinutes
      findings
      viewerCanEdit
    }
  }
`)

export const CandidatesQuery = graphql(`
  query Dispatch_Candidates($campaignId: UUID!) {
    campaignCandidates(campaignId: $campaignId, first: 50) {
      allianceId
      allianceName
      enterpriseId
      enterpriseName
      matching
      riskTags
      openHazards
      overdueHazards
      lastExpertVisitOn
    }
  }
`)

export const saveCampaign = graphql(`
  mutation Campaign_Save($input: SaveCampaignInput!) {
    saveCampaign(input: $input) {
      __typename
      ... on SaveCampaignSuccess {
        campaignId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const addToCampaign = graphql(`
  mutation Campaign_Add($input: AddToCampaignInput!) {
    addToCampaign(input: $input) {
      __typename
      ... on AddToCampaignSuccess {
        campaignId
        requestIds
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const endCampaign = graphql(`
  mutation Campaign_End($input: EndCampaignInput!) {
    endCampaign(input: $input) {
      __typename
      ... on EndCampaignSuccess {
        campaignId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
