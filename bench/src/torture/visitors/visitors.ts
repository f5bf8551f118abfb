import type { Asking } from '../../product/ask.ts'
import { addressOf } from '../../product/ask.ts'

/** Gives out visitors of the member app, each from an address that nobody has asked from. */
export type Visitors = () => Asking

export function openVisitors(origin: string): Visitors {
  let given = 0
  return () => {
    given += 1
    return { origin, app: 'mobile', address: addressOf(given) }
  }
}
