import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import type { ServiceEntries } from '@qingtuan/contract/community-service/project'
import type { ToldChange } from '@qingtuan/contract/notices/service-changes'
import { TOLD_CHANGES } from '@qingtuan/contract/notices/service-changes'
import { checkInWindow } from '@qingtuan/domain/community-service/check-in-window'
import { isAhead } from '@qingtuan/domain/community-service/phase'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { dropOutside } from '../store/check-ins.ts'
import { readLeaders } from '../store/leaders.ts'
import type { ProjectRow } from '../store/projects.ts'
import { changeProjectRow, phaseOf } from '../store/projects.ts'
import { forgetReminders } from '../store/reminders.ts'
import { readTakingPart } from '../store/sign-ups.ts'
import { tellPeople } from './announce.ts'
import { CONTACT_CONTEXT } from './describe.ts'
import { entryColumns, requireTimeToCome } from './entry-columns.ts'
import { getProject } from './get-project.ts'
import { saveCounted } from './give-places.ts'
import { holdOwnProject } from './reach.ts'

type Input = ServiceEntries & { readonly id: string; readonly seenAt: string }
type Columns = ReturnType<typeof entryColumns>

/** Changes what a project says before it begins; more places go to who waits, and who takes part is told. */
export async function changeProject(
  call: Call,
  { id, seenAt, ...entries }: Input,
): Promise<OrganizedProject> {
  await inTransaction(call.platform.database, async (trx) => {
    const before = await holdOwnProject(trx, call, id)
    if (!isAhead(phaseOf(before, call.now))) throw refused('serviceProject.notNow')
    if (before.changed_at.toISOString() !== new Date(seenAt).toISOString()) throw refused('record.changed')
    requireTimeToCome(call, entries, before.sign_up_until)
    const { signed_up: signedUp, waiting } = before
    if (entries.places < signedUp) throw refused('serviceProject.placesTaken', { signedUp })
    await save(trx, call, before, entries)
    const after = { ...before, ...entryColumns(call, entries) }
    await saveCounted(trx, call, after, { signed_up: signedUp, waiting, places: entries.places })
  })
  return getProject(call, { id })
}

async function save(
  trx: Transaction,
  call: Call,
  before: ProjectRow,
  entries: ServiceEntries,
): Promise<void> {
  const columns = entryColumns(call, entries)
  // The places are saved with who gets them.
  const { places: _, ...said } = columns
  await changeProjectRow(trx, before.id, { ...said, changed_at: call.now })
  const isMoved = columns.starts_at.getTime() !== before.starts_at.getTime()
  if (isMoved) await forgetReminders(trx, before.id)
  const droppedCheckIns = isMoved ? await dropCheckIns(trx, before.id, columns) : 0
  const changes = changesOf(call, before, { columns, phone: entries.contactPhone })
  await recordAudit(trx, call, {
    act: 'communityService.changeProject',
    subjectKind: 'serviceProject',
    subjectId: before.id,
    before: { places: before.places, startsAt: before.starts_at.toISOString() },
    after: { places: entries.places, startsAt: entries.startsAt, changes, droppedCheckIns },
  })
  if (changes.length > 0)
    await tellPeople(
      trx,
      call,
      { ...before, ...said },
      {
        personIds: await concerned(trx, before.id),
        kind: 'serviceProject.changed',
        facts: { title: before.title, changes: changes.join(',') },
      },
    )
}

/** It has not begun, so that nobody has checked out yet. */
function dropCheckIns(trx: Transaction, projectId: string, { starts_at, ends_at }: Columns): Promise<number> {
  const window = checkInWindow('in', { startsAt: starts_at, endsAt: ends_at })
  return dropOutside(trx, { projectId, side: 'in', ...window })
}

async function concerned(trx: Transaction, projectId: string): Promise<string[]> {
  const leaders = await readLeaders(trx, projectId)
  return [...(await readTakingPart(trx, projectId)), ...leaders.map(({ personId }) => personId)]
}

/** What people are told; how many may come and until when one may sign up concerns nobody who has. */
function changesOf(
  { platform }: Call,
  before: ProjectRow,
  { columns, phone }: { columns: Columns; phone: string },
): ToldChange[] {
  const differs = (...names: readonly (keyof Columns)[]) =>
    names.some((name) => String(before[name]) !== String(columns[name]))
  const isChanged: Readonly<Record<ToldChange, boolean>> = {
    title: differs('title'),
    times: differs('starts_at', 'ends_at'),
    place: differs('place_name', 'address', 'longitude', 'latitude'),
    details: differs('details', 'kind'),
    credit: differs('credit_minutes'),
    contact:
      differs('contact_name') || platform.vault.decrypt(before.contact_phone_box, CONTACT_CONTEXT) !== phone,
  }
  return TOLD_CHANGES.filter((change) => isChanged[change])
}
