import { refusalOf } from '@qingtuan/contract/client'
import { useEffect, useRef, useState } from 'react'

const DIGITS = 6

/** The code of an authenticator: a third entry that appears once the server asks for it, as it does of staff. */
export function useSecondFactor() {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wanted) input.current?.focus()
  }, [wanted])
  /** Whether a failed log-in speaks of the code; then the entry is there, and empty, for a code works once. */
  const isAskedBy = (error: unknown): boolean => {
    const code = refusalOf(error)?.code
    if (code !== 'logIn.secondFactorRequired' && code !== 'logIn.secondFactorWrong') return false
    setWanted(true)
    setTyped('')
    input.current?.focus()
    return true
  }
  const field = {
    ref: input,
    value: typed,
    onChange: (event: { target: { value: string } }) => setTyped(digitsOf(event.target.value)),
    name: 'second-factor',
    inputMode: 'numeric' as const,
    autoComplete: 'one-time-code',
  }
  return {
    wanted,
    field,
    isAskedBy,
    /** Nothing went wrong yet: the entry that appears says enough. */
    isFirstAskedBy: (error: unknown) => refusalOf(error)?.code === 'logIn.secondFactorRequired',
    /** Then the password was right: a reset of it would not help. */
    isWrongBy: (error: unknown) => refusalOf(error)?.code === 'logIn.secondFactorWrong',
    isShort: typed !== '' && typed.length < DIGITS,
    isMissing: wanted && typed.length < DIGITS,
    entry: wanted ? { secondFactor: typed } : {},
    focus: () => input.current?.focus(),
    forget: () => setWanted(false),
  }
}

/** Authenticators show the digits in two groups. */
function digitsOf(raw: string): string {
  return raw.normalize('NFKC').replaceAll(/\D/g, '').slice(0, DIGITS)
}
