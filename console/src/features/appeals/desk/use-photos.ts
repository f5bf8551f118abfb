import { useQuery } from '@tanstack/react-query'
import { client } from '../../../shared/api/client.ts'

/**
 * Both photos of a claimed case. Tickets live a minute, so the photos are fetched at once; each opening is a look in
 * the audit trail, so nothing but leaving the case or asking again opens them anew.
 */
export function usePhotos(appealId: string) {
  return useQuery({
    queryKey: ['appeal-photos', appealId],
    queryFn: () => openPhotos(appealId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

async function openPhotos(id: string) {
  const { front, back } = await client.appeals.openPhotos({ id })
  const open = (ticket: string): Promise<Blob> => client.appeals.photo({ ticket })
  const [frontPhoto, backPhoto] = await Promise.all([open(front), back === null ? null : open(back)])
  return { front: frontPhoto, back: backPhoto }
}
