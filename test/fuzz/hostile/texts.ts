/** Prompts made to cost time or to confuse: each as the text that a client would write. */
import { PARAMETER_NAMES } from '../../../src/prompt/lookup.ts'

/** A name for reports, and the words. */
export type Text = readonly [name: string, words: string]

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')

/** Links lead to this machine, to a port where nobody listens. */
const LINK = 'http://127.0.0.1:9/a.png'

/** In the place of any prompt. */
export const TEXTS: readonly Text[] = [
  ['100 kB of one letter', 'a'.repeat(100_000)],
  ['100 kB of words', times(20_000, (at) => `w${at % 977}`)],
  ['100 kB of spaces', `a${' '.repeat(100_000)}b`],
  ['50 000 kinds of blank', '\u00A0\u2003\u3000\t\n'.repeat(10_000)],
  ['100 kB of hyphens', '-'.repeat(100_000)],
  ['50 000 pairs of hyphens', '--'.repeat(50_000)],
  ['20 000 pairs of hyphens apart', '-- '.repeat(20_000)],
  ['long dashes', '—'.repeat(50_000)],
  ['long dashes before names', times(5_000, () => '—ar 1:1')],
  ['100 kB of colons', ':'.repeat(100_000)],
  ['four colons', '::::'],
  ['50 000 weights', 'a::1'.repeat(25_000)],
  ['weights apart', times(20_000, (at) => `w::${at}`)],
  ['negative weights', times(2_000, () => 'a::-1e308 b::.5.5')],
  ['5 000 times --ar', times(5_000, (at) => `--ar ${at}:${at + 1}`)],
  ['5 000 unknown parameters', times(5_000, (at) => `--x${at} ${at}`)],
  ['every parameter without a value', times(PARAMETER_NAMES.length, (at) => `--${PARAMETER_NAMES[at]}`)],
  [
    'every parameter a hundred times',
    times(100 * PARAMETER_NAMES.length, (at) => `--${PARAMETER_NAMES[at % PARAMETER_NAMES.length]} 1`),
  ],
  ['parameters of the prototype', '--__proto__ 1 --constructor 2 --toString 3 --hasOwnProperty 4 --valueOf'],
  ['a parameter of 50 kB', `a --${'y'.repeat(50_000)}`],
  ['a value of 50 kB', `a --ar ${'1'.repeat(25_000)}:${'1'.repeat(25_000)}`],
  ['huge numbers', 'a --seed 1e400 --chaos 99999999999999999999 --ar 1e308:1e-308 --stop -1e400'],
  ['no numbers', 'a --seed NaN --chaos Infinity --ar 0:0 --q -0 --s 0x10'],
  ['10 000 items of --no', `a --no ${times(10_000, (at) => `t${at},`)}`],
  ['commas of --no', `a --no ${','.repeat(50_000)}`],
  ['no words', '--ar 1:1'],
  ['one hyphen', '-'],
  ['2 000 links', times(2_000, () => LINK)],
  ['a link of 50 kB', `${LINK}?${'a='.repeat(25_000)} a boat`],
  [
    'links in odd spellings',
    'HTTP://127.0.0.1:9 http:/127.0.0.1 http://[::1]:9/a http://0x7f000001/ http://2130706433/ a',
  ],
  ['10 000 braces opened', '{'.repeat(10_000)],
  ['10 000 braces nested', `${'{a,'.repeat(10_000)}b${'}'.repeat(10_000)}`],
  ['2^40 permutations', times(40, () => '{a,b}')],
  ['commas in braces', `{${','.repeat(50_000)}}`],
  ['escaped braces', '\\{a\\,b\\}\\\\{c,d}'.repeat(1_000)],
  ['--repeat without end', 'a --repeat 999999999'],
  ['--repeat of permutations', 'a {b,c,d,e} --repeat 40'],
  ['backslashes', '\\'.repeat(50_000)],
  ['emphasis', '((('.repeat(20_000) + ')))'.repeat(20_000)],
  ['aa… against a pattern', `${'a'.repeat(50_000)}!`],
  ['words that nearly match', times(10_000, () => 'nud nudx xnude')],
  ['lone surrogates', 'a \uD83D b \uDC00 c'],
  ['NULs', 'a\0b \0 --ar\0 1:1'],
  ['right-to-left', '\u202Ea paper boat\u202C --ar 3:2'],
  ['stacked accents', `a${'\u0301'.repeat(50_000)}`],
  ['zero-width letters', times(1_000, () => 'b\u200Bo\u200Da\uFEFFt')],
  ['full-width parameters', 'a －－ar １：１ ——v 7'],
  ['Chinese', '一只纸船漂浮在平静的水面上'.repeat(2_000)],
  ['speed flags against each other', 'a --fast --relax --turbo --fast'],
  ['versions against each other', 'a --v 7 --niji 6 --v 5.2 --v 1 --version 99'],
  ['--video without a picture', 'a boat --video --motion high --loop'],
  ['markup', '<script>alert(1)</script> <!--#exec cmd="ls"-->'],
  ['line breaks', 'a\r\n\r\nb\n--ar\n1:1\n'],
  ['JSON', '{"prompt":"a","__proto__":{}}'],
  ['a prompt in a prompt', '/imagine prompt: /imagine prompt: a'],
]
