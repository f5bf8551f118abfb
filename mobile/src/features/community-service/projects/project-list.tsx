import type { FindingOrder } from '@qingtuan/contract/community-service/views'
import { FINDING_ORDERS } from '@qingtuan/contract/community-service/views'
import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { EndlessList } from './endless-list.tsx'
import { FindForm } from './find-form.tsx'
import { NearPanel } from './near-panel.tsx'
import { askPosition, usePosition } from './position.ts'
import { ProjectEntry } from './project-entry.tsx'
import { useFound } from './queries.ts'
import { useProjectTexts } from './texts.ts'

/** Projects that one can sign up for: near me, by time, or those of my organization and its superiors. */
export function ProjectList() {
  const t = useProjectTexts()
  const [order, setOrder] = useOrder()
  const [asked, setAsked] = useState<{ kind: string; text: string }>({ kind: '', text: '' })
  const { state, near } = usePosition()
  const kind = SERVICE_KINDS.find((one) => one === asked.kind) ?? null
  const found = useFound({ order, near, kind, text: asked.text })
  const isNear = order === 'near' && near !== null
  return (
    <>
      <fieldset className="switch service-orders" aria-label={t('order')}>
        {FINDING_ORDERS.map((each) => (
          <button
            key={each}
            type="button"
            className="switch-choice"
            aria-pressed={each === order}
            onClick={() => {
              setOrder(each)
              if (each === 'near' && near === null && state !== 'asking') askPosition()
            }}
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
      {order === 'near' && near === null ? <NearPanel /> : null}
      <FindForm asked={asked} onAsk={setAsked} />
      <EndlessList
        query={found}
        empty={{ title: t(isNear ? 'noneNear' : 'none'), text: t(isNear ? 'noneNearText' : 'noneText') }}
      >
        {(project) => <ProjectEntry key={project.id} project={project} />}
      </EndlessList>
    </>
  )
}

/** Kept in the address, so that the way back from a project leads to the same list. */
function useOrder() {
  const [parameters, setParameters] = useSearchParams()
  const order = FINDING_ORDERS.find((each) => each === parameters.get('order')) ?? 'time'
  const setOrder = (next: FindingOrder) => setParameters({ order: next }, { replace: true })
  return [order, setOrder] as const
}
