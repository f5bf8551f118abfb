import { judgeRecall } from '@qingtuan/domain/appeals/transitions'
import type { Call } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'
import { sealedOf } from './facts.ts'
import type { Held } from './held-appeal.ts'
import { heldAppeal } from './held-appeal.ts'

/** The entries of a closed appeal, plain, for who filed it; the proof is not spent. */
export async function recallAppeal(call: Call, held: Held) {
  const { row } = await heldAppeal(call, held)
  must(judgeRecall(row))
  const { number, phone } = sealedOf(call.platform, row)
  const document = { kind: row.document_kind, number, bornOn: row.born_on, sex: row.sex }
  return { name: row.name, document, phone }
}
