import { App } from 'antd'
import { useProblem } from '../../shared/api/problem.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { graduationsTexts } from './graduations-texts.ts'
import { useReminding } from './queries.ts'

/** Reminds all who have not answered, or some of them, and says whom it reached. */
export function useRemindingAloud(seasonId: string) {
  const say = useTexts(graduationsTexts)
  const problemOf = useProblem()
  const { message } = App.useApp()
  const reminding = useReminding()
  const remind = (memberIds?: string[]) =>
    reminding.mutate(
      { id: seasonId, ...(memberIds ? { memberIds } : {}) },
      {
        onSuccess: (told) => void message.info(say(told.waiting > 0 ? 'remindedSome' : 'reminded', told)),
        onError: (error) => void message.error(problemOf(error).sentence),
      },
    )
  return { remind, isPending: reminding.isPending }
}
