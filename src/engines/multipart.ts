import { randomUUID } from 'node:crypto'

/** A file of a form. */
export interface FormFile {
  readonly field: string
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/**
 * A form with files (RFC 7578), and its content type. Written here: another module's `FormData` means nothing to the way
 * out.
 */
export function multipart(fields: Readonly<Record<string, string>>, files: readonly FormFile[]) {
  const boundary = `atelier-${randomUUID()}`
  const head = (disposition: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`
  const parts = [
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.from(`${head(`name="${field}"`)}\r\n${value}\r\n`),
    ),
    ...files.flatMap(({ field, name, contentType, bytes }) => [
      Buffer.from(`${head(`name="${field}"; filename="${name}"`)}content-type: ${contentType}\r\n\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  return { body: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}
