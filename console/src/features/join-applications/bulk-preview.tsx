import { ShortTable } from '../../shared/list/short-table.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { JoinApplicationRow } from './queries.ts'

/** Exactly whom the act will concern. */
export function BulkPreview({ rows }: { readonly rows: readonly JoinApplicationRow[] }) {
  const say = useTexts(memberTexts)
  return (
    <ShortTable
      label={say('name')}
      columns={[say('name'), say('joinedOn'), say('organization')]}
      rows={rows.map(({ id, name, joinedOn, organization }) => ({
        key: id,
        cells: [
          <a key="name" href={`/join-applications/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>,
          joinedOn,
          organization.shortName,
        ],
      }))}
    />
  )
}
