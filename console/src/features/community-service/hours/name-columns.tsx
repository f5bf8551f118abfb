import { Clipped } from '../../../shared/look/clipped.tsx'
import type { Say } from '../../../shared/texts/texts.ts'
import type { hoursZh } from './hours-zh.ts'

interface Named {
  readonly name: string
  readonly organization: string | null
}

/** Who it is. */
export function nameColumns(say: Say<keyof typeof hoursZh>) {
  return [
    { title: say('name'), render: (_: unknown, { name }: Named) => <Clipped text={name} /> },
    {
      title: say('organization'),
      render: (_: unknown, { organization }: Named) =>
        organization ? <Clipped text={organization} /> : say('none'),
    },
  ]
}
