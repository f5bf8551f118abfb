import { Button, Modal, Switch } from 'antd'
import { useId } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useShortcutChoice } from './shortcut-choice.ts'
import styles from './shortcut-help.module.css'
import { shortcutTexts } from './shortcut-texts.ts'

const KEYS = [
  ['N', 'n'],
  ['C', 'c'],
  ['1 / 2', 'photo'],
  ['+ / − / 0', 'zoom'],
  ['R', 'r'],
  ['U', 'u'],
  ['D', 'd'],
  ['P', 'p'],
  ['L', 'l'],
  ['B', 'b'],
  ['Ctrl + Enter', 'ctrlEnter'],
  ['Esc', 'esc'],
  ['?', 'help'],
] as const

export function ShortcutHelpButton({ onOpen }: { readonly onOpen: () => void }) {
  const say = useTexts(shortcutTexts)
  return (
    <Button onClick={onOpen} aria-keyshortcuts="?">
      {say('button')} <kbd className={styles.kbd}>?</kbd>
    </Button>
  )
}

/** The one key of an act, shown on its button. */
export function KeyHint({ of }: { readonly of: string }) {
  return (
    <span className={styles.kbd} aria-hidden="true">
      {of}
    </span>
  )
}

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(shortcutTexts)
  const { on, choose } = useShortcutChoice()
  const id = useId()
  return (
    <Modal
      open
      title={say('title')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <p className={styles.choice}>
        <Switch id={id} checked={on} onChange={choose} aria-label={say('on')} />{' '}
        <label htmlFor={id}>{say('on')}</label>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('key')}</th>
            <th scope="col">{say('act')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([key, act]) => (
            <tr key={act}>
              <th scope="row">
                <kbd className={styles.kbd}>{key}</kbd>
              </th>
              <td>{say(act)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{say('typing')}</p>
    </Modal>
  )
}
