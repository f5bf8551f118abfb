import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Sex } from '@qingtuan/domain/shared/sex'
import type { client } from '../../shared/api/client.ts'
import type { TakenPhoto } from '../../shared/photo/photo.ts'

export interface AskForm {
  readonly name: string
  readonly documentKind: DocumentKind | 'unchanged'
  readonly documentNumber?: string
  readonly bornOn?: string
  readonly sex?: Sex
  readonly reason: string
}

type Asking = Parameters<typeof client.identityChanges.ask>[0]

interface Typed {
  readonly memberId: string
  /** The present name. */
  readonly name: string
  readonly typed: AskForm
  readonly photos: readonly (TakenPhoto | null)[]
}

/** What is sent: only what is to change, with the photos that were taken. */
export function askingOf({ memberId, name, typed, photos }: Typed): Asking {
  const { documentKind: kind, documentNumber: number = '', bornOn, sex } = typed
  const birth = { ...(bornOn ? { bornOn } : {}), ...(sex ? { sex } : {}) }
  return {
    memberId,
    reason: typed.reason,
    photos: photos.flatMap((photo) => (photo ? [{ id: photo.id, token: photo.token }] : [])),
    ...(typed.name.trim() === name ? {} : { name: typed.name }),
    ...(kind === 'unchanged' ? {} : { document: { kind, number, ...birth } }),
  }
}
