import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, client } from '../api/client.ts'
import { useSubmission } from '../api/use-submission.ts'
import { useFormRefusal } from '../form/use-form-refusal.ts'
import type { TakenPhoto } from '../photo/photo.ts'
import { PhotoField } from '../photo/photo-field.tsx'
import type { Previews } from '../photo/use-previews.ts'
import { usePreviews } from '../photo/use-previews.ts'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { useTexts } from '../texts/texts.ts'
import styles from './number-report.module.css'
import { numberReportTexts } from './number-report-texts.ts'

/** Whose number it should be; of a newcomer number and name are typed here. */
export type ReportedClaimant =
  | { readonly kind: 'member' | 'joinApplication'; readonly id: string; readonly name: string }
  | { readonly kind: 'newcomer'; readonly name?: string }

interface ReportModalProps {
  readonly number: string
  readonly claimant: ReportedClaimant
  readonly onClose: () => void
  readonly onDone?: () => void
}

interface Entries {
  readonly number: string
  readonly name: string
  readonly note?: string
}

/** Files the case with the photo of the admission form’s cover. */
export function ReportModal({ number, claimant, onClose, onDone }: ReportModalProps) {
  const say = useTexts(numberReportTexts)
  const { form, photo, setPhoto, isAsked, previews, refusal, isPending, ask, submit } = useReportForm(
    claimant,
    () => {
      onDone?.()
      onClose()
    },
  )
  const isNewcomer = claimant.kind === 'newcomer'
  return (
    <Modal
      open
      title={say('title')}
      okText={say('submit')}
      cancelText={say('cancel')}
      confirmLoading={isPending}
      onOk={ask}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="report-number"
        layout="vertical"
        initialValues={{ number, name: claimant.name }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        {number !== '' && <p>{say('lead', { number })}</p>}
        <ClaimantFields isNewcomer={isNewcomer} isNumberKnown={number !== ''} name={claimant.name ?? ''} />
        <PhotoPart photo={photo} previews={previews} isAsked={isAsked} onChange={setPhoto} />
      </Form>
    </Modal>
  )
}

/** What is typed and photographed, and how it is sent. */
function useReportForm(claimant: ReportedClaimant, onDone: () => void) {
  const say = useTexts(numberReportTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<Entries>()
  const [photo, setPhoto] = useState<TakenPhoto | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const previews = usePreviews()
  const refusal = useFormRefusal(form, ['name', 'number', 'note'] as const, {
    'personName.invalid': 'name',
    'numberCase.notOccupied': 'number',
  })
  const report = useReport((id) => {
    void message.success(say('reported'))
    onDone()
    navigate(`/member-numbers/cases/${id}`)
  })
  const ask = () => {
    setIsAsked(true)
    form.submit()
  }
  const submit = (entries: Entries) => {
    refusal.clear()
    if (!photo) return
    const { id, token } = photo
    const who =
      claimant.kind === 'newcomer'
        ? ({ kind: 'newcomer', name: entries.name } as const)
        : { kind: claimant.kind, id: claimant.id }
    const rest = { ...(entries.note ? { note: entries.note } : {}), photo: { id, token } }
    report.mutate({ number: entries.number, claimant: who, ...rest }, { onError: refusal.show })
  }
  return { form, photo, setPhoto, isAsked, previews, refusal, isPending: report.isPending, ask, submit }
}

interface PhotoPartProps {
  readonly photo: TakenPhoto | null
  readonly previews: Previews
  readonly isAsked: boolean
  readonly onChange: (photo: TakenPhoto | null) => void
}

function PhotoPart({ photo, previews, isAsked, onChange }: PhotoPartProps) {
  const say = useTexts(numberReportTexts)
  return (
    <>
      <p className={styles.quiet}>{say('advice')}</p>
      <PhotoField
        label={say('photo')}
        photo={photo}
        previews={previews}
        complaint={isAsked && !photo ? say('photoNeeded') : null}
        onChange={onChange}
      />
      <Form.Item name="note" label={say('note')}>
        <Input.TextArea rows={2} maxLength={200} placeholder={say('noteHint')} />
      </Form.Item>
      <p className={styles.quiet}>{say('after')}</p>
    </>
  )
}

interface ClaimantFieldsProps {
  readonly isNewcomer: boolean
  readonly isNumberKnown: boolean
  readonly name: string
}

function ClaimantFields({ isNewcomer, isNumberKnown, name }: ClaimantFieldsProps) {
  const say = useTexts(numberReportTexts)
  return (
    <>
      {isNewcomer ? (
        <Form.Item
          name="name"
          label={say('name')}
          extra={say('nameHint')}
          rules={[{ required: true, message: say('name') }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      ) : (
        <p>
          {say('who')}: <strong>{name}</strong>
        </p>
      )}
      <Form.Item
        name="number"
        label={say('number')}
        extra={say('numberHint')}
        hidden={isNumberKnown}
        rules={[{ required: true, message: say('numberHint') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </>
  )
}

function useReport(onDone: (id: string) => void) {
  const queries = useQueryClient()
  return useSubmission(client.numberCases.report, ({ id }) => {
    void queries.invalidateQueries({ queryKey: api.numberCases.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
    onDone(id)
  })
}
