import { Button } from 'antd'
import { Link } from 'react-router'
import { momentText } from '../../shared/look/moment.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ArchivalEffects } from './archival-effects.tsx'
import { archivalTexts } from './archival-texts.ts'
import styles from './archivals.module.css'
import type { Archived } from './queries.ts'

/** What was done, and where those who lost their branch are helped. */
export function ArchivedResult({ archived }: { readonly archived: Archived }) {
  const say = useTexts(archivalTexts)
  const { organization, superior, archivedAt, effects } = archived
  return (
    <Page title={say('doneTitle', { name: organization.shortName })}>
      <Section>
        <p role="status">
          {say('done', { at: momentText(archivedAt) })}
          {effects.members > 0 && say('doneMembers', { count: effects.members })}
        </p>
        <ArchivalEffects effects={effects} superior={superior?.shortName ?? null} />
        <div className={styles.acts}>
          {effects.members > 0 && (
            <Link to="/floating-members?scope=own">
              <Button type="primary">{say('seeFloating')}</Button>
            </Link>
          )}
          <Link to={superior ? '/organizations' : '/'}>
            <Button>{say('back')}</Button>
          </Link>
        </div>
      </Section>
    </Page>
  )
}
