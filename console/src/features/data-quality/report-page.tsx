import { useContext } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { momentText } from '../../shared/look/moment.ts'
import { Page } from '../../shared/look/page.tsx'
import { OrganizationContext } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCampaignsHere, useReport } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'
import styles from './data-quality.module.css'
import { DataQualityTabs } from './data-quality-tabs.tsx'
import { EndButton } from './end-button.tsx'
import { RectificationReportFiles } from './report-files.tsx'
import { NotMended, Occupied, ProgressTable } from './report-parts.tsx'

/** 整改报告 of one’s subtree, at the desk of the whole city, or of a part of it. */
export default function ReportPage({ id: given }: { readonly id?: string }) {
  const say = useTexts(campaignTexts)
  const { id = given ?? '' } = useParams()
  const { isCity, base } = useCampaignsHere()
  const mine = useContext(OrganizationContext)?.id ?? null
  const asked = useSearchParams()[0].get('organizationId') ?? ''
  const organizationId = wholeNumber(asked) ?? mine
  const report = useReport({ id, organizationId })
  const { data } = report
  return (
    <Page
      title={data?.title ?? say('report')}
      lead={data && (data.organization?.fullName ?? say('wholeCity'))}
      actions={
        data && (
          <>
            <RectificationReportFiles key={organizationId} id={id} organizationId={organizationId} />
            {data.may.end && <EndButton id={id} />}
          </>
        )
      }
    >
      {!isCity && <DataQualityTabs />}
      <p className={styles.ways}>
        <Link to={base}>{say('back')}</Link>
        {organizationId !== mine && <Link to={`${base}/${id}`}>{say('wholeReport')}</Link>}
      </p>
      {report.isPending && <Loading />}
      {report.error && <Failure error={report.error} onRetry={() => void report.refetch()} />}
      {data && (
        <>
          <p>{data.endedAt ? say('frozen', { at: momentText(data.endedAt) }) : say('live')}</p>
          <p className={styles.state}>{say('progress', { ...data.progress })}</p>
          <ProgressTable report={data} />
          <Occupied report={data} />
          <NotMended id={id} organizationId={organizationId} />
        </>
      )}
    </Page>
  )
}
