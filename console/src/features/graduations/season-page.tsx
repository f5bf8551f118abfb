import type { TableColumnsType } from 'antd'
import { Link, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useFigureColumns } from './figures.tsx'
import { GraduatesSection } from './graduates-section.tsx'
import { graduationsTexts } from './graduations-texts.ts'
import type { SeasonInFull } from './queries.ts'
import { useSeason } from './queries.ts'
import { SeasonActs } from './season-acts.tsx'

/** One season: branch by branch, and graduate by graduate. */
export default function SeasonPage() {
  const say = useTexts(graduationsTexts)
  const { id = '' } = useParams()
  const columns = useBranchColumns(id)
  const { data: season, error, isPending, isFetching, refetch } = useSeason(id)
  return (
    <Page
      title={season ? say('season', { year: season.year }) : say('title')}
      lead={<Link to="/graduations">{say('back')}</Link>}
      actions={season && <SeasonActs season={season} />}
    >
      {season && (
        <>
          <Section>
            <SeasonFacts season={season} />
          </Section>
          <Section title={say('branches')}>
            <DataTable
              rows={season.branches.map((branch) => ({ ...branch, id: branch.organization.id }))}
              reading={{ isFetching, error: null, refetch }}
              columns={columns}
              empty={say('nobodyAsked')}
            />
            {season.hasMore && <p>{say('more')}</p>}
          </Section>
          <GraduatesSection season={season} />
        </>
      )}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

function SeasonFacts({ season }: { readonly season: SeasonInFull }) {
  const say = useTexts(graduationsTexts)
  const state = season.closedAt ? say('closed') : say('running')
  return (
    <Facts
      facts={[
        [
          say('state'),
          <Badge key="state" tone={season.closedAt ? 'quiet' : 'good'}>
            {state}
          </Badge>,
        ],
        [say('openedBy'), season.openedBy.shortName],
        [say('openedAt'), dayText(season.openedAt)],
        [say('deadline'), season.deadline],
      ]}
    />
  )
}

type Branch = SeasonInFull['branches'][number] & { readonly id: number }

function useBranchColumns(seasonId: string): TableColumnsType<Branch> {
  const say = useTexts(graduationsTexts)
  return [
    {
      title: say('branch'),
      render: (_, { id, organization }) => (
        <Link to={`/graduations/${seasonId}?organizationId=${id}`}>{organization.shortName}</Link>
      ),
    },
    ...useFigureColumns<Branch>(),
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
