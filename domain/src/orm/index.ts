export { inCitusForm } from './conditions.ts'
export { entities } from './entities.ts'
export { openOrm, ormOptions, type OrmSettings } from './orm.ts'
export { declaredTables, type OwnerKind, type Reference, type TableDeclaration } from './wall.ts'
