import type { TableColumnsType } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useFigureColumns } from './figures.tsx'
import { graduationsTexts } from './graduations-texts.ts'
import type { Branch, Season } from './queries.ts'
import { useBranches } from './queries.ts'

/** How far each branch has come; an emptied one is offered for archiving. */
export function BranchesSection({ season }: { readonly season: Season }) {
  const say = useTexts(graduationsTexts)
  const [parameters] = useSearchParams()
  const only = parameters.get('branches') === 'emptied' ? 'emptied' : undefined
  const reading = useBranches(season.id, only)
  const columns = useBranchColumns(season.id)
  const address = `/graduations/${season.id}`
  const ways = only ? (
    <Link to={address}>{say('allBranches')}</Link>
  ) : (
    season.emptied > 0 && (
      <Link to={`${address}?branches=emptied`}>{say('onlyEmptied', { count: season.emptied })}</Link>
    )
  )
  return (
    <Section title={say('branches')} extra={ways}>
      <DataTable
        rows={reading.data?.pages.flatMap(({ items }) => items.map(withId))}
        reading={reading}
        columns={columns}
        empty={say(only ? 'noneEmptied' : 'nobodyAsked')}
      />
      <LoadMore reading={reading} />
    </Section>
  )
}

type Row = Branch & { readonly id: number }
const withId = (branch: Branch): Row => ({ ...branch, id: branch.organization.id })

function useBranchColumns(seasonId: string): TableColumnsType<Row> {
  const say = useTexts(graduationsTexts)
  return [
    {
      title: say('branch'),
      render: (_, { id, organization }) => (
        <Link to={`/graduations/${seasonId}?organizationId=${id}`}>{organization.shortName}</Link>
      ),
    },
    ...useFigureColumns<Row>(),
    {
      title: say('acts'),
      render: (_, { id, isEmpty, may, organization }) =>
        isEmpty && (
          <>
            {say('emptied')}{' '}
            {may.archive && (
              <Link
                to={`/organizations/${id}/archive`}
                aria-label={`${say('archive')} ${organization.shortName}`}
              >
                {say('archive')}
              </Link>
            )}
          </>
        ),
    },
  ]
}
