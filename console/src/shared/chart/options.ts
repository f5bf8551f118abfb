import type { EChartsCoreOption } from 'echarts/core'

export interface Slice {
  readonly label: string
  readonly count: number
}

export const COLOURS = ['#c8102e', '#5b7aa8', '#d48806', '#389e0d', '#7c5cbf', '#08979c', '#8c8c8c'] as const
/** Told apart by more than hue: the second is also much lighter. */
const SEX_COLOURS = { male: '#35588f', female: '#e08a9b', unknown: '#bfbfbf' } as const

// Rich text is drawn on the canvas: markup would bring styles that the page's policy forbids.
const tooltip = { renderMode: 'richText', confine: true } as const
const axisText = { color: '#595959' } as const

/** Shares of a whole. Beside the ring of a phone no word has room: there the legend says them all. */
export function shareOption(slices: readonly Slice[]): EChartsCoreOption {
  const total = slices.reduce((sum, { count }) => sum + count, 0)
  const share = (name: string) => slices.find(({ label }) => label === name)?.count ?? 0
  const sayShare = (name: string) => `${name} ${Math.round((share(name) / total) * 1000) / 10}%`
  const baseOption = {
    color: [...COLOURS],
    tooltip: { ...tooltip, trigger: 'item' },
    legend: { bottom: 0, textStyle: axisText },
    series: [
      {
        type: 'pie',
        radius: ['45%', '70%'],
        center: ['50%', '44%'],
        label: { formatter: '{b} {d}%', color: '#434343' },
        data: slices.map(({ label, count }) => ({ name: label, value: count })),
      },
    ],
  }
  const onPhones = {
    legend: { formatter: sayShare },
    series: [{ label: { show: false }, labelLine: { show: false } }],
  }
  return { baseOption, media: [{ query: { maxWidth: 420 }, option: onPhones }] }
}

/** Bars that lie, the longest on top. */
export function barsOption(slices: readonly Slice[]): EChartsCoreOption {
  const rows = slices.toReversed()
  return {
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: axisText },
    yAxis: { type: 'category', data: rows.map(({ label }) => label), axisLabel: axisText },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        itemStyle: { color: COLOURS[1] },
        label: { show: true, position: 'right', color: '#434343' },
        data: rows.map(({ count }) => count),
      },
    ],
  }
}

export interface PyramidStep {
  readonly age: number
  readonly male: number
  readonly female: number
  readonly unknown: number
}

/** Men to the left, women to the right, one step for each year of age. */
export function pyramidOption(
  steps: readonly PyramidStep[],
  names: { readonly male: string; readonly female: string },
): EChartsCoreOption {
  const size = (value: number) => String(Math.abs(value))
  const side = (key: 'male' | 'female', sign: 1 | -1) => ({
    type: 'bar',
    name: names[key],
    stack: 'all',
    barMaxWidth: 18,
    itemStyle: { color: SEX_COLOURS[key] },
    data: steps.map((step) => sign * step[key]),
  })
  return {
    tooltip: { ...tooltip, trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: size },
    legend: { bottom: 0, textStyle: axisText },
    grid: { left: 8, right: 16, top: 8, bottom: 32, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { ...axisText, formatter: size } },
    yAxis: { type: 'category', data: steps.map(({ age }) => String(age)), axisLabel: axisText },
    series: [side('male', -1), side('female', 1)],
  }
}

export function monthsOption(months: readonly Slice[]): EChartsCoreOption {
  return {
    tooltip: { ...tooltip, trigger: 'axis' },
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months.map(({ label }) => label), axisLabel: axisText },
    yAxis: { type: 'value', minInterval: 1, axisLabel: axisText },
    series: [
      {
        type: 'line',
        smooth: false,
        symbolSize: 6,
        lineStyle: { color: COLOURS[0] },
        itemStyle: { color: COLOURS[0] },
        areaStyle: { color: 'rgba(200, 16, 46, 0.08)' },
        data: months.map(({ count }) => count),
      },
    ],
  }
}

export interface FlowLine {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** Left where they came from, right where they went; one name may stand on both sides. */
export function flowOption(flows: readonly FlowLine[]): EChartsCoreOption {
  const left = (name: string) => `${name} ▸`
  const names = new Set(flows.flatMap(({ from, to }) => [left(from), to]))
  return {
    color: [...COLOURS],
    tooltip: { ...tooltip, trigger: 'item' },
    series: [
      {
        type: 'sankey',
        left: 8,
        right: 140,
        top: 8,
        bottom: 8,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'gradient', opacity: 0.35 },
        label: { color: '#434343' },
        data: [...names].map((name) => ({ name })),
        links: flows.map(({ from, to, count }) => ({ source: left(from), target: to, value: count })),
      },
    ],
  }
}

export interface Part {
  readonly shortName: string
  readonly members: number
  readonly complete: number
}

/** The share of complete records in whole per cent; 100 where there is nobody. */
export function completenessOf({ members, complete }: Pick<Part, 'members' | 'complete'>): number {
  return members === 0 ? 100 : Math.floor((complete / members) * 100)
}

export function completenessOption(parts: readonly Part[]): EChartsCoreOption {
  return {
    tooltip: { ...tooltip },
    visualMap: {
      type: 'continuous',
      dimension: 1,
      min: 0,
      max: 100,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 120,
      text: ['100%', '0%'],
      inRange: { color: ['#f7c6cd', '#f4e3b5', '#9fc79a'] },
    },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 44,
        label: { color: '#1f1f1f', formatter: ({ name, value }: TreemapLabel) => `${name}\n${value[1]}%` },
        data: parts
          .filter(({ members }) => members > 0)
          .map((part) => ({ name: part.shortName, value: [part.members, completenessOf(part)] })),
      },
    ],
  }
}

interface TreemapLabel {
  readonly name: string
  readonly value: readonly number[]
}
