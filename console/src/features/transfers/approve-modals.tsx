import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Checkbox, Form } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ActProps } from './act-modal.tsx'
import { ActModal, useDone } from './act-modal.tsx'
import { usePostNames } from './post-names.ts'
import { useTransferAct } from './queries.ts'
import { transferTexts } from './transfer-texts.ts'

/** The names that the sentences of a transfer need. */
function namesOf({ member, from, to }: ActProps['transfer']) {
  return { name: member.name, from: from.shortName, to: to.shortName }
}

export function ApproveOutModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const postNames = usePostNames()
  const [form] = Form.useForm<{ endPosts: boolean }>()
  const [error, setError] = useState<unknown>(null)
  const approval = useTransferAct('approveOut', useDone(onClose))
  const { id, member, endPosts } = transfer
  const names = namesOf(transfer)
  return (
    <ActModal
      name="approve-out"
      title={say('approveOut')}
      text={say('approveOutText', names)}
      form={form}
      initial={{ endPosts }}
      error={error}
      isPending={approval.isPending}
      onSubmit={(entries) =>
        approval.mutate({ id, endPosts: entries.endPosts ?? endPosts }, { onError: setError })
      }
      onClose={onClose}
    >
      {member.posts.length > 0 && (
        <Form.Item name="endPosts" valuePropName="checked">
          <Checkbox>{say('endPosts', { ...names, posts: postNames(member.posts) })}</Checkbox>
        </Form.Item>
      )}
    </ActModal>
  )
}

export function ApproveInModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const [form] = Form.useForm<object>()
  const [error, setError] = useState<unknown>(null)
  const approval = useTransferAct('approveIn', useDone(onClose))
  const { id, to } = transfer
  const text = holdsMembers(to.kind) ? 'approveInText' : 'approveInCommitteeText'
  return (
    <ActModal
      name="approve-in"
      title={say('approveIn')}
      text={say(text, namesOf(transfer))}
      form={form}
      error={error}
      isPending={approval.isPending}
      onSubmit={() => approval.mutate({ id }, { onError: setError })}
      onClose={onClose}
    />
  )
}

export function WithdrawModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const [form] = Form.useForm<object>()
  const [error, setError] = useState<unknown>(null)
  const withdrawal = useTransferAct('withdraw', useDone(onClose))
  return (
    <ActModal
      name="withdraw"
      title={say('withdraw')}
      text={say('withdrawText', namesOf(transfer))}
      form={form}
      error={error}
      isPending={withdrawal.isPending}
      onSubmit={() => withdrawal.mutate({ id: transfer.id }, { onError: setError })}
      onClose={onClose}
    />
  )
}
