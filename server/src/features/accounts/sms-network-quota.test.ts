import { solveProofOfWork } from '@qingtuan/contract/proof-of-work'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, tally } from '../../../test/accounts/outcomes.ts'
import { newPhone } from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { openLimits } from '../../platform/limits/limits.ts'
import { Refused } from '../../platform/refused.ts'
import { sweep } from '../../platform/sweep.ts'
import { SMS_NETWORK_HOUR, SMS_NETWORK_HOUR_IN_DEMO } from './limits.ts'
import { startProofOfWork } from './proof-of-work.ts'
import { takeSmsQuota } from './take-sms-quota.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

describe('what nobody may exceed', () => {
  const HOURLY_BUDGET = 12

  /** A process with settings of its own, and what it logs. */
  function process(settings: { demo: boolean; SMS_HOURLY_BUDGET: number }, address: string) {
    const alarms: unknown[] = []
    const { platform } = server
    const log = { error: (facts: unknown) => alarms.push(facts) } as unknown as typeof platform.log
    const config = { ...platform.config, ...settings }
    const ownPlatform = { ...platform, config, log, limits: openLimits(platform.pool) }
    const callNow = () => callOf(ownPlatform, { app: 'mobile', address })
    const take = async (phone = newPhone(), proofOfWork?: string) => {
      const error = await takeSmsQuota(callNow(), phone, proofOfWork).catch((reason: unknown) => reason)
      if (error === undefined) return 'ok'
      if (error instanceof Refused) return error.refusal.code
      throw error
    }
    const solve = async () => solveProofOfWork((await startProofOfWork(callNow())).challenge)
    return { alarms, take, solve }
  }

  async function takeUntilRefused(take: () => Promise<string>): Promise<number> {
    let taken = 0
    while ((await take()) === 'ok') taken += 1
    return taken
  }

  test('one address, whatever the phones: few in production, many where everybody is on loopback', async () => {
    server.advance(HOUR)
    const production = process({ demo: false, SMS_HOURLY_BUDGET: 9999 }, '192.0.2.1')
    expect(await takeUntilRefused(production.take)).toBe(SMS_NETWORK_HOUR.free)
    const demo = process({ demo: true, SMS_HOURLY_BUDGET: 9999 }, '192.0.2.2')
    expect(await takeUntilRefused(demo.take)).toBe(SMS_NETWORK_HOUR_IN_DEMO.free)
    server.advance(HOUR - 1)
    expect(await production.take()).toBe('proofOfWork.required')
    server.advance(1)
    expect(await production.take()).toBe('ok')
  })

  describe('beyond the free ones, with a proof of work for each', () => {
    const MINUTES_OF_PROOF = 5

    /** A network that has had its free codes. */
    async function busyNetwork(address: string) {
      server.advance(HOUR)
      const network = process({ demo: false, SMS_HOURLY_BUDGET: 9999 }, address)
      await takeUntilRefused(network.take)
      return network
    }

    test('one code each, up to the most', async () => {
      const { take, solve } = await busyNetwork('192.0.2.10')
      for (let taken = SMS_NETWORK_HOUR.free; taken < SMS_NETWORK_HOUR.most; taken += 1)
        expect(await take(newPhone(), await solve())).toBe('ok')
      expect(await take(newPhone(), await solve())).toBe('limit.tooMany')
    }, 60_000)

    test('a proof works once, even 10 times at once', async () => {
      const { take, solve } = await busyNetwork('192.0.2.11')
      const proof = await solve()
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => take(newPhone(), proof)))
      expect(tally(outcomes)).toEqual({ ok: 1, 'proofOfWork.wrong': 9 })
    })

    test.each([
      [MINUTES_OF_PROOF * MINUTE - 1, 'ok'],
      [MINUTES_OF_PROOF * MINUTE, 'proofOfWork.wrong'],
      [MINUTES_OF_PROOF * MINUTE + 1, 'proofOfWork.wrong'],
    ])('handed in after %i ms: %s', async (pause, expected) => {
      const { take, solve } = await busyNetwork('192.0.2.12')
      const proof = await solve()
      server.advance(pause)
      expect(await take(newPhone(), proof)).toBe(expected)
    })

    test('what was forged, spoilt or never given out is wrong', async () => {
      const { take, solve } = await busyNetwork('192.0.2.13')
      const proof = JSON.parse(atob(await solve()))
      const spoilt = (change: (work: typeof proof) => void) => {
        const work = structuredClone(proof)
        change(work)
        return btoa(JSON.stringify(work))
      }
      const forgeries = [
        'nothing',
        btoa('null'),
        spoilt((work) => (work.solution.derivedKey = '00'.repeat(32))),
        spoilt((work) => (work.challenge.parameters.cost = 1)),
        spoilt((work) => (work.challenge.parameters.data.givenAt += 60_000)),
        spoilt((work) => (work.challenge.signature = 'ab'.repeat(32))),
        spoilt((work) => delete work.challenge.parameters.keySignature),
      ]
      for (const forgery of forgeries) expect(await take(newPhone(), forgery)).toBe('proofOfWork.wrong')
      expect(await take(newPhone(), btoa(JSON.stringify(proof)))).toBe('ok')
    })

    test('the sweep forgets spent ones after a day, long after they have expired', async () => {
      const { take, solve } = await busyNetwork('192.0.2.14')
      await take(newPhone(), await solve())
      const kept = () => server.platform.database.selectFrom('spent_proof_of_work').selectAll().execute()
      server.advance(23 * HOUR)
      await sweep(server.platform)
      expect(await kept()).not.toEqual([])
      server.advance(2 * HOUR)
      await sweep(server.platform)
      expect(await kept()).toEqual([])
    })
  })

  test('a challenge is given through HTTP and its solution is not spent while codes are free', async () => {
    const { accounts } = server.client('mobile')
    const { challenge } = await accounts.startProofOfWork()
    const proofOfWork = await solveProofOfWork(challenge)
    for (const phone of [newPhone(), newPhone()])
      expect(await outcome(accounts.requestSmsCode({ purpose: 'register', phone, proofOfWork }))).toBe('ok')
  })

  test('the budget of an hour, with an alarm in the log', async () => {
    server.advance(HOUR)
    const { take, alarms } = process({ demo: true, SMS_HOURLY_BUDGET: HOURLY_BUDGET }, '192.0.2.3')
    expect(await takeUntilRefused(take)).toBe(HOURLY_BUDGET)
    expect(alarms).toEqual([{ budget: HOURLY_BUDGET }])
    server.advance(HOUR)
    expect(await take()).toBe('ok')
  })

  test('nothing is sent when the quota cannot be counted', async () => {
    const { platform } = server
    await platform.pool.query('ALTER TABLE rate_limit RENAME TO rate_limit_away')
    const phone = newPhone()
    const { status } = await rawPost(server, '/sms-codes', { purpose: 'register', phone })
    await platform.pool.query('ALTER TABLE rate_limit_away RENAME TO rate_limit')
    expect(status).toBeGreaterThanOrEqual(500)
    await expect(server.sms(phone)).rejects.toThrow('No text message')
  })
})
