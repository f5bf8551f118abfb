import { Button } from 'antd'
import { PhotoLook } from '../../../shared/photo-look/photo-look.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../transfer-facts.module.css'
import { useSlipPhoto } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'

/** The photo of the slip. Each opening is a look in the trail, so nobody looks without wanting to. */
export function SlipPhoto({ id }: { readonly id: string }) {
  const say = useTexts(outwardTexts)
  const { data, error, isPending, mutate } = useSlipPhoto(id)
  return (
    <div className={styles.print}>
      <RefusalAlert error={error} />
      {data ? (
        <PhotoLook name={say('slipPhoto')} photo={data} />
      ) : (
        <Button loading={isPending} onClick={() => mutate()}>
          {say('seeSlipPhoto')}
        </Button>
      )}
    </div>
  )
}
