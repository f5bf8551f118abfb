import { RowOutcomes } from '../../shared/list/row-outcomes.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { floatingTexts } from './floating-texts.ts'
import type { Invited } from './queries.ts'

/** What became of each who was invited. */
export function InviteOutcome({ invited }: { readonly invited: Invited }) {
  const say = useTexts(floatingTexts)
  const sayMember = useTexts(memberTexts)
  const { items, organization } = invited
  return (
    <RowOutcomes
      outcomes={items}
      subject={sayMember('name')}
      nameOf={({ name }) => name ?? say('unknownRow')}
      summary={(counts) => say('resultsSummary', { ...counts, branch: organization.shortName })}
    />
  )
}
