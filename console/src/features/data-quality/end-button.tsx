import { App, Button, Popconfirm } from 'antd'
import { useProblem } from '../../shared/api/problem.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useEnd } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'

export function EndButton({ id }: { readonly id: string }) {
  const say = useTexts(campaignTexts)
  const problemOf = useProblem()
  const { message } = App.useApp()
  const end = useEnd(() => void message.success(say('endedNow')))
  return (
    <Popconfirm
      title={say('end')}
      description={say('endText')}
      okText={say('end')}
      cancelText={say('cancel')}
      onConfirm={() =>
        end.mutate({ id }, { onError: (error) => void message.error(problemOf(error).sentence) })
      }
    >
      <Button danger loading={end.isPending}>
        {say('end')}
      </Button>
    </Popconfirm>
  )
}
