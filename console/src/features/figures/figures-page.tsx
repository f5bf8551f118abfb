import { useSearchParams } from 'react-router'
import { PartChoice } from '../../shared/figure/part-choice.tsx'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { Page } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { FiguresTabs } from './figures-tabs.tsx'
import { figuresTexts } from './figures-texts.ts'
import { FlowCard } from './flow-card.tsx'
import { MemberCards } from './member-cards.tsx'
import { MemberTotals } from './member-totals.tsx'
import { PartsCard } from './parts-card.tsx'
import { useFigures } from './queries.ts'

/** The figures of one’s own subtree, or of a part of it: pictures, and a table behind each. */
export default function FiguresPage() {
  const say = useTexts(figuresTexts)
  const mine = useMyOrganization()
  const [parameters, setParameters] = useSearchParams()
  const organizationId = wholeNumber(parameters.get('organizationId') ?? '') ?? mine.id
  const look = (id: number | undefined) =>
    setParameters(id === undefined || id === mine.id ? {} : { organizationId: String(id) })
  const figures = useFigures(organizationId)
  return (
    <Page title={say('title')} lead={say('lead', { organization: mine.shortName })}>
      <FiguresTabs />
      <PartChoice organizationId={organizationId} onPick={look} />
      {figures.isPending && <Loading />}
      {figures.error && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.data && (
        <>
          <MemberTotals figures={figures.data} />
          <div className={styles.grid}>
            <MemberCards figures={figures.data} />
            <PartsCard organizationId={organizationId} onPick={look} />
            <FlowCard organizationId={organizationId} />
          </div>
        </>
      )}
    </Page>
  )
}
