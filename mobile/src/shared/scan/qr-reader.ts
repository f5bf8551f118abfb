import wasm from 'qr-reader.wasm?url'
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'

/** Reads one QR code from a picture; null while there is none. */
export type QrReader = (picture: HTMLVideoElement) => Promise<string | null>

/** Loads the reader’s wasm from our own address; the package would ask a foreign one. */
export async function loadQrReader(): Promise<QrReader> {
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true })
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null
}
