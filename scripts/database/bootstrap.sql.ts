// What only a superuser may do, before the first migration. All of it may run again at any time.
import type { RolePasswords } from './instance.ts'

/** Quotes a name for SQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Quotes a text for SQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The roles, and whether each logs in. None may ever be superuser or pass row security by. */
export const ROLES = {
  /** Owns the schema `app`; migrations become it. */
  app_owner: 'nologin',
  /** The only role that touches rows: what every transaction of the application becomes. */
  app_rw: 'nologin',
  /** Owns the look-up functions in the schema `authz`; a member of nothing. */
  authz_definer: 'nologin',
  /** Owns the schema `audit`: appends to the chain, which nobody else may. */
  audit_writer: 'nologin',
  /** The API: no right of its own but to become app_rw. */
  app_login: 'login',
  /** The migrator. */
  app_migrator: 'login',
  /** Workers, seeds and tests: owns the queue's schema and may become app_rw. */
  job_login: 'login',
} as const

const createRole = (name: string, kind: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then
      create role ${name} ${kind} noinherit nocreatedb nocreaterole;
    end if;
  end $$`

/**
 * Statements for the whole server: roles, who may become whom, and how long a statement may take.
 * @param passwords set anew each time, so that the files of the installation are always right
 */
export function roleStatements(passwords: RolePasswords): string[] {
  return [
    ...Object.entries(ROLES).map(([name, kind]) => createRole(name, kind)),
    ...Object.entries(passwords).map(
      ([name, password]) => `alter role ${name} password ${quoteText(password)}`,
    ),
    'grant app_rw to app_login with inherit false, set true',
    'grant app_rw to job_login with inherit false, set true',
    'grant app_owner, authz_definer, audit_writer to app_migrator with inherit true, set true',
    // Becoming a role does not bring its settings along, so the ones who log in need them too.
    ...['app_rw', 'app_login', 'job_login'].map(
      (role) => `alter role ${role} set plan_cache_mode = 'force_generic_plan'`,
    ),
    "alter role app_login set statement_timeout = '8s'",
    "alter role app_login set idle_in_transaction_session_timeout = '15s'",
    "alter role app_login set lock_timeout = '3s'",
    "alter role job_login set statement_timeout = '60s'",
    "alter role job_login set idle_in_transaction_session_timeout = '60s'",
    "alter role job_login set lock_timeout = '10s'",
    "alter role app_migrator set lock_timeout = '10s'",
  ]
}

/** Creates the database with the builtin provider: lower(), ~* and initcap know all of Unicode on every machine. */
export const createDatabase = (name: string): string =>
  `create database ${quoteName(name)} template template0 encoding 'UTF8'
   locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`

/** Statements inside the database: schemas, who may use them, and what new tables start with. */
export function databaseStatements(name: string): string[] {
  const database = quoteName(name)
  return [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to app_login, app_migrator, job_login`,
    `grant temporary on database ${database} to app_migrator, job_login`,
    // The queue library says "create schema if not exists", which asks for this right even when the schema exists.
    `grant create on database ${database} to job_login`,
    'revoke all on schema public from public',
    'grant usage on schema public to public',
    'create extension if not exists btree_gist with schema public',
    'create schema if not exists app authorization app_owner',
    'create schema if not exists authz authorization authz_definer',
    'create schema if not exists audit authorization audit_writer',
    'create schema if not exists queue authorization job_login',
    'grant usage on schema app to app_rw, authz_definer, audit_writer',
    'grant usage on schema authz to app_rw, app_owner, app_login, job_login',
    'grant usage on schema audit to app_rw, app_owner',
    // A look-up function runs with its owner's rights: only the application's role may call one unless a migration says more.
    'alter default privileges for role authz_definer revoke execute on functions from public',
    'alter default privileges for role audit_writer revoke execute on functions from public',
    ...['app_login', 'job_login', 'app_migrator'].map(
      (role) => `alter role ${role} in database ${database} set search_path = app, public`,
    ),
  ]
}

/**
 * Closes every new table of the schema `app` at once: row security enabled and forced, so that nobody sees a row, its
 * owner included, until a policy opens it. Only a superuser can make an event trigger.
 */
export const EVENT_TRIGGER = [
  'create schema if not exists sentry',
  'revoke all on schema sentry from public',
  `create or replace function sentry.close_new_tables() returns event_trigger language plpgsql as $$
   declare made record;
   begin
     for made in
       select objid::regclass as name
       from pg_event_trigger_ddl_commands()
       where schema_name = 'app' and object_type = 'table'
     loop
       execute format('alter table %s enable row level security, force row level security', made.name);
     end loop;
   end $$`,
  'drop event trigger if exists close_new_tables',
  `create event trigger close_new_tables on ddl_command_end
     when tag in ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO')
     execute function sentry.close_new_tables()`,
]
