import type { MemberStatus } from '@qingtuan/domain/members/status'
import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { pathIds } from '@qingtuan/domain/organizations/path'
import type { Pool } from 'pg'
import { openCopy } from '../database/copy.ts'
import { BIRTH_YEARS, FIRST_BIRTH_YEAR } from './facts.ts'

interface Group {
  readonly status: MemberStatus
  readonly sex: 'male' | 'female'
  readonly birthYear: number
}

/** The figures of every organization's subtree, kept while the members are drawn. */
export interface MemberCounts {
  add(path: string, group: Group): void
  load(pool: Pool): Promise<void>
}

const SEXES = ['male', 'female'] as const
const GROUPS: readonly Group[] = MEMBER_STATUSES.flatMap((status) =>
  SEXES.flatMap((sex) =>
    Array.from({ length: BIRTH_YEARS }, (_, age) => ({ status, sex, birthYear: FIRST_BIRTH_YEAR + age })),
  ),
)

function indexOf({ status, sex, birthYear }: Group): number {
  const kind = MEMBER_STATUSES.indexOf(status) * SEXES.length + SEXES.indexOf(sex)
  return kind * BIRTH_YEARS + birthYear - FIRST_BIRTH_YEAR
}

/** For organizations numbered 1 to `organizations`. */
export function openMemberCounts(organizations: number): MemberCounts {
  const amounts = new Int32Array((organizations + 1) * GROUPS.length)
  return {
    add(path, group) {
      for (const id of pathIds(path)) increase(amounts, id * GROUPS.length + indexOf(group))
    },
    async load(pool) {
      const columns = ['organization_id', 'status', 'sex', 'birth_year', 'amount']
      const copy = await openCopy(pool, 'member_count', columns)
      for (const [at, amount] of amounts.entries()) {
        const group = GROUPS[at % GROUPS.length]
        if (amount === 0 || !group) continue
        const id = Math.floor(at / GROUPS.length)
        const full = copy.add(id, group.status, group.sex, group.birthYear, amount)
        if (full) await full
      }
      await copy.end()
    },
  }
}

function increase(amounts: Int32Array, index: number): void {
  amounts[index] = (amounts[index] ?? 0) + 1
}
