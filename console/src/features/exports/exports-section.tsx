import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ExportList } from './export-list.tsx'
import styles from './exports-section.module.css'
import { exportsTexts } from './exports-texts.ts'
import { useExport } from './queries.ts'

/** What was taken out, and what can be from here. */
export default function ExportsSection() {
  const say = useTexts(exportsTexts)
  const { locale: language } = useLocale()
  const navigate = useNavigate()
  const exporting = useExport()
  return (
    <>
      <Section>
        <p className={styles.lead}>{say('lead')}</p>
        <div className={styles.acts}>
          <Button onClick={() => navigate('/members')}>{say('toMembers')}</Button>
          <Button
            loading={exporting.isPending}
            onClick={() => exporting.mutate({ subject: 'organizations', format: 'xlsx', language })}
          >
            {say('organizations')}
          </Button>
        </div>
        <RefusalAlert error={exporting.error} />
      </Section>
      <Section title={say('list')}>
        <ExportList pathname="/exchange" />
      </Section>
    </>
  )
}
