import { isHolderUnwarned } from '@qingtuan/domain/appeals/objection'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { RecordDescription } from '../accounts/index.ts'
import { describeRecord, NOBODY as NO_PERSON } from '../accounts/index.ts'
import { isCadre } from '../cadres/index.ts'
import type { Appeal } from './store/appeals.ts'

/** What the record’s holder is now, which may differ from when the appeal was filed. */
export interface PresentHolder {
  readonly isCadre: boolean
  /** The record’s phone where it is another than the one that was warned, or the record came after the appeal. */
  readonly unwarned: string | null
}

const NOBODY: PresentHolder = { isCadre: false, unwarned: null }

export async function presentHolder(
  database: KyselyDatabase,
  { platform }: Call,
  { row, personId }: { row: Appeal; personId: string | null },
): Promise<PresentHolder> {
  const record = personId === null ? null : await describeRecord(database, platform, personId)
  if (record === null) return NOBODY
  const { boundSince, person } = record
  const isUnwarned = isHolderUnwarned({ boundSince, objectUntil: row.object_until })
  return { isCadre: await isCadreHere(database, record), unwarned: isUnwarned ? person.phone : null }
}

/**
 * A cadre is who serves in a post (FAQ M7); whoever registered as one may be one that is not appointed yet. It is asked
 * at the same cost where there is no record.
 */
export async function isCadreHere(
  database: KyselyDatabase,
  record: Pick<RecordDescription, 'person' | 'identity'> | null,
): Promise<boolean> {
  const serves = await isCadre(database, record?.person.id ?? NO_PERSON)
  return serves || record?.identity === 'cadre'
}

/** Whether the holder, as they are now, wants a second reviewer. */
export function wantsTwo({ isCadre, unwarned }: PresentHolder): boolean {
  return isCadre || unwarned !== null
}
