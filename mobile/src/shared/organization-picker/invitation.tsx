import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queries } from '../api/client.ts'
import { failureOf } from '../api/failure.ts'
import { useJoinTexts } from '../join-entries/texts.ts'
import { FailureNotice } from '../page/failure-notice.tsx'
import { Loading } from '../page/states.tsx'

interface InvitationProps {
  readonly id: string
  /** The branch, or null when the person goes on by searching. */
  readonly onAnswer: (place: OrganizationPlace | null) => void
}

/** The branch that a QR code names is asked for, and taken as chosen. */
export function Invitation({ id, onAnswer }: InvitationProps) {
  const t = useJoinTexts()
  const { data, error } = useQuery(
    queries.organizations.getJoinable.queryOptions({ input: { id: Number(id) } }),
  )
  useEffect(() => {
    if (data) onAnswer(data)
  }, [data, onAnswer])
  if (!error) return <Loading />
  const search = { label: t('searchLabel'), act: () => onAnswer(null) }
  return <FailureNotice failure={failureOf(error)} nextSteps={[search]} />
}
