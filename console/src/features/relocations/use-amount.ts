import { useTexts } from '../../shared/texts/texts.ts'
import type { RelocationDetail } from './queries.ts'
import { relocationsTexts } from './relocations-texts.ts'

/** How much moves with an organization, in words. */
export function useAmount({ organizationCount, memberCount }: RelocationDetail): string {
  const say = useTexts(relocationsTexts)
  const text = (amount: number) => amount.toLocaleString('en')
  return say('amountText', { organizations: text(organizationCount), members: text(memberCount) })
}
