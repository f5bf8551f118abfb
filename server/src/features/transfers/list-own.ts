import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { actsOf, describeAll } from './describe.ts'
import { transfersOf } from './store/transfers.ts'

/** The caller's own transfers, newest first. */
export async function listOwn(call: Call): Promise<{ items: Transfer[] }> {
  const rows = await transfersOf(call.platform.database, personOf(call).personId)
  const described = await describeAll(call, rows)
  const items = rows.flatMap((row, index) => {
    const one = described[index]
    const acts = actsOf(call, row)
    const resume = acts.has('resume')
    const changeTarget = resume && row.started_by !== 'newSide'
    return one ? [{ ...one, may: { withdraw: acts.has('withdraw'), resume, changeTarget } }] : []
  })
  return { items }
}

/** One of them, after an act. */
export async function showOwn(call: Call, id: string): Promise<Transfer> {
  const found = (await listOwn(call)).items.find((item) => item.id === id)
  if (!found) throw new Error('A transfer that was just written is not there')
  return found
}
