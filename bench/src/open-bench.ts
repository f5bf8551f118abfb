import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Bench } from './bench.ts'
import type { DatabaseServer } from './database/database-server.ts'
import { startDatabaseServer } from './database/database-server.ts'
import type { WorldDatabase } from './database/world-database.ts'
import { copyWorld, dropWorld, makeWorldDatabase } from './database/world-database.ts'
import type { WorldSize } from './generate/world.ts'

export interface OpenedBench extends Bench {
  /** Version of the database server, once a section has asked for one. */
  postgresVersion(): string | null
  /** Stops what the last section has left running. */
  closeSection(): Promise<void>
  close(): Promise<void>
}

interface BenchOptions {
  readonly size: WorldSize
  readonly draft: boolean
  /** Keeps the generated worlds for the next run; without it they go with the run. */
  readonly keptFolder?: string | undefined
}

/** What all sections share: one database server, started when the first of them asks for a world. */
export function openBench({ size, draft, keptFolder }: BenchOptions): OpenedBench {
  const ofSection = openClosers()
  const ofRun = openClosers()
  const { defer } = ofSection
  const say = (line: string) => console.log(line)
  let opening: Promise<{ server: DatabaseServer; folder: string }> | undefined
  let version: string | null = null
  const worlds = new Map<string, Promise<WorldDatabase>>()
  const open = async () => {
    const folder = openFolder(keptFolder, ofRun.defer)
    const server = await startDatabaseServer(folder)
    version = server.version
    ofRun.defer(() => server.stop())
    return { server, folder }
  }
  const opened = () => (opening ??= open())
  const make = async (wanted: WorldSize) => makeWorldDatabase({ ...(await opened()), size: wanted, say })
  const database = (wanted: WorldSize) => {
    const key = JSON.stringify(wanted)
    const world = worlds.get(key) ?? make(wanted)
    worlds.set(key, world)
    return world
  }
  const copy = async (world: WorldDatabase) => {
    const { server } = await opened()
    const copied = await copyWorld(server, world)
    defer(() => dropWorld(server, copied))
    return copied
  }
  const close = async () => {
    await ofSection.close()
    await ofRun.close()
  }
  const closeSection = ofSection.close
  return { size, draft, database, copy, defer, say, close, closeSection, postgresVersion: () => version }
}

function openClosers() {
  const closers: (() => Promise<void> | void)[] = []
  return {
    defer: (close: () => Promise<void> | void) => void closers.push(close),
    async close() {
      for (const each of closers.splice(0).reverse()) await tried(each)
    },
  }
}

/** What cannot be stopped is told, and does not keep the rest from being stopped. */
async function tried(close: () => Promise<void> | void): Promise<void> {
  try {
    await close()
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
}

/** The database gives up root, and then must still reach its data: open for passing through. */
function openFolder(kept: string | undefined, defer: Bench['defer']): string {
  if (kept) {
    const folder = resolve(kept)
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    return folder
  }
  return temporaryFolder(defer)
}

/** A folder that goes with the run. */
export function temporaryFolder(defer: Bench['defer']): string {
  const folder = mkdtempSync(join(tmpdir(), 'qingtuan-bench-'))
  chmodSync(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  defer(remove)
  // A failure that ends the process at once leaves no time for what was deferred.
  process.once('exit', remove)
  return folder
}
