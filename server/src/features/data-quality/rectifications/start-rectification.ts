import type { CampaignPlace } from '@qingtuan/domain/cadres/finding-access'
import { campaignPlace } from '@qingtuan/domain/cadres/finding-access'
import type { Check } from '@qingtuan/domain/data-quality/check'
import { decideStart } from '@qingtuan/domain/data-quality/rectification'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
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

/** Starts a campaign for the caller’s subtree, or the officer’s for the league; the direct children are told. */
export async function startRectification(call: Call, input: Input): Promise<Rectification> {
  const asked = campaignPlace(actorOf(call).power)
  if (asked === null) throw refused('access.denied')
  const id = newId()
  await inTransaction(call.platform.database, (trx) => start(trx, call, { ...input, id }, asked))
  const row = await findRectification(call.platform.database, id)
  if (row === null) throw new Error(`The campaign ${id} is gone`)
  return describe(call, row, row.path)
}

async function start(
  trx: Transaction,
  call: Call,
  input: Input & { readonly id: string },
  asked: CampaignPlace,
): Promise<void> {
  const { id, note, deadline } = input
  const today = toShanghaiDate(call.now)
  const { title, checks } = must(decideStart({ ...input, today }))
  const { name, ...place } = await lockPlace(trx, asked)
  const started = { started_at: call.now, started_by: actorOf(call).accountId }
  const what = { title, checks: [...checks], note: note || null, deadline }
  await insertRectification(trx, { id, ...place, ...what, ...started })
  const children = await readChildIds(trx, place.organization_id)
  await announceNotices(
    trx,
    call,
    children.map((organizationId) => ({
      to: { organizationId },
      kind: 'rectification.started' as const,
      facts: { organization: name, title, deadline },
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

/** As the organizations know the department at whose desk the number officer sits. */
const DEPARTMENT = '基层部'

/** Where it takes place, and what its notices call who starts it. */
async function lockPlace(trx: Transaction, { organizationId, path }: CampaignPlace) {
  if (organizationId === null) return { organization_id: null, path, name: DEPARTMENT }
  const organization = await lockOrganization(trx, organizationId)
  if (organization === null || organization.status === 'archived') throw refused('organization.archived')
  return { organization_id: organization.id, path: organization.path, name: organization.shortName }
}
