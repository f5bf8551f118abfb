import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { useEffect, useId, useRef, useState } from 'react'
import { FieldComplaint } from '../form/field.tsx'
import type { Complaint } from '../form/use-form.ts'
import { useJoinTexts } from '../join-entries/texts.ts'
import { Invitation } from './invitation.tsx'
import { OrganizationSearch } from './organization-search.tsx'
import { Place } from './place.tsx'
import { ScanBranch } from './scan-branch.tsx'

interface OrganizationPickerProps {
  readonly label: string
  /** Not branches alone: a committee assigns one of its own. */
  readonly everyKind?: boolean
  readonly chosen: OrganizationPlace | null
  readonly complaint?: Complaint | undefined
  readonly invitedTo?: string | undefined
  readonly onChoose: (place: OrganizationPlace | null) => void
  /** A QR code has chosen, and nothing is left to be done here: takes the focus on to what is. */
  readonly onInvited?: () => void
}

/** One branch, found by search or by its QR code; it can be changed until the form is sent. */
export function OrganizationPicker({
  label,
  everyKind = false,
  chosen,
  complaint,
  invitedTo,
  onChoose,
  onInvited,
}: OrganizationPickerProps) {
  const id = useId()
  const [named, setNamed] = useState(invitedTo ?? '')
  const [touched, setTouched] = useState<'chosen' | 'opened' | null>(null)
  const choose = (place: OrganizationPlace | null) => {
    setNamed('')
    setTouched(place === null ? 'opened' : 'chosen')
    onChoose(place)
  }
  const answer = (place: OrganizationPlace | null) => {
    choose(place)
    if (!place || !onInvited) return
    setTouched(null)
    onInvited()
  }
  return (
    <fieldset className="field" aria-describedby={complaint ? `${id}-complaint` : undefined}>
      <legend className="field-label">{label}</legend>
      {chosen ? (
        <Chosen
          place={chosen}
          complaint={complaint}
          takesFocus={touched === 'chosen' && named === ''}
          onChange={() => choose(null)}
        />
      ) : null}
      {!chosen && named !== '' ? <Invitation id={named} onAnswer={answer} /> : null}
      {!chosen && named === '' ? (
        <>
          <OrganizationSearch
            everyKind={everyKind}
            isRefused={Boolean(complaint)}
            takesFocus={touched === 'opened'}
            onChoose={choose}
          />
          <ScanBranch onRead={setNamed} />
        </>
      ) : null}
      <FieldComplaint id={id} complaint={complaint} />
    </fieldset>
  )
}

interface ChosenProps {
  readonly place: OrganizationPlace
  readonly complaint: Complaint | undefined
  readonly takesFocus: boolean
  readonly onChange: () => void
}

function Chosen({ place, complaint, takesFocus, onChange }: ChosenProps) {
  const t = useJoinTexts()
  const button = useRef<HTMLButtonElement>(null)
  // The result that was pressed is gone: the focus goes on to what stands in its place.
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <div className="chosen">
      <span className="visually-hidden">{t('chosen')}</span>
      <Place place={place} />
      <button
        type="button"
        className="link"
        ref={button}
        aria-invalid={Boolean(complaint)}
        onClick={onChange}
      >
        {t('change')}
      </button>
    </div>
  )
}
