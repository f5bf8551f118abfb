/** Stands in for the image process: does what the first letter of the “picture” says, and answers its own id as width. */
process.on('disconnect', () => process.exit())
process.on('message', (bytes: Uint8Array) => {
  const wish = String.fromCharCode(bytes[0] ?? 0)
  if (wish === 'c') process.exit(3)
  if (wish === 'h') for (;;);
  const answer = () => process.send?.({ bytes, width: process.pid, height: 1 })
  if (wish === 'w') setTimeout(answer, 200)
  else answer()
})
process.send?.('ready')
