/** Events that a server sends one after another (HTML standard, "Server-sent events"). */

/** The JSON in each event, as far as it is JSON. */
export async function* eventsIn(parts: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of parts) {
    rest += decoder.decode(part, { stream: true })
    const events = rest.split(/\r\n\r\n|\n\n|\r\r/)
    rest = events.pop() ?? ''
    for (const event of events) yield* jsonOf(event)
  }
  yield* jsonOf(rest)
}

function* jsonOf(event: string): Generator<unknown> {
  const data = event
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).replace(/^ /, ''))
    .join('\n')
  try {
    if (data !== '') yield JSON.parse(data)
  } catch {
    // `[DONE]`, and whatever else is no JSON, says nothing of a picture.
  }
}
