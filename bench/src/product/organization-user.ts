import type { Asking } from './ask.ts'
import { logInOrganization } from './log-in.ts'

/** A user of an organization’s account, logged in. */
export async function organizationUser(origin: string, id: number): Promise<Asking> {
  const [cookie = ''] = await logInOrganization(origin, id)
  return { origin, app: 'console', cookie }
}
