import { expect, test } from 'vitest'
import { readOrganizationLink } from './read-link.ts'

test.each([
  ['https://youth.example/m/register?organization=42', '42'],
  ['http://127.0.0.1:3000/m/register?from=poster&organization=7#top', '7'],
  ['https://youth.example/m/register?organization=', null],
  ['https://youth.example/m/register?organization=4x', null],
  ['organization=42', null],
  ['WIFI:S:school;;', null],
])('%s names %s', (text, id) => {
  expect(readOrganizationLink(text)).toBe(id)
})
