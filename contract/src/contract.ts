import { accounts } from './accounts.ts'
import { joinApplications } from './join-applications.ts'
import { members } from './members.ts'
import { organizations } from './organizations.ts'

/** Everything that is said between the apps and the server, room by room. */
export const contract = { accounts, organizations, joinApplications, members }
export type Contract = typeof contract
