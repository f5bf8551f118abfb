import Button from 'antd-mobile/es/components/button'
import type { ReactNode } from 'react'

interface SubmitButtonProps {
  readonly pending: boolean
  readonly children: ReactNode
}

/** The one main action of a form. */
export function SubmitButton({ pending, children }: SubmitButtonProps) {
  return (
    <Button block type="submit" color="primary" size="large" loading={pending}>
      {children}
    </Button>
  )
}
