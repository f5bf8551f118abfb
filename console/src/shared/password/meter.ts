import type { PasswordEstimator } from '@qingtuan/contract/password-estimator'
import { loadPasswordEstimator } from '@qingtuan/contract/password-estimator'
import type { Audience, PasswordStrength } from '@qingtuan/domain/accounts/password'
import { describePassword, PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@qingtuan/domain/accounts/password'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import { useEffect, useState } from 'react'

export interface Measured {
  readonly strength: PasswordStrength
  readonly missing: readonly Refusal[]
}

/** What the server would say of a password: the same rule and dictionaries (FAQ O3). */
export function measurePassword(
  password: string,
  personal: readonly string[],
  estimate: PasswordEstimator,
  audience: Audience = 'organization',
): Measured {
  const { strength, missing } = describePassword({ password, personal, audience, estimate })
  const facts = {
    'password.tooShort': { minimum: PASSWORD_MINIMUM[audience] },
    'password.tooLong': { maximum: PASSWORD_MAXIMUM },
  }
  const withFacts = (code: Refusal['code']): Refusal =>
    code === 'password.tooShort' || code === 'password.tooLong' ? { code, facts: facts[code] } : { code }
  return { strength, missing: missing.map(withFacts) }
}

/** The estimator once its dictionaries are here; they are asked for only when somebody types a password. */
export function usePasswordEstimator(wanted: boolean): PasswordEstimator | null {
  const [estimator, setEstimator] = useState<{ estimate: PasswordEstimator } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    // Without the dictionaries there is no meter; the server still judges.
    loadPasswordEstimator().then(
      (estimate) => gone || setEstimator({ estimate }),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return estimator?.estimate ?? null
}
