import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { oneOf } from '../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useExportColumns } from './export-columns.tsx'
import styles from './exports-section.module.css'
import { exportsTexts } from './exports-texts.ts'
import { useExport, useExports } from './queries.ts'

const readers = { tab: oneOf(['exports']) }

/** What was taken out, and what can be from here. */
export default function ExportsSection() {
  const say = useTexts(exportsTexts)
  const { locale: language } = useLocale()
  const navigate = useNavigate()
  const { cursor, paging } = useUrlFilter(readers, '/exchange')
  const exports = useExports(cursor)
  const exporting = useExport()
  const columns = useExportColumns()
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
        <DataTable rows={exports.data?.items} reading={exports} columns={columns} empty={say('empty')} />
        {exports.data && (exports.data.nextCursor !== null || !paging.isFirst) && (
          <Pager count={exports.data.items.length} nextCursor={exports.data.nextCursor} paging={paging} />
        )}
      </Section>
    </>
  )
}
