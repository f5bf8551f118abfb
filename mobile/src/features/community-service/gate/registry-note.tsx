import type { ServiceGate } from '@qingtuan/contract/community-service/gate'
import { momentOf } from '../../../shared/text/dates.ts'
import { useServiceTexts } from './texts.ts'

/** On what the open gate relies, where that is not an answer of today (FAQ M9). */
export function RegistryNote({ registry }: Pick<ServiceGate, 'registry'>) {
  const t = useServiceTexts()
  if (registry === null) return <p className="weak">{t('noRegistry')}</p>
  if (registry.relyingOn === null) return null
  return (
    <p className="notice" role="status">
      {t('relyingOn', { moment: momentOf(registry.relyingOn) })}
    </p>
  )
}
