import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openTranslator, type TranslatorOptions } from './translator.ts'

interface Question {
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] }
}

/** The numbered texts of a question. */
const textsOf = ({ body }: Question): readonly string[] =>
  JSON.parse(body.messages[1]?.content ?? '[]').map(({ text }: { text: string }) => text)

type Speak = (question: Question, response: ServerResponse) => void

/** Answers with a completion that holds a text, or a list as JSON. */
const says =
  (content: (texts: readonly string[]) => unknown): Speak =>
  (question, response) => {
    const answer = content(textsOf(question))
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }))
  }

const ENGLISH: Readonly<Record<string, string>> = { 红船: 'red boat', 人: 'people', 雾: 'fog', 蓝: 'blue' }
const inEnglish = (texts: readonly string[]) => texts.map((text) => ENGLISH[text] ?? `(${text})`)
const translates = says(inEnglish)

/** An API on this machine that speaks as told, and a translator that asks it. */
async function withApi(speak: Speak, options: Partial<TranslatorOptions> & { readonly path?: string } = {}) {
  const { path = '/v1', ...rest } = options
  const questions: Question[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Question['body']
    const question = { path: request.url, headers: request.headers, body }
    questions.push(question)
    speak(question, response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return {
    host,
    questions,
    translator: openTranslator({ url: `http://${host}${path}`, key: 'sesame', model: 'small', ...rest }),
    async [Symbol.asyncDispose]() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

describe('translating a prompt', () => {
  it('turns its words into English and leaves the rest as it was', async () => {
    await using api = await withApi(translates)
    const raw =
      'https://a.b/猫.png  红船::2 in the 雾, gold --no 人, trees --sref https://c.d/人.png  --ar 3:2'
    expect(await api.translator.translate(raw)).toBe(
      'https://a.b/猫.png  red boat::2 (in the 雾), gold --no people, trees --sref https://c.d/人.png  --ar 3:2',
    )
  })

  it('asks for all of its words in one request, with key and model', async () => {
    await using api = await withApi(translates)
    await api.translator.translate('红船, sea, 雾 --no 人, 雾')
    expect(api.questions.map(({ path, headers, body }) => [path, headers.authorization, body.model])).toEqual(
      [['/v1/chat/completions', 'Bearer sesame', 'small']],
    )
    expect(api.questions.flatMap(textsOf)).toEqual(['红船', '雾', '人'])
  })

  it('asks no key where there is none, and takes the whole link too', async () => {
    await using api = await withApi(translates, { key: null, path: '/llm/chat/completions?version=2' })
    await api.translator.translate('红船')
    expect(api.questions.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/llm/chat/completions?version=2', undefined],
    ])
  })

  it('asks for the same words once', async () => {
    await using api = await withApi(translates)
    await api.translator.translate('红船, 雾')
    expect(await api.translator.translate('雾, 红船, 蓝 --v 7')).toBe('fog, red boat, blue --v 7')
    expect(await api.translator.translate('红船 --v 6')).toBe('red boat --v 6')
    expect(api.questions.map(textsOf)).toEqual([['红船', '雾'], ['蓝']])
  })

  it('translates more words than it keeps', async () => {
    await using api = await withApi(translates)
    const words = Array.from({ length: 1_200 }, (_, index) => `船${index.toString(36)}`)
    const english = words.map((word) => `(${word})`)
    expect(await api.translator.translate(words.join(','))).toBe(english.join(','))
  })

  it.each(['a red boat --ar 3:2', 'https://a.b/猫.png --ar 3:2', 'x --sref https://c.d/人.png', ''])(
    'asks nothing for %j',
    async (raw) => {
      await using api = await withApi(translates)
      expect(await api.translator.translate(raw)).toBe(raw)
      expect(api.questions).toEqual([])
    },
  )

  it.each([
    ['in a fence', (list: string) => `Here you are:\n\`\`\`json\n${list}\n\`\`\``],
    ['after thinking aloud', (list: string) => `<think>[1] is a boat</think>\n${list}`],
  ])('reads a list %s', async (_, dress) => {
    await using api = await withApi(says((texts) => dress(JSON.stringify(inEnglish(texts)))))
    expect(await api.translator.translate('红船')).toBe('red boat')
  })

  it('takes no parameters, weights or links from an answer', async () => {
    await using api = await withApi(says(() => ['boat --ar 9:1 —tile ::5 https://evil/x {a,b}']))
    expect(await api.translator.translate('红船')).toBe('boat -ar 9:1 -tile :5 a,b')
  })
})

describe('a translator that fails', () => {
  it.each<[string, Speak, string]>([
    ['refuses', (_, response) => response.writeHead(500).end('no'), 'it answered with status 500'],
    [
      'redirects',
      (_, response) => response.writeHead(307, { location: '/' }).end(),
      'it answered with status 307',
    ],
    ['babbles', (_, response) => response.end('<html>'), 'it answered no chat completion'],
    ['has no choices', (_, response) => response.end('{"choices":[]}'), 'it answered no list of texts'],
    ['talks', says(() => 'A red boat!'), 'it answered no list of texts'],
    ['answers objects', says(() => [{ text: 'a' }]), 'it answered no list of texts'],
    ['answers too few', says(() => []), 'it answered 0 texts for 1'],
    ['answers too many', says(() => ['a', 'b']), 'it answered 2 texts for 1'],
    ['never ends', (_, response) => endless(response), 'it has more than 0.262144 MB'],
  ])('because it %s is named with what happened', async (_, speak, reason) => {
    await using api = await withApi(speak)
    await expect(api.translator.translate('红船')).rejects.toThrow(
      `The translator at ${api.host} failed: ${reason}.`,
    )
  })

  it('is given up after its time, before an answer and within one', async () => {
    const halves: readonly Speak[] = [() => {}, (_, response) => response.write('{"choices":')]
    for (const speak of halves) {
      await using api = await withApi(speak, { timeoutMs: 50 })
      await expect(api.translator.translate('红船')).rejects.toThrow('it took longer than 0.05 s')
    }
  })

  it('may be gone', async () => {
    const api = await withApi(translates)
    await api[Symbol.asyncDispose]()
    await expect(api.translator.translate('红船')).rejects.toThrow('ECONNREFUSED')
  })

  it('never shows its key', async () => {
    await using api = await withApi((_, response) => response.writeHead(401).end('sesame'))
    const error: unknown = await api.translator.translate('红船').catch((reason: unknown) => reason)
    expect(String(error)).toContain('status 401')
    expect(String(error)).not.toContain('sesame')
  })

  it('is asked again the next time', async () => {
    let isBroken = true
    await using api = await withApi((question, response) => {
      if (isBroken) response.writeHead(503).end()
      else translates(question, response)
    })
    await expect(api.translator.translate('红船')).rejects.toThrow('503')
    isBroken = false
    expect(await api.translator.translate('红船')).toBe('red boat')
  })

  it('is not asked about a text that no prompt could have', async () => {
    await using api = await withApi(translates)
    await expect(api.translator.translate('船'.repeat(6_001))).rejects.toThrow('6001 characters are too many')
    expect(api.questions).toEqual([])
  })
})

describe('a caller who leaves', () => {
  it('hears the reason it gave itself', async () => {
    const leaving = new AbortController()
    const reason = new Error('closing')
    await using api = await withApi(() => leaving.abort(reason))
    await expect(api.translator.translate('红船', leaving.signal)).rejects.toBe(reason)
    await expect(api.translator.translate('红船', leaving.signal)).rejects.toBe(reason)
    expect(api.questions).toHaveLength(1)
  })
})

/** Writes as long as somebody listens. */
function endless(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536, 'x')
  const write = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', write)
  write()
}
