import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { UseQueryResult } from '@tanstack/react-query'
import { useJoinTexts } from '../join-entries/texts.ts'
import { Asked } from '../page/states.tsx'
import { Place } from './place.tsx'

/** As many as one answer holds; more than these are not told. */
const CAP = 20

interface SearchResultsProps {
  readonly text: string
  readonly found: UseQueryResult<{ items: OrganizationPlace[] }>
  readonly onChoose: (place: OrganizationPlace) => void
}

export function SearchResults({ text, found, onChoose }: SearchResultsProps) {
  const t = useJoinTexts()
  return (
    <Asked query={found}>
      {({ items }) => (
        <div aria-busy={found.isPlaceholderData}>
          <p className="field-hint" role="status">
            {items.length === 0 ? t('searchEmpty', { text }) : t('searchCount', { count: items.length })}
          </p>
          <ul className="results">
            {items.map((place) => (
              <li key={place.id}>
                <button type="button" className="result" onClick={() => onChoose(place)}>
                  <Place place={place} />
                </button>
              </li>
            ))}
          </ul>
          {items.length >= CAP ? <p className="field-hint">{t('searchCapped', { count: CAP })}</p> : null}
        </div>
      )}
    </Asked>
  )
}
