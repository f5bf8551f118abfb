import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'

export interface ServerProcess {
  readonly origin: string
  kill(): void
}

const PROGRAM = fileURLToPath(new URL('serve.ts', import.meta.url))
const RETRY_MS = 200

/** Starts the product in a process of its own, as often as it takes while the database comes back. */
export async function startProcess(
  connection: DatabaseConnection,
  dataDirectory: string,
  /** Keys above all, where somebody else has written into the database. */
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryStart(connection, dataDirectory, settings)
    if (started) return started
    if (attempt === 50) throw new Error('The server does not start')
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

async function tryStart(
  { host, port, user, database }: DatabaseConnection,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess | null> {
  const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: url,
    LOG_LEVEL: 'silent',
    ...settings,
  }
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const line = once(createInterface(child.stdout), 'line').then(([text]) => String(text))
  const origin = await Promise.race([line, once(child, 'exit').then(() => null)])
  return origin === null ? null : { origin, kill: () => void child.kill('SIGKILL') }
}
