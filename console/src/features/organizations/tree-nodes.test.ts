import { expect, test } from 'vitest'
import { nodeOf, replaceChildren, withPage } from './tree-nodes.ts'

const row = (id: number, childCount = 0) => ({
  id,
  parentId: 1,
  kind: 'branch' as const,
  status: 'active' as const,
  fullName: `组织${id}`,
  shortName: `组织${id}`,
  childCount,
  memberCount: 0,
})
const WORDS = { more: '加载更多', archived: '（已归档）' }
const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key)

test('a page with more to come ends in a place to load it', () => {
  const nodes = withPage([], 1, { items: [row(2), row(3)], nextCursor: 'c' }, WORDS)
  expect(keys(nodes)).toEqual(['2', '3', 'more-1'])
  expect(nodes.at(-1)).toMatchObject({ title: '加载更多', organizationId: 1, cursor: 'c' })
})

test('the next page takes the place of “load more”', () => {
  const first = withPage([], 1, { items: [row(2)], nextCursor: 'c' }, WORDS)
  expect(keys(withPage(first, 1, { items: [row(4)], nextCursor: null }, WORDS))).toEqual(['2', '4'])
})

test('children are put where they belong and nowhere else', () => {
  const tree = replaceChildren([nodeOf(row(1, 2), '')], 1, () => [nodeOf(row(2, 1), ''), nodeOf(row(3), '')])
  const deeper = replaceChildren(tree, 2, () => [nodeOf(row(5), '')])
  expect(keys(deeper[0]?.children?.[0]?.children ?? [])).toEqual(['5'])
  expect(deeper[0]?.children?.[1]?.children).toBeUndefined()
})

test('what has no children opens no further', () => {
  expect(nodeOf(row(2), '').isLeaf).toBe(true)
  expect(nodeOf(row(2, 3), '').isLeaf).toBe(false)
})

test('an archived one is marked in words', () => {
  const items = [row(2), { ...row(3), status: 'archived' as const }]
  expect(withPage([], 1, { items, nextCursor: null }, WORDS).map(({ title }) => title)).toEqual([
    '组织2',
    '组织3（已归档）',
  ])
})
