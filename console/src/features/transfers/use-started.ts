import { App } from 'antd'
import { useNavigate } from 'react-router'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransferDetail } from './queries.ts'
import { startTexts } from './start-texts.ts'

/** Goes to what has just been started. */
export function useStarted(): (started: TransferDetail) => void {
  const say = useTexts(startTexts)
  const navigate = useNavigate()
  const { message } = App.useApp()
  return ({ id }) => {
    void message.success(say('done'))
    void navigate(`/transfers/${id}`)
  }
}
