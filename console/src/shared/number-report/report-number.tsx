import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../texts/texts.ts'
import { numberReportTexts } from './number-report-texts.ts'
import type { ReportedClaimant } from './report-modal.tsx'
import { ReportModal } from './report-modal.tsx'

interface ReportNumberProps {
  readonly number: string
  readonly claimant: ReportedClaimant
  readonly onDone?: () => void
}

/** The way on from 团员编号被占用 (FAQ M13): what was typed is carried along. */
export function ReportNumber({ number, claimant, onDone }: ReportNumberProps) {
  const say = useTexts(numberReportTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {say('report')}
      </Button>
      {isOpen && (
        <ReportModal
          number={number}
          claimant={claimant}
          onClose={() => setIsOpen(false)}
          {...(onDone ? { onDone } : {})}
        />
      )}
    </>
  )
}
