import { describe, expect, test } from 'vitest'
import { checkFile } from './house-rules.ts'

const rulesIn = (path: string, text: string): string[] => checkFile(path, text).map((it) => it.rule)

// Put together here, so that this file itself is free of what it looks for.
const ignore = (tool: string): string => `${tool}-ignore`

describe('nothing is switched off inline', () => {
  test.each([
    [`// ${ignore('biome')} lint: because`],
    [`const a = 1 /* ${'eslint'}-disable-line */`],
    [`// @ts${'-'}expect-error`],
    [`/** @ts${'-'}nocheck */`],
    [`<p>{/* ${ignore('biome')} */}</p>`],
  ])('%s', (text) => {
    expect(rulesIn('console/src/app/a.tsx', `const x = 1\n${text}\n`)).toEqual([
      'a check is switched off inline',
    ])
  })

  test('a word in a string is only a word', () => {
    expect(rulesIn('bin/a.ts', `const word = '${ignore('biome')}'`)).toEqual([])
  })
})

describe('names say something', () => {
  test.each([
    'domain/src/utils/a.ts',
    'server/src/platform/helpers.ts',
    'console/src/common/a.tsx',
    'bin/types.ts',
  ])('%s', (path) => expect(checkFile(path, '')).toHaveLength(1))

  test.each(['domain/src/members/status.ts', 'server/src/features/community-service/routes.ts'])(
    '%s',
    (path) => expect(checkFile(path, '')).toEqual([]),
  )
})

describe('the domain is pure', () => {
  const clock = /clock/
  test.each([
    ['const now = Date.now()', clock],
    ['const now = globalThis.Date.now()', clock],
    ['const now = new Date()', clock],
    ['const now = new Date', clock],
    ['const now = Date()', clock],
    ['const dice = Math.random()', /random/],
    ['export async function load() {}', /synchronous/],
    ['const load = async () => 1', /synchronous/],
  ])('%s', (text, rule) => {
    const rules = rulesIn('domain/src/members/a.ts', text)
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatch(rule)
  })

  test.each([
    'const day = new Date(Date.UTC(2018, 11, 22))',
    'const words = ["Date.now()", "Math.random()"]',
    'const half = Math.floor(1.5)',
  ])('%s', (text) => expect(rulesIn('domain/src/members/a.ts', text)).toEqual([]))

  test('elsewhere, and in tests, there is a clock', () => {
    expect(rulesIn('server/src/platform/a.ts', 'const now = Date.now()')).toEqual([])
    expect(rulesIn('domain/src/members/a.test.ts', 'const now = Date.now()')).toEqual([])
  })
})
