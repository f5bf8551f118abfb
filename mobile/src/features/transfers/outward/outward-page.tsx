import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { OUTWARD_DESTINATIONS } from '@qingtuan/domain/transfers/outward'
import { useParams } from 'react-router'
import { SelectField } from '../../../shared/form/select-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useMyOutward } from './mine.ts'
import { useOutwardTexts } from './texts.ts'
import { useOutwardForm } from './use-outward-form.ts'

const LONGEST = 200

/** A new transfer out of the system, or a refused one to mend. */
export function OutwardPage() {
  const t = useOutwardTexts()
  const { id } = useParams()
  return (
    <Page title={t('title')} back="/organization/transfers">
      {id === undefined ? <Start /> : <Resume id={id} />}
    </Page>
  )
}

function Start() {
  const t = useOutwardTexts()
  const outward = useOutwardForm({
    name: 'outward',
    start: { destinationKind: 'province', destination: '', statement: '' },
    send: (client, input) => client.transfers.startOutward(input),
    doneText: t('started'),
  })
  return (
    <>
      <p className="weak">{t('intro')}</p>
      <OutwardForm outward={outward} submitText={t('send')} />
    </>
  )
}

function Resume({ id }: { readonly id: string }) {
  const t = useOutwardTexts()
  const mine = useMyOutward()
  const see = { label: t('see'), to: '/organization/transfers' }
  return (
    <Asked query={mine}>
      {(items) => {
        const found = items.find((item) => item.id === id && item.may.resume)
        return found ? <Mending refused={found} /> : <Empty title={t('gone')} nextSteps={[see]} />
      }}
    </Asked>
  )
}

function Mending({ refused }: { readonly refused: OutwardTransfer }) {
  const t = useOutwardTexts()
  const { id, destinationKind, destination, statement, refusalReason } = refused
  const outward = useOutwardForm({
    name: `outward ${id}`,
    start: { destinationKind, destination, statement },
    send: (client, input) => client.transfers.resumeOutward({ id, ...input }),
    doneText: t('resumed'),
  })
  return (
    <>
      {refusalReason ? <p className="notice notice-attention">{refusalReason}</p> : null}
      <OutwardForm outward={outward} submitText={t('resume')} />
    </>
  )
}

interface OutwardFormProps {
  readonly outward: ReturnType<typeof useOutwardForm>
  readonly submitText: string
}

function OutwardForm({ outward, submitText }: OutwardFormProps) {
  const t = useOutwardTexts()
  const { form, onSubmit, pending, failure } = outward
  const see = { label: t('see'), to: '/organization/transfers' }
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      <SelectField
        name="destinationKind"
        label={t('destinationKind')}
        field={form.field('destinationKind')}
        choices={OUTWARD_DESTINATIONS.map((value) => ({ value, label: t(value) }))}
      />
      <TextField
        name="destination"
        label={t('destination')}
        field={form.field('destination')}
        hint={t('destinationHint')}
        maxLength={LONGEST}
      />
      <TextField
        name="statement"
        label={t('statement')}
        field={form.field('statement')}
        maxLength={LONGEST}
      />
      <FailureNotice failure={failure} nextSteps={failure?.kind === 'refusal' ? [see] : []} />
      <SubmitButton pending={pending}>{submitText}</SubmitButton>
    </form>
  )
}
