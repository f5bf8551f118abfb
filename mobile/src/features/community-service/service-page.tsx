import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'
import { Page } from '../../shared/page/page.tsx'
import { Asked } from '../../shared/page/states.tsx'
import { ClosedGate } from './gate/closed-gate.tsx'
import { useServiceTexts } from './gate/texts.ts'
import { ProjectList } from './projects/project-list.tsx'

/** 社区服务: what one can take part in, behind the gate (FAQ M8, M9). */
export function ServicePage() {
  const t = useServiceTexts()
  const gate = useQuery(queries.communityService.gate.queryOptions())
  return (
    <Page title={t('title')} back="/">
      <Asked query={gate}>
        {(answer) => (answer.reason === null ? <ProjectList /> : <ClosedGate {...answer} />)}
      </Asked>
    </Page>
  )
}
