import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { generateSync } from 'otplib'
import { systemCall } from '../../src/demo/system-call.ts'
import { createStaff } from '../../src/features/accounts/index.ts'
import { newTotpSecret, TOTP_STEP_SECONDS } from '../../src/platform/totp.ts'
import type { TestServer } from '../test-server.ts'

export const STAFF_PASSWORD = 'lan-tian-bai-yun-3758'

let made = 0

/** Somebody who works for the site, with an authenticator. The code of the present step is used up by the proof. */
export async function createdStaff(server: TestServer, role: StaffRole = 'operator') {
  made += 1
  const { platform } = server
  const now = platform.clock()
  const userName = `Zhaoyun${made}`
  const totpSecret = newTotpSecret()
  const codeAt = (at: Date) => generateSync({ secret: totpSecret, epoch: Math.floor(at.getTime() / 1000) })
  const person = { name: '赵云飞', role, userName: { userName, key: userName.toLowerCase() } }
  const { accountId } = await createStaff(systemCall(platform, now), {
    ...person,
    password: STAFF_PASSWORD,
    totpSecret,
    code: codeAt(now),
  })
  const code = (steps = 0) => codeAt(new Date(platform.clock().getTime() + steps * TOTP_STEP_SECONDS * 1000))
  return { accountId, userName, totpSecret, code }
}

/** Staff at the desk; half a minute passes, for each code works once. */
export async function loggedInStaff(server: TestServer, role: StaffRole = 'operator') {
  const staff = await createdStaff(server, role)
  server.advance(TOTP_STEP_SECONDS * 1000)
  const client = server.client('console')
  const { userName } = staff
  const entries = { app: 'console', userName, password: STAFF_PASSWORD, secondFactor: staff.code() } as const
  const me = await client.accounts.logIn(entries)
  return { ...staff, client, me }
}
