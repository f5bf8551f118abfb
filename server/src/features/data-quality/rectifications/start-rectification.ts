import { mayStartRectification } from '@qingtuan/domain/cadres/finding-access'
import type { Check } from '@qingtuan/domain/data-quality/check'
import { decideStart } from '@qingtuan/domain/data-quality/rectification'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { must, refused } from '../../../platform/refused.ts'
import { lockOrganization } from '../../organizations/index.ts'
import { findRectification, insertRectification, readChildIds } from '../store/rectifications.ts'
import type { Rectification } from './describe.ts'
import { describe } from './describe.ts'

interface Input {
  readonly title: string
  readonly note?: string | undefined
  readonly checks: readonly Check[]
  readonly deadline: CalendarDate
}

/** Starts a campaign for the caller’s subtree; its direct children are told. */
export async function startRectification(call: Call, input: Input): Promise<Rectification> {
  const power = organizationOf(call)
  if (!mayStartRectification(power)) throw refused('access.denied')
  const id = newId()
  await inTransaction(call.platform.database, (trx) => start(trx, call, { ...input, id }))
  const row = await findRectification(call.platform.database, id)
  if (row === null) throw new Error(`The campaign ${id} is gone`)
  return describe(call, row, power.path)
}

async function start(trx: Transaction, call: Call, input: Input & { readonly id: string }): Promise<void> {
  const { id, note, deadline } = input
  const today = toShanghaiDate(call.now)
  const { title, checks } = must(decideStart({ ...input, today }))
  const organization = await lockOrganization(trx, organizationOf(call).organizationId)
  if (organization === null || organization.status === 'archived') throw refused('organization.archived')
  const started = { started_at: call.now, started_by: actorOf(call).accountId }
  const place = { organization_id: organization.id, path: organization.path }
  const what = { title, checks: [...checks], note: note || null, deadline }
  await insertRectification(trx, { id, ...place, ...what, ...started })
  const children = await readChildIds(trx, organization.id)
  await announceNotices(
    trx,
    call,
    children.map((organizationId) => ({
      to: { organizationId },
      kind: 'rectification.started' as const,
      facts: { organization: organization.shortName, title, deadline },
      link: `/data-quality/campaigns/${id}`,
    })),
  )
  await recordAudit(trx, call, {
    act: 'rectifications.start',
    subjectKind: 'rectification',
    subjectId: id,
    after: { title, checks, deadline },
  })
}
