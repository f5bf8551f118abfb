import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../..')
const patience = 120_000

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const timer = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(timer)
}

const untilReady = async (server: ChildProcess, origin: string, said: () => string): Promise<void> => {
  const deadline = performance.now() + patience
  while (!(await answers(`${origin}/readyz`))) {
    if (server.exitCode !== null) throw new Error(`The server ended (${server.exitCode}):\n${said()}`)
    if (performance.now() > deadline)
      throw new Error(`The server is not ready after ${patience} ms:\n${said()}`)
    await pause(200)
  }
}

/**
 * Starts the built system once for the whole run, in demo mode on an empty folder; returns what stops it.
 * Whoever writes tests may name one that runs already, by E2E_ORIGIN and E2E_DATA_DIR.
 */
export default async (): Promise<(() => Promise<void>) | undefined> => {
  if (process.env.E2E_ORIGIN) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'e2e-'))
  // The embedded database gives up root, and then must still reach its data.
  await chmod(folder, 0o755)
  const port = await freePort()
  // By this name browsers keep `__Host-` cookies without TLS.
  const origin = `http://localhost:${port}`
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: `${port}`, DATA_DIR: folder, QINGTUAN_MODE: 'demo' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  const listen = (chunk: Buffer): void => {
    log.push(chunk.toString())
    if (log.length > 200) log.shift()
  }
  server.stdout.on('data', listen)
  server.stderr.on('data', listen)
  const finish = async (): Promise<void> => {
    await stop(server)
    await rm(folder, { recursive: true, force: true })
  }
  await untilReady(server, origin, () => log.join('')).catch(async (error) => {
    await finish()
    throw error
  })
  Object.assign(process.env, { E2E_ORIGIN: origin, E2E_DATA_DIR: folder })
  return finish
}
