import type { Platform } from '../platform.ts'
import type { LastAnswer } from './last-answers.ts'
import { findLastAnswer, forgetAnswer, keepAnswer } from './last-answers.ts'
import type { OutageReason, Volunteer, VolunteerRegistry } from './volunteer-registry.ts'
import { RegistryOutage } from './volunteer-registry.ts'

const HOUR_MS = 3_600_000
/** An answer of that age is not asked for again. */
export const FRESH_MS = 24 * HOUR_MS
/** One of that age still opens the gate while the registry does not answer. */
export const GOOD_MS = 30 * 24 * HOUR_MS
/** The oldest beyond that many are removed by the nightly sweep. */
export const MOST_ANSWERS = 500_000

export type Standing =
  /** `outage`: the registry does not answer, and this is what it last said. */
  | ({ readonly is: 'registered'; readonly outage: OutageReason | null } & LastAnswer)
  | { readonly is: 'notRegistered' | 'nameMissing' }
  /** Nothing is known about anybody: never to be shown as “not registered” (FAQ M9). */
  | { readonly is: 'silent'; readonly outage: OutageReason }

type Surroundings = Pick<Platform, 'database' | 'vault' | 'log'>

/** What the registry says of somebody; where it does not answer, what it last said, for a bounded time. */
export async function askRegistry(
  registry: VolunteerRegistry,
  platform: Surroundings,
  { volunteer, now }: { volunteer: Volunteer; now: Date },
): Promise<Standing> {
  const last = await findLastAnswer(platform, volunteer)
  const age = last ? now.getTime() - last.answeredAt.getTime() : Number.POSITIVE_INFINITY
  if (last && age < FRESH_MS) return { is: 'registered', outage: null, ...last }
  try {
    return await learn(registry, platform, { volunteer, now })
  } catch (error) {
    if (!(error instanceof RegistryOutage)) throw error
    const level = error.reason === 'lying' ? 'error' : 'warn'
    platform.log[level]({ err: error, reason: error.reason }, 'The volunteer registry gave no good answer')
    return last && age < GOOD_MS
      ? { is: 'registered', outage: error.reason, ...last }
      : { is: 'silent', outage: error.reason }
  }
}

async function learn(
  registry: VolunteerRegistry,
  platform: Surroundings,
  { volunteer, now }: { volunteer: Volunteer; now: Date },
): Promise<Standing> {
  const said = await registry.lookup(volunteer)
  if (!said.known || !said.nameMatches) {
    await forgetAnswer(platform, volunteer)
    return { is: said.known ? 'nameMissing' : 'notRegistered' }
  }
  const { volunteerNumber, registeredOn } = said
  const answer = { volunteerNumber, registeredOn, answeredAt: now }
  await keepAnswer(platform, volunteer, answer)
  return { is: 'registered', outage: null, ...answer }
}
