import type { PasswordEstimator } from '@qingtuan/contract/password-estimator'
import type { PasswordStrength } from '@qingtuan/domain/accounts/password'
import { describePassword, PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from '@qingtuan/domain/accounts/password'
import type { Refusal, RefusalCode } from '@qingtuan/domain/shared/refusal'
import { useEffect, useState } from 'react'

export interface PasswordCheck {
  readonly strength: PasswordStrength
  readonly missing: readonly Refusal[]
}

/** The server’s own rule, here (FAQ O3): null while nothing is typed or the dictionaries are not there. */
export function usePasswordCheck(password: string, personal: readonly string[]) {
  const { estimate, failed } = useEstimator()
  const check = estimate && password !== '' ? checkPassword(password, personal, estimate) : null
  return { check, failed }
}

function checkPassword(
  password: string,
  personal: readonly string[],
  estimate: PasswordEstimator,
): PasswordCheck {
  const { strength, missing } = describePassword({ password, personal, estimate, audience: 'person' })
  return { strength, missing: missing.map(withFacts) }
}

function withFacts(code: RefusalCode): Refusal {
  return { code, facts: { minimum: PASSWORD_MINIMUM.person, maximum: PASSWORD_MAXIMUM } }
}

function useEstimator() {
  const [estimate, setEstimate] = useState<PasswordEstimator | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    import('@qingtuan/contract/password-estimator')
      .then(({ loadPasswordEstimator }) => loadPasswordEstimator())
      .then(
        (loaded) => wanted && setEstimate(() => loaded),
        () => wanted && setFailed(true),
      )
    return () => {
      wanted = false
    }
  }, [])
  return { estimate, failed }
}
