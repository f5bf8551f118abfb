import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ApproveModal } from './approve-modal.tsx'
import { JoinApplicationFacts } from './join-application-facts.tsx'
import { joinApplicationsTexts } from './join-applications-texts.ts'
import type { JoinApplicationDetail } from './queries.ts'
import { useJoinApplication } from './queries.ts'
import { ReturnModal } from './return-modal.tsx'
import { reviewTexts } from './review-texts.ts'

interface JoinApplicationDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function JoinApplicationDrawer({ id, onClose }: JoinApplicationDrawerProps) {
  const say = useTexts(reviewTexts)
  const application = useJoinApplication(id)
  const { data } = application
  return (
    <Drawer
      open
      title={data ? `${say('detail')} · ${data.name}` : say('detail')}
      size={600}
      onClose={onClose}
      footer={data && (data.may.approve || data.may.return) ? <Decision application={data} /> : null}
    >
      {data && <JoinApplicationFacts application={data} />}
      {application.isPending && <Loading />}
      {application.error && <Failure error={application.error} onRetry={() => void application.refetch()} />}
    </Drawer>
  )
}

/** Only the buttons that will work: the server says which. */
function Decision({ application }: { readonly application: JoinApplicationDetail }) {
  const say = useTexts(joinApplicationsTexts)
  const [act, setAct] = useState<'approve' | 'return' | null>(null)
  const close = () => setAct(null)
  return (
    <>
      {application.may.approve && (
        <Button type="primary" onClick={() => setAct('approve')}>
          {say('approve')}
        </Button>
      )}{' '}
      {application.may.return && <Button onClick={() => setAct('return')}>{say('return')}</Button>}
      {act === 'approve' && <ApproveModal application={application} onClose={close} />}
      {act === 'return' && <ReturnModal application={application} onClose={close} />}
    </>
  )
}
