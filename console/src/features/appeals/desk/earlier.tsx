import { Link } from 'react-router'
import { Badge } from '../../../shared/look/badge.tsx'
import { dayText } from '../../../shared/look/moment.ts'
import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { caseTexts } from './case-texts.ts'
import { AppealStateTag } from './marks.tsx'
import type { AppealCase } from './queries.ts'

/** Other appeals of the same record or phone: repetition is a warning, or a mended mistake. */
export function Earlier({ appeal }: { readonly appeal: AppealCase }) {
  const say = useTexts(caseTexts)
  if (appeal.earlier.length === 0) return null
  return (
    <Section title={say('earlier')}>
      <ul className={styles.earlier}>
        {appeal.earlier.map(({ id, number, state, submittedAt, sameRecord, samePhone }) => (
          <li key={id}>
            <Link to={`/appeals/${id}`}>{number}</Link> <AppealStateTag state={state} />{' '}
            {sameRecord && <Badge>{say('sameRecord')}</Badge>}{' '}
            {samePhone && <Badge>{say('samePhone')}</Badge>}{' '}
            <span className={styles.quiet}>{dayText(submittedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
