import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import type { Refusal } from '@qingtuan/domain/shared/refusal'

const TAKEN_AS_THEY_ARE: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

/** Characters on a card stay readable at this width; the server keeps 2000. */
const LONGEST_EDGE = 2400

type Shrunk = { readonly photo: File } | { readonly refusal: Refusal }

const fetchCompressor = () => import('browser-image-compression')

/** Nearly every phone’s photo is too large: whoever is about to take one needs the compressor, though the line breaks. */
export const prepareToShrink = (): void => void fetchCompressor().catch(() => undefined)

/**
 * The photo as it is if the server takes it so, else a smaller JPEG of it (FAQ M4). A small file that this
 * browser cannot open is left to the server, which says what is wrong with it. Rejects when the compressor cannot
 * be fetched.
 */
export async function shrinkPhoto(file: File): Promise<Shrunk> {
  const fits = file.size <= PHOTO_MAXIMUM_BYTES
  if (fits && TAKEN_AS_THEY_ARE.includes(file.type)) return { photo: file }
  const smaller = await compress(file)
  if (smaller && smaller.size <= PHOTO_MAXIMUM_BYTES) return { photo: smaller }
  if (fits) return { photo: file }
  return { refusal: { code: smaller ? 'photo.tooLarge' : 'photo.notAnImage' } }
}

/** Null when the browser cannot open it, as with a PDF or, in most browsers, HEIC. */
async function compress(file: File): Promise<File | null> {
  const { default: compressImage } = await fetchCompressor()
  try {
    // A worker would load its script from another site, which the page’s policy forbids.
    return await compressImage(file, {
      maxSizeMB: 0.95,
      maxWidthOrHeight: LONGEST_EDGE,
      fileType: 'image/jpeg',
      useWebWorker: false,
    })
  } catch {
    return null
  }
}
