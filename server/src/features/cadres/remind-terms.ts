import { isTermOver } from '@qingtuan/domain/cadres/appointment'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { postName } from './notices.ts'
import { lockTermsToTell, markTermsTold } from './store/terms.ts'

const AT_ONCE = 200

/** Tells holder and organization 30 days before a term ends, and once more when it is over; ending it is an act. */
export async function remindTerms(platform: Platform): Promise<void> {
  const now = platform.clock()
  const today = toShanghaiDate(now)
  for (;;) {
    const told = await inTransaction(platform.database, async (trx) => {
      const terms = await lockTermsToTell(trx, today, AT_ONCE)
      if (terms.length === 0) return 0
      await announceNotices(
        trx,
        { now },
        terms.flatMap((term) => noticesOf(term, today)),
      )
      await markTermsTold(
        trx,
        terms.map(({ id }) => id),
        now,
      )
      return terms.length
    })
    if (told < AT_ONCE) return
  }
}

type Term = Awaited<ReturnType<typeof lockTermsToTell>>[number]

function noticesOf(term: Term, today: string): Notice[] {
  const kind = isTermOver(term.termEndsOn, today) ? 'cadre.termOver' : 'cadre.termEnding'
  const facts = {
    name: term.name,
    organization: term.shortName,
    post: postName(term.post, term.postNote),
    date: term.termEndsOn ?? '',
  }
  return [
    { to: { organizationId: term.organizationId }, kind, facts, link: '/cadres?shown=ending' },
    { to: { personId: term.personId }, kind, facts, link: '/me/profile' },
  ]
}
