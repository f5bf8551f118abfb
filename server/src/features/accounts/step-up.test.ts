import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import {
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { readActor } from '../../platform/sessions/read-actor.ts'
import { requireStepUp } from './require-step-up.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

describe('giving the password again', () => {
  async function guarded(token: string) {
    const { platform } = server
    const now = platform.clock()
    const actor = await readActor(platform.database, { token, app: 'console', now })
    return () => requireStepUp(callOf(platform, { actor }))
  }

  test('opens far-reaching acts for five minutes, in this session', async () => {
    const { userName } = await registeredOrganization(server)
    const cookies = new Map<string, string>()
    const send = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', 'x-qingtuan-app': 'console' }
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const init = { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) }
      const answer = await server.request(`/api${path}`, init)
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        cookies.set(name, value)
      }
      return answer.json()
    }
    await send('/sessions', { app: 'console', userName, password: PASSWORD })
    const token = cookies.get('__Host-qingtuan-console') ?? ''
    expect(await guarded(token)).toThrow('session.stepUpRequired')
    expect(await send('/sessions/current/step-up', { password: OTHER_PASSWORD })).toMatchObject({
      code: 'password.wrongCurrent',
    })
    expect(await guarded(token)).toThrow('session.stepUpRequired')
    const until = new Date(server.platform.clock().getTime() + 5 * MINUTE).toISOString()
    expect(await send('/sessions/current/step-up', { password: PASSWORD })).toEqual({ until })
    expect(await guarded(token)).not.toThrow()
    server.advance(5 * MINUTE)
    expect(await guarded(token)).toThrow('session.stepUpRequired')
  })

  test('wrong ones pause like those of a log-in', async () => {
    const { client } = await registered(server)
    const give = (password: string) => outcome(client.accounts.stepUp({ password }))
    for (let tried = 0; tried < 5; tried += 1)
      expect(await give(OTHER_PASSWORD)).toBe('password.wrongCurrent')
    expect(await give(PASSWORD)).toBe('logIn.paused')
    expect(await outcome(server.client('mobile').accounts.stepUp({ password: PASSWORD }))).toBe(
      'session.required',
    )
  })
})
