import { z } from 'zod'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true')

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  DATA_DIR: z.string().min(1),
  WEB_DIST: z.string().min(1).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  INSECURE_COOKIES: z
    .enum(['0', '1', 'true', 'false'])
    .transform((value) => value === '1' || value === 'true')
    .optional(),
  TRUST_PROXY: flag,
  COUNT_STATEMENTS: flag,
  /** `console` prints codes instead of sending them: for development and for the demonstration. */
  SMS_PROVIDER: z.enum(['console', 'none']).default('none'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** The API's settings. */
export type Env = z.infer<typeof shape>

/** Reads the settings from the environment; what is wrong is said by name, without the values. */
export function readEnv(environment: NodeJS.ProcessEnv): Env {
  const parsed = shape.safeParse(environment)
  if (parsed.success) return parsed.data
  throw new Error(
    `The environment is incomplete: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ')}`,
  )
}
