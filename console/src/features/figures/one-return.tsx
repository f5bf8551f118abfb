import { Button } from 'antd'
import { useState } from 'react'
import { client } from '../../shared/api/client.ts'
import { ReportFiles } from '../../shared/export/report-files.tsx'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ExplainModal } from './explain-modal.tsx'
import type { YearlyReturn } from './queries.ts'
import { useYearlyReturn } from './queries.ts'
import { ReturnFigures } from './return-figures.tsx'
import styles from './returns.module.css'
import { returnsTexts } from './returns-texts.ts'

interface OneReturnProps {
  readonly organizationId: number
  readonly year: number
}

export function OneReturn(key: OneReturnProps) {
  const say = useTexts(returnsTexts)
  const found = useYearlyReturn(key.organizationId, key.year)
  return (
    <Section title={say('year', { year: key.year })}>
      {found.isPending && <Loading />}
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <ReturnFigures yearly={found.data} />}
      {found.data && <Explanation yearly={found.data} />}
      {found.data && <Files key={`${key.organizationId}/${key.year}`} {...key} />}
    </Section>
  )
}

/** The return with those below it, and why members became fewer, to carry and to print. */
function Files({ organizationId, year }: OneReturnProps) {
  const say = useTexts(returnsTexts)
  return (
    <div className={styles.files}>
      <ReportFiles
        labels={{ xlsx: say('xlsx'), pdf: say('pdf') }}
        begin={(format, options) =>
          client.exports.begin({ subject: 'yearlyReturn', format, organizationId, year }, options)
        }
      />
    </div>
  )
}

function Explanation({ yearly }: { readonly yearly: YearlyReturn }) {
  const say = useTexts(returnsTexts)
  const [isOpen, setOpen] = useState(false)
  const { explanation, explainUntil: until, may } = yearly
  return (
    <>
      {yearly.dropped && (
        <div className={styles.due}>
          <strong>{say('explanation')}</strong>
          {explanation && <p className={styles.said}>{explanation.text}</p>}
          {explanation && (
            <p className={styles.note}>
              {say('by', { name: explanation.byName, at: momentText(explanation.at) })}
            </p>
          )}
          {!explanation && <p className={styles.said}>{say(may.explain ? 'until' : 'over', { until })}</p>}
          {may.explain && (
            <Button onClick={() => setOpen(true)}>{say(explanation ? 'changeSaid' : 'explain')}</Button>
          )}
        </div>
      )}
      <p className={styles.note}>{say('frozenAt', { at: momentText(yearly.frozenAt) })}</p>
      {isOpen && <ExplainModal yearly={yearly} onClose={() => setOpen(false)} />}
    </>
  )
}
