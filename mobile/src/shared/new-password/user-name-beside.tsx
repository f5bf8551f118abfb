/** Password managers keep a new password with the user name that stands before it; people see it elsewhere. */
export function UserNameBeside({ phone }: { readonly phone: string }) {
  return (
    <input
      className="visually-hidden"
      type="tel"
      name="username"
      autoComplete="username"
      value={phone}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
