import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import styles from './chart.module.css'

interface ChartProps {
  /** What a screen reader says of the picture; the figures themselves stand in the table behind it. */
  readonly label: string
  readonly option: EChartsCoreOption
  readonly onPick?: (name: string) => void
}

/** A picture of figures. Its library is read when the first one is shown. */
export function Chart({ label, option, onPick }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  const content = JSON.stringify(option)
  const drawn = useRef({ content: '', option })
  // Drawn anew when the figures change, not at every turn of the page.
  if (drawn.current.content !== content) drawn.current = { content, option }
  const present = drawn.current.option
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let close = () => {}
    let gone = false
    void import('./echarts.ts').then(({ init }) => {
      if (gone) return
      close = draw(element, init(element), present, (name) => pick.current?.(name))
    })
    return () => {
      gone = true
      close()
    }
  }, [present])
  return <div ref={frame} role="img" aria-label={label} className={styles.chart} />
}

type Drawn = ReturnType<typeof import('./echarts.ts').init>

function draw(element: HTMLElement, chart: Drawn, option: EChartsCoreOption, pick: (name: string) => void) {
  chart.setOption(option)
  chart.on('click', ({ name }) => pick(String(name)))
  const sizes = new ResizeObserver(() => chart.resize())
  sizes.observe(element)
  return () => {
    sizes.disconnect()
    chart.dispose()
  }
}
