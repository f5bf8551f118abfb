import { findingRole } from '@qingtuan/domain/cadres/finding-access'
import { decideFinding, readReason } from '@qingtuan/domain/data-quality/finding'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refusalOf, refused } from '../../platform/refused.ts'
import { findingPath } from './reach.ts'
import { changeFinding } from './store/change.ts'
import { listFindingRows, lockFinding, readFindingNames } from './store/list.ts'

interface Explanations {
  readonly ids: readonly string[]
  readonly text: string
}

/** Says why findings stand as they are; each in a transaction of its own. */
export async function explainFindings(call: Call, { ids, text }: Explanations) {
  const explanation = must(readReason(text))
  const set = {
    explanation,
    explained_at: call.now,
    explained_by_name: signatureOf(actorOf(call)),
    remark: null,
  }
  return eachFinding(call, ids, (id) => ({ id, act: 'explain', set }))
}

/** The same for the first of what stands open at the caller’s own organization. */
export async function explainOpen(call: Call, text: string) {
  const { organizationId: askedBy, path } = organizationOf(call)
  const filter = { scope: 'own', state: 'open' } as const
  const rows = await listFindingRows(call.platform.database, { filter, askedBy, path, after: null, limit: 3 })
  return explainFindings(call, { ids: rows.map(({ id }) => id), text })
}

interface Decisions {
  readonly ids: readonly string[]
  readonly accept: boolean
  readonly remark?: string | undefined
}

/** Accepts explanations, or has the findings mended after all, for a reason. */
export async function decideFindings(call: Call, { ids, accept, remark }: Decisions) {
  const set = { remark: accept ? null : must(readReason(remark ?? '')) }
  return eachFinding(call, ids, (id) => ({ id, act: accept ? 'accept' : 'reject', set }))
}

interface Act {
  readonly id: string
  readonly act: 'explain' | 'accept' | 'reject'
  readonly set: Parameters<typeof changeFinding>[2]
}

async function eachFinding(call: Call, ids: readonly string[], actOn: (id: string) => Act) {
  const { database } = call.platform
  const names = await readFindingNames(database, { ids, path: findingPath(call) })
  const items = []
  for (const id of ids) {
    const refusal = await refusalOf(() => inTransaction(database, (trx) => change(trx, call, actOn(id))))
    items.push({ id, name: names.get(id) ?? null, done: refusal === null, refusal })
  }
  return { items }
}

async function change(trx: Transaction, call: Call, { id, act, set }: Act): Promise<void> {
  const finding = await lockFinding(trx, { id, path: findingPath(call) })
  const role =
    finding &&
    findingRole(organizationOf(call), {
      organizationId: finding.organization_id,
      organizationPath: finding.org_path,
    })
  if (!finding || !role) throw refused('record.notFound')
  const state = must(decideFinding(finding.state, act, role))
  await changeFinding(trx, id, { ...set, state })
  await recordAudit(trx, call, {
    act: `dataQuality.${act}`,
    subjectKind: 'finding',
    subjectId: id,
    before: { state: finding.state },
    after: { ...set, state },
  })
}
