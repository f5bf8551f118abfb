import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DatabaseLog } from '../database-log.ts'
import { DatabaseStartError } from '../start-error.ts'
import type { ServerAccount } from './account.ts'
import { canEnter, ownerOf, unprivilegedAccount } from './account.ts'

/** The folder that the embedded server owns, and under whom it runs there. */
export interface ServerHome {
  folder: string
  cluster: string
  startLog: string
  account: ServerAccount | undefined
}

/** Where data go that root keeps for an account which cannot enter the chosen folder. */
export const systemFolder = '/var/lib/qingtuan'

/** Makes `dataDirectory`/database ready, or a system folder where the server's account cannot reach it. */
export function prepareHome(dataDirectory: string, log: DatabaseLog): ServerHome {
  const parent = resolve(dataDirectory)
  const wanted = join(parent, 'database')
  const account = unprivilegedAccount()
  mkdirSync(parent, { recursive: true })
  if (account === undefined) return ownedHome(wanted, undefined)
  const owner = ownerOf(wanted) ?? account
  if (canEnter(owner, parent)) return ownedHome(wanted, owner)
  return fallbackHome(parent, account, log)
}

function fallbackHome(parent: string, account: ServerAccount, log: DatabaseLog): ServerHome {
  const folder = join(systemFolder, createHash('sha256').update(parent).digest('hex').slice(0, 12))
  log.warn(
    { folder, account: account.name },
    `The user ${account.name}, under whom the database runs, cannot enter ${parent}: its data are in ${folder}`,
  )
  makeSystemFolder()
  return ownedHome(folder, ownerOf(folder) ?? account)
}

/** Makes the system folder, open for passing through whatever the umask says. */
export function makeSystemFolder(): void {
  mkdirSync(systemFolder, { recursive: true })
  chmodSync(systemFolder, 0o755)
}

function ownedHome(folder: string, account: ServerAccount | undefined): ServerHome {
  mkdirSync(folder, { mode: 0o700, recursive: true })
  if (account) chownSync(folder, account.uid, account.gid)
  else refuseForeignFolder(folder)
  return { folder, cluster: join(folder, 'cluster'), startLog: join(folder, 'start.log'), account }
}

function refuseForeignFolder(folder: string): void {
  const uid = process.getuid?.()
  if (uid === undefined || statSync(folder).uid === uid) return
  const owner = ownerOf(folder)?.name ?? 'root'
  throw new DatabaseStartError(
    `The database in ${folder} belongs to the user ${owner}. ` +
      'Start as the user who started it first, or choose another data folder.',
  )
}
