import { useState } from 'react'
import { Page } from '../../../shared/page/page.tsx'
import { EndlessList } from './endless-list.tsx'
import { ProjectEntry } from './project-entry.tsx'
import { useLed, useMine } from './queries.ts'
import { useProjectTexts } from './texts.ts'

const PARTS = ['coming', 'past'] as const

/** 我的报名: what one leads, takes part in or waits for. It stands before the gate. */
export function MyProjectsPage() {
  const t = useProjectTexts()
  const [when, setWhen] = useState<(typeof PARTS)[number]>('coming')
  const mine = useMine(when)
  const empty =
    when === 'past'
      ? { title: t('pastNone') }
      : {
          title: t('mineNone'),
          text: t('mineNoneText'),
          nextSteps: [{ label: t('findOne'), to: '/service' }],
        }
  return (
    <Page title={t('mineTitle')} back="/service">
      <Led />
      <fieldset className="switch" aria-label={t('mineTitle')}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            className="switch-choice"
            aria-pressed={each === when}
            onClick={() => setWhen(each)}
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
      <EndlessList query={mine} empty={empty}>
        {(project) => <ProjectEntry key={project.id} project={project} />}
      </EndlessList>
    </Page>
  )
}

/** Only for who leads something. */
function Led() {
  const t = useProjectTexts()
  const { data: items = [] } = useLed()
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="section-title">{t('led')}</h2>
      <ul className="menu">
        {items.map((project) => (
          <ProjectEntry key={project.id} project={project} />
        ))}
      </ul>
    </section>
  )
}
