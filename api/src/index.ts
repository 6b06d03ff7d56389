import 'reflect-metadata';
export { createServer, type ApiServer, type ServerOptions } from './server/create-server.ts';
export { buildApiSchema } from './graphql/schema-build.ts';
export { resolvers } from './modules/index.ts';
export { permissionSheet } from './permission-sheet.ts';
