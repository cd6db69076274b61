/** Where the page is. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'new'; readonly copyOf?: string }
  | { readonly page: 'meeting'; readonly file: string; readonly view: View }
  | { readonly page: 'archive' }
  | { readonly page: 'keys' }

export type View = 'soan' | 'van-ban' | 'lich-su'
export const views: readonly View[] = ['soan', 'van-ban', 'lich-su']

/** The place a fragment of the address says; home where it says none. */
export function routeOf(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#?\/?/u, '').split('?', 2)
  const said = new URLSearchParams(query)
  const copyOf = said.get('tu')
  if (path === 'cuoc-hop-moi') return copyOf === null ? { page: 'new' } : { page: 'new', copyOf }
  if (path === 'luu-tru') return { page: 'archive' }
  if (path === 'phim-tat') return { page: 'keys' }
  const file = said.get('tep')
  if (path !== 'hop' || !file) return { page: 'home' }
  return { page: 'meeting', file, view: views.find((view) => view === said.get('xem')) ?? 'soan' }
}

/** The fragment that leads to a place. */
export function hrefOf(route: Route): string {
  if (route.page === 'home') return '#/'
  if (route.page === 'new')
    return `#/cuoc-hop-moi${route.copyOf ? `?${new URLSearchParams({ tu: route.copyOf })}` : ''}`
  if (route.page === 'archive') return '#/luu-tru'
  if (route.page === 'keys') return '#/phim-tat'
  return `#/hop?${new URLSearchParams({ tep: route.file, ...(route.view !== 'soan' && { xem: route.view }) })}`
}
