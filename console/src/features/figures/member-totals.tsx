import { completenessOf } from '../../shared/chart/options.ts'
import { Totals } from '../../shared/figure/totals.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'
import type { Figures } from './queries.ts'

type Totalled = Pick<Figures, 'members' | 'completeRecords' | 'organizations'>

export function MemberTotals({ figures }: { readonly figures: Totalled }) {
  const say = useTexts(figuresTexts)
  const { members, completeRecords: complete, organizations } = figures
  const totals = [
    [say('members'), members.toLocaleString('en')],
    [say('complete'), `${completenessOf({ members, complete })}%`],
    [say('branches'), organizations.branches.toLocaleString('en')],
    [say('others'), organizations.others.toLocaleString('en')],
  ] as const
  return <Totals totals={totals} />
}
