import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import styles from './roll.module.css'
import type { Chosen } from './use-selection.ts'

/** Nobody reads further, and a browser need not draw more. */
const SHOWN = 200

/** Exactly whom the act will concern. */
export function BulkPreview({ members }: { readonly members: readonly Chosen[] }) {
  const say = useTexts(bulkTexts)
  return (
    <section className={styles.scroll} aria-label={say('whom')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('organization')}</th>
          </tr>
        </thead>
        <tbody>
          {members.slice(0, SHOWN).map(({ id, name, organization }) => (
            <tr key={id}>
              <td>
                <a href={`/members/${id}`} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </td>
              <td>{organization}</td>
            </tr>
          ))}
          {members.length > SHOWN && (
            <tr>
              <td colSpan={2}>{say('andMore', { count: members.length })}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
