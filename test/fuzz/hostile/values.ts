/** JSON values that clients get wrong and attackers get right, as the text that goes over the wire. */

/** A name for reports, and what is sent. Text goes as UTF-8. */
export type Sample = readonly [name: string, sent: string | Buffer]

/** A text short enough for a title. */
export const brief = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 50)}… of ${text.length}`

/** JSON text of a string. */
export const quoted = (text: string): string => JSON.stringify(text)

/** A value in as many arrays. */
export const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** In the place of any value. */
export const VALUES: readonly Sample[] = [
  ['null', 'null'],
  ['true', 'true'],
  ['zero', '0'],
  ['minus zero', '-0'],
  ['negative', '-1'],
  ['fraction', '1.5'],
  ['beyond 2^53', '9007199254740993'],
  ['64 bits', '18446744073709551616'],
  ['1e400', '1e400'],
  ['minus 1e400', '-1e400'],
  ['1e-400', '1e-400'],
  ['5 000 digits', '9'.repeat(5_000)],
  ['NaN', 'NaN'],
  ['Infinity', '-Infinity'],
  ['undefined', 'undefined'],
  ['hexadecimal', '0x1F'],
  ['leading zero', '007'],
  ['bare fraction', '.5'],
  ['empty string', '""'],
  ['blank', quoted(' \t\n\u00A0\u3000')],
  ['digits as text', quoted('12')],
  ['true as text', quoted('true')],
  ['NUL', quoted('a\0b')],
  ['raw control character', '"a\u0001b"'],
  ['raw line break', '"a\r\nb"'],
  ['lone high surrogate', '"\\ud83d"'],
  ['lone low surrogate', '"x\\udc00x"'],
  ['surrogates reversed', '"\\udc00\\ud83d"'],
  ['broken escape', '"\\u12"'],
  ['unknown escape', '"\\x41"'],
  ['invalid UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0xff, 0xfe, 0x22])],
  ['overlong UTF-8', Buffer.from([0x22, 0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0x22])],
  ['surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['noncharacters', quoted('\uFFFE\uFFFF\u{10FFFF}')],
  ['right-to-left', quoted('\u202Eabc\u2066\u202C')],
  ['stacked accents', quoted(`a${'\u0301'.repeat(2_000)}`)],
  ['joined emoji', quoted('👩‍👩‍👧‍👦🏳️‍🌈'.repeat(50))],
  ['100 kB of text', quoted('x'.repeat(100_000))],
  ['quotes and braces', quoted(`"'{}[]<>\`\\`.repeat(100))],
  ['markup', quoted('<script>alert(1)</script>')],
  ['SQL', quoted(`'; DROP TABLE tasks; --`)],
  ['template', quoted('${7*7} {{7*7}} #{7*7} %s %n %x')],
  ['path', quoted('../../../../etc/passwd\0.png')],
  ['line breaks of headers', quoted('x\r\nSet-Cookie: a=b\r\n\r\n')],
  ['empty array', '[]'],
  ['array of null', '[null]'],
  ['array of everything', '[1,"a",null,true,{},[],1e400]'],
  ['10 000 nulls', `[${Array.from({ length: 10_000 }, () => 'null').join(',')}]`],
  ['sparse commas', '[1,,2]'],
  ['1 000 arrays', nested(1_000)],
  ['empty object', '{}'],
  ['__proto__', '{"__proto__":{"isAdmin":true,"length":1}}'],
  ['constructor', '{"constructor":{"prototype":{"x":1}}}'],
  ['toString', '{"toString":1,"valueOf":null,"toJSON":"x"}'],
  ['then', '{"then":{"call":1}}'],
  ['length', '{"length":4294967295,"0":"a"}'],
  ['$ref', '{"$ref":"#","$id":"x"}'],
  ['key of 10 kB', `{${quoted('k'.repeat(10_000))}:1}`],
  ['twice the same key', '{"a":1,"a":2,"A":3}'],
]
