import {
  checkOutcomes,
  outreachChannelKinds,
  publicationDeliveries,
  publicationMachine,
  publicationTypes,
  questionMachine,
} from '@anhu/domain/outreach'
import { textEnum } from '../../graphql/index.ts'

/** What is published. */
export const PublicationType = textEnum('PublicationType', publicationTypes)
/** States of the machine `outreach`. */
export const PublicationState = textEnum('PublicationState', publicationMachine.states)
/** Where a published one is on its way. */
export const PublicationDelivery = textEnum('PublicationDelivery', publicationDeliveries)
/** Who publishes. */
export const PublisherKind = textEnum('PublisherKind', ['bureau', 'alliance'])
/** Ways out of the house beside the app. */
export const OutreachChannel = textEnum('OutreachChannel', outreachChannelKinds)
/** States of the machine `member_request`. */
export const QuestionState = textEnum('QuestionState', questionMachine.states)
/** What a firm answers to a targeted check. */
export const CheckOutcome = textEnum('CheckOutcome', checkOutcomes)
/** A version of a law, by today's date. */
export const LawState = textEnum('LawState', ['coming', 'in_force', 'superseded'])
