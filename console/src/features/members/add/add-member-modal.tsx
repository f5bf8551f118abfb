import { Modal, Tabs } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import { AddMemberForm } from './add-member-form.tsx'
import { addTexts } from './add-texts.ts'
import { InviteForm } from './invite-form.tsx'

/** FAQ O8: who is registered is added; who is not, invited. */
export function AddMemberModal({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(addTexts)
  const [way, setWay] = useState('document')
  const [invited, setInvited] = useState('')
  const inviteInstead = (name: string) => {
    setInvited(name)
    setWay('invitation')
  }
  return (
    <Modal open title={say('title')} width={560} footer={null} onCancel={onClose} mask={{ closable: false }}>
      <Tabs
        activeKey={way}
        onChange={setWay}
        items={[
          {
            key: 'document',
            label: say('byDocument'),
            children: <AddMemberForm onInvite={inviteInstead} onClose={onClose} />,
          },
          {
            key: 'invitation',
            label: say('byInvitation'),
            children: <InviteForm key={invited} name={invited} />,
          },
        ]}
      />
    </Modal>
  )
}
