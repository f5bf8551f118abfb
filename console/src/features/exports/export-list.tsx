import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { oneOf } from '../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useExportColumns } from './export-columns.tsx'
import { exportsTexts } from './exports-texts.ts'
import { useExports } from './queries.ts'

const readers = { tab: oneOf(['exports']) }

/** What was taken out, newest first, with its progress and its file. */
export function ExportList({ pathname }: { readonly pathname: string }) {
  const say = useTexts(exportsTexts)
  const { cursor, paging } = useUrlFilter(readers, pathname)
  const exports = useExports(cursor)
  const columns = useExportColumns()
  return (
    <>
      <DataTable rows={exports.data?.items} reading={exports} columns={columns} empty={say('empty')} />
      {exports.data && (exports.data.nextCursor !== null || !paging.isFirst) && (
        <Pager count={exports.data.items.length} nextCursor={exports.data.nextCursor} paging={paging} />
      )}
    </>
  )
}
