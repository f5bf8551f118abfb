import { App } from 'antd'
import { client } from '../../../shared/api/client.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { ActProps } from './act-props.ts'
import { followTexts } from './follow-texts.ts'
import { ProvenAct } from './proven-act.tsx'

export function WithdrawPanel({ status: { number }, phone, onChange, onCancel }: ActProps) {
  const say = useTexts(followTexts)
  const { message } = App.useApp()
  return (
    <ProvenAct
      title={say('withdrawAct')}
      text={say('withdrawText')}
      phone={phone}
      isDangerous
      act={(phoneProof) => client.appeals.withdraw({ number, phoneProof })}
      onDone={(status) => {
        void message.success(say('withdrawnDone'))
        onChange(status)
      }}
      onCancel={onCancel}
    />
  )
}
