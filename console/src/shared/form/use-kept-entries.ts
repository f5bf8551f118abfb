import { useState } from 'react'
import { useMyAccount, useMyOrganization } from '../session/me.ts'
import { forgetKept, keepEntries, readKept } from './kept-entries.ts'

/**
 * What was typed into a form survives a reload and a log-in in between, for this account at this organization. The
 * round is the form’s key: starting over shows a new one.
 */
export function useKeptEntries(form: string) {
  const { id } = useMyOrganization()
  const owner = `${form}.${useMyAccount().userName}.${id}`
  const [round, setRound] = useState(0)
  const [kept, setKept] = useState(() => readKept(owner))
  const forget = () => forgetKept(owner)
  const startOver = () => {
    forget()
    setKept(null)
    setRound(round + 1)
  }
  return { kept, round, keep: (entries: object) => keepEntries(owner, entries), forget, startOver }
}
