import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compiledFolder } from './keep-compiled.ts'

let data = ''
const folder = () => join(data, 'compiled')

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'qingtuan-compiled-'))
})
afterEach(() => rmSync(data, { recursive: true }))

test('is made for us alone, and found again', () => {
  expect(compiledFolder(data)).toBe(folder())
  expect(statSync(folder()).mode & 0o777).toBe(0o700)
  expect(compiledFolder(data)).toBe(folder())
})

test.runIf(process.platform !== 'win32').each<[string, () => void]>([
  [
    'the group may write there',
    () => {
      mkdirSync(folder())
      chmodSync(folder(), 0o770)
    },
  ],
  [
    'everybody may put another one in its place',
    () => {
      mkdirSync(folder())
      chmodSync(data, 0o777)
    },
  ],
  [
    'it leads elsewhere',
    () => {
      mkdirSync(join(data, 'elsewhere'))
      symlinkSync(join(data, 'elsewhere'), folder())
    },
  ],
  ['something else stands there', () => writeFileSync(folder(), '')],
])('is not used where %s', (_, prepare) => {
  prepare()
  expect(compiledFolder(data)).toBeNull()
})
