/** "2026-07-15" as officers write it: "15/7/2026". */
export function shownDate(iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso) ?? []
  return year ? `${Number(day)}/${Number(month)}/${year}` : iso
}

/** A moment on the officer's clock: "14:05" today, else "14:05 ngày 15/7/2026". */
export function shownMoment(iso: string, now: Date): string {
  const at = new Date(iso)
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  const date = `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`
  return at.toDateString() === now.toDateString() ? time : `${time} ${date}`
}

/** A size as files are shown: "12 KB", "1,4 MB". */
export function shownSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
