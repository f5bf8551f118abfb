import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { queries } from '../api/client.ts'
import { useJoinTexts } from '../join-entries/texts.ts'
import { SearchResults } from './search-results.tsx'

const SHORTEST = 2
const PAUSE_MS = 300

interface OrganizationSearchProps {
  /** Committees too, which then assign one of their branches. */
  readonly everyKind: boolean
  readonly isRefused: boolean
  readonly takesFocus: boolean
  readonly onChoose: (place: OrganizationPlace) => void
}

/** Branches by name, pinyin or initials, asked for once typing pauses. */
export function OrganizationSearch({ everyKind, isRefused, takesFocus, onChoose }: OrganizationSearchProps) {
  const t = useJoinTexts()
  const id = useId()
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  const text = usePaused(typed.trim())
  const isLongEnough = text.length >= SHORTEST
  const branches = queries.organizations.searchJoinable.queryOptions({ input: { text } })
  const every = queries.transfers.searchTargets.queryOptions({ input: { text } })
  const asked = { enabled: isLongEnough, placeholderData: keepPreviousData }
  const joinable = useQuery({ ...branches, ...asked, enabled: isLongEnough && !everyKind })
  const targets = useQuery({ ...every, ...asked, enabled: isLongEnough && everyKind })
  const found = everyKind ? targets : joinable
  return (
    <search>
      <label className="visually-hidden" htmlFor={id}>
        {t('searchLabel')}
      </label>
      <div className="field-frame">
        <input
          id={id}
          className="field-input"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={100}
          placeholder={t('searchPlaceholder')}
          aria-invalid={isRefused}
          ref={input}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      {isLongEnough ? <SearchResults text={text} found={found} onChoose={onChoose} /> : null}
      {typed !== '' && !isLongEnough ? <p className="field-hint">{t('searchMore')}</p> : null}
    </search>
  )
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
