import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ChangeNumber } from '../number/change-number.tsx'
import type { MemberDetail } from '../queries.ts'
import { EditRecord } from '../record/edit-record.tsx'
import styles from '../record/record.module.css'
import { recordTexts } from '../record/record-texts.ts'
import { ResetPassword } from '../reset-password.tsx'
import { Leave } from './leave.tsx'
import { Restore } from './restore.tsx'

/** Only the buttons that will work: the server says which. */
export function MemberActs({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(recordTexts)
  const [isEditing, setIsEditing] = useState(false)
  const { may } = member
  return (
    <div className={styles.acts}>
      {may.edit && (
        <Button type="primary" onClick={() => setIsEditing(true)}>
          {say('edit')}
        </Button>
      )}
      {may.askIdentityChange && (
        <Link to={`/identity-changes/new/${member.id}`}>{say('identityChange')}</Link>
      )}
      {may.transfer && (
        <Link to={{ pathname: '/transfers/new', search: `memberId=${member.id}` }}>{say('transfer')}</Link>
      )}
      {may.restore && <Restore member={member} />}
      {member.status !== 'left' && <ChangeNumber member={member} />}
      {member.status !== 'left' && <ResetPassword member={member} />}
      {may.leave && <Leave member={member} />}
      {isEditing && <EditRecord member={member} onClose={() => setIsEditing(false)} />}
    </div>
  )
}
