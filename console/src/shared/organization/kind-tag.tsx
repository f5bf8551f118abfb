import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { OrganizationStatus } from '@qingtuan/domain/organizations/status'
import { Badge } from '../look/badge.tsx'
import { useTexts } from '../texts/texts.ts'
import { organizationTexts } from './organization-texts.ts'

export function KindTag({ kind }: { readonly kind: OrganizationKind }) {
  const say = useTexts(organizationTexts)
  return <Badge>{say(kind)}</Badge>
}

/** Only a status worth noticing is shown: most organizations are active. */
export function StatusTag({ status }: { readonly status: OrganizationStatus }) {
  const say = useTexts(organizationTexts)
  if (status === 'active') return null
  return <Badge tone={status === 'registered' ? 'warn' : 'quiet'}>{say(status)}</Badge>
}
