import { Drawer, Timeline } from 'antd'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { MemberStatusTag } from '../../shared/member/member-status-tag.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../shared/organization/organization-place.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './member-drawer.module.css'
import { membersTexts } from './members-texts.ts'
import type { MemberDetail } from './queries.ts'
import { useMember } from './queries.ts'
import { ResetPassword } from './reset-password.tsx'

interface MemberDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function MemberDrawer({ id, onClose }: MemberDrawerProps) {
  const say = useTexts(membersTexts)
  const member = useMember(id)
  return (
    <Drawer open title={member.data?.name ?? say('detail')} size={560} onClose={onClose}>
      {member.data && <Detail member={member.data} />}
      {member.isPending && <Loading />}
      {member.error && <Failure error={member.error} onRetry={() => void member.refetch()} />}
    </Drawer>
  )
}

function Detail({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(membersTexts)
  const sayMember = useTexts(memberTexts)
  return (
    <>
      <Facts
        facts={[
          [say('status'), <MemberStatusTag key="status" status={member.status} />],
          [sayMember('organization'), <OrganizationPlace key="place" place={member.place} />],
          [sayMember('memberNumber'), member.memberNumber],
          [sayMember('joinedOn'), member.joinedOn],
          [sayMember('sex'), sayMember(member.sex)],
          [sayMember('bornOn'), member.bornOn],
          [sayMember('documentKind'), sayMember(member.documentKind)],
          [sayMember('documentNumber'), member.documentNumber],
          [sayMember('phone'), member.phone],
        ]}
      />
      <p className={styles.note}>{say('masked')}</p>
      <ResetPassword member={member} />
      <h2 className={styles.heading}>{say('timeline')}</h2>
      <History member={member} />
    </>
  )
}

function History({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(membersTexts)
  const items = member.timeline.map((event) => ({
    key: `${event.kind}-${event.at}`,
    content: (
      <div>
        <div>{say(event.kind, { organization: event.organization.shortName })}</div>
        <div className={styles.note}>
          {momentText(event.at)} · {say('by', { name: event.byName })}
        </div>
        {event.note && <div>{say('note', { note: event.note })}</div>}
      </div>
    ),
  }))
  return <Timeline items={items} />
}
