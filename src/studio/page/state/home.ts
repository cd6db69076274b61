import { signal } from '@preact/signals'
import type { Home } from '../../api.ts'
import { shared } from '../pure/path.ts'
import { ask } from './ask.ts'
import { trying } from './notice.ts'

/** The meetings of the project, as far as they are known. */
export const home = signal<Home | undefined>(undefined)

let again: ReturnType<typeof setTimeout> | undefined
/** How soon lines that were not known yet are asked for again, in ms. */
const AGAIN = 500

/** Reads the list, and goes on until every line of it is known. */
export async function loadHome(): Promise<void> {
  clearTimeout(again)
  home.value = shared(home.value, (await trying(() => ask('GET /api/home'))) ?? home.value)
  if (home.value && home.value.pending > 0) again = setTimeout(() => void loadHome(), AGAIN)
}
