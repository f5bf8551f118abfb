import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../../..')
export const NODE = join(ROOT, 'node_modules/.bin/node')

const PATIENCE_MS = 30_000

/** A program of the repository that runs beside this one. */
export interface Child {
  readonly pid: number
  /** What it wrote so far, at most the last lines. */
  said(): string
  ended(): boolean
  stop(): Promise<void>
}

/** Starts a TypeScript program on the project’s own Node, with just these settings beside the path. */
export function startChild(program: readonly string[], settings: Readonly<Record<string, string>>): Child {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(NODE, [...program], {
    cwd: ROOT,
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const listen = (chunk: Buffer) => {
    lines.push(chunk.toString())
    if (lines.length > 100) lines.shift()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = () => child.exitCode !== null || child.signalCode !== null
  return { pid: child.pid ?? 0, said: () => lines.join(''), ended, stop: () => stop(child, ended) }
}

async function stop(child: ChildProcess, ended: () => boolean): Promise<void> {
  if (ended()) return
  const over = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  await over
  clearTimeout(timer)
}
