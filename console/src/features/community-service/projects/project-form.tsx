import { Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import type { ProjectEntries } from './form-fields.ts'
import { FIELDS } from './form-fields.ts'
import { fromField } from './moments.ts'
import { ProjectFields } from './project-fields.tsx'
import styles from './projects.module.css'
import type { ProjectInput } from './queries.ts'

interface ProjectFormProps {
  readonly start: ProjectEntries
  readonly send: string
  readonly isSending: boolean
  readonly onSend: (input: ProjectInput, onError: (error: unknown) => void) => void
  readonly onTyped?: (entries: ProjectEntries) => void
  /** Beside the button that sends. */
  readonly children?: ReactNode
}

const FIELD_OF_CODE = {
  'serviceProject.placesTaken': 'places',
  'personName.invalid': 'contactName',
  'phone.invalid': 'contactPhone',
} as const

/** Publishing and changing are one form. */
export function ProjectForm({ start, send, isSending, onSend, onTyped, children }: ProjectFormProps) {
  const [form] = Form.useForm<ProjectEntries>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const submit = (entries: ProjectEntries) => {
    refusal.clear()
    onSend(inputOf(entries), refusal.show)
  }
  return (
    <Form
      form={form}
      name="service-project"
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ''}
      initialValues={start}
      scrollToFirstError={{ block: 'center', focus: true }}
      onFinish={submit}
      onValuesChange={(_, entries: ProjectEntries) => onTyped?.(entries)}
    >
      <RefusalAlert error={refusal.error} />
      <ProjectFields />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {send}
        </Button>
        {children}
      </div>
    </Form>
  )
}

/** Every field is filled: the form’s own rules have passed. */
function inputOf(entries: ProjectEntries): ProjectInput {
  const at = (value: string | null | undefined) => fromField(value ?? '') ?? ''
  const { startsAt, endsAt, signUpUntil } = entries
  const times = { startsAt: at(startsAt), endsAt: at(endsAt), signUpUntil: at(signUpUntil) }
  return { ...entries, ...times } as ProjectInput
}
