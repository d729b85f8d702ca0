import { closest } from '../prompt/closest.ts'

/** What is wrong with the settings, gathered so that all of it is told at once. */
export class Mistakes {
  readonly lines: string[] = []

  /** A value that is not what was wanted. A secret one is not repeated. */
  value(where: string, { came, wanted, isSecret = false }: WrongValue): void {
    const isHidden = isSecret && came !== undefined
    this.say(where, `${isHidden ? 'a secret that cannot be read' : quote(came)} came; wanted ${wanted}`)
  }

  /** A name that means nothing here. */
  unknown(where: string, name: string, known: readonly string[]): void {
    const near = closest(name, known)
    this.say(where, `there is no such option${near === null ? '' : `; did you mean ${near}?`}`)
  }

  say(where: string, words: string): void {
    this.lines.push(`${where}: ${words}`)
  }
}

interface WrongValue {
  readonly came: unknown
  readonly wanted: string
  readonly isSecret?: boolean
}

const LONGEST_QUOTE = 80

function quote(came: unknown): string {
  const written = JSON.stringify(came) ?? 'nothing'
  return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE)}…` : written
}
