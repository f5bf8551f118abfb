import type { ReactNode } from 'react'
import { useLocale } from '../text/i18n.ts'
import { refusals } from '../text/refusals.ts'
import type { Complaint } from './use-form.ts'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly complaint?: Complaint | undefined
  readonly children: ReactNode
}

/** What an input needs so that its hint and its refusal are read out with it. */
export function described(id: string, complaint?: Complaint, hint?: ReactNode) {
  const parts = [complaint ? `${id}-complaint` : '', hint ? `${id}-hint` : ''].filter((part) => part !== '')
  return { id, 'aria-invalid': Boolean(complaint), 'aria-describedby': parts.join(' ') || undefined }
}

/** A label, what is to be entered, a hint, and what is wrong with it. */
export function Field({ id, label, hint, complaint, children }: FieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      <FieldComplaint id={id} complaint={complaint} />
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </div>
  )
}

export function FieldComplaint({
  id,
  complaint,
}: {
  readonly id: string
  readonly complaint?: Complaint | undefined
}) {
  const locale = useLocale()
  if (!complaint) return null
  return (
    <p className="field-refusal" id={`${id}-complaint`} role="alert">
      {typeof complaint === 'string' ? complaint : refusals.sentence(complaint.code, locale, complaint.facts)}
    </p>
  )
}
