import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { NODE, ROOT } from './child.ts'

let built: Promise<void> | undefined

/** Builds the web apps where they are absent or older than their sources, once a run. Throws when that fails. */
export function buildApps(): Promise<void> {
  built ??= build()
  return built
}

async function build(): Promise<void> {
  const [code] = await once(spawn(NODE, ['bin/build.ts'], { cwd: ROOT, stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error('The web apps could not be built')
}
