import { inTransaction } from '../platform/database/transaction.ts'
import type { Platform } from '../platform/platform.ts'
import { claimEmpty } from './claim-empty.ts'
import { DEMO_PASSWORD } from './log-ins.ts'
import { demoOrganizations } from './organizations.ts'
import { demoPeople } from './people.ts'
import { plantAppeals } from './plant-appeals.ts'
import { plantApplications } from './plant-applications.ts'
import { plantOrganizations } from './plant-organizations.ts'
import { plantPeople } from './plant-people.ts'
import { plantStaff } from './staff.ts'

/** Plants the demo world of invented people if there is no organization yet; answers whether it did. All or nothing. */
export async function plantWhenEmpty(platform: Platform): Promise<boolean> {
  const passwordHash = await platform.passwords.hash(DEMO_PASSWORD)
  return inTransaction(platform.database, async (trx) => {
    if (!(await claimEmpty(trx))) return false
    const organizations = demoOrganizations()
    const planted = await plantOrganizations(trx, platform, { organizations, passwordHash })
    const people = await plantPeople(trx, platform, { people: demoPeople(organizations), passwordHash })
    await plantApplications(trx, platform, { planted, people })
    const [reviewer] = await plantStaff({ ...platform, database: trx })
    if (reviewer) await plantAppeals(trx, platform, { people, passwordHash, reviewer })
    return true
  })
}
