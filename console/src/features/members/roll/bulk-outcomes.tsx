import { Button } from 'antd'
import { useSentence } from '../../../shared/api/problem.ts'
import { failedFirst, RowOutcomes } from '../../../shared/list/row-outcomes.tsx'
import { useCopy } from '../../../shared/look/use-copy.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import type { Outcome } from './queries.ts'

/** What became of each, to be copied as well. */
export function BulkOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const say = useTexts(bulkTexts)
  const sentenceOf = useSentence()
  const copy = useCopy()
  const nameOf = ({ name }: Outcome) => name ?? say('unknownRow')
  const resultOf = ({ refusal }: Outcome) => (refusal ? sentenceOf(refusal) : say('done'))
  const text = failedFirst(outcomes)
    .map((it) => `${nameOf(it)}\t${resultOf(it)}`)
    .join('\n')
  return (
    <>
      <RowOutcomes
        outcomes={outcomes}
        subject={say('name')}
        nameOf={nameOf}
        summary={(counts) => say('summary', counts)}
      />
      <Button size="small" onClick={() => void copy(text)}>
        {say('copy')}
      </Button>
    </>
  )
}
