import type { Finding } from './finding.ts'
import type { Expansion } from './permutations.ts'

/** What is to say about the prompts that a raw prompt stands for. */
export function fanOutFindings(raw: string, expansion: Expansion): readonly Finding[] {
  switch (expansion.kind) {
    case 'unbalanced':
      return [unbalanced(raw, expansion.at)]
    case 'too-many':
      return [tooMany(raw, expansion)]
    case 'prompts':
      return expansion.prompts.length > 1 ? [several(raw, expansion.prompts.length)] : []
  }
}

/** Only a warning: where one prompt is one task, braces are plain text. */
function unbalanced(raw: string, at: number): Finding {
  const brace = raw.charAt(at)
  return {
    severity: 'warning',
    en: `The "${brace}" has no partner. Close it, or write "\\${brace}" for a plain one.`,
    zh: `"${brace}" 没有配对，请补全或写成 "\\${brace}"`,
    at: { start: at, end: at + 1 },
    fix: `\\${brace}`,
  }
}

function tooMany(raw: string, { count, limit }: Extract<Expansion, { kind: 'too-many' }>): Finding {
  return {
    severity: 'error',
    en: `This stands for ${count} prompts; at most ${limit} are made. Take options out of the braces.`,
    zh: `提示词展开后有 ${count} 个，最多 ${limit} 个，请减少大括号中的选项`,
    at: { start: 0, end: raw.length },
  }
}

function several(raw: string, count: number): Finding {
  return {
    severity: 'warning',
    en: `This stands for ${count} prompts. They become as many tasks only where the key allows it.`,
    zh: `提示词展开后有 ${count} 个，仅在密钥允许时生成多个任务`,
    at: { start: 0, end: raw.length },
  }
}
