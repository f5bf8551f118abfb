import type { Receiver } from '../organizations/receiving.ts'
import { judgeReceiving } from '../organizations/receiving.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { RegisteredIdentity } from './identity.ts'

export interface RegistrationWish {
  readonly registeredAs: RegisteredIdentity
  readonly organization: (Receiver & { readonly id: number }) | null
  /** An ISO date that the rules of members have judged. */
  readonly joinedOn: string | null
}

export interface Registration {
  readonly registeredAs: RegisteredIdentity
  /** The join application that the registration files, pending; null where none is due. */
  readonly joinApplication: { readonly organizationId: number; readonly joinedOn: string } | null
}

/** 我是团员 files a join application; the two others file none, whatever else the form carries (FAQ M7). */
export function decideRegistration(wish: RegistrationWish): Decision<Registration> {
  const { registeredAs, organization, joinedOn } = wish
  if (registeredAs !== 'member') return accept({ registeredAs, joinApplication: null })
  if (organization === null) return refuse('input.invalid', { field: 'organizationId' })
  if (joinedOn === null) return refuse('joinedOn.invalid')
  const receiving = judgeReceiving(organization)
  if (!receiving.ok) return receiving
  return accept({ registeredAs, joinApplication: { organizationId: organization.id, joinedOn } })
}
