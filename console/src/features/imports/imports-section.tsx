import { useSearchParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useImportColumns } from './import-columns.tsx'
import { importsTexts } from './imports-texts.ts'
import { NewImport } from './new-import.tsx'
import { useImports } from './queries.ts'

/** A new import, and those that were. */
export default function ImportsSection() {
  const say = useTexts(importsTexts)
  const [parameters] = useSearchParams()
  const { cursor, paging } = useUrlFilter({}, '/exchange')
  const imports = useImports(parameters.get('tab') === 'exports' ? undefined : cursor)
  const columns = useImportColumns()
  return (
    <>
      <Section>
        <NewImport />
      </Section>
      <Section title={say('list')}>
        <DataTable rows={imports.data?.items} reading={imports} columns={columns} empty={say('empty')} />
        {imports.data && (imports.data.nextCursor !== null || !paging.isFirst) && (
          <Pager count={imports.data.items.length} nextCursor={imports.data.nextCursor} paging={paging} />
        )}
      </Section>
    </>
  )
}
