import type { TableColumnsType } from 'antd'
import { Table } from 'antd'
import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import { useColumnLabel } from './mapping-form.tsx'
import styles from './preview.module.css'
import type { ImportTask } from './queries.ts'

type Row = ImportTask['preview'][number]

const OUTCOMES = {
  good: { tone: 'good', word: 'goodRow' },
  created: { tone: 'good', word: 'createdRow' },
  refused: { tone: 'bad', word: 'refusedRow' },
} as const

/** Some rows with what becomes of them, and why. */
export function Preview({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const columns: TableColumnsType<Row> = [
    { key: 'row', title: say('row'), dataIndex: 'row', width: 72 },
    { key: 'name', title: say('name'), dataIndex: 'name' },
    {
      key: 'verdict',
      title: say('verdict'),
      render: (_, { outcome }) => <Badge tone={OUTCOMES[outcome].tone}>{say(OUTCOMES[outcome].word)}</Badge>,
    },
    { key: 'why', title: say('why'), render: (_, row) => <Why row={row} task={task} /> },
  ]
  return (
    <Section title={say('preview')}>
      <div className={styles.scroll}>
        <Table<Row>
          size="small"
          rowKey="row"
          dataSource={task.preview}
          columns={columns}
          pagination={false}
        />
      </div>
    </Section>
  )
}

function Why({ row, task }: { readonly row: Row; readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const sentence = useSentence()
  const labelOf = useColumnLabel()
  const label = (key: string | null) => {
    const column = task.columns.find((known) => known.key === key)
    return column ? `${labelOf(column)}：` : ''
  }
  return (
    <ul className={styles.why}>
      {row.faults.map(({ column, code, facts }) => (
        <li key={`${column ?? ''}${code}`}>
          {label(column)}
          {sentence(facts ? { code, facts } : { code })}
        </li>
      ))}
      {row.warnings.map((warning) => (
        <li key={warning}>{say(warning)}</li>
      ))}
    </ul>
  )
}
