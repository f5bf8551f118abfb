import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dice } from './fuzz/dice.ts'
import { diceOf } from './fuzz/dice.ts'
import type { FuzzedEndpoint } from './fuzz/endpoints.ts'
import { FUZZED } from './fuzz/endpoints.ts'
import { faultsOf } from './fuzz/judge.ts'
import { requestTo } from './fuzz/request.ts'
import type { FuzzActor, FuzzWorld } from './fuzz/world.ts'
import { plantFuzzWorld } from './fuzz/world.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { tokenOf } from './world/sessions.ts'

/** FUZZ_REQUESTS=100000 npx vitest run server/test/fuzz.test.ts looks longer, FUZZ_SEED elsewhere. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3200)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_302)
const AT_ONCE = 6
const lanes = Array.from({ length: AT_ONCE }, (_, lane) => SEED + lane)
const SLOWEST_MS = 2000
/** Refusals that stand before a use case; any other one has come from within. */
const GUARDED =
  /"code":"(session|request|input|limit)\.|"code":"(access\.denied|organization\.(archived|firstLogInRequired))"/

describe(`${REQUESTS} requests made of the contract, seed ${SEED}`, () => {
  let server: TestServer
  let world: FuzzWorld
  beforeAll(async () => {
    server = await startTestServer({ maxConnections: 20 })
    world = await plantFuzzWorld(server)
  })
  afterAll(() => server.close())

  const faults: string[] = []
  const answered = new Map<string, number>()

  async function send(endpoint: FuzzedEndpoint, actor: FuzzActor, dice: Dice): Promise<void> {
    const request = requestTo(endpoint, world.poolOf(endpoint), dice)
    const headers = new Headers(request.init.headers)
    headers.set('x-qingtuan-app', actor.app)
    headers.set('cookie', `__Host-qingtuan-${actor.app}=${actor.token}`)
    const start = performance.now()
    const response = await server.request(request.address, { ...request.init, headers })
    const body = await response.text()
    const slow = performance.now() - start > SLOWEST_MS ? ['took more than 2 s'] : []
    const answer = { status: response.status, body, certain: request.certain }
    const secrets = [...world.canaries, ...actor.outOfReach]
    const sent = `${actor.name} ${endpoint.id} ${request.address} ${String(request.init.body ?? '')}`
    for (const fault of [...faultsOf(endpoint, answer, secrets), ...slow])
      faults.push(`${fault}: ${sent.slice(0, 400)} → ${response.status} ${body.slice(0, 300)}`)
    if (response.ok || !GUARDED.test(body)) answered.set(endpoint.id, (answered.get(endpoint.id) ?? 0) + 1)
    if (response.status === 401 && actor.accountId)
      actor.token = await tokenOf(server, actor.accountId, actor.app)
  }

  /** Every second time somebody whom the endpoint is for: else little gets past the guards. */
  function actorFor({ who }: FuzzedEndpoint, dice: Dice): FuzzActor {
    const meant = world.actors.filter(
      ({ kind }) => kind === (who === 'newOrganization' ? 'organization' : who),
    )
    return dice.pick(meant.length > 0 && dice.pick([true, false]) ? meant : world.actors)
  }

  async function sendMany(count: number, dice: Dice): Promise<void> {
    for (let sent = 0; sent < count; sent += 1) {
      const endpoint = dice.pick(FUZZED)
      await send(endpoint, actorFor(endpoint, dice), dice)
    }
  }

  test(
    'are answered, within the contract, and nobody is told of what is not theirs',
    async () => {
      await Promise.all(lanes.map((seed) => sendMany(Math.ceil(REQUESTS / AT_ONCE), diceOf(seed))))
      expect(faults).toEqual([])
    },
    Math.max(120_000, REQUESTS * 100),
  )

  test('have reached past the guards of most endpoints', () => {
    expect(answered.size).toBeGreaterThan(FUZZED.length / 2)
  })

  test('left no number and no phone in the audit trail or in a job', async () => {
    const { rows } = await sql<{ line: string }>`
      select concat(before, after) as line from audit_entry
      union all select concat(data, output) from pgboss.job`.execute(server.platform.database)
    expect(rows.length).toBeGreaterThan(0)
    const lines = rows.map(({ line }) => line).join('\n')
    expect(world.canaries.filter((canary) => lines.includes(canary))).toEqual([])
  })
})
