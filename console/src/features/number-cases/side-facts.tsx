import { Facts } from '../../shared/look/facts.tsx'
import { MemberStatusTag } from '../../shared/member/member-status-tag.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { Digits } from './correction-columns.tsx'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseDetail } from './queries.ts'

export type SideInFull = NonNullable<CaseDetail['claimant']>

/** A side in full; the document number is masked. */
export function SideFacts({ facts }: { readonly facts: SideInFull }) {
  const say = useTexts(numberCasesTexts)
  const sayMember = useTexts(memberTexts)
  const { status, memberNumber, sex, documentKind, documentNumber } = facts
  return (
    <Facts
      facts={[
        [say('name'), facts.name],
        [say('organization'), <OrganizationPlace key="place" place={facts.place} />],
        [
          say('memberNumber'),
          memberNumber ? <Digits key="number" number={memberNumber} /> : say('notMember'),
        ],
        [say('state'), status && <MemberStatusTag key="status" status={status} />],
        [say('joinedOn'), facts.joinedOn],
        [sayMember('sex'), sex && sayMember(sex)],
        [sayMember('bornOn'), facts.bornOn],
        [say('documentNumber'), documentKind && `${sayMember(documentKind)} ${documentNumber}`],
      ]}
    />
  )
}
