/** The chained audit: read and verified here, written by the database. */
export { AUDIT } from './audit.actions.ts'
export { type ChainCheck, verifyChain } from './verify-chain.ts'
