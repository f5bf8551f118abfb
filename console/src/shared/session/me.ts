import type { Me } from '@qingtuan/contract/accounts/me'
import type { Audience } from '@qingtuan/domain/accounts/audience'
import { createContext, useContext } from 'react'

export type MyOrganization = NonNullable<Me['organization']>

export const OrganizationContext = createContext<MyOrganization | null>(null)

export type MyStaff = NonNullable<Me['staff']>

export const StaffContext = createContext<MyStaff | null>(null)

/** Whose password is changed here: an organization’s or that of staff. */
export function useMyAccount(): { readonly userName: string; readonly audience: Audience } {
  const staff = useContext(StaffContext)
  const organization = useContext(OrganizationContext)
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
