import { pathIds } from '@qingtuan/domain/organizations/path'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { foldOrganizationCounts } from '../organizations/index.ts'
import type { Delta, FigureTotal, Total } from './store/folding.ts'
import { addToFigures, addToTotals, takeDeltas } from './store/folding.ts'

const BATCH = 1000

/** Folds every pending change of the figures into the totals of the organization and all its superiors. */
export async function foldCounts({ database }: Pick<Platform, 'database'>): Promise<void> {
  let folded: number
  do folded = await inTransaction(database, foldBatch)
  while (folded > 0)
  await foldOrganizationCounts(database)
}

async function foldBatch(trx: Parameters<typeof takeDeltas>[0]): Promise<number> {
  const deltas = await takeDeltas(trx, BATCH)
  if (deltas.length === 0) return 0
  await addToTotals(trx, rollUp(deltas))
  await addToFigures(trx, rollUpFigures(deltas))
  return deltas.length
}

/** One total for each organization and group, in one order for everybody, so that two who fold do not block each other. */
export function rollUp(deltas: readonly Delta[]): Total[] {
  return summed(deltas, ({ status, sex, birth_year }) => [{ status, sex, birth_year }])
}

/** The same for each trait of present members alone. */
export function rollUpFigures(deltas: readonly Delta[]): FigureTotal[] {
  const present = deltas.filter(({ status }) => status !== 'left')
  return summed(present, ({ education, ethnic_group, joined_month, complete }) => [
    { figure: 'education' as const, value: education },
    { figure: 'ethnicGroup' as const, value: ethnic_group },
    { figure: 'joinedMonth' as const, value: joined_month },
    { figure: 'complete' as const, value: String(complete) },
  ])
}

type Summed<Group> = Group & { organization_id: number; amount: number }

function summed<Group extends object>(
  deltas: readonly Delta[],
  groupsOf: (delta: Delta) => readonly Group[],
): Summed<Group>[] {
  const totals = new Map<string, Summed<Group>>()
  for (const delta of deltas) {
    const groups = groupsOf(delta)
    for (const organization_id of pathIds(delta.org_path)) {
      for (const group of groups) {
        const key = [organization_id, ...Object.values(group)].join()
        const amount = (totals.get(key)?.amount ?? 0) + delta.amount
        totals.set(key, { ...group, organization_id, amount })
      }
    }
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total)
}
