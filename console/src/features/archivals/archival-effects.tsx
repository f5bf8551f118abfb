import { useTexts } from '../../shared/texts/texts.ts'
import { archivalTexts } from './archival-texts.ts'
import styles from './archivals.module.css'
import type { ArchivalPreview } from './queries.ts'

interface ArchivalEffectsProps {
  readonly effects: ArchivalPreview['effects']
  readonly superior: string | null
}

/** Exactly what is concerned, and what becomes of it; what there is nothing of stands back. */
export function ArchivalEffects({ effects, superior }: ArchivalEffectsProps) {
  const say = useTexts(archivalTexts)
  const { members, posts, matters, registrationCodes, sessions } = effects
  const rows = [
    {
      key: 'members',
      count: members,
      after: superior === null ? say('membersNowhere') : say('membersAfter', { superior }),
    },
    { key: 'posts', count: posts, after: say('postsAfter') },
    ...matters.map(({ kind, count }) => ({ key: kind, count, after: say(`${kind}After`) })),
    { key: 'registrationCodes', count: registrationCodes, after: say('registrationCodesAfter') },
    { key: 'sessions', count: sessions, after: say('sessionsAfter') },
  ] as const
  return (
    <table className={styles.effects}>
      <thead>
        <tr>
          <th scope="col">{say('matter')}</th>
          <th scope="col" className={styles.count}>
            {say('count')}
          </th>
          <th scope="col">{say('afterwards')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, count, after }) => (
          <tr key={key} className={count === 0 ? styles.none : undefined}>
            <th scope="row">{say(key)}</th>
            <td className={styles.count}>{count.toLocaleString('en')}</td>
            <td>{count === 0 ? '—' : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
