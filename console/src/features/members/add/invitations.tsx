import { Failure } from '../../../shared/list/failure.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useInvitations } from '../roll/queries.ts'
import rollStyles from '../roll/roll.module.css'
import styles from './add.module.css'
import { addTexts } from './add-texts.ts'

const TONES = { sent: 'plain', registered: 'warn', joined: 'good' } as const

/** What became of the latest invitations. */
export function Invitations() {
  const say = useTexts(addTexts)
  const invitations = useInvitations()
  const rows = invitations.data?.items ?? []
  return (
    <>
      <h3 className={styles.heading}>{say('invitations')}</h3>
      {invitations.error && <Failure error={invitations.error} onRetry={() => void invitations.refetch()} />}
      {invitations.data && rows.length === 0 && <p className={styles.lead}>{say('none')}</p>}
      {rows.length > 0 && (
        <section className={rollStyles.scroll} aria-label={say('invitations')}>
          <table className={rollStyles.table}>
            <thead>
              <tr>
                <th scope="col">{say('name')}</th>
                <th scope="col">{say('phone')}</th>
                <th scope="col">{say('sentAt')}</th>
                <th scope="col">{say('state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, phone, sentAt, state }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>{phone}</td>
                  <td>{momentText(sentAt)}</td>
                  <td>
                    <Badge tone={TONES[state]}>{say(state)}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
