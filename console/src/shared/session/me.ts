import type { Me } from '@qingtuan/contract/accounts/me'
import type { Audience } from '@qingtuan/domain/accounts/audience'
import { createContext, useContext } from 'react'

export type MyOrganization = NonNullable<Me['organization']>

export const OrganizationContext = createContext<MyOrganization | null>(null)

export type MyStaff = NonNullable<Me['staff']>

export const StaffContext = createContext<MyStaff | null>(null)

/** A cadre who acts with the own account, and the organizations that let them. */
export interface MyCadre {
  readonly name: string
  /** Masked. */
  readonly phone: string
  readonly accesses: Me['consoleAccesses']
}

/** Null where the organization’s shared account is logged in. */
export const CadreContext = createContext<MyCadre | null>(null)

/** Whose password is changed here: an organization’s, that of staff, or a cadre’s own. */
export function useMyAccount(): { readonly userName: string; readonly audience: Audience } {
  const staff = useContext(StaffContext)
  const cadre = useContext(CadreContext)
  const organization = useContext(OrganizationContext)
  if (cadre) return { userName: cadre.phone, audience: 'person' }
  if (staff) return { userName: staff.userName, audience: 'staff' }
  if (organization) return { userName: organization.userName, audience: 'organization' }
  throw new Error('this page stands outside the guarded part of the console')
}

/** The organization that is logged in; only inside the guarded part of the console. */
export function useMyOrganization(): MyOrganization {
  const organization = useContext(OrganizationContext)
  if (!organization) throw new Error('this page stands outside the guarded part of the console')
  return organization
}
