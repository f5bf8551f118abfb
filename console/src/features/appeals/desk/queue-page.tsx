import { Button, Form, Input } from 'antd'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { LoadMore } from '../../../shared/list/load-more.tsx'
import { SearchForm } from '../../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'
import { useCounts, useQueue } from './queries.ts'
import styles from './queue.module.css'
import { useQueueColumns } from './queue-columns.tsx'
import { queueReaders, soughtNumber } from './queue-filter.ts'
import { DueBand, ViewTabs } from './queue-head.tsx'
import { ShortcutHelp, ShortcutHelpButton } from './shortcut-help.tsx'
import { useDialog } from './use-dialog.ts'
import { useNextCase } from './use-next-case.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** The reviewers' queue. */
export default function QueuePage() {
  const say = useTexts(deskTexts)
  const { filter, change } = useUrlFilter(queueReaders, '/')
  const queue = useQueue(filter)
  const counts = useCounts()
  const next = useNextCase()
  const help = useDialog<'help'>()
  const view = filter.view ?? 'open'
  const columns = useQueueColumns(view)
  useShortcuts({ n: next.take, '?': () => help.open('help') }, help.shown === null)
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          <ShortcutHelpButton onOpen={() => help.open('help')} />
          <Button type="primary" loading={next.isPending} onClick={next.take} aria-keyshortcuts="n">
            {say('next')}
          </Button>
        </>
      }
    >
      <RefusalAlert error={next.error} />
      <DueBand counts={counts.data} />
      <Section>
        <ViewTabs filter={filter} counts={counts.data} />
        <SearchForm
          name="appeals"
          filter={{ text: filter.text }}
          onSearch={({ text }) => change({ ...filter, text: text ? soughtNumber(text) : undefined })}
        >
          <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
            <Input placeholder={say('findHint')} maxLength={40} allowClear autoComplete="off" />
          </Form.Item>
        </SearchForm>
        <DataTable
          rows={queue.data?.pages.flatMap(({ items }) => items)}
          reading={queue}
          columns={columns}
          empty={say(filter.text ? 'noneFound' : `empty.${view}`)}
        />
        <LoadMore reading={queue} />
      </Section>
      {help.shown && <ShortcutHelp onClose={help.close} />}
    </Page>
  )
}
