import { Link, useParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { BranchesSection } from './branches-section.tsx'
import { GraduatesSection } from './graduates-section.tsx'
import { graduationsTexts } from './graduations-texts.ts'
import type { Season } from './queries.ts'
import { useSeason } from './queries.ts'
import { SeasonActs } from './season-acts.tsx'

/** One season: branch by branch, and graduate by graduate. */
export default function SeasonPage() {
  const say = useTexts(graduationsTexts)
  const { id = '' } = useParams()
  const { data: season, error, isPending, refetch } = useSeason(id)
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
          <BranchesSection season={season} />
          <GraduatesSection season={season} />
        </>
      )}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

function SeasonFacts({ season }: { readonly season: Season }) {
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
