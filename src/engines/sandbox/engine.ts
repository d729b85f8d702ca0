import { resolve } from 'node:path'
import { patternOf, scriptOf, wantedOutcomes, wrongIn, type OutcomeRule } from '../../prompt/outcomes.ts'
import type { Engine, EngineContext, EngineEvent, Instance, Job } from '../engine.ts'
import { readOptions } from '../options.ts'
import { blank } from './blank.ts'
import { createHolds } from './holds.ts'
import { options, type SandboxOptions } from './options.ts'
import { play } from './play.ts'
import { secretsIn } from './redact.ts'
import { signed, unsigned } from './signature.ts'
import { recording, replaying } from './tape.ts'

/** Has the wrapped engine do a job. */
type Work = (job: Job) => AsyncIterable<EngineEvent>

/** Wraps any engine, to stage what may become of a task. `find` finds that engine by its name. */
export function createSandbox(find: (name: string) => Promise<Engine | null>): Engine<SandboxOptions> {
  return {
    name: 'sandbox',
    options,
    async open({ id, options: asked }, context) {
      for (const rule of asked.rules) checkRule(rule)
      const { engine: name, ...own } = asked.inner
      const engine = name === blank.name ? blank : await find(name)
      if (!engine) throw new Error(`inner: there is no engine "${name}"`)
      const read = readOptions(engine, { id, options: own })
      const taped = await onTape(asked, context, secretsIn(engine.options, read))
      const inner = await engine.open({ id, options: read }, taped)
      return wrap(inner, engine.name, asked)
    },
  }
}

function checkRule({ match = '', outcome }: OutcomeRule): void {
  const wrong = wrongIn(outcome)
  if (wrong !== null) {
    throw new Error(`rules: "${wrong}" is no outcome; wanted one of ${wantedOutcomes()}`)
  }
  patternOf(match)
}

/** What the wrapped engine is lent: with a tape, where one is named. */
async function onTape(
  { record, replay }: SandboxOptions,
  context: EngineContext,
  secrets: readonly string[],
): Promise<EngineContext> {
  if (record !== undefined && replay !== undefined) {
    throw new Error('record and replay came together; name one of them')
  }
  if (replay !== undefined) return replaying(context, resolve(replay))
  return record === undefined ? context : recording(context, resolve(record), secrets)
}

function wrap(inner: Instance, name: string, asked: SandboxOptions): Instance {
  const { rules, latencySeconds, bound } = asked
  const { resume: goOn, ...rest } = inner
  const { charges = inner.charges ?? false, resumes = goOn !== undefined } = asked
  const holds = createHolds(asked.clock)

  /** A run as its script says; `work` has the wrapped engine do it. */
  const staged = (job: Job, signal: AbortSignal, work: Work, isResumed = false) => {
    const { sandbox = null, finalPrompt, attempt = 1 } = job
    const script = scriptOf({ asked: sandbox, words: finalPrompt, rules, attempt })
    const own = unsigned(job, name)
    return signed(
      play({
        job,
        script,
        latencyMs: latencySeconds * 1_000,
        isResumed,
        holds,
        work: () => work(own),
        signal,
      }),
      name,
    )
  }

  /** Until the wrapped engine began its work the ref was ours. */
  const resume: NonNullable<Instance['resume']> = (job, ref, signal) => {
    const theirs = ref === job.key ? null : ref
    const work: Work = (own) => goOn?.(own, theirs, signal) ?? inner.run(own, signal)
    return staged(job, signal, work, true)
  }

  return {
    ...rest,
    bound: new Set([...(inner.bound ?? []), ...bound]),
    charges,
    sandbox: { rules, ...holds },
    run: (job, signal) => staged(job, signal, (own) => inner.run(own, signal)),
    ...(resumes ? { resume } : {}),
    async close() {
      holds.reset()
      await inner.close()
    },
  }
}
