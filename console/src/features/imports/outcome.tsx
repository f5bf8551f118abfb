import { Button } from 'antd'
import { Link } from 'react-router'
import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './outcome.module.css'
import { Preview } from './preview.tsx'
import type { ImportTask } from './queries.ts'
import { RunPanel } from './run-panel.tsx'
import { UndoImport } from './undo-import.tsx'

interface OutcomeProps {
  readonly task: ImportTask
  readonly onRemap: () => void
}

/** What was found or written, why rows were refused, and what may be done next. */
export function Outcome({ task, onRemap }: OutcomeProps) {
  const say = useTexts(importTexts)
  const { id, state, counts, hasReport, may } = task
  return (
    <>
      <Section title={say(state === 'waiting' ? 'stepPreview' : 'stepDone')}>
        <Refusal task={task} />
        {(state === 'cancelled' || state === 'undone') && <p role="status">{say(state)}</p>}
        {counts && <Figures counts={counts} isWritten={state === 'done'} />}
        {task.may.run && <RunPanel task={task} />}
        <div className={styles.acts}>
          {hasReport && (
            <Button href={`/api/imports/${id}/report`} download>
              {say('report')}
            </Button>
          )}
          {may.judge && <Button onClick={onRemap}>{say('remap')}</Button>}
          {may.undo && <UndoImport task={task} />}
          {!may.run && !may.undo && <Link to="/exchange">{say('again')}</Link>}
        </div>
      </Section>
      <Reasons task={task} />
      {task.preview.length > 0 && <Preview task={task} />}
    </>
  )
}

function Refusal({ task }: { readonly task: ImportTask }) {
  const sentence = useSentence()
  if (!task.refusal) return null
  const { code, facts } = task.refusal
  return (
    <p role="alert" className={styles.refusal}>
      {sentence(facts ? { code, facts } : { code })}
    </p>
  )
}

type Counts = NonNullable<ImportTask['counts']>

function Figures({ counts, isWritten }: { readonly counts: Counts; readonly isWritten: boolean }) {
  const say = useTexts(importTexts)
  const { rows, good, warned, refused, written } = counts
  return (
    <p className={styles.figures} role="status">
      <span>{say('rows', { count: rows })}</span>
      <Badge tone="good">
        {isWritten ? say('written', { count: written }) : say('good', { count: good })}
      </Badge>
      {warned > 0 && <Badge tone="warn">{say('warned', { count: warned })}</Badge>}
      {refused > 0 && <Badge tone="bad">{say('refused', { count: refused })}</Badge>}
    </p>
  )
}

function Reasons({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const sentence = useSentence()
  if (task.reasons.length === 0) return null
  const factsOf = (code: string) =>
    task.preview.flatMap(({ faults }) => faults).find((fault) => fault.code === code)?.facts
  return (
    <Section title={say('reasons')}>
      <ul>
        {task.reasons.map(({ code, count }) => {
          const facts = factsOf(code)
          return (
            <li key={code}>
              {sentence(facts ? { code, facts } : { code })} · {say('times', { count })}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
