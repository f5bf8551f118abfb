import { refusalOf } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from 'react-router'
import { Gate, GateLinks } from '../../shared/gate/gate.tsx'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { EnrolForm } from './enrol-form.tsx'
import styles from './enrol-page.module.css'
import { enrolTexts } from './enrol-texts.ts'
import { enrolmentQuery } from './queries.ts'

/**
 * Where a link of `qingtuan create-staff` leads. Its secret stands behind the `#`, so that no server's log ever holds
 * it.
 */
export default function EnrolPage() {
  const say = useTexts(enrolTexts)
  const navigate = useNavigate()
  const token = useLocation().hash.slice(1)
  const enrolment = useQuery(enrolmentQuery(token))
  const isInvalid = token === '' || refusalOf(enrolment.error)?.code === 'enrolment.invalid'
  if (isInvalid) {
    return (
      <Gate title={say('invalidTitle')}>
        <p role="alert">{say('invalidText')}</p>
        <p className={styles.next}>{say('invalidNext')}</p>
        <GateLinks>
          <Link to="/log-in">{say('logIn')}</Link>
        </GateLinks>
      </Gate>
    )
  }
  const welcome = (userName: string) => navigate('/log-in', { state: { notice: 'enrolled', userName } })
  return (
    <Gate title={say('title')} lead={say('lead')} wide>
      {enrolment.isPending && <Loading />}
      {enrolment.error && <Failure error={enrolment.error} onRetry={() => void enrolment.refetch()} />}
      {enrolment.data && <EnrolForm token={token} enrolment={enrolment.data} onDone={welcome} />}
    </Gate>
  )
}
