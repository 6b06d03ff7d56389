import 'reflect-metadata';
import { viewerQuery } from './identity/viewer.ts';
import { SystemResolver } from './system/system.resolver.ts';

/** Every resolver class and root read of the API. A module adds its own here, and nowhere else. */
export const resolvers: readonly Function[] = [SystemResolver, viewerQuery];
