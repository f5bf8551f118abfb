import type { PhotoRef } from '@qingtuan/contract/files'
import { photoAnswered } from '@qingtuan/contract/photo-answer'

interface Upload {
  readonly photo: Blob
  /** Share that has left, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** A slow line needs a while for 1 MB; one that is silent for longer is gone. */
const PATIENCE = 180_000

/** Sends one photo as it is; fetch could not tell how much has left. Rejects as the typed client does. */
export function uploadPhoto({ photo, onProgress, signal }: Upload): Promise<PhotoRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    // What fetch throws when the line breaks.
    const lost = () => reject(new TypeError('the photo did not arrive'))
    request.open('POST', `${location.origin}/api/photos`)
    request.timeout = PATIENCE
    request.setRequestHeader('x-qingtuan-app', 'mobile')
    request.setRequestHeader('content-type', photo.type || 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = lost
    request.onabort = lost
    request.ontimeout = lost
    request.onload = () => {
      try {
        resolve(photoAnswered(request.responseText))
      } catch (refused) {
        reject(refused)
      }
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(photo)
  })
}
