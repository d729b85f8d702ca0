import type { IncomingHttpHeaders } from 'node:http'

/** `name` or `name:port`, the name being a DNS name, an IPv4 address or an IPv6 address in brackets. */
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?$/i

/** Whether this text can stand in a Host header. It is then safe to put into JSON and links as it is. */
export function isHost(host: string): boolean {
  return HOST.test(host)
}

/** Whether a host names this machine and nothing else. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(HOST.exec(host)?.[1] ?? '')
}

/** The host a request was sent to, as its sender wrote it; `""` when it says none. */
export function hostOf(headers: IncomingHttpHeaders, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted ? firstOf(headers['x-forwarded-host']) : ''
  return forwarded || (headers.host ?? '')
}

/** What decides about the base of our links. */
export interface LinkSettings {
  readonly publicUrl: string | null
  readonly isProxyTrusted: boolean
}

/** Public base of our links for this request, without a trailing slash. Its host must have passed `isHost`. */
export function baseOf(headers: IncomingHttpHeaders, { publicUrl, isProxyTrusted }: LinkSettings): string {
  if (publicUrl !== null) return publicUrl
  const isSecure = isProxyTrusted && firstOf(headers['x-forwarded-proto']).toLowerCase() === 'https'
  return `${isSecure ? 'https' : 'http'}://${hostOf(headers, isProxyTrusted)}`
}

/** The first of a header's listed values: the one the proxy nearest to the client wrote. */
function firstOf(value: string | readonly string[] | undefined): string {
  return (
    String(value ?? '')
      .split(',', 1)[0]
      ?.trim() ?? ''
  )
}
