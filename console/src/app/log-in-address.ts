/** Where somebody without a session is led, and back from afterwards. */
export function logInAddress({
  pathname,
  search,
}: {
  readonly pathname: string
  readonly search: string
}): string {
  const next = `${pathname}${search}`
  return next === '/' ? '/log-in' : `/log-in?next=${encodeURIComponent(next)}`
}
