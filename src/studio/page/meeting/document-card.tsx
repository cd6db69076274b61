import type { Output } from '../../api.ts'
import { StateTag } from '../parts/state-tag.tsx'
import { shownSize } from '../pure/shown.ts'
import { copyArticle } from '../state/article.ts'
import { addressOf } from '../state/ask.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** One document with its formats. */
export function DocumentCard({ outputs }: { readonly outputs: readonly Output[] }) {
  const [first] = outputs
  if (!first) return null
  return (
    <li class="document-card">
      <h3>{first.name}</h3>
      <ul>
        {outputs.map((output) => (
          <li key={output.format}>
            <span class="format">{output.format.toUpperCase()}</span>
            <StateTag name="" state={output.state} />
            {output.path === undefined ? (
              <span class="quiet">{say(words.notMade)}</span>
            ) : (
              <a href={addressOf('GET /api/output', { path: output.path })} download>
                {say(words.download)}
                <span class="hidden">
                  {' '}
                  {first.name} {output.format}
                </span>
              </a>
            )}
            <span class="quiet">
              {output.size !== undefined && shownSize(output.size)}
              {output.beside !== undefined && ` · ${say(words.beside)}`}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="small" onClick={() => void copyArticle(first.kind)}>
        {say(words.copyArticle)}
        <span class="hidden"> {first.name}</span>
      </button>
    </li>
  )
}
