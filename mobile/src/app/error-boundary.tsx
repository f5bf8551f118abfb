import type { ReactNode } from 'react'
import { Component } from 'react'
import { Page } from '../shared/page/page.tsx'
import { Empty } from '../shared/page/states.tsx'
import { useAppTexts } from './texts.ts'

interface ErrorBoundaryState {
  readonly broken: boolean
}

/** A page that breaks leaves the rest standing; what was typed is in the draft. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const t = useAppTexts()
  const steps = [
    { label: t('reload'), act: () => location.reload() },
    { label: t('goHome'), act: () => location.assign(import.meta.env.BASE_URL) },
  ]
  return (
    <Page title={t('brokenTitle')}>
      <Empty title={t('brokenTitle')} text={t('brokenText')} nextSteps={steps} />
    </Page>
  )
}
