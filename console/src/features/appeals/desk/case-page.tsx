import { Link } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Page } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { CaseDesk } from './case-desk.tsx'
import { caseTexts } from './case-texts.ts'
import { useCase } from './queries.ts'

/** One appeal. Give it the appeal’s id as `key`: nothing of one case may stand in another. */
export default function CasePage({ id }: { readonly id: string }) {
  const say = useTexts(caseTexts)
  const appeal = useCase(id)
  const title = say('title', { number: appeal.data?.number ?? '' })
  return (
    <Page title={title} lead={<Link to="/">{say('back')}</Link>}>
      {appeal.data && <CaseDesk appeal={appeal.data} onOutdated={() => void appeal.refetch()} />}
      {appeal.isPending && <Loading />}
      {appeal.error && <Failure error={appeal.error} onRetry={() => void appeal.refetch()} />}
    </Page>
  )
}
