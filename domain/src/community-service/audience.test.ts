import { expect, it } from 'vitest'
import { isOpenTo, openTo, SERVICE_AUDIENCES } from './audience.ts'

const OWNS = [[], ['1.2.3.'], ['1.2.'], ['1.4.'], ['1.2.3.', '1.4.'], ['1.20.']]
const PATHS = ['1.', '1.2.', '1.2.3.', '1.4.']

it.each([
  ['own', '1.2.', ['1.2.'], true],
  ['own', '1.2.', ['1.2.3.'], false],
  ['own', '1.2.', ['1.4.', '1.2.'], true],
  ['subtree', '1.2.', ['1.2.3.'], true],
  ['subtree', '1.2.', ['1.20.'], false],
  ['subtree', '1.2.', ['1.'], false],
  ['subtree', '1.2.', [], false],
  ['everyone', '1.2.', [], true],
] as const)('a project for %s of %s is open to those of %o: %s', (audience, path, own, open) => {
  expect(isOpenTo({ audience, path }, own)).toBe(open)
})

it('is found in a list by exactly those to whom it is open', () => {
  for (const own of OWNS)
    for (const path of PATHS)
      for (const audience of SERVICE_AUDIENCES) {
        const id = Number(path.split('.').at(-2))
        const lists = openTo(own)
        const listed = audience === 'everyone' || lists[audience].includes(id)
        expect(listed, `${audience} of ${path} by ${own}`).toBe(isOpenTo({ audience, path }, own))
      }
})
