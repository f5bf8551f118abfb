import type { Refusal } from '@qingtuan/domain/shared/refusal'
import type { ReactNode } from 'react'
import { useSentence } from '../api/problem.ts'
import { Badge } from '../look/badge.tsx'
import { defineTexts, useTexts } from '../texts/texts.ts'
import { ShortTable } from './short-table.tsx'

const texts = defineTexts(
  'row-outcomes',
  { results: '办理结果', result: '结果', done: '成功' },
  { results: 'Outcome', result: 'Outcome', done: 'Done' },
)

export interface RowOutcome {
  readonly id: string
  readonly done: boolean
  readonly refusal: Refusal | null
}

interface RowOutcomesProps<Row extends RowOutcome> {
  readonly outcomes: readonly Row[]
  /** What a row is found by, as a column says it. */
  readonly subject: string
  readonly nameOf: (row: Row) => ReactNode
  readonly summary: (counts: { readonly done: number; readonly failed: number }) => string
}

/** What became of each row; those that failed come first, with their reasons. */
export function RowOutcomes<Row extends RowOutcome>({
  outcomes,
  subject,
  nameOf,
  summary,
}: RowOutcomesProps<Row>) {
  const say = useTexts(texts)
  const sentenceOf = useSentence()
  const done = outcomes.filter((it) => it.done).length
  const well = (
    <Badge key="done" tone="good">
      {say('done')}
    </Badge>
  )
  const rows = failedFirst(outcomes).map((it) => ({
    key: it.id,
    cells: [nameOf(it), it.refusal ? sentenceOf(it.refusal) : well],
  }))
  return (
    <>
      <p role="status">{summary({ done, failed: outcomes.length - done })}</p>
      <ShortTable label={say('results')} columns={[subject, say('result')]} rows={rows} />
    </>
  )
}

/** Those that failed are what is still to do. */
export function failedFirst<Row extends RowOutcome>(outcomes: readonly Row[]): Row[] {
  return outcomes.toSorted((a, b) => Number(a.done) - Number(b.done))
}
