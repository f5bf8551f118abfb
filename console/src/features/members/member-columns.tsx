import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { cellText, columnLabel } from '@qingtuan/contract/members/columns'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import { Clipped } from '../../shared/look/clipped.tsx'
import { MemberStatusTag } from '../../shared/member/member-status-tag.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import type { MembersFilter } from './members-filter.ts'
import { isEarlier } from './members-filter.ts'
import { NumberMark } from './number/number-mark.tsx'
import type { MemberRow } from './queries.ts'
import { columnsOf } from './roll/view-address.ts'

const SORTED: readonly MemberColumnKey[] = ['name', 'joinedOn', 'bornOn', 'admittedAt']
/** May be long, and are cut at the end. */
const CLIPPED: readonly MemberColumnKey[] = ['organization', 'employerOrSchool', 'occupation', 'email']

/** The columns that the address asks for. */
export function useMemberColumns(filter: MembersFilter): TableColumnsType<MemberRow> {
  const { locale } = useLocale()
  const { search, state } = useLocation()
  const { sort = 'name', direction = 'up' } = filter
  const today = toShanghaiDate(new Date())
  const context = { locale, today: isEarlier(filter) ? (filter.asOf ?? today) : today }
  const orderOf = (key: MemberColumnKey) => ({
    sorter: true,
    sortOrder: sort === key ? (direction === 'up' ? ('ascend' as const) : ('descend' as const)) : null,
  })
  const cell = (key: MemberColumnKey, row: MemberRow) => {
    // Who is elsewhere now is nobody’s whom one could open.
    if (key === 'name' && !row.inReach) return row.name
    if (key === 'name')
      return (
        <Link to={{ pathname: `/members/${row.id}`, search }} state={state}>
          {row.name}
        </Link>
      )
    if (key === 'memberNumber')
      return (
        <>
          {row.memberNumber} <NumberMark member={row} />
        </>
      )
    if (key === 'status') return <MemberStatusTag status={row.status} />
    const text = cellText(key, row, context)
    return CLIPPED.includes(key) ? <Clipped text={text} /> : text
  }
  return columnsOf(filter).map((key) => ({
    key,
    title: columnLabel(key, locale),
    ...(SORTED.includes(key) ? orderOf(key) : {}),
    render: (_, row) => cell(key, row),
  }))
}
