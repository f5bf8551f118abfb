import { Button, Select } from 'antd'
import { useState } from 'react'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './mapping-form.module.css'
import type { ImportTask } from './queries.ts'
import { useCancelling, useJudging } from './queries.ts'

interface MappingFormProps {
  readonly task: ImportTask
  readonly onJudged: () => void
}

/** Which column of the file means what. */
export function MappingForm({ task, onJudged }: MappingFormProps) {
  const say = useTexts(importTexts)
  const labelOf = useColumnLabel()
  const [mapping, setMapping] = useState(task.mapping)
  const judging = useJudging()
  const cancelling = useCancelling()
  const { id, header, columns } = task
  const required = columns.filter((column) => column.required).map(labelOf)
  return (
    <Section title={say('stepMap')}>
      <p>{say('mapLead')}</p>
      <p>{say('required', { columns: required.join('、') })}</p>
      <ul className={styles.list}>
        {header.map((cell, at) => (
          <li key={`${String(at)}${cell}`} className={styles.row}>
            <span className={styles.header}>{cell || '—'}</span>
            <Select
              className={styles.choice ?? ''}
              aria-label={`${say('means')}：${cell || String(at + 1)}`}
              showSearch={{ optionFilterProp: 'label' }}
              value={mapping[at] ?? ''}
              onChange={(column) => setMapping(mapping.with(at, column || null))}
              options={[
                { value: '', label: say('leftOut') },
                ...columns.map((column) => ({ value: column.key, label: labelOf(column) })),
              ]}
            />
          </li>
        ))}
      </ul>
      <RefusalAlert error={judging.error ?? cancelling.error} />
      <div className={styles.acts}>
        <Button
          type="primary"
          loading={judging.isPending}
          onClick={() => judging.mutate({ id, mapping }, { onSuccess: onJudged })}
        >
          {say('judge')}
        </Button>
        <Button onClick={() => cancelling.mutate({ id })}>{say('cancel')}</Button>
      </div>
    </Section>
  )
}

/** A column in the present language. */
export function useColumnLabel(): (column: ImportTask['columns'][number]) => string {
  const { locale } = useLocale()
  return ({ zh, en }) => (locale === 'en' ? en : zh)
}
