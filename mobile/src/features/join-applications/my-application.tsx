import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { useMyJoinApplications } from './mine.ts'
import { useJoinApplicationTexts } from './texts.ts'

interface MyApplicationProps {
  readonly act: keyof JoinApplication['may']
  readonly children: (application: JoinApplication) => ReactNode
}

/** The application that the address names, as long as this act may be done to it. */
export function MyApplication({ act, children }: MyApplicationProps) {
  const t = useJoinApplicationTexts()
  const { id } = useParams()
  const applications = useMyJoinApplications()
  const seeMine = { label: t('seeMine'), to: '/organization' }
  return (
    <Asked query={applications}>
      {(items) => {
        const found = items.find((application) => application.id === id)
        if (found?.may[act]) return children(found)
        return <Empty title={t('goneTitle')} text={t('goneText')} nextSteps={[seeMine]} />
      }}
    </Asked>
  )
}
