import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Member } from '../members/index.ts'
import type { Claimant } from './find-claimant.ts'
import type { CaseRow } from './store/case-rows.ts'

interface Reported {
  readonly id: string
  readonly number: string
  readonly claimant: Claimant
  readonly holder: Member
  /** The claimant’s own membership; null where there is none yet. */
  readonly own: Member | null
  readonly until: string
}

const linkOf = (id: string) => `/member-numbers/cases/${id}`

/** Tells who has the case now, both branches and both members; each side hears of its own member only. */
export async function announceReported(trx: Transaction, call: Call, reported: Reported): Promise<void> {
  const { id, number, claimant, holder, own, until } = reported
  const { branch } = claimant
  const link = linkOf(id)
  const facts = { organization: branch.shortName, number, member: claimant.name, until }
  const committee =
    branch.parentId === null || branch.parentId === organizationOf(call).organizationId
      ? []
      : [branch.parentId]
  await announceNotices(trx, call, [
    ...committee.map(
      (organizationId): Notice => ({ to: { organizationId }, kind: 'numberCase.reported', facts, link }),
    ),
    ...disputed({
      number,
      name: claimant.name,
      organizationId: branch.id,
      personId: own?.person_id ?? null,
      link,
    }),
    ...disputed({
      number,
      name: holder.name,
      organizationId: holder.organization_id,
      personId: holder.person_id,
      link,
    }),
  ])
}

interface DisputedSide {
  readonly number: string
  readonly name: string
  readonly organizationId: number
  readonly personId: string | null
  readonly link: string
}

function disputed({ number, name, organizationId, personId, link }: DisputedSide): Notice[] {
  const kind = 'numberCase.disputed'
  const facts = { number, member: name }
  const toBranch: Notice = { to: { organizationId }, kind, facts, link }
  return personId === null ? [toBranch] : [toBranch, { to: { personId }, kind, facts, link: '/organization' }]
}

export interface SideNews {
  readonly kind: NoticeKind
  readonly facts: Readonly<Record<string, string>>
}

/** Tells both branches and both members how a case ended, each about its own side. */
export async function announceEnd(
  trx: Transaction,
  call: Call,
  row: CaseRow,
  { claimant, holder, people }: EndNews,
): Promise<void> {
  const link = linkOf(row.id)
  const sides = [
    {
      news: claimant,
      name: row.claimant_name,
      organizationId: row.organization_id,
      personId: people.claimant,
    },
    { news: holder, name: row.holder_name, organizationId: row.holding_id, personId: people.holder },
  ]
  const notices = sides.flatMap(({ news, name, organizationId, personId }) => {
    const facts = { number: row.number, member: name, ...news.facts }
    const toBranch: Notice = { to: { organizationId }, kind: news.kind, facts, link }
    if (personId === null) return [toBranch]
    return [toBranch, { to: { personId }, kind: news.kind, facts, link: '/organization' } satisfies Notice]
  })
  await announceNotices(trx, call, notices)
}

interface EndNews {
  readonly claimant: SideNews
  readonly holder: SideNews
  readonly people: { readonly claimant: string | null; readonly holder: string | null }
}
