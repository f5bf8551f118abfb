import { useJoinTexts } from '../join-entries/texts.ts'
import { ScanButton } from '../scan/scan-button.tsx'
import { readOrganizationLink } from './read-link.ts'
import { useScannerTexts } from './texts.ts'

/** The QR code of a branch, where there is a camera. */
export function ScanBranch({ onRead }: { readonly onRead: (organizationId: string) => void }) {
  const label = useJoinTexts()('scan')
  const t = useScannerTexts()
  const words = { title: t('title'), aim: t('aim'), refused: t('refused'), foreign: t('foreign') }
  return <ScanButton label={label} words={words} read={readOrganizationLink} onRead={onRead} />
}
