import { App, Form, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { PostEntries } from './post-fields.tsx'
import { POST_FIELD_OF, POST_FIELDS, PostFields, particularsOf } from './post-fields.tsx'
import { postTexts } from './post-texts.ts'
import type { PostDetail } from './queries.ts'
import { useChange } from './queries.ts'

export function ChangeModal({ post, onClose }: { readonly post: PostDetail; readonly onClose: () => void }) {
  const say = useTexts(postTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<PostEntries>()
  const refusal = useFormRefusal(form, POST_FIELDS, POST_FIELD_OF)
  const change = useChange(() => {
    void message.success(say('saved'))
    onClose()
  })
  const submit = (entries: PostEntries) => {
    refusal.clear()
    change.mutate({ id: post.id, ...particularsOf(entries) }, { onError: refusal.show })
  }
  const start = { ...post, postNote: post.postNote ?? '', termEndsOn: post.termEndsOn ?? '' }
  return (
    <Modal
      open
      title={say('changeTitle')}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="change-post" layout="vertical" initialValues={start} onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <PostFields />
      </Form>
    </Modal>
  )
}
