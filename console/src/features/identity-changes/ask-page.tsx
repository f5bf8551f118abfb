import { EVIDENCE_PHOTOS } from '@qingtuan/domain/identity-changes/asking'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import type { TakenPhoto } from '../../shared/photo/photo.ts'
import { PhotoField } from '../../shared/photo/photo-field.tsx'
import { usePreviews } from '../../shared/photo/use-previews.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { AskForm } from './ask-form.ts'
import { askingOf } from './ask-form.ts'
import { DocumentFields } from './document-fields.tsx'
import styles from './identity-change.module.css'
import { identityChangeTexts } from './identity-change-texts.ts'
import { useAsking, useMember } from './queries.ts'

const FIELDS = ['name', 'documentNumber', 'bornOn', 'sex', 'reason'] as const
const PLACES = Array.from({ length: EVIDENCE_PHOTOS.most }, (_, place) => place)

/** The branch asks for another name or document of a member, with photos of evidence. */
export default function AskPage() {
  const say = useTexts(identityChangeTexts)
  const { memberId = '' } = useParams()
  const member = useMember(memberId)
  return (
    <Page
      title={say('askTitle')}
      lead={say('askLead')}
      actions={<Link to={`/members/${memberId}`}>{say('backToMember')}</Link>}
    >
      <Section>
        {member.data && <Asking memberId={memberId} name={member.data.name} />}
        {member.isPending && <Loading />}
        {member.error && <Failure error={member.error} onRetry={() => void member.refetch()} />}
      </Section>
    </Page>
  )
}

function Asking({ memberId, name }: { readonly memberId: string; readonly name: string }) {
  const say = useTexts(identityChangeTexts)
  const sayMember = useTexts(memberTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const required = useRequired()
  const rule = useRule()
  const [form] = Form.useForm<AskForm>()
  const [photos, setPhotos] = useState<(TakenPhoto | null)[]>(PLACES.map(() => null))
  const refusal = useFormRefusal(form, FIELDS, {
    personName: 'name',
    identityDocument: 'documentNumber',
    'member.reasonRequired': 'reason',
  })
  const asking = useAsking((id) => {
    void message.success(say('askedDone'))
    void navigate(`/identity-changes/${id}`)
  })
  const submit = (typed: AskForm) => {
    refusal.clear()
    asking.mutate(askingOf({ memberId, name, typed, photos }), { onError: refusal.show })
  }
  return (
    <Form
      form={form}
      name="identity-change"
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={{ name, documentKind: 'unchanged' }}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item
        name="name"
        label={sayMember('name')}
        rules={[required(sayMember('name')), rule(readPersonName)]}
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <DocumentFields />
      <Form.Item name="reason" label={say('askReason')} rules={[required(say('askReason'))]}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
      <Photos photos={photos} onChange={setPhotos} />
      <Button type="primary" htmlType="submit" loading={asking.isPending}>
        {say('ask')}
      </Button>
    </Form>
  )
}

interface PhotosProps {
  readonly photos: readonly (TakenPhoto | null)[]
  readonly onChange: (change: (before: (TakenPhoto | null)[]) => (TakenPhoto | null)[]) => void
}

function Photos({ photos, onChange }: PhotosProps) {
  const say = useTexts(identityChangeTexts)
  const previews = usePreviews()
  return (
    <>
      <p>{say('evidenceAdvice')}</p>
      <div className={styles.photos}>
        {PLACES.map((place) => (
          <PhotoField
            key={place}
            label={say('photoOf', { place: place + 1 })}
            photo={photos[place] ?? null}
            previews={previews}
            onChange={(photo) => onChange((before) => before.with(place, photo))}
          />
        ))}
      </div>
    </>
  )
}
