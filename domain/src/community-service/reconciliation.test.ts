import { expect, test } from 'vitest'
import type { ComparedRow } from './reconciliation.ts'
import { compareRow, firstComparedDay, revisionAnew } from './reconciliation.ts'

const OURS: ComparedRow = { revision: 1, minutes: 120, servedOn: '2026-03-01', outcome: null }

test.each<[string, Partial<ComparedRow>, Partial<ComparedRow> | undefined]>([
  ['missing', {}, undefined],
  ['missing', { outcome: 'accepted' }, undefined],
  ['same', {}, {}],
  ['same', { outcome: 'accepted' }, { outcome: 'accepted' }],
  ['same', { outcome: 'accepted' }, {}],
  ['same', { revision: 2 }, {}],
  ['settled', {}, { outcome: 'accepted' }],
  ['settled', {}, { outcome: 'refused' }],
  ['settled', { outcome: 'refused' }, { outcome: 'accepted' }],
  ['different', {}, { minutes: 60 }],
  ['different', { outcome: 'accepted' }, { minutes: 60, outcome: 'accepted' }],
  ['different', {}, { servedOn: '2026-02-28' }],
  ['different', {}, { revision: 2 }],
])('%s: ours %o, theirs %o', (comparison, ours, theirs) => {
  expect(compareRow({ ...OURS, ...ours }, theirs && { ...OURS, ...theirs })).toBe(comparison)
})

test.each([
  ['2026-03-08', '2026-03-02'],
  ['2026-03-01', '2026-02-23'],
])('the night of %s compares seven days, from %s on', (today, first) => {
  expect(firstComparedDay(today)).toBe(first)
})

test.each([
  [1, undefined, 2],
  [3, { revision: 1 }, 4],
  [1, { revision: 4 }, 5],
])('revision %i, theirs %o: sent anew under %i', (revision, theirs, anew) => {
  expect(revisionAnew({ revision }, theirs)).toBe(anew)
})
