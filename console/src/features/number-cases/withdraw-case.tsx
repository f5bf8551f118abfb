import { App } from 'antd'
import { useTexts } from '../../shared/texts/texts.ts'
import { numberCasesTexts } from './number-cases-texts.ts'
import { useWithdrawCase } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'

export function WithdrawCase({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useTexts(numberCasesTexts)
  const { message } = App.useApp()
  const withdrawal = useWithdrawCase(() => {
    void message.success(say('withdrawnDone'))
    onClose()
  })
  return (
    <ReasonModal
      title={say('withdraw')}
      text={say('withdrawText')}
      label={say('withdrawReason')}
      button={say('withdraw')}
      code="numberCase.reasonRequired"
      isPending={withdrawal.isPending}
      onReason={(reason, onError) => withdrawal.mutate({ id, reason }, { onError })}
      onClose={onClose}
    />
  )
}
