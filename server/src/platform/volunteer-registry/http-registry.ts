import { setTimeout as pause } from 'node:timers/promises'
import { PUSH_OUTCOMES, PUSH_REFUSALS } from '@qingtuan/domain/community-service/push'
import { z } from 'zod'
import { openBreaker } from './breaker.ts'
import type { Correspondent, Question } from './exchange.ts'
import { exchange } from './exchange.ts'
import type {
  HeldRecord,
  LookupAnswer,
  PushAnswer,
  PushedRecord,
  Volunteer,
  VolunteerRegistry,
} from './volunteer-registry.ts'
import { RegistryOutage } from './volunteer-registry.ts'

const found = z.object({
  /** The number that the answer is about. */
  number: z.string(),
  known: z.boolean(),
  nameMatches: z.boolean(),
  volunteerNumber: z.string().min(1).max(40).nullable(),
  registeredOn: z.iso.date().nullable(),
})
const taken = z.object({
  recordId: z.uuid(),
  revision: z.number().int(),
  outcome: z.enum(PUSH_OUTCOMES).nullable(),
  refusal: z.enum(PUSH_REFUSALS).nullable(),
})
const held = z.object({
  items: z.array(taken.extend({ minutes: z.number().int(), servedOn: z.iso.date() })).max(1000),
  /** The last id of this page where more follow. */
  after: z.uuid().nullable(),
})

/** Somebody waits for a look-up; nobody waits for the others. */
const LOOKUP_MS = 2000
const PATIENT_MS = 10_000
const LOOKUP_TRIES = 2
const PAUSE_MS = 100
/** Signed by the registry, and still no answer to this question. */
const ODD = { concernsOne: true }

/** The registry over HTTPS (docs/volunteer-registry.md). */
export function openHttpRegistry(with_: Correspondent): VolunteerRegistry {
  const guarded = openBreaker({ clock: with_.clock })
  const ask = <T>(schema: z.ZodType<T>, question: Question): Promise<T> =>
    guarded(async () => understood(schema, await exchange(with_, question)))

  async function lookup(volunteer: Volunteer): Promise<LookupAnswer> {
    const answer = await withRetries(() =>
      guarded(async () => {
        const question = { method: 'POST', path: '/v1/volunteers/lookup', body: volunteer } as const
        const said = understood(found, await exchange(with_, { ...question, timeoutMs: LOOKUP_MS }))
        if (said.number !== volunteer.number)
          throw new RegistryOutage('lying', 'its answer is about another number', ODD)
        return said
      }),
    )
    return answerOf(answer)
  }

  const push = (record: PushedRecord) => guarded(() => handOver(with_, record))

  async function* list(enteredOn: string): AsyncIterable<HeldRecord> {
    let after: string | null = ''
    while (after !== null) {
      const path: string = `/v1/service-records?enteredOn=${enteredOn}&after=${after}`
      const page: z.infer<typeof held> = await ask(held, { method: 'GET', path, timeoutMs: PATIENT_MS })
      yield* page.items
      if (page.after !== null && page.after <= after)
        throw new RegistryOutage('lying', 'its list does not end', ODD)
      after = page.after
    }
  }

  return { lookup, ledger: { push, list } }
}

const UNDECIDED: PushAnswer = { outcome: null, refusal: null }
const CONFLICT = 409

async function handOver(with_: Correspondent, record: PushedRecord): Promise<PushAnswer> {
  const { recordId, revision } = record
  const path = `/v1/service-records/${recordId}`
  const idempotencyKey = `${recordId}.${revision}`
  const question = { method: 'PUT', path, body: record, idempotencyKey, timeoutMs: PATIENT_MS } as const
  const answer = await exchange(with_, question).catch((error: unknown) => {
    // It has the row: the answer was lost, and meanwhile somebody’s name has changed. The nightly list tells the rest.
    if (error instanceof RegistryOutage && error.status === CONFLICT) return null
    throw error
  })
  if (answer === null) return UNDECIDED
  const said = understood(taken, answer)
  if (said.recordId !== recordId || said.revision !== revision)
    throw new RegistryOutage('lying', 'its answer is about another row', ODD)
  return said
}

function understood<T>(schema: z.ZodType<T>, said: unknown): T {
  const parsed = schema.safeParse(said)
  if (!parsed.success) throw new RegistryOutage('lying', 'its answer is not what was agreed', ODD)
  return parsed.data
}

function answerOf({
  known,
  nameMatches,
  volunteerNumber,
  registeredOn,
}: z.infer<typeof found>): LookupAnswer {
  if (!known) return { known: false }
  if (!nameMatches) return { known: true, nameMatches: false }
  if (volunteerNumber === null || registeredOn === null)
    throw new RegistryOutage('lying', 'it knows somebody without their number', ODD)
  return { known: true, nameMatches: true, volunteerNumber, registeredOn }
}

/** What the network lost is asked for again, after a pause that differs each time; a lie is not. */
async function withRetries<T>(act: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1)
    try {
      return await act()
    } catch (error) {
      const again = error instanceof RegistryOutage && error.reason === 'silent' && tried < LOOKUP_TRIES
      if (!again) throw error
      await pause(PAUSE_MS * (1 + Math.random()))
    }
}
