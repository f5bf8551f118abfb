import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { PASSWORD, registeredOrganization } from '../../../test/accounts/registered.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { Refused } from '../../platform/refused.ts'
import { WRONG_LOG_INS } from './limits.ts'
import { logIn } from './log-in.ts'
import type { AccountPorts } from './ports.ts'

const ports: AccountPorts = {
  fileJoinApplication: async () => {},
  standingOf: async () => ({ memberStatus: null, hasOpenJoinApplication: false }),
  organizationOf: async () => null,
  consoleAccessesOf: async () => [],
  isContactPhone: async () => false,
}

describe('wrong passwords of one network', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  /** As outside demo mode, where not everybody comes from loopback; passwords cost nothing here. */
  function attempt(address: string, userName: string, password: string) {
    const { platform } = server
    const passwords = {
      ...platform.passwords,
      verifyNothing: async () => false as const,
      verify: async (plain: string) => plain === PASSWORD,
    }
    const production = { ...platform, passwords, config: { ...platform.config, demo: false } }
    return logIn(callOf(production, { address }), { app: 'console', userName, password }, ports).then(
      () => 'ok',
      (error: unknown) => {
        if (error instanceof Refused) return error.refusal.code
        throw error
      },
    )
  }

  test(`stop after ${WRONG_LOG_INS} an hour, whatever the accounts; right ones and other networks do not count`, async () => {
    const known = await registeredOrganization(server)
    expect(await attempt('2001:db8::1', known.userName, PASSWORD)).toBe('ok')
    const names = Array.from({ length: WRONG_LOG_INS + 5 }, (_, index) => `spray${index}`)
    const outcomes = await Promise.all(
      names.map((name, index) => attempt(`2001:db8::${index + 1}`, name, 'guess')),
    )
    expect(tally(outcomes)).toEqual({ 'logIn.wrong': WRONG_LOG_INS, 'limit.tooMany': 5 })
    expect(await attempt('2001:db8::1', known.userName, PASSWORD)).toBe('limit.tooMany')
    expect(await attempt('203.0.113.7', known.userName, PASSWORD)).toBe('ok')
  })
})
