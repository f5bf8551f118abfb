import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { KindTag, StatusTag } from '../../shared/organization/kind-tag.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { HealthMarks } from './health-marks.tsx'
import { manageTexts } from './manage-texts.ts'
import styles from './organization-panel.module.css'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationDetail } from './queries.ts'

/** Everything that is known about one organization. */
export function OrganizationFacts({ organization }: { readonly organization: OrganizationDetail }) {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  const { locale } = useLocale()
  const industry = INDUSTRIES.find(({ code }) => code === organization.industry)
  const { lastLogInAt } = organization
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          [say('fullName'), organization.fullName],
          [say('id'), String(organization.id)],
          [say('kind'), <KindTag key="kind" kind={organization.kind} />],
          [say('superior'), organization.ancestors.map(({ shortName }) => shortName).join(' › ')],
          [say('memberCount'), organization.memberCount.toLocaleString('en')],
          [say('childCount'), organization.childCount.toLocaleString('en')],
          [say('industry'), locale === 'en' ? industry?.en : industry?.zh],
          [sayManage('health'), <HealthMarks key="health" health={organization.health} />],
        ]}
      />
      <Facts
        facts={[
          [say('userName'), organization.userName],
          [say('secretary'), organization.secretaryName],
          [say('contact'), organization.contactName],
          [say('contactPhone'), organization.contactPhone],
          [sayManage('lastLogIn'), lastLogInAt === null ? sayManage('never') : dayText(lastLogInAt)],
          [say('createdAt'), dayText(organization.createdAt)],
          [say('completedAt'), <Completed key="completed" organization={organization} />],
        ]}
      />
    </div>
  )
}

function Completed({ organization }: { readonly organization: OrganizationDetail }) {
  const { completedAt, status } = organization
  return completedAt === null ? <StatusTag status={status} /> : dayText(completedAt)
}
