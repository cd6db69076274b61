import { useEffect, useRef } from 'preact/hooks'
import { ArchivePage } from '../pages/archive-page.tsx'
import { HomePage } from '../pages/home-page.tsx'
import { KeysPage } from '../pages/keys-page.tsx'
import { MeetingPage } from '../pages/meeting-page.tsx'
import { NewPage } from '../pages/new-page.tsx'
import { actionOf } from '../pure/keys.ts'
import { valueAt } from '../pure/path.ts'
import { hrefOf, type Route } from '../pure/route.ts'
import { act } from '../state/act.ts'
import { alive } from '../state/ask.ts'
import { ended, reach } from '../state/events.ts'
import { home } from '../state/home.ts'
import { value } from '../state/meeting.ts'
import { notice } from '../state/notice.ts'
import { place } from '../state/place.ts'
import { changeSettings, say, settings } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { Banner } from './banner.tsx'
import { QuitButton } from './quit-button.tsx'

const OFFICE = 'data/office.yaml'

/** What stands round every page: where one can go, how it looks, what has to be known at once. */
export function Shell() {
  useEffect(() => {
    const strike = (event: KeyboardEvent) => {
      const action = actionOf({ ...strokeOf(event), typing: isTyping(event) })
      if (action && act(action)) event.preventDefault()
    }
    addEventListener('keydown', strike)
    return () => removeEventListener('keydown', strike)
  }, [])
  const route = place.value
  const first = useRef(true)
  useEffect(() => {
    // Who goes somewhere with the keyboard goes on reading there.
    if (!first.current) document.getElementById('noi-dung')?.focus({ preventScroll: true })
    first.current = false
  }, [route])
  useEffect(() => {
    document.title = `${titleOf(route)} · ${say(words.studio)}`
  })
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('noi-dung')?.focus()}>
        {say(words.skip)}
      </button>
      <Header />
      {ended.value && <Banner kind="bad" message={say(words.quitTold)} />}
      {!alive.value && !ended.value && (
        <Banner kind="bad" message={say(words.gone)}>
          <button type="button" onClick={() => void reach()}>
            {say(words.goneRetry)}
          </button>
        </Banner>
      )}
      <main id="noi-dung" tabIndex={-1}>
        <Page />
      </main>
      <div class="notices" role="status">
        {notice.value && <p class={notice.value.bad ? 'notice notice-bad' : 'notice'}>{say(notice.value.message)}</p>}
      </div>
    </>
  )
}

function Page() {
  const route = place.value
  if (route.page === 'meeting') return <MeetingPage file={route.file} view={route.view} />
  if (route.page === 'new') return <NewPage {...(route.copyOf !== undefined && { copyOf: route.copyOf })} />
  if (route.page === 'archive') return <ArchivePage />
  return route.page === 'keys' ? <KeysPage /> : <HomePage />
}

function titleOf(route: Route): string {
  if (route.page === 'new') return say(words.newTitle)
  if (route.page === 'archive') return say(words.archive)
  if (route.page === 'keys') return say(words.keysTitle)
  if (route.page === 'home') return say(words.meetings)
  const name = valueAt(value.value, ['meeting', 'name'])
  return typeof name === 'string' && name !== '' ? name : route.file
}

function Header() {
  const route = place.value
  const inOffice = route.page === 'meeting' && route.file === OFFICE
  const links = [
    {
      href: hrefOf({ page: 'home' }),
      label: words.meetings,
      here: route.page === 'home' || route.page === 'new' || (route.page === 'meeting' && !inOffice),
    },
    { href: hrefOf({ page: 'meeting', file: OFFICE, view: 'soan' }), label: words.office, here: inOffice },
    { href: hrefOf({ page: 'archive' }), label: words.archive, here: route.page === 'archive' },
    { href: hrefOf({ page: 'keys' }), label: words.keysShort, here: route.page === 'keys' },
  ]
  const { lang, theme } = settings.value
  return (
    <header class="top">
      <p class="name">
        <span class="mark" aria-hidden="true" />
        {home.value?.office ?? say(words.studio)}
      </p>
      <nav aria-label={say(words.mainNav)}>
        {links.map(({ href, label, here }) => (
          <a key={href} href={href} {...(here && { 'aria-current': 'page' })}>
            {say(label)}
          </a>
        ))}
      </nav>
      <div class="top-settings">
        <select
          aria-label={say(words.theme)}
          value={theme}
          onChange={({ currentTarget }) => changeSettings({ theme: themeOf(currentTarget.value) })}
        >
          {(['system', 'light', 'dark'] as const).map((one) => (
            <option key={one} value={one}>
              {say(words.themes[one])}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="small"
          lang={lang === 'vi' ? 'en' : 'vi'}
          onClick={() => changeSettings({ lang: lang === 'vi' ? 'en' : 'vi' })}
        >
          {say(words.language)}
        </button>
        <QuitButton />
      </div>
    </header>
  )
}

function themeOf(said: string): 'system' | 'light' | 'dark' {
  return said === 'light' || said === 'dark' ? said : 'system'
}

function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey, shiftKey }
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
}
