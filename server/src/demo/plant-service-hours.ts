import { confirmHours, showHours, tickOff } from '../features/community-service/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { systemCall } from './system-call.ts'

const HOUR_MS = 3_600_000

interface Served {
  readonly id: string
  readonly organizer: Actor
  readonly times: { readonly startsAt: string; readonly endsAt: string }
  /** How many of the list, beginning with its first. */
  readonly served: number
}

/** The organizer ticks off who was there, and two hours after the end confirms what is proposed. */
export async function plantHours(
  platform: Platform,
  { id, organizer, times, served }: Served,
): Promise<void> {
  const [beginning, end] = [new Date(times.startsAt), new Date(times.endsAt)]
  const afterwards = systemCall(platform, new Date(end.getTime() + 2 * HOUR_MS), organizer)
  const { items } = await showHours(afterwards, { id })
  for (const { signUpId } of items.slice(0, served)) {
    await tickOff(systemCall(platform, beginning, organizer), { id, signUpId, side: 'in' })
    await tickOff(systemCall(platform, end, organizer), { id, signUpId, side: 'out' })
  }
  const { items: seen } = await showHours(afterwards, { id })
  const entries = seen.map(({ signUpId, proposed }) => ({ signUpId, minutes: proposed ?? 0 }))
  await confirmHours(afterwards, { id, entries })
}
