import { OPEN_QUESTIONS } from '@qingtuan/domain/graduations/answer'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { ASKED_AT } from './ask-graduates.ts'
import { openInReach } from './reach.ts'
import { markReminded, readFigures } from './store/graduates.ts'
import type { SeasonRow } from './store/seasons.ts'
import { lockSeason } from './store/seasons.ts'

interface Wish {
  readonly id: string
  readonly memberIds?: readonly string[] | undefined
}

/** Reminds those who have not answered; whoever was reminded today is left in peace. */
export async function remindGraduates(
  call: Call,
  { id, memberIds }: Wish,
): Promise<{ reminded: number; waiting: number }> {
  const { path } = organizationOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    const season = openInReach(call, await lockSeason(trx, id, 'answer'))
    const reminded = await remind(trx, call.now, { season, path, memberIds })
    const figures = await readFigures(trx, { seasonId: id, path })
    const open = OPEN_QUESTIONS.reduce((sum, state) => sum + figures[state], 0)
    await recordAudit(trx, call, {
      act: 'graduations.remind',
      subjectKind: 'graduationSeason',
      subjectId: id,
      after: { reminded },
    })
    return { reminded, waiting: (memberIds?.length ?? open) - reminded }
  })
}

interface Reminding {
  readonly season: SeasonRow
  readonly path: string
  readonly memberIds?: readonly string[] | undefined
}

export async function remind(
  trx: Transaction,
  now: Date,
  { season, path, memberIds }: Reminding,
): Promise<number> {
  const since = new Date(`${toShanghaiDate(now)}T00:00:00+08:00`)
  const told = await markReminded(trx, { seasonId: season.id, path, memberIds, since, now })
  const facts = { deadline: season.deadline }
  await announceNotices(
    trx,
    { now },
    told.map(({ personId }) => ({
      to: { personId },
      kind: 'graduation.reminded' as const,
      facts,
      link: ASKED_AT,
    })),
  )
  return told.length
}
