import { App, Form, Input, Modal } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { postTexts } from './post-texts.ts'
import { usePostName } from './post-words.ts'
import type { PostDetail } from './queries.ts'
import {
  useAccess,
  useConfirmation,
  useDeclination,
  useDismissal,
  useEndOfTerm,
  useWithdrawal,
} from './queries.ts'

interface ActModalProps {
  readonly post: PostDetail
  readonly onClose: () => void
}

function useFacts(post: PostDetail) {
  const postName = usePostName()
  const date = post.termEndsOn ?? ''
  return { name: post.name, post: postName(post), organization: post.organization.shortName, date }
}

/** Done: said, and the question is closed. */
function useDone(onClose: () => void) {
  const say = useTexts(postTexts)
  const { message } = App.useApp()
  return () => {
    void message.success(say('done'))
    onClose()
  }
}

/** To let somebody into the console asks for the password again; to take it away asks for nothing but to be sure. */
export function AccessModal({ post, onClose }: ActModalProps) {
  const say = useTexts(postTexts)
  const facts = useFacts(post)
  const stepUp = useStepUp()
  const access = useAccess(useDone(onClose))
  const granted = !post.consoleAccess
  const act = () =>
    access.mutate({ id: post.id, granted }, { onError: (failure) => void stepUp.asks(failure, act) })
  return (
    <Modal
      open
      title={say(granted ? 'grantTitle' : 'revokeTitle', facts)}
      okText={say(granted ? 'do.grant' : 'do.revoke')}
      cancelText={say('cancel')}
      confirmLoading={access.isPending}
      onOk={act}
      onCancel={onClose}
    >
      <p>{say(granted ? 'grantText' : 'revokeText', facts)}</p>
      <RefusalAlert error={isStepUp(access.error) ? null : access.error} />
      {stepUp.modal}
    </Modal>
  )
}

/** Dismissal, and a proposal that is not confirmed: both with a reason. */
export function ReasonModal({ act, post, onClose }: ActModalProps & { readonly act: 'dismiss' | 'decline' }) {
  const say = useTexts(postTexts)
  const facts = useFacts(post)
  const required = useRequired()
  const [form] = Form.useForm<{ reason: string }>()
  const stepUp = useStepUp()
  const done = useDone(onClose)
  const dismissal = useDismissal(done)
  const declination = useDeclination(done)
  const ending = act === 'dismiss' ? dismissal : declination
  const submit = ({ reason }: { reason: string }) => {
    const again = () => submit({ reason })
    ending.mutate({ id: post.id, reason }, { onError: (failure) => void stepUp.asks(failure, again) })
  }
  return (
    <Modal
      open
      title={say(`${act}Title`, facts)}
      okText={say(`do.${act}`)}
      okButtonProps={{ danger: true }}
      cancelText={say('cancel')}
      confirmLoading={ending.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{say(`${act}Text`, facts)}</p>
      <RefusalAlert error={isStepUp(ending.error) ? null : ending.error} />
      <Form form={form} name={act} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item label={say('reasonLabel')} name="reason" rules={[required(say('reasonLabel'))]}>
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
      {stepUp.modal}
    </Modal>
  )
}

/** What needs nothing but to be sure. */
export function SureModal({
  act,
  post,
  onClose,
}: ActModalProps & { readonly act: 'confirm' | 'withdraw' | 'endTerm' }) {
  const say = useTexts(postTexts)
  const facts = useFacts(post)
  const done = useDone(onClose)
  const acts = { confirm: useConfirmation(done), withdraw: useWithdrawal(done), endTerm: useEndOfTerm(done) }
  const chosen = acts[act]
  return (
    <Modal
      open
      title={say(`${act}Title`, facts)}
      okText={say(`do.${act}`)}
      cancelText={say('cancel')}
      confirmLoading={chosen.isPending}
      onOk={() => chosen.mutate({ id: post.id })}
      onCancel={onClose}
    >
      <p>{say(`${act}Text`, facts)}</p>
      <RefusalAlert error={chosen.error} />
    </Modal>
  )
}
