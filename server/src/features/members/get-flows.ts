import type { Call } from '../../platform/call.ts'
import { readPlaces } from '../organizations/index.ts'
import { rollInReach } from './reach.ts'
import { readFlows } from './store/flows.ts'

interface Wish {
  readonly organizationId: number
  readonly fromMonth: string
  readonly toMonth: string
}

interface End {
  readonly id: number
  readonly shortName: string
}

/** Who moved between the direct children of a subtree’s top, and across its border. */
export async function getFlows(call: Call, { organizationId, ...months }: Wish) {
  const { database } = call.platform
  const { path } = await rollInReach(call, organizationId)
  const flows = await readFlows(database, { path, ...months })
  const places = await readPlaces(
    database,
    flows.flatMap(({ from, to }) => [from, to].filter((id) => id !== null)),
  )
  const end = (id: number | null): End | null => {
    const place = id === null ? undefined : places.get(id)
    return place ? { id: place.id, shortName: place.shortName } : null
  }
  return { items: flows.map(({ from, to, amount }) => ({ from: end(from), to: end(to), count: amount })) }
}
