import { dayText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './manage.module.css'
import { manageTexts } from './manage-texts.ts'
import type { OrganizationDetail } from './queries.ts'

/** Former names and where it stood before; nothing where neither ever changed. */
export function HistorySection({ organization }: { readonly organization: OrganizationDetail }) {
  const say = useTexts(manageTexts)
  const { names, formerSuperiors } = organization
  if (names.length < 2 && formerSuperiors.length === 0) return null
  return (
    <Section title={say('history')}>
      {names.length > 1 && <h3>{say('names')}</h3>}
      {names.length > 1 && (
        <ul className={styles.periods}>
          {names.map((name) => (
            <li key={name.fromAt}>
              <span>
                {name.fullName}（{name.shortName}）
              </span>
              <Period {...name} />
            </li>
          ))}
        </ul>
      )}
      {formerSuperiors.length > 0 && <h3>{say('formerSuperiors')}</h3>}
      <ul className={styles.periods}>
        {formerSuperiors.map((superior) => (
          <li key={superior.fromAt}>
            <span>{superior.shortName}</span>
            <Period {...superior} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Period({ fromAt, untilAt }: { readonly fromAt: string; readonly untilAt: string | null }) {
  const say = useTexts(manageTexts)
  return (
    <span className={styles.note}>
      {dayText(fromAt)} – {untilAt === null ? say('present') : dayText(untilAt)}
    </span>
  )
}
