/** The page's own id of this tab; a page that is loaded again is the same tab. */
export const tab = kept('hoinghi-tab', () => `trang-${crypto.randomUUID().slice(0, 18)}`)

function kept(key: string, make: () => string): string {
  const known = sessionStorage.getItem(key)
  if (known !== null) return known
  const made = make()
  sessionStorage.setItem(key, made)
  return made
}
