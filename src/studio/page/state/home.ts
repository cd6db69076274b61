import { signal } from '@preact/signals'
import type { Home } from '../../api.ts'
import { ask } from './ask.ts'
import { trying } from './notice.ts'

/** The meetings of the project, as far as they are known. */
export const home = signal<Home | undefined>(undefined)

export async function loadHome(): Promise<void> {
  home.value = (await trying(() => ask('GET /api/home'))) ?? home.value
}
