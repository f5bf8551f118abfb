interface Question {
  readonly title: string
  /** The exact effects of going on. */
  readonly text: string
  readonly yes: string
  readonly no: string
}

/**
 * Asks before something that cannot be taken back. The browser's own dialog keeps the focus inside, closes on
 * Escape and gives the focus back.
 */
export function confirm({ title, text, yes, no }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.className = 'confirm'
  dialog.setAttribute('aria-labelledby', 'confirm-title')
  dialog.setAttribute('aria-describedby', 'confirm-text')
  const heading = part('h2', title, 'confirm-title')
  const cancel = part('button', no)
  const goOn = part('button', yes)
  goOn.className = 'confirm-yes'
  dialog.append(heading, part('p', text, 'confirm-text'), cancel, goOn)
  document.body.append(dialog)
  return new Promise((answer) => {
    cancel.onclick = () => dialog.close()
    goOn.onclick = () => dialog.close('yes')
    dialog.onclose = () => {
      dialog.remove()
      answer(dialog.returnValue === 'yes')
    }
    dialog.showModal()
  })
}

function part<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, id = '') {
  const element = document.createElement(name)
  element.textContent = text
  if (id) element.id = id
  return element
}
