import type { OrganizationPlace as Place } from '@qingtuan/contract/organizations/organization'
import { KindTag } from './kind-tag.tsx'
import styles from './organization-place.module.css'

interface OrganizationPlaceProps {
  readonly place: Pick<Place, 'kind' | 'fullName' | 'shortName' | 'ancestors'>
}

/** An organization with the way down to it. */
export function OrganizationPlace({ place }: OrganizationPlaceProps) {
  return (
    <div className={styles.place}>
      {place.ancestors.length > 0 && (
        <div className={styles.way}>{place.ancestors.map(({ shortName }) => shortName).join(' › ')}</div>
      )}
      <div className={styles.name}>
        {place.fullName} <KindTag kind={place.kind} />
      </div>
    </div>
  )
}
