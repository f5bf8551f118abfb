import { expect, test } from 'vitest'
import type { Moved, Part } from './subtree-as-of.ts'
import { subtreeAsOf } from './subtree-as-of.ts'

const whole = (path: string): Part => ({ path, except: [] })

/** City 1, districts 2 and 3; committee 4 with branch 5 has gone from 2 to 3. */
const COMMITTEE: Moved = { path: '1.3.4.', superiorThen: '1.2.' }
/** Before that, branch 5 came to committee 4 from district 3. */
const BRANCH: Moved = { path: '1.3.4.5.', superiorThen: '1.3.' }

test.each<[string, string, Moved[], Part[]]>([
  ['nothing moved', '1.2.', [], [whole('1.2.')]],
  ['what has gone is there', '1.2.', [COMMITTEE], [whole('1.2.'), whole('1.3.4.')]],
  ['what has come is not', '1.3.', [COMMITTEE], [{ path: '1.3.', except: ['1.3.4.'] }]],
  [
    'above both, nobody is lost or counted twice',
    '1.',
    [COMMITTEE],
    [{ path: '1.', except: ['1.3.4.'] }, whole('1.3.4.')],
  ],
  ['the moved one itself', '1.3.4.', [COMMITTEE], [whole('1.3.4.')]],
  ['a part of the moved one', '1.3.4.5.', [COMMITTEE], [whole('1.3.4.5.')]],
  [
    'what came into the moved one before it moved',
    '1.2.',
    [COMMITTEE, BRANCH],
    [whole('1.2.'), { path: '1.3.4.', except: ['1.3.4.5.'] }],
  ],
  [
    'and stood elsewhere',
    '1.3.',
    [COMMITTEE, BRANCH],
    [{ path: '1.3.', except: ['1.3.4.', '1.3.4.5.'] }, whole('1.3.4.5.')],
  ],
  ['a moved one that lay beside', '1.2.', [{ path: '1.3.9.', superiorThen: '1.4.' }], [whole('1.2.')]],
])('%s', (_, top, moved, parts) => {
  expect(subtreeAsOf(top, moved)).toEqual(parts)
})
