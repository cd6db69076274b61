import type { BuildRequest } from '../build/build.ts'
import type { FileResult, Skipped } from '../build/outcome.ts'
import type { Diagnostic, Lang, Path, Sentence } from '../diagnostic.ts'
import type { JsonSchema } from '../meeting/json-schema.ts'
import type { Role } from '../meeting/scalars.ts'

/**
 * What page and server say to each other: every route with its request and answer, types only. Requests with a body are JSON
 * unless said otherwise; answers are JSON, or one JSON value a line (`NDJSON`) where work takes long. Every refusal is a `Refusal`.
 *
 * - `file`: a meeting or the office file as shown to the author, from the project with `/`: "data/2026/so-ket.yaml".
 * - `version`: SHA-256 of a file's bytes, hexadecimal.
 * - `tab`: the page's own id of one tab, 8 to 40 of `[a-z0-9-]`, kept in `sessionStorage`.
 * - The page is served from `dist/page/` (`index.html` at `/`, all else by its name under it) with a policy that allows nothing inline,
 *   style elements included: what makes those (CodeMirror) goes into a shadow root, where it adopts style sheets instead.
 * - Texts have `\n` between lines and no byte order mark; the server keeps those the file has.
 */
export interface Api {
  /** Asked for again at each `home` event: lines come in as they are read, the first answer may have none. */
  'GET /api/home': { readonly answer: Home }
  'GET /api/natures': { readonly answer: readonly Nature[] }
  'POST /api/new': { readonly body: NewMeeting; readonly answer: { readonly file: string } }

  'GET /api/meeting': { readonly query: { readonly file: string }; readonly answer: Opened }
  /** Reads a text and says what is wrong with it; nothing is kept. */
  'POST /api/check': { readonly body: Typed; readonly answer: Reading }
  /** Puts a text as typed on disk before it answers; send it after each pause in typing. */
  'POST /api/draft': { readonly body: Typed & Draftable; readonly answer: Reading & { readonly at: string } }
  /** Forgets a tab's draft; what it said is kept in the history. */
  'POST /api/draft/discard': { readonly body: { readonly file: string; readonly tab: string }; readonly answer: Done }
  /** Changes values by their paths, keeps all else as it was typed, and keeps the result as the tab's draft. */
  'POST /api/edit': {
    readonly body: Typed & Draftable & { readonly operations: readonly Operation[] }
    readonly answer: Edited
  }
  /** Puts right what is certain: everything, or the one finding that begins at a place. The result becomes the tab's draft. */
  'POST /api/fix': {
    readonly body: Typed & Draftable & { readonly only?: FixPlace }
    readonly answer: Edited & { readonly fixed: number }
  }
  'POST /api/save': { readonly body: Save; readonly answer: Saved }

  'GET /api/history': { readonly query: { readonly file: string }; readonly answer: readonly Version[] }
  'GET /api/history/text': {
    readonly query: { readonly file: string; readonly version: string }
    readonly answer: { readonly text: string }
  }
  /** Between two versions; without `to`, up to the file as it stands. */
  'GET /api/history/diff': {
    readonly query: { readonly file: string; readonly from: string; readonly to?: string }
    readonly answer: readonly DiffLine[]
  }
  /** Between two texts: for the choice at a conflict. */
  'POST /api/diff': {
    readonly body: { readonly from: string; readonly to: string }
    readonly answer: readonly DiffLine[]
  }
  /** A save of an older version: the one that stands is kept, too. */
  'POST /api/history/restore': {
    readonly body: { readonly file: string; readonly version: string; readonly base: string }
    readonly answer: Saved
  }

  /** Makes a document of a text in memory; its bytes are fetched from `url`, which lives for the last few previews. */
  'POST /api/preview': {
    readonly body: Typed & { readonly kind: string; readonly format: 'html' | 'pdf' }
    readonly answer: Preview
  }

  'GET /api/documents': { readonly query: { readonly file: string }; readonly answer: Documents }
  'POST /api/build': { readonly body: Build; readonly answer: Ndjson<BuildEvent> }
  /** The bytes of an output with their media type, as a download with a Vietnamese name. `path` is from the folder of outputs. */
  'GET /api/output': { readonly query: { readonly path: string }; readonly answer: Bytes }
  /** An article for the clipboard. */
  'POST /api/article': { readonly body: Typed & { readonly kind: string }; readonly answer: Article }
  /** Opens the folder of a meeting's outputs on the machine; of all outputs without `file`. */
  'POST /api/folder': { readonly body: { readonly file?: string }; readonly answer: Done }

  'GET /api/archive': { readonly answer: ArchiveState }
  'POST /api/archive': { readonly body: ArchiveYear; readonly answer: Ndjson<ArchiveEvent> }
  'POST /api/archive/verify': { readonly body: { readonly years?: readonly string[] }; readonly answer: Verified }

  /** People and bodies whose name, title or id has all the words, marks or not; best first, at most `most` (20). */
  'GET /api/directory': {
    readonly query: {
      readonly q: string
      readonly what?: Named['what']
      readonly file?: string
      readonly most?: string
    }
    readonly answer: readonly Named[]
  }
  'GET /api/schema': { readonly answer: Schemas }
  /** Body: the bytes of a JPEG or PNG, at most 20 MB, as `application/octet-stream`. Never writes over another photo. */
  'POST /api/photo': {
    readonly query: { readonly file: string; readonly name: string }
    readonly answer: Photo
  }
  /** A photo as it will be printed; `name` as in the data file. */
  'GET /api/photo': { readonly query: { readonly file: string; readonly name: string }; readonly answer: Bytes }

  'GET /api/settings': { readonly answer: Settings }
  'POST /api/settings': { readonly body: Partial<Settings>; readonly answer: Settings }
  /** Server-sent events; each `data` is the JSON of a `StudioEvent`, its `event` the default. */
  'GET /api/events': { readonly answer: EventStream<StudioEvent> }
  /** Ends the studio; drafts are on disk. */
  'POST /api/quit': { readonly answer: Done }
}

/** `text/event-stream` of values. */
export interface EventStream<T> {
  readonly eventsOf: T
}
/** `application/x-ndjson`: one value a line. */
export interface Ndjson<T> {
  readonly linesOf: T
}
/** A body that is no JSON. */
export interface Bytes {
  readonly bytes: true
}
export interface Done {
  readonly done: true
}

/** Why a request was not carried out, with status 4xx or 5xx. */
export interface Refusal {
  /** `bad-request`, `not-found`, `forbidden`, `too-large`, `too-many`, `busy`, `exists`, `unreadable`, `fault`. */
  readonly error: string
  readonly message: Sentence
  /** Which part of the request was wrong. */
  readonly path?: Path
}

// ── Home ───────────────────────────────────────────────────────────────────────────────────────

export interface Home {
  /** The project's folder, absolute, and the name of the office where `office.yaml` says it. */
  readonly folder: string
  readonly office?: string
  /** Years, the latest first; "khong-ro-nam" last. */
  readonly years: readonly {
    readonly year: string
    readonly archived: boolean
    readonly meetings: readonly MeetingLine[]
  }[]
  /** Meetings not yet looked at: a `home` event tells when there are fewer. */
  readonly pending: number
  /** What is wrong with the office file and the templates. */
  readonly diagnostics: readonly Diagnostic[]
  /** Drafts left by tabs that were closed, by file. */
  readonly drafts: readonly { readonly file: string; readonly at: string }[]
}

export interface MeetingLine {
  readonly file: string
  /** The file's name without suffix. */
  readonly name: string
  /** Name of the meeting; the file's while it is pending or says none. */
  readonly title: string
  readonly pending: boolean
  readonly type?: string
  /** "2026-07-15". */
  readonly date?: string
  readonly place?: string
  /** Lower case without marks, of title, place, bodies and people: what a search box goes by. */
  readonly folded: string
  readonly errors: number
  readonly warnings: number
  readonly kinds: readonly KindLine[]
}

/**
 * How far a document is, the worst of its formats: `edited` by hand; `error`: the data keeps it from being made; `stale`: made from
 * something older; `none`: not made yet; `fresh`. Kinds the meeting has no facts for are not listed.
 */
export interface KindLine {
  readonly kind: string
  readonly name: string
  readonly state: DocumentState
}
export type DocumentState = 'fresh' | 'stale' | 'edited' | 'error' | 'none'

/** What a new meeting may be. */
export interface Nature {
  /** `so-ket`. */
  readonly id: string
  readonly name: Sentence
  readonly about: Sentence
}

/** `nature` or `copyOf`. A copy has no dates, numbers of documents, results or tasks: only what comes again. */
export interface NewMeeting {
  /** As printed: "Hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2026". */
  readonly name: string
  /** Four digits. */
  readonly year: string
  readonly nature?: string
  readonly copyOf?: string
}

// ── One meeting ────────────────────────────────────────────────────────────────────────────────

/** A text an editor holds. */
export interface Typed {
  readonly file: string
  readonly text: string
}

/** Whose draft a text is, and of which version of the file. */
export interface Draftable {
  readonly tab: string
  readonly base: string
}

/** What a text says. */
export interface Reading {
  /** Every scalar as typed; of a broken file, what could be read. */
  readonly value: RawValue
  /** Part of the text could not be read: a form must not be offered before that is mended. */
  readonly partial: boolean
  /** Of this file, in its order; `at` counts lines and columns from 1. Those with `mend` can be fixed. */
  readonly diagnostics: readonly Diagnostic[]
  /** Kinds its facts call for. */
  readonly kinds: readonly { readonly id: string; readonly name: string }[]
  /** Place of each value and key by JSON of its path, of what the file itself says: for jumping between form and text. */
  readonly places: Readonly<Record<string, { readonly line: number; readonly column: number; readonly length: number }>>
}
export type RawValue = string | readonly RawValue[] | { readonly [key: string]: RawValue }

export interface Opened extends Reading {
  readonly file: string
  readonly schema: 'meeting' | 'office'
  readonly text: string
  readonly version: string
  /** Its year is archived: a save must say that it knows. */
  readonly archived: boolean
  /** Why it can be looked at but not saved: not UTF-8, too large. */
  readonly closed?: Sentence
  /** Texts typed and never saved that say something else than the file, the latest first. */
  readonly drafts: readonly Draft[]
}

export interface Draft {
  readonly tab: string
  readonly text: string
  /** ISO 8601. */
  readonly at: string
  readonly base: string
}

/**
 * One change by path. `value` is a scalar, list or object of texts; `null` in an object leaves the key out.
 * - `set`: at a key (made with all that is missing above it) or an index that is there.
 * - `insert`: into a list before `index`; the list is made where there is none; a value alone becomes its first.
 * - `remove`: a key, or an item; what is left empty above it stays.
 * - `move`: an item of the list at `path`.
 * - `rename`: the key at `path`.
 */
export type Operation =
  | { readonly do: 'set'; readonly path: Path; readonly value: NewValue }
  | { readonly do: 'insert'; readonly path: Path; readonly index: number; readonly value: NewValue }
  | { readonly do: 'remove'; readonly path: Path }
  | { readonly do: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  | { readonly do: 'rename'; readonly path: Path; readonly key: string }
export type NewValue = string | readonly NewValue[] | { readonly [key: string]: NewValue | null }

export interface Edited extends Reading {
  readonly text: string
}

/** The rule and place of a diagnostic that has a `mend`. */
export interface FixPlace {
  readonly rule: string
  readonly line: number
  readonly column: number
}

export interface Save extends Typed, Draftable {
  /** Save although the year is archived. */
  readonly archived?: true
}

/**
 * A conflict has written nothing: both texts are there, and the officer chooses; saving again goes from `current.version`, or from
 * an empty `base` where the file is gone.
 */
export type Saved =
  | { readonly state: 'saved'; readonly version: string; readonly at: string }
  | {
      readonly state: 'conflict'
      /** Absent where the file is gone. */
      readonly current?: { readonly text: string; readonly version: string }
      readonly yours: string
    }

/** `what`: `saved` here, `restored` here, found changed `outside`, a `draft` that was discarded. */
export interface Version {
  readonly version: string
  readonly at: string
  readonly what: 'saved' | 'restored' | 'outside' | 'draft'
  /** In bytes. */
  readonly size: number
  /** It is what stands in the file now. */
  readonly current: boolean
}

/** A line of both (`same`), of the first only (`old`), of the second only (`new`). Numbers from 1. */
export interface DiffLine {
  readonly side: 'same' | 'old' | 'new'
  readonly text: string
  readonly old?: number
  readonly new?: number
}

// ── Preview ────────────────────────────────────────────────────────────────────────────────────

/** `made` false: errors stand against it, or the kind cannot be filled; `diagnostics` say why. */
export type Preview =
  | { readonly made: false; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly made: true
      /** HTML: for an `<iframe sandbox="allow-same-origin">`; scripts never run in it. PDF: for pdf.js. */
      readonly url: string
      readonly title: string
      /** Headings in the order of the document. In HTML they are the `h1` to `h6` of its `main`, in the same order. */
      readonly headings: readonly Heading[]
      /** Where values of the file are said, by JSON of their path: for following the place being edited. */
      readonly places: Readonly<Record<string, PreviewPlace>>
      readonly diagnostics: readonly Diagnostic[]
    }

export interface Heading {
  readonly text: string
  /** From 1. */
  readonly depth: number
  /** From 1; of a PDF. */
  readonly page?: number
}

/** `heading`: position of the last heading at or before it, -1 before the first; `page` from 1, of a PDF. */
export interface PreviewPlace {
  readonly heading: number
  readonly page?: number
}

// ── Documents ──────────────────────────────────────────────────────────────────────────────────

export interface Documents {
  readonly outputs: readonly Output[]
  /** Kinds that are not called for, with the facts that would. */
  readonly others: readonly { readonly kind: string; readonly name: string; readonly needs: readonly string[] }[]
  readonly archived: boolean
}

export interface Output {
  readonly kind: string
  readonly name: string
  /** `docx`, `pdf`, `md`, `html`. */
  readonly format: string
  readonly state: DocumentState
  /** From the folder of outputs; absent where there is no file. */
  readonly path?: string
  /** In bytes. */
  readonly size?: number
  /** New one put beside a hand edit. */
  readonly beside?: string
}

export interface Build extends Partial<Pick<BuildRequest, 'kinds' | 'formats'>> {
  /** All meetings when absent. */
  readonly files?: readonly string[]
  readonly strict?: boolean
  /** Hand-edited documents the officer has said may be replaced (a copy is kept), each by kind and format, of the one file named. */
  readonly replace?: readonly { readonly kind: string; readonly format: string }[]
}

export type BuildEvent =
  | { readonly type: 'start'; readonly meetings: number }
  /** Another run holds the project. */
  | { readonly type: 'waiting'; readonly message: Sentence }
  | {
      readonly type: 'meeting'
      readonly file: string
      /** Meetings done so far. */
      readonly done: number
      readonly files: readonly FileResult[]
      readonly skipped: readonly Skipped[]
      readonly diagnostics: readonly Diagnostic[]
      readonly failure?: Sentence
    }
  | {
      readonly type: 'end'
      readonly made: number
      readonly fresh: number
      readonly edited: number
      readonly failed: number
    }
  | { readonly type: 'fault'; readonly message: Sentence }

/** HTML of headings, paragraphs, lists, tables and pictures without style; and the same as plain text. */
export interface Article {
  readonly title: string
  readonly html: string
  readonly plain: string
}

// ── Archive ────────────────────────────────────────────────────────────────────────────────────

export interface ArchiveState {
  readonly years: readonly { readonly year: string; readonly meetings: number; readonly archived: boolean }[]
  /** Address of the search site, to be opened in a window or frame of its own; absent while there is none. */
  readonly site?: string
  /** Summaries there are, from the folder of outputs. */
  readonly summaries: readonly string[]
}

export interface ArchiveYear {
  readonly year: string
  /** "6 tháng đầu năm", "quý II": only a summary, the year stays open. */
  readonly period?: string
  readonly cluster?: string
  readonly strict?: boolean
  readonly reopen?: boolean
  readonly pack?: boolean
}

export type ArchiveEvent =
  | Exclude<BuildEvent, { readonly type: 'end' }>
  /** The documents are made; the year is being summed up. */
  | { readonly type: 'summing' }
  | {
      readonly type: 'end'
      readonly archived: boolean
      readonly meetings: number
      /** From the folder of outputs. */
      readonly summary: readonly string[]
      readonly findings: readonly Sentence[]
      readonly site?: string
    }

export interface Verified {
  readonly intact: boolean
  readonly files: number
  readonly findings: readonly { readonly path: string; readonly problem: string; readonly message: Sentence }[]
}

// ── Office, form, settings ─────────────────────────────────────────────────────────────────────

/** Somebody or some body that can be named by id. */
export interface Named {
  readonly what: 'person' | 'organization'
  readonly id: string
  readonly name: string
  /** Title, or short name. */
  readonly about: string
  /** Declared in `office.yaml`, or in the meeting asked about. */
  readonly from: 'office' | 'meeting'
}

export interface Schemas {
  readonly meeting: FormSchema
  readonly office: FormSchema
  /** For completion and hover help in the text. */
  readonly json: { readonly meeting: JsonSchema; readonly office: JsonSchema }
  /** Kinds of documents of one meeting, with a sentence on each. */
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly about: string }[]
  readonly formats: readonly string[]
}

/** A form; `shapes` are those that hold themselves (a task has tasks). */
export interface FormSchema {
  readonly root: FormField
  readonly shapes: Readonly<Record<string, FormField>>
}

/** One field: what an officer is shown, and what may be typed. Labels are Vietnamese, as the file is. */
export type FormField = FormWords &
  (
    | {
        readonly type: 'object'
        readonly fields: readonly { readonly key: string; readonly field: FormField }[]
        /** A text alone may stand for the object: it is the value of this key. */
        readonly bare?: string
      }
    /** One value alone may stand for a list of one. */
    | { readonly type: 'list'; readonly item: FormField }
    /** Values by id: `[a-z0-9-]+`. */
    | { readonly type: 'map'; readonly value: FormField }
    | { readonly type: 'choice'; readonly options: readonly string[] }
    /** `reference` names a person or body by id or in free words; `figure`, `basis`: an id of the file. */
    | { readonly type: 'text'; readonly role: Role }
    | { readonly type: 'number' | 'integer' | 'boolean' | 'date' | 'time' }
    /** One of `shapes`. */
    | { readonly type: 'shape'; readonly shape: string }
  )

export interface FormWords {
  readonly label: string
  readonly help?: string
  readonly examples?: readonly unknown[]
  readonly required: boolean
}

/** A photo that was taken in: `name` is what the data file says. */
export interface Photo {
  readonly name: string
  /** In px, as it will stand. */
  readonly width: number
  readonly height: number
}

export interface Settings {
  readonly lang: Lang
  readonly theme: 'system' | 'light' | 'dark'
}

/**
 * - `changed`: files of the project that another program (or tab) saved; `file` names as ever, templates and photos too.
 * - `home`: more lines of the home page are known.
 * - `bye`: the studio ends.
 */
export type StudioEvent =
  | { readonly type: 'changed'; readonly files: readonly string[] }
  | { readonly type: 'home'; readonly pending: number }
  | { readonly type: 'bye' }
