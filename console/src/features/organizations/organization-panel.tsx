import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { Link } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { KindTag, StatusTag } from '../../shared/organization/kind-tag.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ArchiveLink } from './archive-link.tsx'
import { ChildrenTable } from './children-table.tsx'
import styles from './organization-panel.module.css'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationDetail } from './queries.ts'
import { useOrganization } from './queries.ts'
import { RegistrationCodes } from './registration-codes.tsx'

interface OrganizationPanelProps {
  readonly id: number
  readonly onSelect: (id: number) => void
}

export function OrganizationPanel({ id, onSelect }: OrganizationPanelProps) {
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
          <ChildrenTable key={id} id={id} onSelect={onSelect} />
        </Section>
      )}
      {organization.may.issueRegistrationCode && !isBranch && (
        <RegistrationCodes key={id} organization={organization} />
      )}
    </div>
  )
}

function Ways({ organization }: { readonly organization: OrganizationDetail }) {
  const say = useTexts(organizationsTexts)
  return organization.may.seeRoll ? (
    <Link to={`/members?organizationId=${organization.id}`}>{say('roll')}</Link>
  ) : null
}

function OrganizationFacts({ organization }: { readonly organization: OrganizationDetail }) {
  const say = useTexts(organizationsTexts)
  const { locale } = useLocale()
  const industry = INDUSTRIES.find(({ code }) => code === organization.industry)
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          [say('fullName'), organization.fullName],
          [say('kind'), <KindTag key="kind" kind={organization.kind} />],
          [say('superior'), organization.ancestors.map(({ shortName }) => shortName).join(' › ')],
          [say('memberCount'), organization.memberCount.toLocaleString('en')],
          [say('childCount'), organization.childCount.toLocaleString('en')],
          [say('industry'), locale === 'en' ? industry?.en : industry?.zh],
        ]}
      />
      <Facts
        facts={[
          [say('userName'), organization.userName],
          [say('secretary'), organization.secretaryName],
          [say('contact'), organization.contactName],
          [say('contactPhone'), organization.contactPhone],
          [say('createdAt'), dayText(organization.createdAt)],
          [
            say('completedAt'),
            organization.completedAt ? (
              dayText(organization.completedAt)
            ) : (
              <StatusTag key="status" status={organization.status} />
            ),
          ],
        ]}
      />
    </div>
  )
}
