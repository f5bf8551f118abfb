import type { PostAct } from '@qingtuan/domain/cadres/post-state'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AccessModal, ReasonModal, SureModal } from './act-modals.tsx'
import styles from './cadres.module.css'
import { ChangeModal } from './change-modal.tsx'
import { PostFacts } from './post-facts.tsx'
import { postTexts } from './post-texts.ts'
import type { PostDetail } from './queries.ts'
import { usePost } from './queries.ts'

interface PostDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function PostDrawer({ id, onClose }: PostDrawerProps) {
  const say = useTexts(postTexts)
  const post = usePost(id)
  const { data } = post
  return (
    <Drawer
      open
      title={data ? `${say('detail')} · ${data.name}` : say('detail')}
      size={600}
      onClose={onClose}
      footer={data && data.may.length > 0 ? <Acts post={data} /> : null}
    >
      {data && <PostFacts post={data} />}
      {post.isPending && <Loading />}
      {post.error && <Failure error={post.error} onRetry={() => void post.refetch()} />}
    </Drawer>
  )
}

/** In this order; only those that will work, for the server says which. */
const ORDER = ['confirm', 'change', 'setAccess', 'withdraw', 'decline', 'endTerm', 'dismiss'] as const
type Offered = (typeof ORDER)[number]
const DANGEROUS: readonly PostAct[] = ['dismiss', 'decline']

function Acts({ post }: { readonly post: PostDetail }) {
  const say = useTexts(postTexts)
  const [act, setAct] = useState<Offered | null>(null)
  const offered = ORDER.filter((one) => post.may.includes(one))
  const wordOf = (one: Offered) =>
    one === 'setAccess' ? say(post.consoleAccess ? 'do.revoke' : 'do.grant') : say(`do.${one}`)
  return (
    <div className={styles.acts}>
      {offered.map((one) => (
        <Button
          key={one}
          type={one === 'confirm' ? 'primary' : 'default'}
          danger={DANGEROUS.includes(one)}
          onClick={() => setAct(one)}
        >
          {wordOf(one)}
        </Button>
      ))}
      {act && <ActModal act={act} post={post} onClose={() => setAct(null)} />}
    </div>
  )
}

function ActModal(props: { readonly act: Offered; readonly post: PostDetail; readonly onClose: () => void }) {
  const { act, post, onClose } = props
  if (act === 'change') return <ChangeModal post={post} onClose={onClose} />
  if (act === 'setAccess') return <AccessModal post={post} onClose={onClose} />
  if (act === 'dismiss' || act === 'decline') return <ReasonModal act={act} post={post} onClose={onClose} />
  return <SureModal act={act} post={post} onClose={onClose} />
}
