import { readdirSync, readFileSync } from 'node:fs'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileFiles } from '../../../test/files/hostile-files.ts'
import { jpeg } from '../../../test/files/pictures.ts'
import { upload } from '../../../test/files/upload.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_302)
const AT_ONCE = 5
const MEBIBYTE = 2 ** 20
const SERVER_MAY_GROW = 150 * MEBIBYTE
/** 40 megapixels of 4 samples with 16 bits, and the library itself. */
const PROCESS_MAY_HAVE = 700 * MEBIBYTE

describe('files made to do harm', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  test(`seed ${SEED}: each gets an answer, and server and process stay small`, async () => {
    const files = await hostileFiles(SEED)
    expect(files.length).toBeGreaterThanOrEqual(60)
    await upload(server, await jpeg())
    const before = process.memoryUsage().rss
    const faults: string[] = []
    const answers = new Map<string, number>()
    const queue = files.values()
    const sender = async () => {
      for (const { what, bytes } of queue) {
        const { status, body } = await upload(server, bytes)
        const answer = status === 200 ? 'received' : String(body.code)
        answers.set(answer, (answers.get(answer) ?? 0) + 1)
        const known = status === 200 || REFUSAL_CODES.some((code) => code === body.code)
        if (status >= 500 || !known) faults.push(`${what}: ${status} ${body.code}`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, sender))
    expect(faults).toEqual([])
    // Some were taken, some were refused: they are not all alike.
    expect([...answers.keys()]).toEqual(expect.arrayContaining(['received', 'photo.unreadable']))
    expect(process.memoryUsage().rss - before).toBeLessThan(SERVER_MAY_GROW)
    if (process.platform === 'linux') expect(peakOfProcess()).toBeLessThan(PROCESS_MAY_HAVE)
    expect((await upload(server, await jpeg())).status).toBe(200)
  }, 120_000)
})

/** Most memory that the image process has had at any time, in bytes. */
function peakOfProcess(): number {
  const peaks = readdirSync('/proc/self/task')
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' '))
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('image-program.ts'))
    .map(
      (pid) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
    )
  expect(peaks.length).toBeGreaterThan(0)
  return Math.max(...peaks)
}
