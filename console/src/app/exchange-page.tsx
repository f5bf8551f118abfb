import { Tabs } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import ExportsSection from '../features/exports/exports-section.tsx'
import ImportsSection from '../features/imports/imports-section.tsx'
import { Page } from '../shared/look/page.tsx'
import { defineTexts, useTexts } from '../shared/texts/texts.ts'

const texts = defineTexts(
  'exchange',
  { title: '导入导出', imports: '导入', exports: '导出' },
  { title: 'Import and export', imports: 'Import', exports: 'Export' },
)

/** Whole lists in and out: what runs, and what was. */
export default function ExchangePage() {
  const say = useTexts(texts)
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const tab = parameters.get('tab') === 'exports' ? 'exports' : 'imports'
  return (
    <Page title={say('title')}>
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => navigate(key === 'exports' ? '/exchange?tab=exports' : '/exchange')}
        items={[
          { key: 'imports', label: say('imports'), children: <ImportsSection /> },
          { key: 'exports', label: say('exports'), children: <ExportsSection /> },
        ]}
      />
    </Page>
  )
}
