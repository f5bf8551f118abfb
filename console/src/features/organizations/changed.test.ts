import { expect, test } from 'vitest'
import { changedOf } from './changed.ts'

const initial = { name: '松园', secretary: null, phone: undefined }

test.each([
  [{ name: '松园' }, {}],
  [{ name: '松园', secretary: '', phone: undefined }, {}],
  [{ name: '松园大学', secretary: null }, { name: '松园大学' }],
  [
    { secretary: '李明', phone: '139' },
    { secretary: '李明', phone: '139' },
  ],
])('of %j only %j is sent', (entries, changed) => {
  expect(changedOf(initial, entries)).toEqual(changed)
})
