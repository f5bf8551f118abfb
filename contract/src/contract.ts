import { accounts } from './accounts.ts'
import { appeals } from './appeals.ts'
import { archivals } from './archivals.ts'
import { cadres } from './cadres.ts'
import { communityService } from './community-service.ts'
import { cityRectifications, dataQuality, rectifications } from './data-quality.ts'
import { deskExports, exports } from './exports.ts'
import { feedback } from './feedback.ts'
import { files } from './files.ts'
import { graduations } from './graduations.ts'
import { identityChanges } from './identity-changes.ts'
import { imports } from './imports.ts'
import { joinApplications } from './join-applications.ts'
import { members } from './members.ts'
import { announcements } from './notices/announcements.ts'
import { notices } from './notices.ts'
import { numberCases } from './number-cases.ts'
import { organizations } from './organizations.ts'
import { relocations } from './relocations.ts'
import { transfers } from './transfers.ts'
import { yearlyReturns } from './yearly-returns.ts'

/** Everything that is said between the apps and the server, room by room. */
export const contract = {
  accounts,
  announcements,
  appeals,
  archivals,
  cadres,
  communityService,
  dataQuality,
  rectifications,
  cityRectifications,
  exports,
  deskExports,
  feedback,
  files,
  graduations,
  identityChanges,
  imports,
  joinApplications,
  members,
  notices,
  numberCases,
  organizations,
  relocations,
  transfers,
  yearlyReturns,
}
export type Contract = typeof contract
