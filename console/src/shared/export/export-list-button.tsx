import { Button } from 'antd'
import { useState } from 'react'
import type { client } from '../api/client.ts'
import { useLocale } from '../texts/locale.ts'
import { useTexts } from '../texts/texts.ts'
import { ExportDialog } from './export-dialog.tsx'
import { exportTexts } from './export-texts.ts'

type Wish = Extract<
  Parameters<typeof client.exports.begin>[0],
  { readonly subject: 'cadres' | 'joinApplications' }
>
type ListWish = Wish extends infer One ? (One extends Wish ? Pick<One, 'subject' | 'filter'> : never) : never

interface ExportListButtonProps {
  readonly title: string
  /** What the list shows: its filter stands in the address. */
  readonly list: ListWish
}

/** Takes out what a list shows. */
export function ExportListButton({ title, list }: ExportListButtonProps) {
  const say = useTexts(exportTexts)
  const { locale: language } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('export')}</Button>
      {open && (
        <ExportDialog
          title={title}
          isPersonal
          wishOf={(choice) => ({ ...list, ...choice, language })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
