import { Link } from 'react-router'
import { useMyOrganization } from '../../shared/session/me.ts'
import { defineTexts, useTexts } from '../../shared/texts/texts.ts'
import type { OrganizationRow } from './queries.ts'

const texts = defineTexts('archive-link', { archive: '归档' }, { archive: 'Archive' })

/** The way to 归档, for a direct subordinate that is not archived yet (FAQ O6). */
export function ArchiveLink({
  organization,
}: {
  readonly organization: Pick<OrganizationRow, 'id' | 'parentId' | 'status' | 'shortName'>
}) {
  const say = useTexts(texts)
  const { id, parentId, status, shortName } = organization
  if (parentId !== useMyOrganization().id || status === 'archived') return null
  return (
    <Link to={`/organizations/${id}/archive`} aria-label={`${say('archive')} ${shortName}`}>
      {say('archive')}
    </Link>
  )
}
