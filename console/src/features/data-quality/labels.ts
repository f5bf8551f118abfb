import { CHECK_LABELS, FINDING_STATE_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import type { Check } from '@qingtuan/domain/data-quality/check'
import type { FindingState } from '@qingtuan/domain/data-quality/finding'
import { useLocale } from '../../shared/texts/locale.ts'

/** Checks and states as printed reports call them, in the present language. */
export function useLabels() {
  const { locale } = useLocale()
  return {
    checkOf: (check: Check) => CHECK_LABELS[check][locale],
    stateOf: (state: FindingState) => FINDING_STATE_LABELS[state][locale],
  }
}
