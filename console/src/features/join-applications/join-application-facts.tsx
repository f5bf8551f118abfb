import { Facts } from '../../shared/look/facts.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { StateTag, whoseNumber } from './join-application-columns.tsx'
import styles from './join-application-facts.module.css'
import { JoinApplicationSteps } from './join-application-steps.tsx'
import { joinApplicationsTexts } from './join-applications-texts.ts'
import type { JoinApplicationDetail } from './queries.ts'
import { reviewTexts } from './review-texts.ts'

export function JoinApplicationFacts({ application }: { readonly application: JoinApplicationDetail }) {
  const say = useTexts(reviewTexts)
  const sayList = useTexts(joinApplicationsTexts)
  const sayMember = useTexts(memberTexts)
  return (
    <>
      {application.remarks.length > 0 && (
        <ul className={styles.remarks} aria-label={sayList('remarks')}>
          {application.remarks.map((remark) => (
            <li key={remark}>{sayList(remark)}</li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          [sayList('state'), <StateTag key="state" state={application.state} />],
          [say('appliesTo'), <OrganizationPlace key="place" place={application.place} />],
          [sayMember('joinedOn'), application.joinedOn],
          [sayMember('memberNumber'), application.memberNumber ?? sayMember(whoseNumber(application.state))],
          [sayMember('sex'), sayMember(application.sex)],
          [sayMember('bornOn'), application.bornOn],
          [sayMember('documentKind'), sayMember(application.documentKind)],
          [sayMember('documentNumber'), application.documentNumber],
          [sayMember('phone'), application.phone],
        ]}
      />
      <h2 className={styles.heading}>{say('steps')}</h2>
      <JoinApplicationSteps application={application} />
    </>
  )
}
