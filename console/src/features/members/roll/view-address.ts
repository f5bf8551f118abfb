import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { MEMBER_COLUMN_KEYS, SHOWN_COLUMNS } from '@qingtuan/contract/members/columns'
import { readFilter, writeFilter } from '../../../shared/list/url-filter.ts'
import type { MembersFilter } from '../members-filter.ts'
import { membersReaders } from '../members-filter.ts'
import type { MemberView } from './queries.ts'

/** The columns that an address asks for, in its order; the usual ones where it does not say. */
export function columnsOf({ columns }: MembersFilter): readonly MemberColumnKey[] {
  const asked = columns?.split(',').flatMap((key) => MEMBER_COLUMN_KEYS.find((known) => known === key) ?? [])
  return asked && asked.length > 0 ? asked : SHOWN_COLUMNS
}

/** As an address names them; the usual ones need no mention. */
export function columnsText(columns: readonly MemberColumnKey[]): string | undefined {
  const chosen = columns.join(',')
  return chosen === SHOWN_COLUMNS.join(',') ? undefined : chosen
}

/** What the page shows, in one spelling: the order of before needs no mention either. */
export function addressOf(filter: MembersFilter): string {
  const { view: _view, sort, direction, columns: _columns, ...conditions } = filter
  const isUsual = (sort ?? 'name') === 'name' && (direction ?? 'up') === 'up'
  const order = isUsual ? {} : { sort, direction }
  const named = { ...conditions, ...order, columns: columnsText(columnsOf(filter)) }
  const written = writeFilter(named)
  return writeFilter(readFilter(membersReaders, written)).toString()
}

export function addressOfView({ filter, columns }: MemberView): string {
  const { inSchool, ...rest } = filter
  return addressOf({
    ...readFilter(membersReaders, writeFilter({ ...rest, inSchool })),
    columns: columns.join(','),
  })
}
