import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import {
  judgeRegistrationCode,
  normaliseRegistrationCode,
} from '@qingtuan/domain/organizations/registration-code'
import type { Call } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'
import { must, refused } from '../../platform/refused.ts'
import { readPlaces } from './store/places.ts'
import { findCode } from './store/registration-codes.ts'

/** Looking at codes and using them count together: guessing is guessing. */
export const CODES_OF_ADDRESS: Limit = { name: 'organizations.registrationCode', points: 600, seconds: 3600 }

interface Output {
  code: string
  kind: OrganizationKind
  superior: OrganizationPlace
  expiresAt: string
}

export async function checkRegistrationCode(call: Call, input: { code: string }): Promise<Output> {
  const { database, limits } = call.platform
  await limits.take([{ limit: CODES_OF_ADDRESS, key: networkOf(call.address) }])
  const code = await findCode(database, must(normaliseRegistrationCode(input.code)))
  if (!code) throw refused('registrationCode.unknown')
  must(judgeRegistrationCode({ ...code, now: call.now }))
  const superior = (await readPlaces(database, [code.issuerId])).get(code.issuerId)
  // Nobody can register under an archived superior: its codes are as good as withdrawn.
  if (!superior || superior.status === 'archived') throw refused('registrationCode.withdrawn')
  return { code: code.code, kind: code.kind, superior, expiresAt: code.expiresAt.toISOString() }
}
