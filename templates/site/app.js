;(() => {
  const { fold, search, shardsFor, snippetOf, marked, wordsOf } = globalThis.hoinghi
  const main = document.getElementById('noi-dung')
  const store = new Map()
  const waiting = new Map()
  let meetings = []
  let people = []
  let bodies = []
  let start = { meetings: 0, perText: 1, parts: [] }
  let shown = 0

  /** Called by every data file with its name and what it holds. */
  globalThis.hoinghi.take = (name, value) => {
    store.set(name, value)
    for (const done of waiting.get(name) ?? []) done()
    waiting.delete(name)
    if (name === 'start') begin()
  }

  function begin() {
    start = store.get('start')
    people = store.get('people')
    bodies = store.get('bodies')
    for (let part = 0; store.has(`meetings-${part}`); part += 1)
      meetings = meetings.concat(store.get(`meetings-${part}`))
    meetings = meetings.map(
      ([year, name, title, type, date, place, period, numbers, who, which, documents], index) => ({
        index,
        year,
        name,
        title,
        type,
        date,
        place,
        period,
        numbers,
        people: who,
        bodies: which,
        documents,
      }),
    )
    addEventListener('hashchange', () => route(true))
    addEventListener('keydown', shortcuts)
    route(false)
    document.documentElement.dataset.ready = 'true'
  }

  /** A data file, loaded once. */
  function load(name) {
    if (store.has(name)) return Promise.resolve()
    return new Promise((done) => {
      const others = waiting.get(name)
      if (others) return others.push(done)
      waiting.set(name, [done])
      const script = document.createElement('script')
      script.src = `data/${name}.js`
      script.onerror = () => globalThis.hoinghi.take(name, undefined)
      document.head.append(script)
    })
  }

  async function textOf(index) {
    const name = `text-${Math.floor(index / start.perText)}`
    await load(name)
    return store.get(name)?.[index % start.perText] ?? []
  }

  // Building elements: children are nodes or texts, never markup.
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
    element.append(...children.flat().filter((child) => child !== undefined && child !== ''))
    return element
  }

  const highlighted = (pieces) => pieces.map(([text, hit]) => (hit ? make('mark', {}, text) : text))
  const dateText = (date) => (date === '' ? 'Không ghi ngày' : officialDate(date))
  /** "05/02/2026", "10/7/2026": days below 10 and the months 1 and 2 have a zero. */
  function officialDate(date) {
    const [year, month, day] = date.split('-')
    return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
  }

  const meetingPath = ({ year, name }) => `#/hop/${encodeURIComponent(year)}/${encodeURIComponent(name)}`
  const personPath = ([slug]) => `#/nguoi/${encodeURIComponent(slug)}`
  const bodyPath = ([slug]) => `#/co-quan/${encodeURIComponent(slug)}`
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

  function show(title, ...content) {
    document.title = `${title} – Tra cứu lưu trữ`
    const heading = make('h1', { tabindex: '-1' }, title)
    main.replaceChildren(heading, ...content)
    const here = location.hash.split('?')[0].split('/').slice(0, 2).join('/')
    for (const link of document.querySelectorAll('nav a'))
      if (link.getAttribute('href') === (['', '#', '#/tim'].includes(here) ? '#/' : here))
        link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    return heading
  }

  function route(moved) {
    const [path, query = ''] = location.hash.replace(/^#\/?/u, '').split('?')
    const [page = '', ...rest] = path.split('/').map(decoded)
    shown += 1
    if (page === 'hop') meetingPage(meetings.find(({ year, name }) => year === rest[0] && name === rest[1]))
    else if (page === 'nguoi')
      rest[0]
        ? namedPage(people, rest[0], 'people', 'Không có người này')
        : listPage('Cá nhân', people, 'people', personPath)
    else if (page === 'co-quan')
      rest[0]
        ? namedPage(bodies, rest[0], 'bodies', 'Không có cơ quan này')
        : listPage('Cơ quan', bodies, 'bodies', bodyPath)
    else if (page === 'thoi-gian') timelinePage()
    else searchPage(new URLSearchParams(query))
    if (moved && !(page === '' || page === 'tim')) {
      main.querySelector('h1')?.focus()
      scrollTo(0, 0)
    }
  }

  function decoded(part) {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  }

  // Searching

  const filterNames = ['nam', 'loai', 'nguoi', 'co-quan']

  function searchPage(parameters) {
    const before = document.getElementById('tim')
    if (before && main.contains(before)) return void fill(parameters)
    const input = make('input', {
      id: 'tim',
      type: 'search',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      'aria-describedby': 'goi-y',
    })
    const years = [...new Set(meetings.map(({ year }) => year))].sort().reverse()
    const types = [...new Set(meetings.map(({ type }) => type))].sort()
    const form = make(
      'form',
      { role: 'search', 'aria-label': 'Tìm trong lưu trữ' },
      make(
        'p',
        { class: 'field' },
        make('label', { for: 'tim' }, 'Tìm cuộc họp, người, cơ quan, nhiệm vụ, số văn bản'),
        input,
      ),
      make(
        'p',
        { id: 'goi-y', class: 'hint' },
        'Gõ không dấu cũng được: “hoi nghi”, “tuyen quang”. Phím / để tới ô này, mũi tên lên xuống để đi giữa các kết quả.',
      ),
      make(
        'div',
        { class: 'filters' },
        choice('nam', 'Năm', years),
        choice('loai', 'Loại', types),
        suggestion('nguoi', 'Người', people),
        suggestion('co-quan', 'Cơ quan', bodies),
      ),
    )
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      const asked = new URLSearchParams()
      if (input.value.trim() !== '') asked.set('q', input.value.trim())
      for (const name of filterNames)
        if (document.getElementById(name).value.trim() !== '')
          asked.set(name, document.getElementById(name).value.trim())
      history.replaceState(undefined, '', `#/tim?${asked}`)
      answer(asked)
    })
    show('Tìm kiếm', form, make('p', { id: 'dem', role: 'status' }), make('div', { id: 'ket-qua' }))
    fill(parameters)
  }

  function fill(parameters) {
    const input = document.getElementById('tim')
    if (input !== document.activeElement) input.value = parameters.get('q') ?? ''
    for (const name of filterNames) document.getElementById(name).value = parameters.get(name) ?? ''
    answer(parameters)
  }

  function choice(id, label, values) {
    const options = values.map((value) => make('option', { value }, value))
    return make(
      'p',
      {},
      make('label', { for: id }, label),
      make('select', { id }, make('option', { value: '' }, 'Tất cả'), options),
    )
  }

  function suggestion(id, label, named) {
    const options = named.slice(0, 300).map(([, name]) => make('option', { value: name }))
    return make(
      'p',
      {},
      make('label', { for: id }, label),
      make('input', { id, list: `${id}-ds`, autocomplete: 'off' }),
      make('datalist', { id: `${id}-ds` }, options),
    )
  }

  /** Which meetings the filters let through. */
  function admission(parameters) {
    const [year, type, who, which] = filterNames.map((name) => parameters.get(name) ?? '')
    const wanted = (named, words) => {
      if (words === '') return undefined
      const folded = fold(words)
      return new Set(
        named.flatMap(([slug, name], index) => (slug === words || fold(name).includes(folded) ? [index] : [])),
      )
    }
    const [persons, organs] = [wanted(people, who), wanted(bodies, which)]
    return (index) => {
      const one = meetings[index]
      return (
        (year === '' || one.year === year) &&
        (type === '' || one.type === type) &&
        (!persons || one.people.some((person) => persons.has(person))) &&
        (!organs || one.bodies.some((body) => organs.has(body)))
      )
    }
  }

  async function answer(parameters) {
    const query = parameters.get('q') ?? ''
    shown += 1
    const turn = shown
    const needed = shardsFor(query, fold).filter((part) => start.parts.includes(part))
    await Promise.all(needed.map((part) => load(`index-${part}`)))
    if (turn !== shown) return
    const admits = admission(parameters)
    const parts = Object.fromEntries(needed.map((part) => [part, store.get(`index-${part}`) ?? {}]))
    const found =
      query === ''
        ? latest(admits)
        : search(query, { parts, count: meetings.length, fold, admits }).map(([index]) => index)
    const named =
      query === ''
        ? []
        : [...namesLike(people, query, personPath, 'Người'), ...namesLike(bodies, query, bodyPath, 'Cơ quan')]
    tell(found, named, query)
    const count = found.length
    document.getElementById('dem').textContent =
      query === ''
        ? `${number(count)} cuộc họp, mới nhất trước.`
        : count + named.length === 0
          ? `“${query}”: không tìm thấy.`
          : `“${query}”: ${number(count)} cuộc họp${named.length > 0 ? `, ${named.length} người và cơ quan` : ''}.`
    document.documentElement.dataset.answered = query
  }

  const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')

  function latest(admits) {
    return meetings
      .filter(({ index }) => admits(index))
      .sort((a, b) => compare(b.date, a.date) || a.index - b.index)
      .map(({ index }) => index)
  }

  const foldedNames = new WeakMap()

  /** A name as it is searched, remembered: it is asked for at every key. */
  function foldedName(one) {
    const said = foldedNames.get(one) ?? ` ${wordsOf(one[1], fold).join(' ')}`
    foldedNames.set(one, said)
    return said
  }

  /** Names that hold every word of a query, whole names first. */
  function namesLike(named, query, path, kind) {
    const words = wordsOf(query, fold)
    const phrase = words.join(' ')
    const found = []
    if (words.join('').length > 1)
      for (const one of named) {
        const said = foldedName(one)
        if (words.every((word) => said.includes(` ${word}`))) found.push([said.includes(` ${phrase}`) ? 0 : 1, one])
      }
    return found
      .sort((a, b) => a[0] - b[0] || a[1][1].length - b[1][1].length)
      .slice(0, 6)
      .map(([, one]) => ({ one, path: path(one), kind }))
  }

  function tell(found, named, query) {
    const results = document.getElementById('ket-qua')
    const words = wordsOf(query, fold)
    const groups = []
    if (named.length > 0)
      groups.push(
        make('h2', {}, 'Người và cơ quan'),
        make(
          'ul',
          { class: 'names' },
          named.map(({ one, path, kind }) =>
            make(
              'li',
              {},
              make('a', { href: path, class: 'result' }, highlighted(marked(one[1], words, fold))),
              make('span', { class: 'about' }, ` ${kind}${one[2] ? `, ${one[2]}` : ''}`),
            ),
          ),
        ),
      )
    const list = make('ol', { class: 'results' })
    const more = make('button', { type: 'button' }, 'Xem thêm')
    let next = 0
    const add = () => {
      const page = found.slice(next, next + 20)
      next += page.length
      const items = page.map((index) => resultOf(meetings[index], query, words, 'h3'))
      list.append(...items)
      more.hidden = next >= found.length
      return items
    }
    add()
    more.addEventListener('click', () => add()[0]?.querySelector('a')?.focus())
    if (found.length > 0) groups.push(make('h2', {}, 'Cuộc họp'), list, more)
    results.replaceChildren(...groups)
  }

  function resultOf(meeting, query, words, level = 'h2') {
    const snippet = make('p', { class: 'snippet' })
    const item = make(
      'li',
      {},
      make(
        level,
        { class: 'title' },
        make('a', { href: meetingPath(meeting), class: 'result' }, highlighted(marked(meeting.title, words, fold))),
      ),
      factsLine(meeting),
      snippet,
      documentLinks(meeting),
    )
    if (query === '') snippet.remove()
    else
      textOf(meeting.index).then((sections) => {
        const lines = sections.flatMap(([heading, texts]) => texts.map((text) => `${heading}: ${text}`))
        const pieces = snippetOf(lines, query, fold)
        if (pieces.length > 0) snippet.replaceChildren(...highlighted(pieces))
        else snippet.remove()
      })
    return item
  }

  function factsLine({ type, date, place, period }) {
    const time = date === '' ? 'Không ghi ngày' : make('time', { datetime: date }, dateText(date))
    return make('p', { class: 'about' }, time, ` · ${[type, period, place].filter((part) => part !== '').join(' · ')}`)
  }

  function documentLinks({ year, name, documents, title }) {
    return documents.length === 0 ? '' : fileLinks([year, name], documents, title)
  }

  /** Links to documents in a folder of `out/`, each document with its formats; `title` tells whose they are. */
  function fileLinks(folder, files, title, called) {
    const documents = new Map()
    for (const file of files) {
      const stem = file.slice(0, file.lastIndexOf('.'))
      documents.set(stem, [...(documents.get(stem) ?? []), file])
    }
    const items = [...documents].map(([stem, own]) => {
      const label = documentName(stem, called)
      const links = own.sort(byFormat).flatMap((file) => {
        const format = file.slice(file.lastIndexOf('.') + 1).toUpperCase()
        const href = `../${[...folder, file].map(encodeURIComponent).join('/')}`
        return [' ', make('a', { href, 'aria-label': `${label}, ${format}, ${title}` }, format)]
      })
      return make('li', {}, `${label}:`, links)
    })
    return make('ul', { class: 'documents' }, items)
  }

  /** "Báo cáo", "Báo cáo (bản đã ký)", "Báo cáo tổng hợp (quy iii 2026)". */
  function documentName(stem, called) {
    const [kind, ...rest] = stem.split('.')
    const notes = rest.map((part) => (part === 'da-ky' ? 'bản đã ký' : part.replaceAll('-', ' ')))
    return `${called ?? start.kinds[kind] ?? kind}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  }

  /** To read, then to edit, then the rest. */
  function byFormat(a, b) {
    const rank = (file) => ['.pdf', '.docx', '.html'].findIndex((end) => file.endsWith(end)) >>> 0
    return rank(a) - rank(b) || (a < b ? -1 : 1)
  }

  // Pages

  async function meetingPage(meeting) {
    if (!meeting) return void show('Không có cuộc họp này')
    const turn = shown
    const rows = [
      ['Loại', meeting.type],
      ['Ngày', dateText(meeting.date)],
      ['Nơi họp', meeting.place],
      ['Kỳ đánh giá', meeting.period],
      ['Số văn bản', meeting.numbers.join(', ')],
    ]
    const facts = make(
      'dl',
      {},
      rows
        .filter(([, value]) => value !== '')
        .flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]),
    )
    const links = (title, indexes, named, path) =>
      indexes.length === 0
        ? ''
        : make(
            'section',
            {},
            make('h2', {}, title),
            make(
              'ul',
              { class: 'names' },
              indexes.map((index) =>
                make(
                  'li',
                  {},
                  make('a', { href: path(named[index]) }, named[index][1]),
                  make('span', { class: 'about' }, named[index][2] ? ` ${named[index][2]}` : ''),
                ),
              ),
            ),
          )
    const documents = documentLinks(meeting)
    const body = make('div', { class: 'body' })
    const parts = [
      facts,
      documents && make('section', {}, make('h2', {}, 'Văn bản'), documents),
      body,
      links('Cơ quan', meeting.bodies, bodies, bodyPath),
      links('Cá nhân', meeting.people, people, personPath),
    ]
    show(meeting.title, ...parts.filter((part) => part !== ''))
    const sections = await textOf(meeting.index)
    if (turn !== shown) return
    body.replaceChildren(
      ...sections.map(([heading, lines]) =>
        make(
          'section',
          {},
          make('h2', {}, heading),
          lines.length === 1
            ? make('p', {}, lines[0])
            : make(
                'ul',
                {},
                lines.map((line) => make('li', {}, line)),
              ),
        ),
      ),
    )
  }

  function namedPage(named, slug, key, missing) {
    const index = named.findIndex(([own]) => own === slug)
    if (index < 0) return void show(missing)
    const [, name, about] = named[index]
    const own = meetings.filter((meeting) => meeting[key].includes(index)).sort((a, b) => compare(b.date, a.date))
    show(
      name,
      about && make('p', { class: 'about' }, about),
      make('p', {}, `${number(own.length)} cuộc họp.`),
      make(
        'ol',
        { class: 'results' },
        own.map((meeting) => resultOf(meeting, '', [])),
      ),
    )
  }

  function listPage(title, named, key, path) {
    const times = new Uint32Array(named.length)
    for (const meeting of meetings) for (const index of meeting[key]) times[index] += 1
    const letters = new Map()
    const sorted = named
      .map((one, index) => ({ one, count: times[index], sort: fold(key === 'people' ? lastName(one[1]) : one[1]) }))
      .sort((a, b) => compare(a.sort, b.sort))
    for (const entry of sorted)
      letters.set(entry.sort[0]?.toUpperCase() ?? '', [
        ...(letters.get(entry.sort[0]?.toUpperCase() ?? '') ?? []),
        entry,
      ])
    show(
      title,
      ...[...letters].map(([letter, entries]) =>
        make(
          'details',
          { open: sorted.length < 200 },
          make('summary', {}, `${letter} (${entries.length})`),
          make(
            'ul',
            { class: 'names' },
            entries.map(({ one, count }) =>
              make(
                'li',
                {},
                make('a', { href: path(one) }, one[1]),
                make('span', { class: 'about' }, ` ${one[2] ? `${one[2]}, ` : ''}${number(count)} cuộc họp`),
              ),
            ),
          ),
        ),
      ),
    )
  }

  /** People are looked for by their given name, which comes last. */
  function lastName(name) {
    const words = name.split(' ')
    return [words.at(-1), ...words.slice(0, -1)].join(' ')
  }

  function timelinePage() {
    const years = new Map()
    for (const meeting of latest(() => true).map((index) => meetings[index]))
      years.set(meeting.year, [...(years.get(meeting.year) ?? []), meeting])
    const most = Math.max(1, ...[...years.values()].map((own) => own.length))
    const groups = [...years]
      .sort((a, b) => compare(b[0], a[0]))
      .map(([year, own], order) => {
        const details = make(
          'details',
          { open: order === 0 },
          make(
            'summary',
            {},
            `${year} `,
            make('meter', {
              min: '0',
              max: String(most),
              value: String(own.length),
              'aria-label': `Số cuộc họp năm ${year}`,
            }),
            ` ${number(own.length)} cuộc họp`,
          ),
        )
        const summed = start.summaries[year] ?? []
        const open = () => {
          if (details.open && details.children.length === 1)
            details.append(
              summed.length > 0 ? fileLinks([year], summed, `năm ${year}`, 'Báo cáo tổng hợp') : '',
              make(
                'ol',
                { class: 'results timeline' },
                own
                  .slice()
                  .reverse()
                  .map((meeting) => resultOf(meeting, '', [])),
              ),
            )
        }
        details.addEventListener('toggle', open)
        open()
        return details
      })
    show('Dòng thời gian', ...groups)
  }

  // Keyboard

  function shortcuts(event) {
    const typing = /^(?:input|select|textarea)$/iu.test(document.activeElement?.tagName ?? '')
    if (event.key === '/' && !typing) {
      event.preventDefault()
      if (!document.getElementById('tim')) location.hash = '#/'
      setTimeout(() => document.getElementById('tim')?.focus())
    }
    const input = document.getElementById('tim')
    if (!input) return
    if (event.key === 'Escape' && document.activeElement !== input) input.focus()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [input, ...document.querySelectorAll('a.result')]
    const at = stops.indexOf(document.activeElement)
    if (at < 0) return
    event.preventDefault()
    stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))].focus()
  }
})()
