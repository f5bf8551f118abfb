import type { ServiceGate } from '@qingtuan/contract/community-service/gate'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { queries } from '../../shared/api/client.ts'
import { Page } from '../../shared/page/page.tsx'
import { Asked } from '../../shared/page/states.tsx'
import { ClosedGate } from './gate/closed-gate.tsx'
import { RegistryNote } from './gate/registry-note.tsx'
import { useServiceTexts } from './gate/texts.ts'
import { ProjectList } from './projects/project-list.tsx'
import { useProjectTexts } from './projects/texts.ts'
import { ServiceLinks } from './service-links.tsx'

const ASK_AGAIN_MS = 15_000

/** What the registry could not say a moment ago, or was not asked, it may say then. */
function askAgainIn(gate: ServiceGate | undefined): number | false {
  const askableAt = gate?.registry?.askableAt
  if (askableAt) return Math.max(ASK_AGAIN_MS, new Date(askableAt).getTime() - Date.now())
  return gate?.reason === 'registrySilent' ? ASK_AGAIN_MS : false
}

/** 社区服务: what one can take part in, behind the gate (FAQ M8, M9). */
export function ServicePage() {
  const t = useServiceTexts()
  const tp = useProjectTexts()
  const gate = useQuery({
    ...queries.communityService.gate.queryOptions(),
    refetchInterval: ({ state }) => askAgainIn(state.data),
  })
  return (
    <Page
      title={t('title')}
      back="/"
      aside={
        <Link className="page-link" to="/service/mine">
          {tp('mineLink')}
        </Link>
      }
    >
      <ServiceLinks />
      <Asked query={gate}>
        {(answer) =>
          answer.reason === null ? (
            <>
              <RegistryNote registry={answer.registry} />
              <ProjectList />
            </>
          ) : (
            <ClosedGate gate={answer} askAgain={() => void gate.refetch()} />
          )
        }
      </Asked>
    </Page>
  )
}
