/** The six tones, named as in school: level, falling, rising, creaky, dipping, heavy. */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'ngã' | 'hỏi' | 'nặng'

/** A Vietnamese syllable taken apart, in lower case: `rhyme` keeps ă â ê ô ơ ư but not the tone. */
export interface Syllable {
  readonly onset: string
  readonly rhyme: string
  readonly tone: Tone
}

const toneOfMark = new Map<string, Tone>([
  ['\u0300', 'huyền'],
  ['\u0301', 'sắc'],
  ['\u0303', 'ngã'],
  ['\u0309', 'hỏi'],
  ['\u0323', 'nặng'],
])
const markOfTone = new Map([...toneOfMark].map(([mark, tone]) => [tone, mark]))

const onsets = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx', '']

const openAndClosed = set(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt
  up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y`)
const afterNothing = set('yêm yên yêng yêt yêu ym')
const afterQu = set(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eng eo et ê êch ên ênh êt êu
  i it ơ ơn ơt ôc y ych yên yêt ynh yt`)

/** Takes a word apart; nothing when it is no well-formed Vietnamese syllable with its tone in one of the two accepted places. */
export function parseSyllable(word: string): Syllable | undefined {
  const known = parsed.get(word)
  if (known !== undefined) return known ?? undefined
  const result = parse(word)
  if (parsed.size < 20_000) parsed.set(word, result ?? null)
  return result
}

// A pure function's memory: Vietnamese has some seven thousand syllables, and every check asks for the same ones.
const parsed = new Map<string, Syllable | null>()

function parse(word: string): Syllable | undefined {
  const text = word.normalize('NFC').toLowerCase()
  if (text.length === 0 || text.length > 7) return undefined
  const { base, tone } = splitTone(text)
  const parts = splitOnset(base)
  if (!parts) return undefined
  const syllable = { ...parts, tone }
  if (/(?:[pt]|c|ch)$/.test(parts.rhyme) && tone !== 'sắc' && tone !== 'nặng') return undefined
  return spell(syllable, 'old') === text || spell(syllable, 'new') === text ? syllable : undefined
}

/** True for a well-formed Vietnamese syllable in any case. */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== undefined
}

function splitTone(text: string): { base: string; tone: Tone } {
  let tone: Tone = 'ngang'
  const base = text.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = toneOfMark.get(mark) ?? tone
    return ''
  })
  return { base: base.normalize('NFC'), tone }
}

function splitOnset(base: string): { onset: string; rhyme: string } | undefined {
  for (const onset of onsets) {
    if (!base.startsWith(onset)) continue
    const rhyme = base.slice(onset.length)
    if (fits(onset, rhyme)) return { onset, rhyme }
  }
  return undefined
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return afterQu.has(rhyme)
  if (onset === '' && afterNothing.has(rhyme)) return true
  if (!openAndClosed.has(rhyme)) return false
  // Only a few borrowed words: boong, xoong, goòng, soóc, rơ moóc.
  if (rhyme.startsWith('oo')) return /^[bxgsm]$/.test(onset)
  const front = /^[eêiy]/.test(rhyme)
  if (onset === 'gi') return !/^[iy]/.test(rhyme)
  if (onset === 'g') return !/^[eêy]/.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  return !(front && (onset === 'c' || onset === 'ng'))
}

/** Where the tone mark of hoà/hòa, khoẻ/khỏe, uỷ/ủy stands: `old` on the first vowel, `new` on the main one (QĐ 1989/QĐ-BGDĐT). */
export type ToneStyle = 'old' | 'new'

/** The syllable in letters, lower case, NFC. */
export function spell({ onset, rhyme, tone }: Syllable, style: ToneStyle): string {
  const mark = markOfTone.get(tone)
  if (!mark) return onset + rhyme
  const at = tonePlace(rhyme, style)
  return (onset + rhyme.slice(0, at + 1) + mark + rhyme.slice(at + 1)).normalize('NFC')
}

/** Index in `rhyme` of the vowel that carries the tone. */
function tonePlace(rhyme: string, style: ToneStyle): number {
  const marked = /[ăâêôơư](?![ăâêôơư])/.exec(rhyme)
  if (marked) return marked.index
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1
  if (vowels < rhyme.length) return vowels - 1
  if (vowels === 3) return 1
  if (vowels === 2 && movable(rhyme)) return style === 'old' ? 0 : 1
  return 0
}

function movable(rhyme: string): boolean {
  return rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy'
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
