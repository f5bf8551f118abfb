import { setTimeout as pause } from 'node:timers/promises'
import { startTestProvider } from '@qingtuan/server/test/sms/test-provider.ts'
import type { Bench } from '../../bench.ts'
import { CARRIER_ACCOUNT } from '../../product/product-server.ts'

const PATIENCE_MS = 300_000

export interface Carrier {
  readonly origin: string
  /** Waits until each of these phones has been sent a code, and reads it. */
  codesOf(phones: readonly string[]): Promise<Map<string, string>>
}

/** A carrier on loopback that takes every message at once, and verifies its signature. */
export async function startCarrier(bench: Bench): Promise<Carrier> {
  const provider = await startTestProvider({
    aliyun: CARRIER_ACCOUNT,
    tencent: { secretId: 'unused', secretKey: 'unused' },
  })
  bench.defer(() => provider.stop())
  const codes = () =>
    new Map(provider.accepted.map(({ phone, params }) => [phone, 'code' in params ? params.code : '']))
  return {
    origin: `${provider.origin}/`,
    async codesOf(phones) {
      const deadline = performance.now() + PATIENCE_MS
      for (;;) {
        const found = codes()
        if (phones.every((phone) => found.get(phone))) return found
        if (performance.now() > deadline) throw new Error(`${found.size} of ${phones.length} messages came`)
        await pause(20)
      }
    },
  }
}
