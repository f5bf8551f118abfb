import { RowOutcomes } from '../../shared/list/row-outcomes.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { Outcome } from './queries.ts'
import { reviewTexts } from './review-texts.ts'

/** What became of each application. */
export function BulkOutcome({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const say = useTexts(reviewTexts)
  const sayMember = useTexts(memberTexts)
  const nameOf = ({ id, name }: Outcome) =>
    name ? (
      <a href={`/join-applications/${id}`} target="_blank" rel="noreferrer">
        {name}
      </a>
    ) : (
      say('unknownRow')
    )
  return (
    <RowOutcomes
      outcomes={outcomes}
      subject={sayMember('name')}
      nameOf={nameOf}
      summary={(counts) => say('resultsSummary', counts)}
    />
  )
}
