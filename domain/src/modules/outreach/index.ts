export * from './law.entities.ts'
