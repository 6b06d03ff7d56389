import { readEnv } from './env.ts';
import { createServer } from './server/create-server.ts';

const CLOSE_WITHIN = 25_000;

const env = readEnv(process.env);
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  dataDir: env.DATA_DIR,
  webDist: env.WEB_DIST ?? null,
  production: env.NODE_ENV === 'production',
  insecureCookies: env.INSECURE_COOKIES,
  countStatements: env.COUNT_STATEMENTS,
  log: env.LOG_LEVEL,
});

let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), CLOSE_WITHIN).unref();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

const address = await server.listen({ host: env.HOST, port: env.PORT });
server.app.log.info({ address }, 'API is listening');
