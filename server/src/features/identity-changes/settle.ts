import type { IdentityChangeAct } from '@qingtuan/domain/identity-changes/state'
import { judgeIdentityChangeAct } from '@qingtuan/domain/identity-changes/state'
import { signatureOf } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { destroyPhotosAfter } from '../files/index.ts'
import type { HeldChange } from './reach.ts'
import { recordAct } from './record-act.ts'
import { saveChange } from './store/changes.ts'
import { photosOf } from './store/photos.ts'

const DAY_MS = 86_400_000

/** Ends a change by an act of one side; its photos get the date of their destruction. */
export async function settle(
  trx: Transaction,
  call: Call,
  { row, role }: HeldChange,
  { act, reason }: { readonly act: IdentityChangeAct; readonly reason?: string },
): Promise<void> {
  const { platform, now } = call
  const standing = { state: row.state, looked: row.looked_at !== null }
  const state = must(judgeIdentityChangeAct(standing, role, act))
  const actor = actorOf(call)
  const { accountId } = actor
  await saveChange(trx, row.id, {
    state,
    decided_at: now,
    decided_by: accountId,
    decided_by_name: signatureOf(actor),
    decision_reason: reason ?? null,
  })
  const keptUntil = new Date(now.getTime() + platform.config.PHOTO_KEPT_DAYS * DAY_MS)
  await destroyPhotosAfter(trx, await photosOf(trx, row.id), keptUntil)
  await recordAct(trx, call, { id: row.id, act, before: row.state, after: state })
}
