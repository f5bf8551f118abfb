import { mayManageRegistrationCode } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import { organizationInReach } from './reach.ts'
import type { RegistrationCode } from './registration-code.ts'
import { presentCode } from './registration-code.ts'
import { byId } from './store/cursor.ts'
import { listCodesOf, listUses } from './store/registration-codes.ts'

interface Input {
  readonly organizationId: number
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listRegistrationCodes(
  call: Call,
  { organizationId, cursor, limit }: Input,
): Promise<{ items: RegistrationCode[]; nextCursor: string | null }> {
  const { database } = call.platform
  await organizationInReach(call, organizationId)
  if (!mayManageRegistrationCode(organizationOf(call), { organizationId })) throw refused('access.denied')
  const before = readCursor(byId, cursor)?.id ?? null
  const codes = await listCodesOf(database, { issuerId: organizationId, before, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(codes, limit, ({ id }) => ({ id }))
  const uses = await listUses(
    database,
    rows.map(({ id }) => id),
  )
  return { items: rows.map((row) => presentCode(row, uses, call.now)), nextCursor }
}
