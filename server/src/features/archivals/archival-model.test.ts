import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { ACTS, prepareRace } from '../../../test/world/race.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import { expectSoundWorld } from '../../../test/world/sound.ts'

const MOST_MS = 20_000

/** Refusals that an act may meet because another came first; a 500 or a dead lock is none of them. */
const LATE = [
  'archival.subordinatesRemain',
  'joinApplication.notOpen',
  'numberCase.claimantUnknown',
  'numberCase.alreadyOpen',
  'numberCorrection.notOpen',
  'organization.archived',
  'access.denied',
  'record.changed',
  'record.notFound',
  'registrationCode.withdrawn',
  'relocation.notOpen',
  'session.required',
  'transfer.notOpen',
]

let server: TestServer
beforeAll(async () => {
  server = await startRelocationServer()
})
afterAll(() => server.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

// Two to five of the acts, each begun after as many milliseconds as fast-check draws; the database interleaves their
// locked steps. A failure is told with its seed and shrunk to the fewest acts that still break something.
const races = fc.uniqueArray(fc.record({ act: fc.constantFrom(...ACTS), after: fc.nat(40) }), {
  minLength: 2,
  maxLength: 5,
  selector: ({ act }) => act,
})

test('whatever happens at once, what must hold holds', { timeout: MOST_MS * 4 }, async () => {
  const seed = randomInt(2 ** 31)
  const property = fc.asyncProperty(races, async (race) => {
    const world = await plantRelocationWorld(server)
    const acts = await prepareRace(world)
    const run = async ({ act, after }: (typeof race)[number]) => {
      await pause(after)
      return outcome(acts[act]())
    }
    const outcomes = await Promise.all(race.map(run))
    expect(outcomes.filter((one) => one !== 'ok' && !LATE.includes(one))).toEqual([])
    await expectSoundWorld(server, world.tree)
  })
  const result = await fc.check(property, { seed, numRuns: 1000, interruptAfterTimeLimit: MOST_MS })
  process.stdout.write(`archival races: seed ${seed}, ${result.numRuns} worlds\n`)
  expect(result.failed && !result.interrupted ? fc.defaultReportMessage(result) : null).toBeNull()
  expect(result.numRuns).toBeGreaterThan(3)
})
