import './projects.css'
import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useProjectTexts } from './texts.ts'

interface Asked {
  readonly kind: string
  readonly text: string
}

interface FindFormProps {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}

/** A kind, and a part of a title or place; words act when they are sent. */
export function FindForm({ asked, onAsk }: FindFormProps) {
  const t = useProjectTexts()
  const [text, setText] = useState(asked.text)
  const find = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ ...asked, text: text.trim() })
  }
  return (
    <search>
      <form className="service-find" onSubmit={find}>
        <div className="field-frame">
          <select
            className="field-input"
            aria-label={t('kind')}
            value={asked.kind}
            onChange={(event) => onAsk({ ...asked, kind: event.target.value })}
          >
            <option value="">{t('anyKind')}</option>
            {SERVICE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        </div>
        <div className="field-frame">
          <input
            className="field-input"
            type="search"
            enterKeyHint="search"
            maxLength={100}
            aria-label={t('find')}
            placeholder={t('findHere')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="field-button">
            {t('search')}
          </button>
        </div>
      </form>
    </search>
  )
}
