/** What the studio takes from the world: a test gives its own. */
export interface StudioOptions {
  /** Host and port it listens at, as browsers name them: "127.0.0.1:4170". */
  host(): string
  now(): Date
  /** A new text nobody can guess. */
  secret(): string
  /** Absolute folder of the built page. */
  readonly page: string
  /** Opens a folder in the machine's own window of files. */
  openFolder(path: string): Promise<void>
  /** Told the next link that opens the studio, each time one has been used up. */
  announce(link: string): void
  /** Ends the process, once what runs has ended. */
  quit(): void
  /** Told of faults that are ours: the page only hears that there was one. */
  blame(fault: unknown): void
}
