import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { refuse } from '@qingtuan/domain/shared/refusal'
import { lowerPriority } from '../lower-priority.ts'
import { Overloaded } from '../passwords/overloaded.ts'
import type { Outcome } from './outcome.ts'
import { READY } from './outcome.ts'

interface ImageProcess {
  /** One picture at a time. Throws `Overloaded` after the time limit. */
  run(bytes: Uint8Array): Promise<Outcome>
  /** Ends it for good; what waits is put off. */
  close(): Promise<void>
}

interface ImageProcessOptions {
  readonly program: URL
  readonly timeLimitMs: number
  readonly idleMs: number
}

/** A process that may have died while it rested, or was killed from outside, is not the picture’s fault. */
const ATTEMPTS = 2

/** Starts the process with the first picture, again after a crash, and ends it when nothing comes. */
export function imageProcess({ program, timeLimitMs, idleMs }: ImageProcessOptions): ImageProcess {
  let child: ChildProcess | null = null
  let closed = false
  let resting: NodeJS.Timeout | undefined

  const present = (): ChildProcess => {
    if (closed) throw new Overloaded('a server that stops')
    if (child && isAlive(child)) return child
    child = startProcess(program)
    return child
  }
  const end = async () => {
    clearTimeout(resting)
    const ending = child
    child = null
    if (ending) await kill(ending)
  }
  const tryOnce = async (bytes: Uint8Array): Promise<Outcome | null> => {
    const working = present()
    hold(working)
    const answer = await answerOf(working, bytes, timeLimitMs)
    if (answer === 'late' || answer === 'dead') await end()
    else letGo(working)
    if (answer === 'late') throw new Overloaded('one image')
    return answer === 'dead' ? null : answer
  }
  return {
    async run(bytes) {
      clearTimeout(resting)
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const outcome = await tryOnce(bytes)
        if (!outcome) continue
        resting = setTimeout(end, idleMs).unref()
        return outcome
      }
      return refuse('photo.unreadable')
    },
    async close() {
      closed = true
      await end()
    },
  }
}

function startProcess(program: URL): ChildProcess {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=128'],
    // No setting of ours: whoever broke out of the decoder would find the keys there.
    env: { VIPS_WARNING: '0', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // At once: on Linux threads take the priority that their process has when they are made.
  if (child.pid) lowerPriority(child.pid, constants.priority.PRIORITY_LOW)
  // Without a listener of its own an error between two pictures would end the server.
  child.on('error', () => child.kill('SIGKILL'))
  return child
}

/** What the process answers; `dead` when it ends over the picture, `late` when the time is up. */
function answerOf(
  child: ChildProcess,
  bytes: Uint8Array,
  limitMs: number,
): Promise<Outcome | 'dead' | 'late'> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome | 'dead' | 'late'>()
  const timer = setTimeout(() => resolve('late'), limitMs)
  const onMessage = (message: unknown) => {
    if (message === READY) ready.add(child)
    else resolve(message as Outcome)
  }
  const onExit = () => {
    if (ready.has(child)) resolve('dead')
    else reject(new Error('The image process does not start'))
  }
  child.on('message', onMessage)
  child.on('exit', onExit)
  child.on('error', reject)
  // A process that has just died takes no message; its exit tells.
  child.send(bytes, () => {})
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', onMessage).off('exit', onExit).off('error', reject)
  })
}

/** Processes that could load their library: one that cannot is our fault, and no picture’s. */
const ready = new WeakSet<ChildProcess>()

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null && child.connected
}

/** Our own process may not end while a picture is worked on, and need not wait for one that rests. */
function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const over = once(child, 'exit')
  child.ref()
  child.kill('SIGKILL')
  await over
}
