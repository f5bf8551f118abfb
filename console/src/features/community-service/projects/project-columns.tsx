import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { timesText } from './moments.ts'
import { PhaseTag } from './phase-tag.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import type { ProjectRow } from './queries.ts'
import { TakenPlaces } from './taken-places.tsx'

export function useProjectColumns(): TableColumnsType<ProjectRow> {
  const say = useTexts(projectTexts)
  return [
    {
      title: say('name'),
      render: (_, { id, title }) => (
        <Link to={`/community-service/${id}`} className={styles.title ?? ''} title={title}>
          {title}
        </Link>
      ),
    },
    { title: say('phase'), render: (_, { phase }) => <PhaseTag phase={phase} /> },
    {
      title: say('people'),
      render: (_, row) => <TakenPlaces of={row} />,
    },
    {
      title: say('when'),
      render: (_, { startsAt, endsAt }) => <span className={styles.when}>{timesText(startsAt, endsAt)}</span>,
    },
    { title: say('where'), render: (_, { placeName }) => <Clipped text={placeName} /> },
    { title: say('kind'), render: (_, { kind }) => <span className={styles.when}>{say(kind)}</span> },
    {
      title: say('organization'),
      render: (_, { organization }) => <Clipped text={organization.shortName} />,
    },
  ]
}
