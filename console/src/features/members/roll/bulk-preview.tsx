import { ShortTable } from '../../../shared/list/short-table.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import type { Chosen } from './use-selection.ts'

/** Nobody reads further, and a browser need not draw more. */
const SHOWN = 200

/** Exactly whom the act will concern. */
export function BulkPreview({ members }: { readonly members: readonly Chosen[] }) {
  const say = useTexts(bulkTexts)
  return (
    <ShortTable
      label={say('whom')}
      columns={[say('name'), say('organization')]}
      rows={members.slice(0, SHOWN).map(({ id, name, organization }) => ({
        key: id,
        cells: [
          <a key="name" href={`/members/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>,
          organization,
        ],
      }))}
      foot={members.length > SHOWN ? say('andMore', { count: members.length }) : undefined}
    />
  )
}
