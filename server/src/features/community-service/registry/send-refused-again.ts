import { REFUSALS_OF_THE_PERSON } from '@qingtuan/domain/community-service/push'
import type { Call } from '../../../platform/call.ts'
import type { Standing } from '../../../platform/volunteer-registry/ask-registry.ts'
import { requeueRefused } from '../store/reconciling.ts'

/**
 * Hours that the registry refused because it did not know the person, or under another name, are queued anew once it
 * says that they are registered: nothing else would ever send them again.
 */
export async function sendRefusedAgain(
  { platform, now }: Call,
  personId: string,
  standing: Standing,
): Promise<void> {
  if (standing.is !== 'registered') return
  await requeueRefused(platform.database, {
    personId,
    refusals: REFUSALS_OF_THE_PERSON,
    refusedBefore: standing.answeredAt,
    dueAt: now,
  })
}
