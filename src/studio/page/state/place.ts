import { signal } from '@preact/signals'
import { hrefOf, type Route, routeOf } from '../pure/route.ts'

/** Where the page is, as its address says. */
export const place = signal<Route>(routeOf(location.hash))
addEventListener('hashchange', () => {
  place.value = routeOf(location.hash)
})

export function go(route: Route): void {
  location.hash = hrefOf(route)
}
