import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Link } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ArchiveLink } from './archive-link.tsx'
import type { ChildFilter } from './child-filter.ts'
import { ChildrenTable } from './children-table.tsx'
import { HistorySection } from './history-section.tsx'
import { ManageActs } from './manage-acts.tsx'
import { manageTexts } from './manage-texts.ts'
import { OrganizationFacts } from './organization-facts.tsx'
import styles from './organization-panel.module.css'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationDetail } from './queries.ts'
import { useOrganization } from './queries.ts'
import { RegistrationCodes } from './registration-codes.tsx'

interface OrganizationPanelProps {
  readonly id: number
  readonly filter: ChildFilter
  readonly onSearch: (filter: ChildFilter) => void
  readonly onSelect: (id: number) => void
}

export function OrganizationPanel({ id, filter, onSearch, onSelect }: OrganizationPanelProps) {
  const say = useTexts(organizationsTexts)
  const { data: organization, error, refetch } = useOrganization(id)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!organization) return <Loading />
  const isBranch = holdsMembers(organization.kind)
  return (
    <div className={styles.panel}>
      <Section
        title={organization.shortName}
        extra={
          <span className={styles.ways}>
            <ArchiveLink organization={organization} />
            <Ways organization={organization} />
          </span>
        }
      >
        <OrganizationFacts organization={organization} />
      </Section>
      {!isBranch && (
        <Section title={say('children')}>
          <ChildrenTable key={id} id={id} filter={filter} onSearch={onSearch} onSelect={onSelect} />
        </Section>
      )}
      <HistorySection organization={organization} />
      {organization.may.issueRegistrationCode && !isBranch && (
        <RegistrationCodes key={id} organization={organization} />
      )}
    </div>
  )
}

function Ways({ organization }: { readonly organization: OrganizationDetail }) {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  const { id, may } = organization
  return (
    <span className={styles.ways}>
      {may.seeRoll && <Link to={`/members?organizationId=${id}`}>{say('roll')}</Link>}
      {may.proposeRelocation && <Link to={`/relocations?move=${id}`}>{sayManage('relocate')}</Link>}
      <ManageActs organization={organization} />
    </span>
  )
}
