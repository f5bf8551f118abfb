import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseStartError } from '../start-error.ts'
import type { ServerHome } from './home.ts'

// sockaddr_un holds 108 bytes on Linux and 104 on macOS, with the closing zero.
const longestSocketPath = 103
const socketName = '.s.PGSQL.5432'

/** A folder only the server's account can enter, short enough for the path of a socket. */
export function prepareSocketFolder(home: ServerHome): string {
  const folder = socketFolderOf(home.folder)
  mkdirSync(folder, { mode: 0o700, recursive: true })
  if (home.account && lstatSync(folder).uid === 0) chownSync(folder, home.account.uid, home.account.gid)
  refuseForeignFolder(folder, home.account?.uid ?? process.getuid?.())
  return folder
}

/** The socket folder of a home: inside it, or under /tmp where that path would be too long. */
export function socketFolderOf(home: string): string {
  const inside = join(home, 'socket')
  if (Buffer.byteLength(join(inside, socketName)) <= longestSocketPath) return inside
  return join('/tmp', `qingtuan-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
}

// Anybody may make a folder in /tmp: one that we did not make could be a trap.
function refuseForeignFolder(folder: string, uid: number | undefined): void {
  const stat = lstatSync(folder)
  if (stat.isDirectory() && stat.uid === uid && (stat.mode & 0o077) === 0) return
  throw new DatabaseStartError(
    `${folder} must be a folder that only the database's user can enter, and it is not. Remove it.`,
  )
}
