import type { Me } from '@qingtuan/contract/accounts/me'
import { Button } from 'antd'
import { Gate } from '../../shared/gate/gate.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useActFor } from '../../shared/session/use-act-for.ts'
import { useLogOut } from '../../shared/session/use-log-out.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './choose-organization-page.module.css'
import { chooseTexts } from './choose-texts.ts'
import { usePostName } from './post-words.ts'

interface ChooseOrganizationPageProps {
  readonly name: string
  readonly accesses: Me['consoleAccesses']
}

/** Where a cadre with the own account says for whom they act; without any access, what to do instead. */
export default function ChooseOrganizationPage({ name, accesses }: ChooseOrganizationPageProps) {
  const say = useTexts(chooseTexts)
  const logOut = useLogOut()
  const hasAny = accesses.length > 0
  return (
    <Gate title={say(hasAny ? 'title' : 'noneTitle')} lead={say(hasAny ? 'lead' : 'noneLead', { name })}>
      {hasAny && <Choices accesses={accesses} />}
      <p className={styles.ways}>
        {!hasAny && <a href="/m/">{say('mobile')}</a>}
        <Button type="link" className={styles.leave ?? ''} onClick={() => logOut.mutate()}>
          {say('logOut')}
        </Button>
      </p>
    </Gate>
  )
}

function Choices({ accesses }: Pick<ChooseOrganizationPageProps, 'accesses'>) {
  const say = useTexts(chooseTexts)
  const postName = usePostName()
  const actFor = useActFor()
  return (
    <>
      <RefusalAlert error={actFor.error} />
      <ul className={styles.choices}>
        {accesses.map(({ organizationId, shortName, superiorShortName, posts }) => (
          <li key={organizationId}>
            <button
              type="button"
              className={styles.choice}
              disabled={actFor.isPending}
              onClick={() => actFor.mutate(organizationId)}
            >
              <span className={styles.name}>{shortName}</span>
              <span className={styles.posts}>
                {posts.map(postName).join(say('comma'))}
                {superiorShortName && ` · ${superiorShortName}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
