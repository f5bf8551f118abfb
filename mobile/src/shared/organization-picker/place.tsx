import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'

/** An organization’s name, and where it stands in the tree. */
export function Place({
  place,
}: {
  readonly place: Pick<OrganizationPlace, 'fullName' | 'shortName' | 'ancestors'>
}) {
  return (
    <span className="place">
      <span className="place-name">{place.shortName}</span>
      {place.fullName === place.shortName ? null : <span className="place-full">{place.fullName}</span>}
      <span className="place-above">{place.ancestors.map(({ shortName }) => shortName).join(' › ')}</span>
    </span>
  )
}
