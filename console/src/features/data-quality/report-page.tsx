import { Link, useParams, useSearchParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { momentText } from '../../shared/look/moment.ts'
import { Page } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { campaignTexts } from './campaign-texts.ts'
import { DataQualityTabs } from './data-quality-tabs.tsx'
import { EndButton } from './end-button.tsx'
import { useReport } from './queries.ts'
import { ReportFiles } from './report-files.tsx'
import { NotMended, Occupied, ProgressTable } from './report-parts.tsx'

/** 整改报告 of one’s subtree, or of a part of it. */
export default function ReportPage() {
  const say = useTexts(campaignTexts)
  const { id = '' } = useParams()
  const mine = useMyOrganization()
  const asked = useSearchParams()[0].get('organizationId') ?? ''
  const organizationId = wholeNumber(asked) ?? mine.id
  const report = useReport(id, organizationId)
  const { data } = report
  return (
    <Page
      title={data?.title ?? say('report')}
      lead={data?.organization.fullName}
      actions={
        data && (
          <>
            <ReportFiles id={id} organizationId={organizationId} />
            {data.may.end && <EndButton id={id} />}
          </>
        )
      }
    >
      <DataQualityTabs />
      <p>
        <Link to="/data-quality/campaigns">{say('back')}</Link>
      </p>
      {report.isPending && <Loading />}
      {report.error && <Failure error={report.error} onRetry={() => void report.refetch()} />}
      {data && (
        <>
          <p>{data.endedAt ? say('frozen', { at: momentText(data.endedAt) }) : say('live')}</p>
          <p>{say('progress', { ...data.progress })}</p>
          <ProgressTable report={data} />
          <Occupied report={data} />
          <NotMended id={id} organizationId={organizationId} />
        </>
      )}
    </Page>
  )
}
