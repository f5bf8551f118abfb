import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { DatabaseConnection } from '../connection.ts'
import type { ServerHome } from './home.ts'
import { ownerName } from './initialize-cluster.ts'
import type { PostmasterFile } from './postmaster-file.ts'
import { prepareSocketFolder } from './socket-folder.ts'

/** How the server may be reached: over a unix socket only; Windows has none, so loopback with a password. */
export interface ServerAddress {
  settings: Record<string, string>
  passwordFile: string | undefined
}

const onWindows = process.platform === 'win32'

/** Chooses where a server that we start listens. */
export async function chooseAddress(home: ServerHome): Promise<ServerAddress> {
  if (onWindows) {
    const port = String(await freePort())
    return { settings: { listen_addresses: '127.0.0.1', port }, passwordFile: makePasswordFile(home.folder) }
  }
  const settings = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: prepareSocketFolder(home),
    unix_socket_permissions: '0700',
  }
  return { settings, passwordFile: undefined }
}

/** How to connect to a running server, told by its own file. */
export function connectionTo(server: PostmasterFile, home: ServerHome, database: string): DatabaseConnection {
  const { port, socketFolder } = server
  if (!onWindows) return { host: socketFolder, port, user: ownerName, database }
  const password = readFileSync(passwordPath(home.folder), 'utf8')
  return { host: '127.0.0.1', port, user: ownerName, database, password }
}

function makePasswordFile(folder: string): string {
  const path = passwordPath(folder)
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return path
}

function passwordPath(folder: string): string {
  return join(folder, 'password')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
