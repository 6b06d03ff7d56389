export { loadReference } from './load-reference.ts'
export { type World, loadWorld, worldNames } from './worlds/index.ts'
