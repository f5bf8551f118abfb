import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import { mayOpenSeason } from '@qingtuan/domain/cadres/graduation-access'
import { decideSeason } from '@qingtuan/domain/graduations/season'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockOrganization } from '../organizations/index.ts'
import { askGraduates } from './ask-graduates.ts'
import { describe } from './describe.ts'
import type { SeasonRow } from './store/seasons.ts'
import { findSeason, insertSeason } from './store/seasons.ts'

interface Wish {
  readonly year: number
  readonly deadline: CalendarDate
}

/** Opens a season and asks everybody whom it concerns, at once. */
export async function openSeason(call: Call, wish: Wish): Promise<GraduationSeason> {
  must(decideSeason({ ...wish, today: toShanghaiDate(call.now) }))
  return describe(call, await inTransaction(call.platform.database, (trx) => open(trx, call, wish)))
}

async function open(trx: Transaction, call: Call, { year, deadline }: Wish): Promise<SeasonRow> {
  const power = organizationOf(call)
  const opener = await lockOrganization(trx, power.organizationId)
  if (opener === null || !mayOpenSeason(power)) throw refused('access.denied')
  if (opener.status === 'archived') throw refused('organization.archived')
  const id = newId()
  await insertSeason(trx, { id, organization_id: opener.id, year, deadline, opened_at: call.now })
  const season = await findSeason(trx, id)
  if (season === null) throw new Error(`Season ${id} was not written`)
  const asked = await askGraduates(trx, call.now, season)
  if (asked === 0) throw refused('graduation.nobody')
  await recordAudit(trx, call, {
    act: 'graduations.open',
    subjectKind: 'graduationSeason',
    subjectId: id,
    after: { year, deadline, asked },
  })
  return season
}
