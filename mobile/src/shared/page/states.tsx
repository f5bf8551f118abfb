import type { UseQueryResult } from '@tanstack/react-query'
import Skeleton from 'antd-mobile/es/components/skeleton'
import type { ReactNode } from 'react'
import { failureOf } from '../api/failure.ts'
import type { NextStep } from './failure-notice.tsx'
import { FailureNotice, NextSteps } from './failure-notice.tsx'
import { usePageTexts } from './texts.ts'

export function Loading() {
  const t = usePageTexts()
  return (
    <div className="card" role="status" aria-label={t('loading')}>
      <Skeleton.Title animated />
      <Skeleton.Paragraph lineCount={4} animated />
    </div>
  )
}

interface EmptyProps {
  readonly title: string
  readonly text?: string
  readonly nextSteps?: readonly NextStep[]
}

/** Nothing is there, why, and what one can do. */
export function Empty({ title, text, nextSteps = [] }: EmptyProps) {
  return (
    <div className="card empty">
      <p className="empty-title">{title}</p>
      {text ? <p className="weak">{text}</p> : null}
      <NextSteps steps={nextSteps} isMain />
    </div>
  )
}

interface AskedProps<Data> {
  readonly query: UseQueryResult<Data>
  /** Where it is explained why it failed, beside trying again. */
  readonly nextSteps?: readonly NextStep[]
  readonly children: (data: Data) => ReactNode
}

/** A question to the server in its three states: asked, failed, answered. */
export function Asked<Data>({ query, nextSteps = [], children }: AskedProps<Data>) {
  const t = usePageTexts()
  if (query.data !== undefined) return children(query.data)
  if (!query.error) return <Loading />
  const retry = { label: t('retry'), act: () => void query.refetch() }
  return <FailureNotice failure={failureOf(query.error)} nextSteps={[...nextSteps, retry]} />
}
