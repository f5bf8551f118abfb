import Button from 'antd-mobile/es/components/button'
import { useState } from 'react'
import type { AppealProps } from './appeal-props.ts'
import { Refile } from './refile.tsx'
import { SupplyPhotos } from './supply-photos.tsx'
import { useFollowTexts } from './texts.ts'
import { Withdraw } from './withdraw.tsx'

const ACTS = ['supplyPhotos', 'refile', 'withdraw'] as const
type Act = (typeof ACTS)[number]

const PANELS = { supplyPhotos: SupplyPhotos, refile: Refile, withdraw: Withdraw } as const

/** The server says which acts work; only these are shown. Each needs a code of the appeal’s phone. */
export function AppealActs(props: AppealProps) {
  const t = useFollowTexts()
  const [open, setOpen] = useState<Act | null>(null)
  const possible = ACTS.filter((act) => props.status.may[act])
  const Panel = open && props.status.may[open] ? PANELS[open] : null
  if (Panel) return <Panel {...props} onClose={() => setOpen(null)} />
  return (
    <div className="acts">
      {possible.map((act) => (
        <Button
          key={act}
          block
          size="large"
          color={act === 'withdraw' ? 'default' : 'primary'}
          fill={act === 'withdraw' ? 'outline' : 'solid'}
          onClick={() => setOpen(act)}
        >
          {t(`${act}Act`)}
        </Button>
      ))}
    </div>
  )
}
