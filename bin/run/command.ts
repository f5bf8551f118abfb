import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..')

/** What became of a command. `output` is empty when it was shown while running. */
export interface Outcome {
  ok: boolean
  output: string
  seconds: number
}

interface Manner {
  env?: Record<string, string>
  /** Show the output while it runs instead of keeping it. */
  shown?: boolean
}

const environment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ...extra,
})

/** Runs a command in the repository's folder; a command that cannot start is one that failed. */
export const run = (words: readonly string[], { env, shown = false }: Manner = {}): Promise<Outcome> => {
  const [command = '', ...args] = words
  const started = performance.now()
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    const kept = shown ? 'inherit' : 'pipe'
    const child = spawn(command, args, {
      cwd: root,
      env: environment(shown ? env : { ...env, NO_COLOR: '1' }),
      stdio: ['ignore', kept, kept],
    })
    const end = (ok: boolean): void =>
      resolve({ ok, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - started) / 1000 })
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message))
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
