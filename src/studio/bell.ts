import type { StudioEvent } from './api.ts'

/** Tells every open page what happened. */
export interface Bell {
  ring(event: StudioEvent): void
  /** What happens from now on, until `gone`. */
  listen(gone: AbortSignal): AsyncGenerator<StudioEvent>
}

/** A page that does not fetch what happened has this many events kept for it: then the oldest go. */
const MOST = 1000

export function openBell(): Bell {
  const ears = new Set<(event: StudioEvent) => void>()
  return {
    ring: (event) => {
      for (const ear of ears) ear(event)
    },
    async *listen(gone) {
      const heard: StudioEvent[] = []
      let wake = () => {}
      const ear = (event: StudioEvent) => {
        heard.push(event)
        if (heard.length > MOST) heard.shift()
        wake()
      }
      ears.add(ear)
      gone.addEventListener('abort', () => wake(), { once: true })
      try {
        while (!gone.aborted) {
          const event = heard.shift()
          if (event) yield event
          else await new Promise<void>((done) => (wake = done))
        }
      } finally {
        ears.delete(ear)
      }
    },
  }
}
