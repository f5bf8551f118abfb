import { describe, expect, test } from 'vitest'
import type { Transport } from './exchange.ts'
import { openHttpRegistry } from './http-registry.ts'
import { openStandIn } from './stand-in/stand-in.ts'
import type { Trouble } from './stand-in/trouble.ts'
import type { HeldRecord, RegistryLedger } from './volunteer-registry.ts'
import { RegistryOutage } from './volunteer-registry.ts'

const SECRET = 'a secret of tests, longer than 32 characters'
const LIN = { documentKind: 'residentId', number: '110108200805040027', name: '林晓雨' } as const
const RECORD = {
  recordId: '0195a000-0000-7000-8000-000000000001',
  revision: 1,
  volunteer: LIN,
  project: '社区清洁',
  organization: '高一一班',
  minutes: 120,
  servedOn: '2026-03-01',
  enteredOn: '2026-03-02',
  counters: null,
} as const

function openBoth({ url = 'http://stand-in', keyId = 'test', secret = SECRET, losses = 0 } = {}) {
  const clock = () => new Date('2026-03-02T01:00:00Z')
  const standIn = openStandIn({
    secret: SECRET,
    clock,
    everyone: true,
    callback: async () => 200,
    decidesAfterMs: 0,
  })
  let lost = 0
  const sent: Request[] = []
  const transport: Transport = (to, init) => {
    const request = new Request(to, init)
    sent.push(request.clone())
    lost += 1
    return lost <= losses ? Promise.reject(new TypeError('fetch failed')) : standIn.answer(request)
  }
  const registry = openHttpRegistry({ url, keyId, secret, transport, clock })
  const ledger = registry.ledger ?? expect.fail('It takes hours')
  const order = (path: string, body: object) =>
    standIn.answer(
      new Request(`http://stand-in/control/${path}`, { method: 'POST', body: JSON.stringify(body) }),
    )
  const trouble = (part: Partial<Trouble>) => order('trouble', part)
  const replay = (request: Request) => standIn.answer(request)
  return { registry, ledger, sent, order, trouble, replay, settled: standIn.settled }
}

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof RegistryOutage ? error.reason : String(error)),
  )

async function heldOn(ledger: RegistryLedger, day: string): Promise<HeldRecord[]> {
  const held: HeldRecord[] = []
  for await (const row of ledger.list(day)) held.push(row)
  return held
}

describe('a look-up', () => {
  test('that the network lost is asked once more', async () => {
    const { registry, sent } = openBoth({ losses: 1 })
    expect(await registry.lookup(LIN)).toMatchObject({ known: true, nameMatches: true })
    expect(sent).toHaveLength(2)
  })

  test('that it lost twice is an outage; after five the registry is left alone', async () => {
    const { registry, sent } = openBoth({ losses: 100 })
    const outages = []
    for (let look = 0; look < 4; look += 1) outages.push(await reasonOf(registry.lookup(LIN)))
    expect(outages).toEqual(['silent', 'silent', 'resting', 'resting'])
    expect(sent).toHaveLength(5)
  })

  test.each([
    [{ lie: 'otherNumber' }, 'lying'],
    [{ lie: 'otherSignature' }, 'lying'],
    [{ lie: 'noSignature' }, 'lying'],
    [{ lie: 'noSense' }, 'lying'],
    [{ outage: true }, 'silent'],
  ] as const)('with %o is an outage: %s', async (part, reason) => {
    const { registry, trouble } = openBoth()
    await trouble(part)
    expect(await reasonOf(registry.lookup(LIN))).toBe(reason)
  })

  test('of one whom it answers badly, many times, is no outage for others', async () => {
    const { registry, sent, trouble } = openBoth()
    await trouble({ lie: 'otherNumber' })
    for (let look = 0; look < 7; look += 1) expect(await reasonOf(registry.lookup(LIN))).toBe('lying')
    await trouble({ lie: 'none' })
    expect(await reasonOf(registry.lookup(LIN))).toBe('answered')
    expect(sent).toHaveLength(8)
  })

  test('that somebody in between answers unsigned opens the breaker as silence does', async () => {
    const { registry, sent, trouble } = openBoth()
    await trouble({ lie: 'noSignature' })
    const reasons = []
    for (let look = 0; look < 7; look += 1) reasons.push(await reasonOf(registry.lookup(LIN)))
    expect(reasons.slice(4)).toEqual(['lying', 'resting', 'resting'])
    expect(sent).toHaveLength(5)
  })

  test('is signed: another secret, another content, and the same request twice are refused', async () => {
    expect(await reasonOf(openBoth({ secret: 'another secret' }).registry.lookup(LIN))).toBe('lying')
    const { registry, sent, replay } = openBoth()
    await registry.lookup(LIN)
    const [first] = sent
    if (!first) throw new Error('nothing sent')
    expect((await replay(first.clone())).status).toBe(401)
    const changed = new Request(first.url, { method: 'POST', headers: first.headers, body: '{"number":"1"}' })
    expect((await replay(changed)).status).toBe(401)
  })
})

describe('hours', () => {
  test('are taken once, however often they are handed over', async () => {
    const { ledger, settled, order } = openBoth()
    expect(await ledger.push(RECORD)).toMatchObject({ outcome: null })
    await settled()
    expect(await ledger.push(RECORD)).toMatchObject({ outcome: 'accepted' })
    const held = await heldOn(ledger, '2026-03-02')
    expect(held).toMatchObject([{ recordId: RECORD.recordId, minutes: 120, outcome: 'accepted' }])
    expect(await heldOn(ledger, '2026-03-01')).toEqual([])
    const state = await order('forget', { recordId: RECORD.recordId })
    expect(state.status).toBe(200)
    expect(await heldOn(ledger, '2026-03-02')).toEqual([])
  })

  test('whose answer was lost and whose volunteer has another name meanwhile are there already', async () => {
    const { ledger, settled } = openBoth()
    await ledger.push(RECORD)
    await settled()
    const renamed = { ...RECORD, volunteer: { ...LIN, name: '林晓雪' } }
    expect(await ledger.push(renamed)).toEqual({ outcome: null, refusal: null })
    expect(await heldOn(ledger, '2026-03-02')).toHaveLength(1)
    expect(await ledger.push({ ...renamed, revision: 2 })).toMatchObject({ outcome: null })
  })

  test('and an answer about another row are an outage', async () => {
    const { ledger, trouble } = openBoth()
    await trouble({ lie: 'otherNumber' })
    expect(await reasonOf(ledger.push(RECORD))).toBe('lying')
  })

  test('of more than a page are all listed', async () => {
    const { ledger } = openBoth()
    const ids = Array.from(
      { length: 501 },
      (_, at) => RECORD.recordId.slice(0, -4) + String(at).padStart(4, '0'),
    )
    for (const recordId of ids) await ledger.push({ ...RECORD, recordId })
    const held = await heldOn(ledger, '2026-03-02')
    expect(held.map(({ recordId }) => recordId)).toEqual(ids)
  })
})
