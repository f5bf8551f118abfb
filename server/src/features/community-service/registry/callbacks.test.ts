import { beforeEach, describe, expect, test } from 'vitest'
import { plantHours } from '../../../../test/world/ledger.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { RegistryWorld } from '../../../../test/world/registry.ts'
import { REGISTRY_SECRET, startRegistryWorld } from '../../../../test/world/registry.ts'
import { CALLBACK_PATH, CALLBACK_SECONDS } from '../../../platform/volunteer-registry/callback.ts'
import { bodyHash, signatureOf } from '../../../platform/volunteer-registry/signing.ts'
import { pushRecords } from './push-records.ts'
import { readPushStates } from './push-states.ts'
import { sweepRegistry } from './sweep-registry.ts'

let world: RegistryWorld
let id: string
beforeEach(async () => {
  world = await startRegistryWorld({ everyone: true })
  await world.registry.trouble({ callbacks: 'none' })
  ;[id = ''] = await plantHours(world)
  await pushRecords(world.server.platform)
  await world.registry.settled()
})

const now = () => Math.floor(world.server.platform.clock().getTime() / 1000)
const stateNow = async () => (await readPushStates(world.server.platform.database, [id])).get(id)?.state

interface Wish {
  readonly said?: object
  readonly secret?: string
  readonly time?: number
  readonly nonce?: string
}

/** A message as the registry sends it, or nearly. */
function message({
  said = {},
  secret = REGISTRY_SECRET,
  time = now(),
  nonce = `nonce ${Math.random()}`,
}: Wish = {}) {
  const payload = JSON.stringify({ recordId: id, revision: 1, outcome: 'accepted', refusal: null, ...said })
  const signature = signatureOf(secret, 'callback', [CALLBACK_PATH, time, nonce, bodyHash(payload)])
  return { time, nonce, signature, payload }
}
const send = (given: ReturnType<typeof message>) =>
  outcome(world.server.client('mobile').communityService.registryCallback(given))

describe('what the registry says of hours', () => {
  test('is believed once', async () => {
    const said = message()
    expect(await send(said)).toBe('ok')
    expect(await stateNow()).toBe('synced')
    expect(await send(said)).toBe('communityService.callbackReplayed')
    expect(await stateNow()).toBe('synced')
  })

  test('may change: whoever registers afterwards has their hours accepted', async () => {
    await send(message({ said: { outcome: 'refused', refusal: 'volunteerUnknown' } }))
    expect(await stateNow()).toBe('refused')
    await send(message())
    expect(await stateNow()).toBe('synced')
  })

  test.each<[string, Wish]>([
    ['signed by somebody else', { secret: 'another secret of more than 32 characters' }],
    ['about no row at all', { said: { recordId: 'no id' } }],
    ['with an outcome that was not agreed', { said: { outcome: 'perhaps' } }],
  ])('is refused when it is %s', async (_, wish) => {
    expect(await send(message(wish))).toBe('communityService.callbackForged')
    expect(await stateNow()).toBe('waiting')
  })

  test('is refused when anything in it was changed', async () => {
    const said = message({ said: { outcome: 'refused', refusal: 'other' } })
    const changes = [
      { payload: message().payload },
      { time: said.time + 1 },
      { nonce: 'nonce of another message' },
      { signature: '' },
    ]
    for (const change of changes)
      expect(await send({ ...said, ...change })).toBe('communityService.callbackForged')
    expect(await stateNow()).toBe('waiting')
  })

  test.each([-CALLBACK_SECONDS - 1, CALLBACK_SECONDS + 1])(
    'is refused when it is %i s apart',
    async (apart) => {
      expect(await send(message({ time: now() + apart }))).toBe('communityService.callbackLate')
      expect(await send(message({ time: now() + apart - Math.sign(apart) }))).toBe('ok')
    },
  )

  test('cannot be taken again once the nonces are swept', async () => {
    const early = message({ time: now() + CALLBACK_SECONDS })
    expect(await send(early)).toBe('ok')
    world.server.advance(2 * CALLBACK_SECONDS * 1000)
    await sweepRegistry(world.server.platform)
    expect(await send(early)).toBe('communityService.callbackReplayed')
    world.server.advance(61_000)
    await sweepRegistry(world.server.platform)
    expect(await send(early)).toBe('communityService.callbackLate')
  })

  test('about a row of an earlier revision, or one that is not ours, changes nothing', async () => {
    expect(await send(message({ said: { revision: 2 } }))).toBe('ok')
    expect(await send(message({ said: { recordId: crypto.randomUUID() } }))).toBe('ok')
    expect(await stateNow()).toBe('waiting')
  })
})

test.each([
  ['forged', 'forged 401', 'waiting'],
  ['late', 'late 403', 'waiting'],
  ['replayed', 'replayed 409', 'synced'],
] as const)('a stand-in whose callbacks are %s is answered so', async (callbacks, answered, state) => {
  await world.registry.trouble({ callbacks })
  ;[id = ''] = await plantHours(world)
  await pushRecords(world.server.platform)
  await world.registry.settled()
  expect((await world.registry.state()).callbacks).toContain(answered)
  expect(await stateNow()).toBe(state)
})
