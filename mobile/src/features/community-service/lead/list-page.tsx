import '../service-hours.css'
import { useQuery } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { useState } from 'react'
import { useParams } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { CodeCard } from './code-card.tsx'
import { PeopleList } from './people-list.tsx'
import { useLeadTexts } from './texts.ts'

const ASKED_AGAIN_MS = 15_000

type Shown = 'in' | 'out' | null

/** 现场名单: its leader shows the codes and keeps the list. */
export function ListPage() {
  const t = useLeadTexts()
  const { id = '' } = useParams()
  const [side, setSide] = useState<Shown>(null)
  const list = useQuery({
    ...queries.communityService.attendance.queryOptions({ input: { id } }),
    refetchInterval: ASKED_AGAIN_MS,
  })
  const press = (pressed: 'in' | 'out') => setSide((present) => (present === pressed ? null : pressed))
  return (
    <Page title={t('title')} back="/service/check-in">
      <Asked query={list}>
        {(attendance) => (
          <>
            <section className="card stack">
              <h2 className="card-title">{attendance.project.title}</h2>
              <div className="list-sides">
                {(['in', 'out'] as const).map((each) => (
                  <Button
                    key={each}
                    block
                    color="primary"
                    fill={side === each ? 'solid' : 'outline'}
                    aria-pressed={side === each}
                    onClick={() => press(each)}
                  >
                    {t(each === 'in' ? 'showIn' : 'showOut')}
                  </Button>
                ))}
              </div>
            </section>
            {side ? <CodeCard key={side} id={id} side={side} /> : null}
            <PeopleList id={id} attendance={attendance} />
          </>
        )}
      </Asked>
    </Page>
  )
}
