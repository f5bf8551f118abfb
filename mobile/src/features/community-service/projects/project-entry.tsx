import './projects.css'
import { Link } from 'react-router'
import type { FoundProject, ProjectFacts } from './queries.ts'
import { useProjectTexts } from './texts.ts'
import { useDistanceText, useTimesText } from './words.ts'

interface ProjectEntryProps {
  readonly project: ProjectFacts & Partial<Pick<FoundProject, 'standing' | 'distance'>>
}

/** A project in a list: what, when, where and how far, and whether there is a place. */
export function ProjectEntry({ project }: ProjectEntryProps) {
  const t = useProjectTexts()
  const times = useTimesText()
  const distanceText = useDistanceText()
  const { id, title, placeName, distance, creditMinutes, organization } = project
  const far = distance === null || distance === undefined ? '' : ` · ${distanceText(distance)}`
  return (
    <li>
      <Link className="menu-entry service-entry" to={`/service/${id}`}>
        <span className="service-head">
          <strong className="service-title">{title}</strong>
          <Standing project={project} />
        </span>
        <span>{times(project)}</span>
        <span className="weak service-place">
          {placeName}
          {far}
        </span>
        <span className="weak">
          {organization.shortName} · {t('hours', { hours: creditMinutes / 60 })}
          <Room project={project} />
        </span>
      </Link>
    </li>
  )
}

/** How one stands to it oneself, else how it stands. */
function Standing({ project: { standing, phase } }: ProjectEntryProps) {
  const t = useProjectTexts()
  const own = standing === 'place' || standing === 'waiting' ? standing : null
  if (phase === 'cancelled' || own === null)
    return phase === 'open' ? null : <span className="badge badge-attention">{t(phase)}</span>
  if (phase === 'confirmed') return <span className="badge">{t('confirmed')}</span>
  if (phase === 'over' && own === 'place')
    return <span className="badge badge-attention">{t('awaitsHours')}</span>
  return <span className={own === 'place' ? 'badge' : 'badge badge-attention'}>{t(own)}</span>
}

function Room({ project: { phase, places, signedUp, waiting } }: ProjectEntryProps) {
  const t = useProjectTexts()
  if (phase === 'open') return <> · {t('placesLeft', { left: places - signedUp })}</>
  if (phase === 'full') return <> · {t('waitingNow', { waiting })}</>
  return null
}
