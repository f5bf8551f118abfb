import { maySeeRollOf } from '@qingtuan/domain/cadres/access'
import { judgeAsOf } from '@qingtuan/domain/members/as-of'
import { endOfDay } from '@qingtuan/domain/organizations/as-of'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { LONG_TASK_FILE_DAYS } from '@qingtuan/domain/shared/long-task'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { insertTask } from '../../platform/long-tasks/store.ts'
import { must, refused } from '../../platform/refused.ts'
import { requireStepUp } from '../accounts/index.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ExportDescription } from './describe-export.ts'
import { describeExport } from './describe-export.ts'
import { WORK_ON_EXPORT } from './jobs.ts'
import { exportsLimit } from './limits.ts'
import { findOwnExport } from './own-export.ts'
import type { ExportPorts } from './ports.ts'
import type { ListWish, ReportWish, RollExport, Wish } from './wish.ts'
import { isReport, isUnmasked } from './wish.ts'

const DAY_MS = 86_400_000
const NAMES: Readonly<Record<ListWish['subject'], string>> = {
  members: '团员花名册',
  organizations: '团组织',
  cadres: '团干部',
  joinApplications: '加入申请',
}

/**
 * Has a list exported as it is shown, or a report written; whole numbers only after the password was given again, for
 * a reason.
 */
export async function beginExport(call: Call, wish: Wish, ports: ExportPorts): Promise<ExportDescription> {
  const name = isReport(wish) ? await judgeReport(call, wish, ports) : await judgeList(call, wish)
  const { platform, now } = call
  const actor = actorOf(call)
  const { accountId, power } = actor
  const organizationId = power.kind === 'organization' ? power.organizationId : null
  await platform.limits.take([exportsLimit(call, String(organizationId ?? accountId))])
  const id = newId()
  await inTransaction(platform.database, async (trx) => {
    await insertTask(trx, {
      id,
      kind: 'export',
      subject: wish.subject,
      organization_id: organizationId,
      account_id: accountId,
      by_name: signatureOf(actor),
      state: 'queued',
      step: 'export',
      wish: JSON.stringify(wish),
      file_name: `${name}-${dayOf(wish, now)}.${wish.format}`,
      keep_until: new Date(now.getTime() + LONG_TASK_FILE_DAYS * DAY_MS),
      created_at: now,
      beat_at: now,
    })
    await platform.jobs.enqueue(trx, WORK_ON_EXPORT, [{ taskId: id }])
    await recordAudit(trx, call, {
      act: 'exports.begin',
      subjectKind: 'export',
      subjectId: id,
      after: traceOf(wish),
    })
  })
  return describeExport(call, await findOwnExport(call, id))
}

/** Answers what the file is called; the judgement of a report is that of the process it belongs to. */
function judgeReport(call: Call, wish: ReportWish, ports: ExportPorts): Promise<string> {
  return wish.subject === 'yearlyReturn'
    ? ports.yearlyReturn.judge(call, wish)
    : ports.rectificationReport.judge(call, wish)
}

async function judgeList(call: Call, wish: ListWish): Promise<string> {
  const name = NAMES[wish.subject]
  if (wish.subject === 'organizations') return name
  if (wish.unmasked) {
    requireStepUp(call)
    if (!wish.reason) throw refused('export.reasonRequired')
  }
  if (wish.subject === 'members') judgeDay(call, wish)
  const { organizationId } = wish.filter
  if (organizationId === undefined) return name
  const organization = await readOrganization(call.platform.database, organizationId)
  if (!organization || !maySeeRollOf(actorOf(call).power, organization.path)) throw refused('record.notFound')
  return name
}

/** An earlier day knows fewer conditions than today. */
function judgeDay({ now }: Call, { filter }: RollExport): void {
  if (filter.asOf !== undefined && endOfDay(filter.asOf, now) !== null) must(judgeAsOf(filter))
}

function traceOf(wish: Wish): Record<string, unknown> {
  const { subject, format } = wish
  if (isReport(wish)) return wish
  if (wish.subject === 'organizations') return { subject, format }
  const answered = { unmasked: isUnmasked(wish), reason: wish.reason ?? null }
  return { subject, format, ...(wish.subject === 'members' ? { columns: wish.columns } : {}), ...answered }
}

/** The day whose list it is: a file of an earlier roll says so. */
function dayOf(wish: Wish, now: Date): string {
  const today = toShanghaiDate(now)
  const asOf = wish.subject === 'members' ? wish.filter.asOf : undefined
  return asOf !== undefined && asOf < today ? `截至${asOf}` : today
}
