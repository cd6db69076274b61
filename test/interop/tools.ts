import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Programs the interop tests look with, and the Debian package of each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-writer',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  qpdf: 'qpdf',
  chromium: 'chromium',
  java: 'default-jre-headless',
}

const JARS: Readonly<Record<string, string>> = {
  'preflight.jar': 'libpdfbox2-java',
  'pdfbox2.jar': 'libpdfbox2-java',
  'xmpbox.jar': 'libpdfbox2-java',
  'fontbox2.jar': 'libfontbox2-java',
  'commons-logging.jar': 'libcommons-logging-java',
  'commons-io.jar': 'libcommons-io-java',
  'javax.activation.jar': 'libactivation-java',
  'jaxb-api.jar': 'libjaxb-api-java',
}

const FONTS: Readonly<Record<string, string>> = {
  '/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf': 'fonts-croscore',
  '/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf': 'fonts-liberation2',
}

const JAVA_FOLDER = '/usr/share/java'

/** What is missing of all that the interop tests need, each with the package that brings it. */
export function missingTools(path = process.env.PATH ?? '', there: (file: string) => boolean = existsSync): string[] {
  const folders = path.split(delimiter)
  const programs = Object.entries(PROGRAMS).filter(([name]) => !folders.some((folder) => there(join(folder, name))))
  const files = [
    ...Object.entries(JARS).map(([name, from]) => [join(JAVA_FOLDER, name), from] as const),
    ...Object.entries(FONTS),
  ].filter(([file]) => !there(file))
  return [...programs, ...files].map(([what, from]) => `${what} (apt-get install ${from})`)
}

/** Ends a test file at once, with the list of what to install, when something is missing. */
export function requireTools(): void {
  const missing = missingTools()
  if (missing.length > 0) throw new Error(`test:interop cannot run; missing:\n  ${missing.join('\n  ')}`)
}

/** Runs a program and gives what it printed; a failure says the whole command and everything it printed. */
export async function tool(name: string, ...words: string[]): Promise<string> {
  try {
    const { stdout } = await execute(name, words, { maxBuffer: 256 << 20, timeout: 240_000 })
    return stdout
  } catch (fault) {
    const said = fault instanceof Error && 'stdout' in fault ? `${fault.stdout}` : ''
    throw new Error(`${name} ${words.join(' ')}\n${said}`, { cause: fault })
  }
}

/** Converts many documents to PDF with one run of LibreOffice, in a profile of its own; gives the paths of the PDFs by file. */
export async function officeToPdf(files: readonly string[], folder: string): Promise<Map<string, string>> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await tool('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files)
  const made = files.map((file) => [file, join(folder, basename(file).replace(/\.\w+$/u, '.pdf'))] as const)
  // LibreOffice says all is well even where it could not open a file.
  const lost = made.filter(([, pdf]) => !existsSync(pdf)).map(([file]) => file)
  if (lost.length > 0) throw new Error(`LibreOffice made nothing of ${lost.join(', ')}`)
  return new Map(made)
}

/** What PDFBox Preflight says against files as PDF/A-1b, all in one run: "3.1.11 Invalid Font definition …", by file name. */
export async function preflight(files: readonly string[], folder: string): Promise<Map<string, string[]>> {
  const list = join(folder, 'preflight')
  await writeFile(list, files.join('\n'))
  const classes = Object.keys(JARS).map((name) => join(JAVA_FOLDER, name))
  await tool('java', '-cp', classes.join(delimiter), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', list)
  const report = await readFile(`${list}.preflight.xml`, 'utf8')
  const parts = [...report.matchAll(/<preflight name="([^"]*)">([\s\S]*?)<\/preflight>/gu)]
  return new Map(parts.map(([, name = '', body = '']) => [name, findings(body)]))
}

function findings(report: string): string[] {
  const errors = report.matchAll(/<code>(.*?)<\/code>\s*<details>([\s\S]*?)<\/details>/gu)
  return [...errors].map(([, code, details]) => `${code} ${details}`)
}

/** The letters of a laid out page, without spaces and line ends: a word may be broken after its hyphen. */
export function letters(text: string): string {
  return text.normalize().replace(/\s+/gu, '')
}
