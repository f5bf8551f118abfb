import type { Me } from '@qingtuan/contract/accounts/me'
import { createContext, useContext } from 'react'

export type MyOrganization = NonNullable<Me['organization']>

export const OrganizationContext = createContext<MyOrganization | null>(null)

/** The organization that is logged in; only inside the guarded part of the console. */
export function useMyOrganization(): MyOrganization {
  const organization = useContext(OrganizationContext)
  if (!organization) throw new Error('this page stands outside the guarded part of the console')
  return organization
}
