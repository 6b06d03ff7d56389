export { loadReference } from './load-reference.ts'
export { type LoadedWorld, type World, type WorldTarget, loadWorld, worldNames } from './worlds/index.ts'
