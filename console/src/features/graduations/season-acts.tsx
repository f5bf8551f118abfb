import { App, Button } from 'antd'
import { useProblem } from '../../shared/api/problem.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { graduationsTexts } from './graduations-texts.ts'
import type { Season } from './queries.ts'
import { useClosing } from './queries.ts'
import { useRemindingAloud } from './use-reminding-aloud.ts'

/** What may be done with the whole season. */
export function SeasonActs({ season }: { readonly season: Season }) {
  const say = useTexts(graduationsTexts)
  const problemOf = useProblem()
  const { modal, message } = App.useApp()
  const closing = useClosing()
  const reminding = useRemindingAloud(season.id)
  const { unanswered, undecided } = season.figures
  const close = () =>
    modal.confirm({
      title: say('close'),
      content: say('closeText'),
      okText: say('close'),
      cancelText: say('cancel'),
      onOk: () =>
        closing
          .mutateAsync({ id: season.id })
          .catch((error: unknown) => message.error(problemOf(error).sentence)),
    })
  return (
    <>
      {season.may.close && <Button onClick={close}>{say('close')}</Button>}
      {season.may.remind && (
        <Button type="primary" loading={reminding.isPending} onClick={() => reminding.remind()}>
          {say('remind', { count: unanswered + undecided })}
        </Button>
      )}
    </>
  )
}
