import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')

const run = async (words: readonly string[], database?: string): Promise<string> => {
  const { E2E_DATA_DIR, E2E_ORIGIN, ...inherited } = process.env
  if (!E2E_DATA_DIR || !E2E_ORIGIN)
    throw new Error('E2E_DATA_DIR names the data folder of the running system')
  const { stdout } = await promisify(execFile)(process.execPath, ['server/src/cli/main.ts', ...words], {
    cwd: root,
    env: {
      ...inherited,
      PORT: new URL(E2E_ORIGIN).port,
      DATA_DIR: E2E_DATA_DIR,
      QINGTUAN_MODE: 'demo',
      ...(database ? { DATABASE_URL: database } : {}),
    },
  })
  return stdout
}

/** Where the embedded database of the running system is reached: it has one owner, and tells how to share it. */
export async function databaseAddress(words: readonly string[] = ['seed']): Promise<string> {
  const refusal: { stderr?: string } = await run(words).then(
    () => ({}),
    (error) => error,
  )
  const [, database] = /set DATABASE_URL=(\S+)/.exec(refusal.stderr ?? '') ?? []
  if (!database)
    throw new Error(`The command line does not tell how to share the database: ${refusal.stderr}`)
  return database
}

/** What `qingtuan <words>` prints beside the running system. */
export async function qingtuan(...words: readonly string[]): Promise<string> {
  return run(words, await databaseAddress(words))
}
