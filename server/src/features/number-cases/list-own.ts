import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { nextCorrectionActs } from '@qingtuan/domain/number-cases/correction-state'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readPlaces } from '../organizations/index.ts'
import { describeStanding, describeStep } from './describe-correction.ts'
import { standingAt } from './standing.ts'
import { correctionsOf } from './store/corrections.ts'
import { readCorrectionSteps } from './store/steps.ts'

/** A member’s own requests, newest first. */
export async function listOwn(call: Call): Promise<{ items: OwnNumberCorrection[] }> {
  const { database } = call.platform
  const rows = await correctionsOf(database, personOf(call).personId)
  if (rows.length === 0) return { items: [] }
  const ids = rows.map(({ id }) => id)
  const [places, steps] = await Promise.all([
    readPlaces(
      database,
      rows.map(({ now_at }) => now_at),
    ),
    readCorrectionSteps(database, ids),
  ])
  const items = rows.map((row) => {
    const organization = places.get(row.now_at)
    if (!organization) throw new Error(`Request ${row.id} lacks its organization`)
    const acts = nextCorrectionActs(standingAt(call, row), 'member')
    const actors = { pending: organization.shortName, returned: row.name }
    return {
      ...describeStanding(row),
      organization,
      nextActor: row.state === 'pending' || row.state === 'returned' ? actors[row.state] : null,
      steps: steps.filter((step) => step.number_correction_id === row.id).map(describeStep),
      may: { resend: acts.includes('resend'), withdraw: acts.includes('withdraw') },
    }
  })
  return { items }
}

export async function showOwn(call: Call, id: string): Promise<OwnNumberCorrection> {
  const own = (await listOwn(call)).items.find((item) => item.id === id)
  if (!own) throw refused('record.notFound')
  return own
}
