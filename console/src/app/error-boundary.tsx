import type { ReactNode } from 'react'
import { Component } from 'react'
import { Broken } from './broken.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** A bug in one page shows a way on instead of an empty window. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children
  }
}
