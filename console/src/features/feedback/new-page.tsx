import { FEEDBACK_PICTURES, FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import type { TakenPhoto } from '../../shared/photo/photo.ts'
import { PhotoField } from '../../shared/photo/photo-field.tsx'
import { usePreviews } from '../../shared/photo/use-previews.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { describeDevice } from './device.ts'
import styles from './feedback.module.css'
import { feedbackTexts } from './feedback-texts.ts'
import { useSend } from './queries.ts'

interface Entries {
  readonly text: string
  readonly happenedAt: string
  readonly device: string
}

type Pictures = readonly (TakenPhoto | null)[]

const PLACES = Array.from({ length: FEEDBACK_PICTURES }, (_, place) => place)

/** 提交反馈 to the superior (FAQ X2): time, browser, id and name fill themselves in. */
export default function NewPage() {
  const say = useTexts(feedbackTexts)
  return (
    <Page
      title={say('newOne')}
      lead={say('sentLead')}
      actions={<Link to="/feedback/sent">{say('sentTitle')}</Link>}
    >
      <Section>
        <Sending />
      </Section>
    </Page>
  )
}

function Sending() {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const [pictures, setPictures] = useState<Pictures>(PLACES.map(() => null))
  const [busy, setBusy] = useState(0)
  const [start] = useState(() => ({
    happenedAt: localMinute(new Date()),
    device: describeDevice(navigator.userAgent),
  }))
  const refusal = useFormRefusal(form, ['text', 'happenedAt', 'device'] as const, {
    'feedback.textRequired': 'text',
  })
  const send = useSend(() => {
    void message.success(say('sentDone'))
    void navigate('/feedback/sent')
  })
  const submit = ({ text, happenedAt, device }: Entries) => {
    refusal.clear()
    const refs = pictures.flatMap((picture) => (picture ? [{ id: picture.id, token: picture.token }] : []))
    const entries = { text, device, happenedAt: new Date(happenedAt).toISOString(), pictures: refs }
    send.mutate(entries, { onError: refusal.show })
  }
  return (
    <Form
      form={form}
      name="feedback-new"
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={start}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item name="text" label={say('text')} rules={[required(say('text'))]}>
        <Input.TextArea rows={5} maxLength={FEEDBACK_TEXT_BOUNDS.maximum} showCount />
      </Form.Item>
      <Screenshots
        pictures={pictures}
        onChange={setPictures}
        onBusy={(isBusy) => setBusy((before) => before + (isBusy ? 1 : -1))}
      />
      <Form.Item name="happenedAt" label={say('happenedAt')} rules={[required(say('happenedAt'))]}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="device" label={say('deviceLabel')} rules={[required(say('deviceLabel'))]}>
        <Input maxLength={200} />
      </Form.Item>
      <p className={styles.privacy}>{say('privacy')}</p>
      <Button type="primary" htmlType="submit" loading={send.isPending} disabled={busy > 0}>
        {say('send')}
      </Button>
    </Form>
  )
}

interface ScreenshotsProps {
  readonly pictures: Pictures
  readonly onChange: (change: (before: Pictures) => Pictures) => void
  readonly onBusy: (isBusy: boolean) => void
}

/** As many fields as are filled, and one more. */
function Screenshots({ pictures, onChange, onBusy }: ScreenshotsProps) {
  const say = useTexts(feedbackTexts)
  const previews = usePreviews()
  const filled = pictures.filter((picture) => picture !== null).length
  return (
    <>
      <p className={styles.label}>{say('screenshots')}</p>
      <div className={styles.photos}>
        {PLACES.slice(0, filled + 1).map((place) => (
          <PhotoField
            key={place}
            label={say('pictureOf', { place: place + 1 })}
            photo={pictures[place] ?? null}
            previews={previews}
            onBusy={onBusy}
            onChange={(picture) => onChange((before) => closedUp(before.with(place, picture)))}
          />
        ))}
      </div>
    </>
  )
}

/** Those that are there first. */
function closedUp(pictures: Pictures): Pictures {
  const there = pictures.filter((picture) => picture !== null)
  return PLACES.map((place) => there[place] ?? null)
}

function localMinute(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
