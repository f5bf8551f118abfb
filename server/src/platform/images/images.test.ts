import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { jpeg } from '../../../test/files/pictures.ts'
import { Overloaded } from '../passwords/overloaded.ts'
import { Refused } from '../refused.ts'
import type { Images, ImagesOptions } from './images.ts'
import { openImages } from './images.ts'

const STAND_IN = new URL('../../../test/files/decoder-that-fails.ts', import.meta.url)

let images: Images
afterEach(() => images.close())
const open = (options: Partial<ImagesOptions> = {}) => {
  images = openImages({ program: STAND_IN, ...options })
}

/** The id of the process that answered, or why none did. */
async function send(wish: string): Promise<number | string> {
  try {
    return (await images.reencode(Buffer.from(wish))).width
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code
    if (error instanceof Overloaded) return 'overloaded'
    throw error
  }
}

const lives = (pid: number | string) => existsSync(`/proc/${pid}`)

describe.runIf(process.platform === 'linux')('the image process', { timeout: 30_000 }, () => {
  test('serves one picture after the other', async () => {
    open()
    const pid = await send('a')
    expect(pid).toBeTypeOf('number')
    expect(await send('a')).toBe(pid)
    expect(lives(pid)).toBe(true)
  })

  test('ends with the server, and what waits is put off', async () => {
    open()
    const pid = await send('a')
    const waiting = ['w', 'w'].map(send)
    await images.close()
    expect(await Promise.all(waiting)).toEqual(['overloaded', 'overloaded'])
    expect(await send('a')).toBe('overloaded')
    expect(lives(pid)).toBe(false)
  })

  test('that crashes is tried once more, then the picture is to blame; the next one is served', async () => {
    open()
    const pid = await send('a')
    expect(await send('c')).toBe('photo.unreadable')
    const next = await send('a')
    expect(next).toBeTypeOf('number')
    expect(next).not.toBe(pid)
    expect(lives(pid)).toBe(false)
  })

  test('that is killed from outside while it works costs no picture', async () => {
    open()
    const pid = Number(await send('a'))
    const waiting = send('w')
    await pause(50)
    process.kill(pid, 'SIGKILL')
    const other = await waiting
    expect(other).toBeTypeOf('number')
    expect(other).not.toBe(pid)
  })

  test('that is killed while it rests costs no picture', async () => {
    open()
    const pid = Number(await send('a'))
    process.kill(pid, 'SIGKILL')
    expect(await send('a')).toBeTypeOf('number')
  })

  test('that hangs is killed when the time is up', async () => {
    open({ timeLimitMs: 4000 })
    const pid = await send('a')
    expect(await send('h')).toBe('overloaded')
    expect(lives(pid)).toBe(false)
    expect(await send('a')).toBeTypeOf('number')
  })

  test('ends when nothing comes', async () => {
    open({ idleMs: 100 })
    const pid = await send('a')
    await expect.poll(() => lives(pid), { timeout: 10_000 }).toBe(false)
    expect(await send('a')).toBeTypeOf('number')
  })

  test('takes so many that wait, and refuses the next', async () => {
    open({ maxQueued: 2 })
    const answers = await Promise.all(['w', 'w', 'w', 'w'].map(send))
    expect(answers.map((answer) => typeof answer)).toEqual(['number', 'number', 'number', 'string'])
    expect(answers[3]).toBe('overloaded')
  })

  test('that cannot start is our fault, not the picture’s', async () => {
    open({ program: new URL('not-there.ts', import.meta.url) })
    await expect(images.reencode(Buffer.from('a'))).rejects.toThrow('does not start')
  })

  test('stands back behind everything else, and knows no setting', async () => {
    images = openImages()
    await images.reencode(await jpeg())
    const [pid] = childrenWith('image-program.ts')
    const priorities = readdirSync(`/proc/${pid}/task`).map(
      (thread) => readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16],
    )
    expect(new Set(priorities)).toEqual(new Set(['19']))
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((it) => it.split('=')[0])
    const known = [
      'VIPS_WARNING',
      'MALLOC_ARENA_MAX',
      'NODE_CHANNEL_FD',
      'NODE_CHANNEL_SERIALIZATION_MODE',
      '',
    ]
    expect(environment.filter((name) => !known.includes(name ?? ''))).toEqual([])
  })
})

function childrenWith(program: string): number[] {
  return readdirSync('/proc/self/task')
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' '))
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program))
    .map(Number)
}
