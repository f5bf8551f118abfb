import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useProblem } from '../../../shared/api/problem.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MembersFilter } from '../members-filter.ts'
import type { MemberView } from './queries.ts'
import { useChangeView, useDeleteView } from './queries.ts'
import { rollTexts } from './roll-texts.ts'
import { contentOf } from './view-content.ts'
import { ViewModal } from './view-modal.tsx'

interface ViewMenuProps {
  readonly view: MemberView
  readonly filter: MembersFilter
  /** The page shows exactly what the view keeps. */
  readonly isCurrent: boolean
}

/** What may be done with the view that was opened last. */
export function ViewMenu({ view, filter, isCurrent }: ViewMenuProps) {
  const say = useTexts(rollTexts)
  const { message, modal } = App.useApp()
  const problemOf = useProblem()
  const [isNaming, setIsNaming] = useState(false)
  const change = useChangeView()
  const remove = useDeleteView()
  const settledWith = (text: string) => ({
    onSuccess: () => void message.success(text),
    onError: (error: unknown) => void message.error(problemOf(error).sentence),
  })
  const saved = settledWith(say('viewSaved'))
  const askRemoval = () =>
    void modal.confirm({
      title: say('remove'),
      content: say('removeText', { name: view.name }),
      okText: say('remove'),
      cancelText: say('cancel'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutate({ id: view.id }, settledWith(say('viewRemoved'))),
    })
  const acts = {
    fill: () => change.mutate({ id: view.id, ...contentOf(filter) }, saved),
    rename: () => setIsNaming(true),
    makeDefault: () => change.mutate({ id: view.id, isDefault: !view.isDefault }, saved),
    remove: askRemoval,
  }
  const items = [
    ...(isCurrent ? [] : [{ key: 'fill', label: say('fill') }]),
    { key: 'rename', label: say('rename') },
    { key: 'makeDefault', label: say(view.isDefault ? 'noDefault' : 'makeDefault') },
    { key: 'remove', label: say('remove'), danger: true },
  ]
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => acts[key as keyof typeof acts]() }}>
        <Button type="text" size="small" aria-label={say('viewActs', { name: view.name })}>
          ⋯
        </Button>
      </Dropdown>
      {isNaming && <ViewModal view={view} filter={filter} onClose={() => setIsNaming(false)} />}
    </>
  )
}
