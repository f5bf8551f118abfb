import { Link } from 'react-router'
import { useSentence } from '../../shared/api/problem.ts'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { archivalTexts } from './archival-texts.ts'
import styles from './archivals.module.css'
import type { ArchivalPreview } from './queries.ts'

interface ObstaclesProps {
  readonly preview: ArchivalPreview
  readonly refusal: NonNullable<ArchivalPreview['refusal']>
}

/** Why not now, with the way to each subordinate that has to be archived first. */
export function Obstacles({ preview, refusal }: ObstaclesProps) {
  const say = useTexts(archivalTexts)
  const sentenceOf = useSentence()
  const { count, items } = preview.living
  const { code, facts } = refusal
  // The operator manages the top alone, and has no way below it.
  const isWithin = preview.superior !== null
  return (
    <Section title={say('refused')}>
      <p role="status">{sentenceOf(facts ? { code, facts } : { code })}</p>
      {count > 0 && (
        <>
          <p className={styles.hint}>{say('livingLead')}</p>
          <ul className={styles.living} aria-label={say('living', { count })}>
            {items.map(({ id, shortName }) => (
              <li key={id}>
                {isWithin ? <Link to={`/organizations?selected=${id}`}>{shortName}</Link> : shortName}
              </li>
            ))}
          </ul>
          {count > items.length && (
            <p className={styles.hint}>{say('livingMore', { shown: items.length })}</p>
          )}
        </>
      )}
    </Section>
  )
}
