import { useQuery } from '@tanstack/react-query'
import { client } from '../../shared/api/client.ts'

/** Whose photos: a request’s, a case’s as an organization sees it, or as the desk does. */
export type PhotosOf =
  | { readonly correctionId: string }
  | { readonly caseId: string; readonly isDesk?: boolean }

/** Tickets live a minute, so photos are fetched at once; asking again is another look in the trail. */
export function useNumberPhotos(of: PhotosOf) {
  return useQuery({
    queryKey: ['number-photos', of],
    queryFn: () => openPhotos(of),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

async function openPhotos(of: PhotosOf) {
  const tickets = await ticketsOf(of)
  const open = (ticket: string | null): Promise<Blob> | null =>
    ticket === null ? null : client.numberCases.photo({ ticket })
  const [claimant, holder] = await Promise.all([open(tickets.claimant), open(tickets.holder)])
  return { claimant, holder }
}

async function ticketsOf(of: PhotosOf): Promise<{ claimant: string | null; holder: string | null }> {
  if ('correctionId' in of) {
    const { claimant } = await client.numberCases.openCorrectionPhoto({ id: of.correctionId })
    return { claimant, holder: null }
  }
  const { numberCases } = client
  return of.isDesk ? numberCases.openDeskPhotos({ id: of.caseId }) : numberCases.openPhotos({ id: of.caseId })
}
