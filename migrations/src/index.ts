export { migrate } from './migrate.ts'
export { migrationsList } from './list.ts'
