import { refusalOf } from '@qingtuan/contract/client'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button } from 'antd'
import { Link } from 'react-router'
import { ReportNumber } from '../../../shared/number-report/report-number.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { addTexts } from './add-texts.ts'

interface AddRefusalProps {
  readonly error: unknown
  /** What was typed of name and number. */
  readonly typed: { readonly name: string; readonly number: string }
  readonly onInvite: () => void
}

/** Why nobody was added, with the way that leads on. */
export function AddRefusal({ error, typed, onInvite }: AddRefusalProps) {
  const say = useTexts(addTexts)
  const code = refusalOf(error)?.code
  const isBranch = holdsMembers(useMyOrganization().kind)
  return (
    <RefusalAlert error={error}>
      {code === 'person.notRegistered' && (
        <Button size="small" onClick={onInvite}>
          {say('inviteInstead')}
        </Button>
      )}
      {code === 'memberNumber.occupied' && isBranch && (
        <ReportNumber number={typed.number} claimant={{ kind: 'newcomer', name: typed.name }} />
      )}
      {code === 'member.elsewhere' && <Link to="/transfers">{say('toTransfers')}</Link>}
      {code === 'member.applicationReturned' && <Link to="/join-applications">{say('toApplications')}</Link>}
    </RefusalAlert>
  )
}
