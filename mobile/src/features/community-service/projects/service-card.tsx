import './projects.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { ForwardIcon } from '../../../shared/page/icons.tsx'
import { ServiceEntry } from '../gate/service-entry.tsx'
import { ProjectEntry } from './project-entry.tsx'
import { useMine, useSoonest } from './queries.ts'
import { useProjectTexts } from './texts.ts'

const SHOWN = 3

/** On the home page: what one has signed up for next, else what there is; whom it is shut to finds the way in. */
export function ServiceCard() {
  const t = useProjectTexts()
  const gate = useQuery(queries.communityService.gate.queryOptions())
  const isOpen = gate.data?.reason === null
  const soonest = useSoonest(SHOWN, isOpen)
  const mine = useMine('coming')
  const own = mine.data?.pages[0]?.items ?? []
  const found = soonest.data?.items.filter(({ id }) => own.every((one) => one.id !== id)) ?? []
  const items = [...own, ...found].slice(0, SHOWN)
  if (!isOpen && own.length === 0) return <ServiceEntry />
  return (
    <section aria-label={t('nearbyTitle')}>
      <h2 className="section-title">{t('nearbyTitle')}</h2>
      <ul className="menu">
        {items.map((project) => (
          <ProjectEntry key={project.id} project={project} />
        ))}
        <li>
          <Link className="menu-entry" to="/service?order=near">
            {t('nearbyAll')}
            <ForwardIcon />
          </Link>
        </li>
      </ul>
    </section>
  )
}
