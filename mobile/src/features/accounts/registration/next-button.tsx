import Button from 'antd-mobile/es/components/button'
import { useRegistrationTexts } from './texts.ts'

export function NextButton({ onPress }: { readonly onPress: () => void }) {
  const t = useRegistrationTexts()
  return (
    <Button block color="primary" size="large" onClick={onPress}>
      {t('next')}
    </Button>
  )
}
