import { refusalOf } from '@qingtuan/contract/client'
import { Button } from 'antd'
import { Link } from 'react-router'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { addTexts } from './add-texts.ts'

interface AddRefusalProps {
  readonly error: unknown
  readonly onInvite: () => void
}

/** Why nobody was added, with the way that leads on. */
export function AddRefusal({ error, onInvite }: AddRefusalProps) {
  const say = useTexts(addTexts)
  const code = refusalOf(error)?.code
  return (
    <RefusalAlert error={error}>
      {code === 'person.notRegistered' && (
        <Button size="small" onClick={onInvite}>
          {say('inviteInstead')}
        </Button>
      )}
      {code === 'member.elsewhere' && <Link to="/transfers">{say('toTransfers')}</Link>}
      {code === 'member.applicationReturned' && <Link to="/join-applications">{say('toApplications')}</Link>}
    </RefusalAlert>
  )
}
