import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../boot/say.mjs'

/** Passwords of the roles that log in. */
export type RolePasswords = {
  readonly app_login: string
  readonly app_migrator: string
  readonly job_login: string
}

/** What one data folder knows of its database: kept in `instance.json`, mode 0600. */
export type Instance = {
  /** Names this installation; a cluster made for another one is never reused. */
  readonly id: string
  readonly superPassword: string
  readonly rolePasswords: RolePasswords
  /** The port of the last run, tried again first so that a tool's saved connection keeps working. */
  readonly port?: number
}

// URL-safe, so that a password needs no quoting in a connection string or a statement.
const newPassword = (): string => randomBytes(24).toString('base64url')

/** A set of fresh random passwords. */
export function newRolePasswords(): RolePasswords {
  return { app_login: newPassword(), app_migrator: newPassword(), job_login: newPassword() }
}

/** An installation that nobody keeps, for a throwaway cluster. */
export function newInstance(): Instance {
  return { id: randomUUID(), superPassword: newPassword(), rolePasswords: newRolePasswords() }
}

const pathOf = (dataDir: string): string => join(dataDir, 'instance.json')

/** Writes the file whole, so that a kill leaves either the old or the new one. */
export function saveInstance(dataDir: string, instance: Instance): void {
  const path = pathOf(dataDir)
  writeFileSync(`${path}.new`, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/**
 * Reads the installation of a data folder, or makes a new one.
 * @throws PlainError when the file is damaged: guessing would lock the user out of the data
 */
export function loadInstance(dataDir: string): Instance {
  let text: string
  try {
    text = readFileSync(pathOf(dataDir), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const instance = newInstance()
    saveInstance(dataDir, instance)
    return instance
  }
  try {
    const instance = JSON.parse(text) as Instance
    if (typeof instance.id === 'string' && typeof instance.superPassword === 'string') return instance
  } catch {
    // told below
  }
  throw new PlainError(
    `文件 ${pathOf(dataDir)} 已损坏。`,
    'The file with the database passwords is damaged: restore it, or remove the whole data folder to begin anew.',
  )
}
