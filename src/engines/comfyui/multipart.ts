import { randomUUID } from 'node:crypto'

/** A file of a form. */
export interface FormFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A form with one picture (RFC 7578), and its content type. Written here: another module's `FormData` means nothing to the way out. */
export function multipart(fields: Readonly<Record<string, string>>, { name, contentType, bytes }: FormFile) {
  const boundary = `atelier-${randomUUID()}`
  const part = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`
  const words = Object.entries(fields).map(([field, value]) => `${part(`name="${field}"`)}\r\n${value}\r\n`)
  const head = `${part(`name="image"; filename="${name}"`)}content-type: ${contentType}\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(words.join('') + head),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}
