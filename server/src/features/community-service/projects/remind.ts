import { remindedUntil } from '@qingtuan/domain/community-service/reminder'
import { isQuiet } from '@qingtuan/domain/shared/quiet-hours'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Platform } from '../../../platform/platform.ts'
import { systemCall } from '../../../platform/system-call.ts'
import type { Reminded } from '../store/reminders.ts'
import { markReminded } from '../store/reminders.ts'
import { tellPeople } from './announce.ts'

/** Reminded at once; the rest follows in the next. */
const AT_ONCE = 1000

/** Reminds who has a place of what begins within a day, outside of the quiet hours, each once. */
export async function remindOfTomorrow(platform: Platform): Promise<void> {
  const now = platform.clock()
  if (isQuiet(now)) return
  for (;;) if ((await remindSome(platform, now)) < AT_ONCE) return
}

function remindSome(platform: Platform, now: Date): Promise<number> {
  return inTransaction(platform.database, async (trx) => {
    const reminded = await markReminded(trx, { now, until: remindedUntil(now), limit: AT_ONCE })
    const byProject = Map.groupBy(reminded, ({ id }: Reminded) => id)
    for (const people of byProject.values())
      for (const project of people.slice(0, 1))
        await tellPeople(trx, systemCall(platform, now), project, {
          personIds: people.map(({ person_id }) => person_id),
          kind: 'serviceProject.tomorrow',
        })
    return reminded.length
  })
}
