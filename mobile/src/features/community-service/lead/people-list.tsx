import Button from 'antd-mobile/es/components/button'
import { useState } from 'react'
import { TextField } from '../../../shared/form/text-field.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import type { Attendance, Listed } from './attendance.ts'
import { PersonCard } from './person-card.tsx'
import { useLeadTexts } from './texts.ts'

const SHOWN_AT_ONCE = 100

interface PeopleListProps {
  readonly id: string
  readonly attendance: Attendance
}

/** Everybody with a place; who waits for the leader’s word comes first. */
export function PeopleList({ id, attendance }: PeopleListProps) {
  const t = useLeadTexts()
  const [name, setName] = useState('')
  const [most, setMost] = useState(SHOWN_AT_ONCE)
  const { project, items, may } = attendance
  if (items.length === 0) return <Empty title={t('empty')} />
  const found = items.filter((person) => person.name.includes(name.trim())).toSorted(waitingFirst)
  const isClosed = project.cancelled || project.confirmedAt !== null
  const field = { value: name, complaint: undefined, onChange: setName, onLeave: () => {} }
  return (
    <section className="stack" aria-label={t('title')}>
      <Counts items={items} />
      {may.tick ? null : <p className="notice">{t(isClosed ? 'closed' : 'early')}</p>}
      <TextField name="find" label={t('find')} field={field} autoComplete="off" maxLength={50} />
      {found.length === 0 ? <Empty title={t('noneFound')} /> : null}
      {found.slice(0, most).map((person) => (
        <PersonCard
          key={person.signUpId}
          {...{ id, person }}
          startsAt={project.startsAt}
          mayTick={may.tick}
        />
      ))}
      {found.length > most ? (
        <Button block fill="outline" onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {t('more', { count: Math.min(SHOWN_AT_ONCE, found.length - most) })}
        </Button>
      ) : null}
    </section>
  )
}

function Counts({ items }: { readonly items: readonly Listed[] }) {
  const t = useLeadTexts()
  const count = (side: 'in' | 'out') => items.filter((person) => person[side]?.counts).length
  const toVouch = items.filter(waits).length
  return (
    <>
      <p className="weak">{t('present', { in: count('in'), out: count('out'), all: items.length })}</p>
      {toVouch > 0 ? (
        <p className="notice notice-attention" role="status">
          {t('toVouch', { count: toVouch })}
        </p>
      ) : null}
    </>
  )
}

function waits({ in: seenIn, out }: Listed): boolean {
  return seenIn?.counts === false || out?.counts === false
}

function waitingFirst(one: Listed, other: Listed): number {
  return Number(waits(other)) - Number(waits(one))
}
