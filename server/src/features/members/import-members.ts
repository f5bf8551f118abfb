import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Sex } from '@qingtuan/domain/shared/sex'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import { countImportedRows, deleteImportedRows, insertImportedRows } from './store/imported.ts'
import type { MemberColumns } from './store/members.ts'

/** What an organization may write down of a member beside who they are and when they joined. */
export type MemberRecord = Pick<
  MemberColumns,
  | 'ethnic_group'
  | 'political_status'
  | 'education_full_time'
  | 'education_highest'
  | 'household_area'
  | 'occupation'
  | 'employer_or_school'
  | 'email'
  | 'graduation_year'
>

export interface ImportedMember {
  readonly personId: string
  readonly name: string
  readonly sex: Sex
  readonly bornOn: CalendarDate
  /** The first of the month where only the month is known. */
  readonly joinedOn: CalendarDate
  readonly precision: 'day' | 'month'
  readonly number: string
  readonly branch: { readonly id: number; readonly path: string }
  readonly note: string | null
  readonly record: Required<MemberRecord>
}

interface Import {
  /** A few hundred at a time, made as they are written: all of them at once would take much memory. */
  readonly batches: AsyncIterable<readonly ImportedMember[]>
  readonly importId: string
  readonly progress: (written: number) => Promise<void>
}

/**
 * Makes any number of people members of branches that the caller has locked, with their timelines and figures, as
 * `admitMember` does for one. Refuses `memberNumber.occupied` and `joinApplication.alreadyMember`.
 */
export async function importMembers(trx: Transaction, call: Call, wish: Import): Promise<void> {
  const { batches, importId, progress } = wish
  let written = 0
  for await (const members of batches) {
    await progress(written)
    await insertImportedRows(trx, rowsOf(call, importId, members))
    written += members.length
  }
  await countImportedRows(trx, importId)
  await recordAudit(trx, call, {
    act: 'members.import',
    subjectKind: 'import',
    subjectId: importId,
    after: { members: written },
  })
}

function rowsOf(call: Call, importId: string, members: readonly ImportedMember[]) {
  const actor = actorOf(call)
  const { accountId } = actor
  const rows = members.map((member) => memberRow(call, importId, member))
  const events = rows.map((row, at) => ({
    id: newId(),
    member_id: row.id,
    kind: 'imported' as const,
    at: call.now,
    organization_id: row.organization_id,
    account_id: accountId,
    by_name: signatureOf(actor),
    note: members[at]?.note ?? null,
  }))
  return { rows, events }
}

function memberRow(call: Call, import_id: string, member: ImportedMember) {
  const { pinyin, initials } = nameKeys(member.name)
  return {
    ...member.record,
    id: newId(),
    import_id,
    person_id: member.personId,
    organization_id: member.branch.id,
    org_path: member.branch.path,
    status: 'active' as const,
    name: member.name,
    name_py: pinyin,
    name_initials: initials,
    sex: member.sex,
    born_on: member.bornOn,
    joined_on: member.joinedOn,
    joined_on_precision: member.precision,
    number: member.number,
    number_disputed: false,
    admitted_at: call.now,
  }
}

/** Takes the memberships of an import away again, as if it had not been; refuses `import.builtOn` where others refer to them. */
export async function deleteImportedMembers(trx: Transaction, call: Call, importId: string): Promise<number> {
  const members = await deleteImportedRows(trx, importId)
  await recordAudit(trx, call, {
    act: 'members.undoImport',
    subjectKind: 'import',
    subjectId: importId,
    before: { members },
  })
  return members
}
