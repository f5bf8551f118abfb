import { App, Button } from 'antd'
import { useProblem } from '../../../shared/api/problem.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import type { Announcement } from './queries.ts'
import { useRemind, useWithdraw } from './queries.ts'

/** What its sender may do with it. */
export function AnnouncementActs({ announcement }: { readonly announcement: Announcement }) {
  const say = useTexts(announcementTexts)
  const problemOf = useProblem()
  const { modal, message } = App.useApp()
  const withdrawal = useWithdraw()
  const reminder = useRemind()
  const { id, may, startedAt, asksReceipt, figures } = announcement
  const count = figures.receivers - (asksReceipt ? figures.confirmed : figures.read)
  const complain = (error: unknown) => void message.error(problemOf(error).sentence)
  const withdraw = () =>
    modal.confirm({
      title: say('withdrawTitle'),
      content: say(startedAt === null ? 'withdrawBefore' : 'withdrawAfter'),
      okText: say('withdraw'),
      cancelText: say('cancel'),
      onOk: () =>
        withdrawal
          .mutateAsync({ id })
          .then(() => void message.success(say('withdrawDone')))
          .catch(complain),
    })
  const remind = () =>
    reminder.mutate(
      { id },
      {
        onSuccess: ({ reminding }) => void message.success(say('reminded', { count: reminding })),
        onError: complain,
      },
    )
  return (
    <>
      {may.withdraw && <Button onClick={withdraw}>{say('withdraw')}</Button>}
      {may.remind && (
        <Button type="primary" loading={reminder.isPending} onClick={remind}>
          {say(asksReceipt ? 'remindReceipt' : 'remind', { count })}
        </Button>
      )}
    </>
  )
}
