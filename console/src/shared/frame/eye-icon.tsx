/** Inside a button that says in words what it does; antd's own icon adds its English file name to them. */
export function eyeIcon(visible: boolean) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
      <path d="M1.5 8c3-5.3 10-5.3 13 0-3 5.3-10 5.3-13 0Z" />
      <circle cx="8" cy="8" r="2" />
      {!visible && <path d="m3 13.5 10-11" />}
    </svg>
  )
}
