import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './member-drawer.module.css'
import type { MemberDetail } from './queries.ts'
import { ResetModal } from './reset-modal.tsx'
import { resetTexts } from './reset-texts.ts'

/** FAQ M14: the organization resets the password of a member. */
export function ResetPassword({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(resetTexts)
  const [isOpen, setIsOpen] = useState(false)
  if (member.phone === null) return <p className={styles.note}>{say('noPhone')}</p>
  return (
    <div>
      <Button onClick={() => setIsOpen(true)}>{say('open')}</Button>
      {isOpen && <ResetModal member={member} phone={member.phone} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
