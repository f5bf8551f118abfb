import { inRunningDatabase } from './running-database.ts'

/** One phone gets one code a minute, whatever it is for: lets that minute have passed, for every phone. */
export async function codeMinuteHasPassed(): Promise<void> {
  await inRunningDatabase((kysely) =>
    kysely.deleteFrom('rate_limit').where('key', 'like', 'smsPhoneMinute:%').execute(),
  )
}
