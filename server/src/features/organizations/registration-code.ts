import type { registrationCode } from '@qingtuan/contract/organizations/registration-codes'
import { judgeRegistrationCode } from '@qingtuan/domain/organizations/registration-code'
import type { z } from 'zod'
import type { listUses, RegistrationCodeRow } from './store/registration-codes.ts'

export type RegistrationCode = z.infer<typeof registrationCode>
type Use = Awaited<ReturnType<typeof listUses>>[number]

/** A registration code as its issuer sees it. */
export function presentCode(row: RegistrationCodeRow, uses: readonly Use[], now: Date): RegistrationCode {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    state: stateOf(row, now),
    uses: row.uses,
    maxUses: row.maxUses,
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    usedBy: uses
      .filter(({ codeId }) => codeId === row.id)
      .map(({ id, shortName, usedAt }) => ({ id, shortName, usedAt: usedAt.toISOString() })),
  }
}

const STATE = {
  'registrationCode.withdrawn': 'withdrawn',
  'registrationCode.used': 'used',
  'registrationCode.expired': 'expired',
} as const

function stateOf(row: RegistrationCodeRow, now: Date): RegistrationCode['state'] {
  const decision = judgeRegistrationCode({ ...row, now })
  if (decision.ok) return 'open'
  const { code } = decision.refusal
  if (code in STATE) return STATE[code as keyof typeof STATE]
  throw new Error(`A registration code cannot be ${code}`)
}
