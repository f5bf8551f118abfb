import { Drawer } from 'antd'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { MemberActs } from './acts/member-acts.tsx'
import styles from './member-drawer.module.css'
import { membersTexts } from './members-texts.ts'
import type { MemberDetail } from './queries.ts'
import { useMember } from './queries.ts'
import { MemberFacts } from './record/member-facts.tsx'
import { MemberHistory } from './record/member-history.tsx'
import { MemberPosts } from './record/member-posts.tsx'

interface MemberDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function MemberDrawer({ id, onClose }: MemberDrawerProps) {
  const say = useTexts(membersTexts)
  const member = useMember(id)
  return (
    <Drawer open title={member.data?.name ?? say('detail')} size={640} onClose={onClose}>
      {member.data && <Detail member={member.data} />}
      {member.isPending && <Loading />}
      {member.error && <Failure error={member.error} onRetry={() => void member.refetch()} />}
    </Drawer>
  )
}

function Detail({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(membersTexts)
  return (
    <>
      <MemberActs member={member} />
      <MemberFacts member={member} />
      <MemberPosts id={member.id} />
      <h2 className={styles.heading}>{say('timeline')}</h2>
      <MemberHistory member={member} />
    </>
  )
}
