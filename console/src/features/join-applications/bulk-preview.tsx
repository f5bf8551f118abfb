import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './bulk.module.css'
import type { JoinApplicationRow } from './queries.ts'

/** Exactly whom the act will concern. */
export function BulkPreview({ rows }: { readonly rows: readonly JoinApplicationRow[] }) {
  const say = useTexts(memberTexts)
  return (
    <section className={styles.scroll} aria-label={say('name')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('joinedOn')}</th>
            <th scope="col">{say('organization')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, joinedOn, organization }) => (
            <tr key={id}>
              <td>
                <a href={`/join-applications/${id}`} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </td>
              <td>{joinedOn}</td>
              <td>{organization.shortName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
