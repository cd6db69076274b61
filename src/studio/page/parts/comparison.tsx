import type { DiffLine } from '../../api.ts'
import { stretches } from '../pure/changes.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface ComparisonProps {
  readonly lines: readonly DiffLine[]
  readonly label: string
}

const SIGNS = { same: ' ', old: '−', new: '+' } as const

/** Two texts as one: lines that went, lines that came, and a few round them. */
export function Comparison({ lines, label }: ComparisonProps) {
  if (lines.every(({ side }) => side === 'same')) return <p class="quiet">{say(words.compareSame)}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled to with the keyboard
    <section class="comparison" aria-label={label} tabIndex={0}>
      {stretches(lines).map((stretch, at) =>
        'skipped' in stretch ? (
          <p key={at} class="skipped">
            {say(words.skippedLines(stretch.skipped))}
          </p>
        ) : (
          <ol key={at}>
            {stretch.lines.map((line) => (
              <li key={`${line.side}${line.old ?? ''}-${line.new ?? ''}`} class={`line-${line.side}`}>
                <span class="line-number">{line.new ?? line.old}</span>
                <span class="line-sign" aria-hidden="true">
                  {SIGNS[line.side]}
                </span>
                {line.side !== 'same' && (
                  <span class="hidden">{say(line.side === 'old' ? words.lineOld : words.lineNew)}: </span>
                )}
                <code>{line.text || ' '}</code>
              </li>
            ))}
          </ol>
        ),
      )}
    </section>
  )
}
