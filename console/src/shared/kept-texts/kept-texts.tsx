import { Button, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Failure } from '../list/failure.tsx'
import { Loading } from '../list/loading.tsx'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './kept-texts.module.css'

const texts = defineTexts(
  'kept-texts',
  { edit: '修改', remove: '删除', close: '关闭' },
  { edit: 'Change', remove: 'Remove', close: 'Close' },
)

export interface KeptText {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface KeptTextsProps<Kept extends KeptText> {
  readonly title: string
  /** What is said while nothing is kept. */
  readonly empty: string
  readonly reading: {
    readonly isPending: boolean
    readonly error: unknown
    readonly data: { readonly items: readonly Kept[] } | undefined
    readonly refetch: () => unknown
  }
  readonly onRemove: (id: string) => void
  readonly onClose: () => void
  /** The form for the one that is changed, or for a new one. */
  readonly form: (edited: Kept | null, onDone: () => void) => ReactNode
}

/** Texts that an organization keeps for next time: read, changed, removed, added. */
export function KeptTexts<Kept extends KeptText>(props: KeptTextsProps<Kept>) {
  const { title, reading, onClose, form } = props
  const say = useTexts(texts)
  const [edited, setEdited] = useState<Kept | null>(null)
  return (
    <Modal open title={title} footer={<Button onClick={onClose}>{say('close')}</Button>} onCancel={onClose}>
      {reading.isPending && <Loading />}
      {reading.error ? <Failure error={reading.error} onRetry={() => void reading.refetch()} /> : null}
      {reading.data && <List {...props} items={reading.data.items} onEdit={setEdited} />}
      <div key={edited?.id ?? 'new'}>{form(edited, () => setEdited(null))}</div>
    </Modal>
  )
}

interface ListProps<Kept extends KeptText> extends Pick<KeptTextsProps<Kept>, 'empty' | 'onRemove'> {
  readonly items: readonly Kept[]
  readonly onEdit: (kept: Kept) => void
}

function List<Kept extends KeptText>({ items, empty, onEdit, onRemove }: ListProps<Kept>) {
  const say = useTexts(texts)
  if (items.length === 0) return <p className={styles.quiet}>{empty}</p>
  return (
    <ul className={styles.texts}>
      {items.map((kept) => (
        <li key={kept.id}>
          <strong>{kept.title}</strong>
          <div className={styles.words}>{kept.text}</div>
          <Button
            size="small"
            type="link"
            aria-label={`${say('edit')} ${kept.title}`}
            onClick={() => onEdit(kept)}
          >
            {say('edit')}
          </Button>
          <Button
            size="small"
            type="link"
            danger
            aria-label={`${say('remove')} ${kept.title}`}
            onClick={() => onRemove(kept.id)}
          >
            {say('remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
