import { Link } from 'react-router'
import { Facts } from '../../shared/look/facts.tsx'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { RegisteredOrganization } from './queries.ts'
import { registerTexts } from './register-texts.ts'
import styles from './registered.module.css'

/** Where the new organization stands, and the user name carried along to the log-in page. */
export function Registered({ registered }: { readonly registered: RegisteredOrganization }) {
  const say = useTexts(registerTexts)
  const { superior, userName } = registered
  return (
    <div role="status">
      <Facts
        facts={[
          [say('standsUnder'), <OrganizationPlace key="superior" place={superior} />],
          [say('yourUserName'), <strong key="userName">{userName}</strong>],
        ]}
      />
      <p>{say('whatNext')}</p>
      <Link className={styles.next} to="/log-in" state={{ notice: 'registered', userName }}>
        {say('toLogIn')}
      </Link>
    </div>
  )
}
