import { expect, test } from 'vitest'
import { day, oneOf, readFilter, text, wholeNumber, writeFilter } from './url-filter.ts'

const readers = {
  status: oneOf(['active', 'left']),
  text: text(5),
  from: day,
  organizationId: wholeNumber,
}

test.each([
  ['', {}],
  ['status=active&text=%E7%8E%8B', { status: 'active', text: '王' }],
  ['status=unheard&text=%20%20', {}],
  ['text=abcdefgh', { text: 'abcde' }],
  ['from=2016-01-01', { from: '2016-01-01' }],
  ['from=2016-13-01', {}],
  ['from=tomorrow', {}],
  ['organizationId=12', { organizationId: 12 }],
  ['organizationId=-12', {}],
  ['organizationId=2147483648', {}],
  ['organizationId=1e3', {}],
  ['other=1', {}],
])('the address ?%s asks for %j', (query, filter) => {
  expect(readFilter(readers, new URLSearchParams(query))).toEqual(filter)
})

test('what is written is read again', () => {
  const filter = { status: 'left' as const, text: '李 明', from: '2015-09-01', organizationId: 7 }
  expect(readFilter(readers, new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter)
})

test('what is empty is not written', () => {
  expect(writeFilter({ status: undefined, text: '' }).toString()).toBe('')
})
