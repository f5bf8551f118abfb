import { freezeYearlyReturns } from '../features/yearly-returns/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import type { Platform } from '../platform/platform.ts'
import { claimEmpty } from './claim-empty.ts'
import { DEMO_PASSWORD } from './log-ins.ts'
import { demoOrganizations } from './organizations.ts'
import { demoPeople } from './people.ts'
import { plantAnnouncements } from './plant-announcements.ts'
import { plantAppeals } from './plant-appeals.ts'
import { plantApplications } from './plant-applications.ts'
import { plantArchivals } from './plant-archivals.ts'
import { plantCadres } from './plant-cadres.ts'
import { plantDataQuality } from './plant-data-quality.ts'
import { plantExchange } from './plant-exchange.ts'
import { plantFeedback } from './plant-feedback.ts'
import { plantGraduations } from './plant-graduations.ts'
import { plantNumbers } from './plant-numbers.ts'
import { plantOrganizations } from './plant-organizations.ts'
import { plantPeople } from './plant-people.ts'
import { plantRecordCases } from './plant-record-cases.ts'
import { plantRecords } from './plant-records.ts'
import { plantRelocations } from './plant-relocations.ts'
import { plantServedProjects, plantServiceProjects } from './plant-service-projects.ts'
import { plantTransfers } from './plant-transfers.ts'
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
    await freezeAsOf(trx, platform, '2025-01-01T00:00:00+08:00')
    await plantRecords(trx, platform, { planted, people })
    await plantServedProjects(trx, platform, { planted, people })
    await plantTransfers(trx, platform, { planted, people })
    await plantArchivals(trx, platform, planted)
    await plantCadres(trx, platform, { planted, people })
    await plantExchange(trx, platform, { planted, people })
    await plantRecordCases(trx, platform, { planted, people })
    const [reviewer, , officer, operator] = await plantStaff({ ...platform, database: trx })
    if (reviewer) await plantAppeals(trx, platform, { people, passwordHash, reviewer })
    if (officer) await plantNumbers(trx, platform, { planted, people, officer })
    if (operator) await plantFeedback(trx, platform, { planted, people, operator })
    await plantAnnouncements(trx, platform, { planted, people })
    await plantServiceProjects(trx, platform, { planted, people })
    await plantGraduations(trx, platform, { planted, passwordHash })
    await plantRelocations(trx, platform, planted)
    await plantDataQuality(trx, platform, { planted, officer: officer ?? null })
    await freezeAsOf(trx, platform, '2026-01-01T00:00:00+08:00')
    return true
  })
}

/** A yearly return as if it were that day: once before anything has happened to the members, and once after. */
function freezeAsOf(trx: Transaction, platform: Platform, instant: string): Promise<void> {
  return freezeYearlyReturns({ ...platform, database: trx, clock: () => new Date(instant) })
}
