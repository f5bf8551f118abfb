import { Button, Empty } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCampaignsHere, useRectifications } from './campaign-queries.ts'
import { CampaignRow } from './campaign-row.tsx'
import { campaignTexts } from './campaign-texts.ts'
import styles from './data-quality.module.css'
import { DataQualityTabs } from './data-quality-tabs.tsx'
import { dataQualityTexts } from './data-quality-texts.ts'
import { StartModal } from './start-modal.tsx'

/** 整改: campaigns that an organization takes part in, or has started; at the desk, those of the whole city. */
export default function CampaignsPage() {
  const say = useTexts(dataQualityTexts)
  const sayCampaign = useTexts(campaignTexts)
  const { isCity } = useCampaignsHere()
  const campaigns = useRectifications()
  const [isStarting, setStarting] = useState(false)
  return (
    <Page
      title={isCity ? sayCampaign('cityTitle') : say('title')}
      lead={isCity ? sayCampaign('cityLead') : say('lead')}
      actions={
        campaigns.data?.may.start && (
          <Button type="primary" onClick={() => setStarting(true)}>
            {sayCampaign('start')}
          </Button>
        )
      }
    >
      {!isCity && <DataQualityTabs />}
      <Section>
        {campaigns.isPending && <Loading />}
        {campaigns.error && <Failure error={campaigns.error} onRetry={() => void campaigns.refetch()} />}
        {campaigns.data?.items.length === 0 && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={sayCampaign('empty')} />
        )}
        <ul className={styles.list}>
          {campaigns.data?.items.map((campaign) => (
            <CampaignRow key={campaign.id} campaign={campaign} />
          ))}
        </ul>
      </Section>
      {isStarting && <StartModal onClose={() => setStarting(false)} />}
    </Page>
  )
}
