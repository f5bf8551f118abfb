import { Link } from 'react-router'
import { Badge } from '../../shared/look/badge.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { Rectification } from './campaign-queries.ts'
import { useCampaignsHere } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'
import styles from './data-quality.module.css'

export function CampaignRow({ campaign }: { readonly campaign: Rectification }) {
  const say = useTexts(campaignTexts)
  const { base } = useCampaignsHere()
  const { id, title, note, deadline, endedAt, startedBy, progress } = campaign
  return (
    <li className={styles.campaign}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Link to={`${base}/${id}`}>{title}</Link>
        </h2>
        <Badge tone={endedAt ? 'quiet' : 'warn'}>{say(endedAt ? 'ended' : 'running')}</Badge>
        <span>{say('until', { deadline })}</span>
        <span>{say('startedBy', { organization: startedBy?.shortName ?? say('department') })}</span>
      </div>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.note}>{say('progress', { ...progress })}</p>
    </li>
  )
}
