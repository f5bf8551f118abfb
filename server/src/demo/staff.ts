import { readUserName } from '@qingtuan/domain/accounts/user-name'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { createStaff } from '../features/accounts/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import { newTotpSecret, totpCode } from '../platform/totp.ts'
import { DEMO_PASSWORD } from './log-ins.ts'
import { systemCall } from './system-call.ts'

interface PlannedStaff {
  readonly userName: string
  readonly name: string
  readonly role: StaffRole
}

/** Two reviewers, because some appeals want two; the number officer and the operator. */
const STAFF: readonly PlannedStaff[] = [
  { userName: 'shenhe1', name: '方审核', role: 'reviewer' },
  { userName: 'shenhe2', name: '程审核', role: 'reviewer' },
  { userName: 'bianhao1', name: '编号员', role: 'numberOfficer' },
  { userName: 'yunying1', name: '叶运营', role: 'operator' },
]

const HOUR_MS = 3_600_000

/** Plants who works for the site; what their authenticators show stands on the outbox page. */
export async function plantStaff(platform: Platform): Promise<Actor[]> {
  // Earlier than now: a code works once, and the first log-in must not have to wait for the next one.
  const now = new Date(platform.clock().getTime() - HOUR_MS)
  const actors: Actor[] = []
  for (const planned of STAFF) actors.push(await plantOne(platform, planned, now))
  return actors
}

async function plantOne(
  platform: Platform,
  { userName, name, role }: PlannedStaff,
  now: Date,
): Promise<Actor> {
  const totpSecret = newTotpSecret()
  const { code } = totpCode({ secret: totpSecret, now })
  const { accountId } = await createStaff(systemCall(platform, now), {
    userName: must(readUserName(userName)),
    name,
    role,
    password: DEMO_PASSWORD,
    totpSecret,
    code,
  })
  const power = { kind: 'staff', role } as const
  const session = {
    sessionId: '',
    app: 'console',
    passwordChangeRequired: false,
    limited: false,
    steppedUpAt: null,
  } as const
  return { accountId, name, power, ...session }
}
