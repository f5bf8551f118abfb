import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { FiguresSection } from './figures-section.tsx'
import { homeTexts } from './home-texts.ts'
import { useFigures } from './queries.ts'
import { ToDo } from './to-do.tsx'

/** What is to be decided first, then the figures. */
export default function HomePage() {
  const say = useTexts(homeTexts)
  const { id, fullName } = useMyOrganization()
  const figures = useFigures(id)
  return (
    <Page title={say('title')} lead={fullName}>
      {figures.data && (
        <>
          <Section title={say('toDo')}>
            <ToDo
              pending={figures.data.pendingJoinApplications}
              silent={figures.data.silentJoinApplications}
            />
          </Section>
          <FiguresSection figures={figures.data} />
        </>
      )}
      {figures.isPending && <Loading />}
      {figures.error && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
    </Page>
  )
}
