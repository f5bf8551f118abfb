import { useProofTexts } from './texts.ts'

/** What unbinding does, before it is done. */
export function UnbindEffects({ intro }: { readonly intro: string }) {
  const t = useProofTexts()
  return (
    <section className="card stack">
      <p>{intro}</p>
      <ol className="way">
        <li>{t('effectPhone')}</li>
        <li>{t('effectRecord')}</li>
        <li>{t('effectSessions')}</li>
      </ol>
    </section>
  )
}
