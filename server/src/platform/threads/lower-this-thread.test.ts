import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const MODULE = new URL('./lower-this-thread.ts', import.meta.url).href

/** What a thread that lowers itself says of its own priority, and of that of the process. */
function prioritiesIn(prelude: string): Promise<{ own: number; before: number; after: number }> {
  const program = `
    ${prelude}
    const { getPriority } = await import('node:os')
    const { readlinkSync } = await import('node:fs')
    const { parentPort } = await import('node:worker_threads')
    const { lowerThisThread } = await import('${MODULE}')
    const before = getPriority(process.pid)
    lowerThisThread(19)
    const own = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    parentPort.postMessage({ own: getPriority(own), before, after: getPriority(process.pid) })`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`))
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}

test.runIf(process.platform === 'linux')('a thread is lowered, and the process is not', async () => {
  const { own, before, after } = await prioritiesIn('')
  expect(own).toBe(19)
  expect(after).toBe(before)
})

test.runIf(process.platform === 'linux')('where that is forbidden, the thread goes on as it is', async () => {
  const forbidding = `
    const os = (await import('node:os')).default
    os.setPriority = () => { throw Object.assign(new Error('EPERM'), { code: 'EPERM' }) }
    ;(await import('node:module')).default.syncBuiltinESMExports()`
  const { own, before } = await prioritiesIn(forbidding)
  expect(own).toBe(before)
})
