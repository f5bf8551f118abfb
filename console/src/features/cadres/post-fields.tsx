import { Form, Input, Radio, Select } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './cadres.module.css'
import { cadresTexts } from './cadres-texts.ts'
import { postTexts } from './post-texts.ts'
import { usePostOptions } from './post-words.ts'
import type { PostDetail } from './queries.ts'

/** The particulars of a post as a form holds them; empty dates are empty texts. */
export interface PostEntries {
  readonly post: PostDetail['post']
  readonly postNote?: string
  readonly kind: PostDetail['kind']
  readonly startedOn: string
  readonly termEndsOn?: string
}

export const POST_FIELDS = ['post', 'postNote', 'kind', 'startedOn', 'termEndsOn'] as const
/** At which field a refusal of the server shows. */
export const POST_FIELD_OF = {
  'cadrePost.noteRequired': 'postNote',
  'cadrePost.termBeforeStart': 'termEndsOn',
  'cadrePost.confirmationNeeded': 'post',
  'cadrePost.alreadyHeld': 'post',
  'cadrePost.secretaryServes': 'post',
} as const

export function particularsOf({ post, postNote, kind, startedOn, termEndsOn }: PostEntries) {
  return {
    post,
    postNote: post === 'other' ? (postNote ?? '') : null,
    kind,
    startedOn,
    termEndsOn: termEndsOn || null,
  }
}

/** Post, kind, beginning and term. */
export function PostFields() {
  const say = useTexts(postTexts)
  const sayList = useTexts(cadresTexts)
  const required = useRequired()
  const { posts, kinds } = usePostOptions()
  const isOther = Form.useWatch('post') === 'other'
  return (
    <>
      <Form.Item
        name="post"
        label={sayList('post')}
        extra={say('confirmHint')}
        rules={[required(sayList('post'), 'choose')]}
      >
        <Select options={posts} />
      </Form.Item>
      {isOther && (
        <Form.Item name="postNote" label={say('postNote')} rules={[required(say('postNote'))]}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="kind" label={sayList('kind')} rules={[required(sayList('kind'), 'choose')]}>
        <Radio.Group options={kinds} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="startedOn" label={say('startedOn')} rules={[required(say('startedOn'))]}>
          <Input type="date" min="1950-01-01" max="2099-12-31" />
        </Form.Item>
        <Form.Item name="termEndsOn" label={say('termEndsOn')} extra={say('termHint')}>
          <Input type="date" min="1950-01-01" max="2099-12-31" />
        </Form.Item>
      </div>
    </>
  )
}
