import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { ChartCard } from '../../shared/chart/chart-card.tsx'
import type { Slice } from '../../shared/chart/options.ts'
import { barsOption, monthsOption, shareOption } from '../../shared/chart/options.ts'
import { FigureTable } from '../../shared/figure/figure-table.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'
import { PyramidCard } from './pyramid-card.tsx'
import type { Figures } from './queries.ts'
import { largest, lastMonths } from './shape.ts'
import { useCodeLabel } from './use-code-label.ts'

const MONTHS = 24
const ETHNIC_GROUPS_DRAWN = 10

/** Members by status, age and sex, education, ethnic group, and month of joining. */
export function MemberCards({ figures }: { readonly figures: Figures }) {
  const say = useTexts(figuresTexts)
  const sayMember = useTexts(memberTexts)
  const educationOf = useCodeLabel(EDUCATIONS)
  const ethnicGroupOf = useCodeLabel(ETHNIC_GROUPS)
  const { byStatus, byEducation, byEthnicGroup, byJoinedMonth } = figures
  const statuses = byStatus.map(({ status, count }) => ({ label: sayMember(status), count }))
  const educations = byEducation.map(({ value, count }) => ({ label: educationOf(value), count }))
  const groups = byEthnicGroup.map(({ value, count }) => ({ label: ethnicGroupOf(value), count }))
  const month = toShanghaiDate(new Date()).slice(0, 7)
  const months = lastMonths(byJoinedMonth, month, MONTHS)
  return (
    <>
      <SliceCard title={say('byStatus')} slices={statuses} draw={shareOption} />
      <PyramidCard pyramid={figures.pyramid} />
      <SliceCard title={say('byEducation')} slices={educations} draw={barsOption} />
      <SliceCard
        title={say('byEthnicGroup')}
        slices={groups}
        draw={(slices) => barsOption(largest(slices, ETHNIC_GROUPS_DRAWN, '…'))}
      />
      <SliceCard
        title={say('byJoinedMonth')}
        note={say('joinedNote')}
        slices={months}
        draw={monthsOption}
        wide
      />
    </>
  )
}

interface SliceCardProps {
  readonly title: string
  readonly note?: string
  readonly slices: readonly Slice[]
  readonly draw: (slices: readonly Slice[]) => ReturnType<typeof shareOption>
  readonly wide?: boolean
}

function SliceCard({ title, note, slices, draw, wide = false }: SliceCardProps) {
  const option = slices.some(({ count }) => count > 0) ? draw(slices) : null
  return (
    <ChartCard
      title={title}
      note={note}
      option={option}
      wide={wide}
      table={<FigureTable title={title} rows={slices} />}
    />
  )
}
