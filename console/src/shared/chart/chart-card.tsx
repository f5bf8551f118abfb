import { Segmented } from 'antd'
import type { EChartsCoreOption } from 'echarts/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './chart.module.css'
import { Chart } from './chart.tsx'

const texts = defineTexts(
  'chart',
  {
    chart: '图表',
    table: '表格',
    viewOf: '{title}的显示方式',
    picture: '{title}（图表，可切换为表格）',
    nothing: '还没有可统计的数据',
  },
  {
    chart: 'Chart',
    table: 'Table',
    viewOf: 'How {title} is shown',
    picture: '{title} (a chart; a table can be chosen)',
    nothing: 'Nothing to count yet',
  },
)

interface ChartCardProps {
  readonly title: string
  readonly note?: ReactNode
  /** Null where there is nothing to draw yet. */
  readonly option: EChartsCoreOption | null
  readonly table: ReactNode
  readonly wide?: boolean
  readonly onPick?: (name: string) => void
}

/** A picture with its table behind it. */
export function ChartCard({ title, note, option, table, wide = false, onPick }: ChartCardProps) {
  const say = useTexts(texts)
  const [view, setView] = useState<'chart' | 'table'>('chart')
  return (
    <section className={wide ? `${styles.card} ${styles.wide}` : styles.card} aria-label={title}>
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>{title}</h2>
        {option && (
          <Segmented
            size="small"
            aria-label={say('viewOf', { title })}
            options={[
              { value: 'chart', label: say('chart') },
              { value: 'table', label: say('table') },
            ]}
            value={view}
            onChange={setView}
          />
        )}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {option === null && <p className={styles.note}>{say('nothing')}</p>}
      {option && view === 'chart' && (
        <Chart label={say('picture', { title })} option={option} {...(onPick ? { onPick } : {})} />
      )}
      {option && view === 'table' && <div className={styles.scroll}>{table}</div>}
    </section>
  )
}
