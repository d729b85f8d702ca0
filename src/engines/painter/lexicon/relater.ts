/** Joins subjects that the words set in relation to each other. */
import type { RelationName } from './language.ts'
import type { Named, Relation } from './reading.ts'

/** Relations that a subject before them can have to several things behind them. */
const TAKES_TWO: ReadonlySet<RelationName> = new Set(['between'])

/** A relation whose second thing is still to come. */
interface Open {
  readonly name: RelationName
  /** What it is about; null while that comes later: "under a tree sits a cat". */
  readonly one: string | null
}

/** A relation whose first thing is still to come. */
type Fronted = Omit<Relation, 'one'>

/** Takes relations and subjects in the order of the text. */
export class Relater {
  readonly relations: Relation[] = []
  readonly #postpositions: ReadonlySet<RelationName>
  #open: Open | null = null
  #fronted: Fronted | null = null

  constructor(postpositions: ReadonlySet<RelationName>) {
    this.#postpositions = postpositions
  }

  /** Whether something is said to be above what comes next. */
  get isAbove(): boolean {
    return this.#open?.name === 'above' && this.#open.one !== null
  }

  /** A relation is said; `here` are the subjects of its clause so far. */
  relate(name: RelationName, here: readonly Named[]): void {
    // "between a castle and a tree": the second thing is still part of it.
    if (name === 'and' && this.#open && TAKES_TWO.has(this.#open.name)) return
    const last = here.at(-1)
    if (this.#postpositions.has(name)) this.#relateBack(name, here)
    else this.#open = name === 'and' && !last ? null : { name, one: last?.id ?? null }
  }

  /** The next subject is named. */
  join(id: string): void {
    const { name, one } = this.#open ?? { name: null, one: null }
    if (this.#fronted) {
      this.relations.push({ ...this.#fronted, one: id })
      this.#fronted = null
    } else if (name && one) this.#add({ name, one, others: [id] })
    else if (name) this.#fronted = { name, others: [id] }
    if (!name || !TAKES_TWO.has(name)) this.#open = null
  }

  /** What is open stays so no longer: something else followed. */
  loosen(): void {
    this.#open = null
  }

  /** The sentence ends. "An astronaut, who on a horse …": nothing follows, so it is said of what came before. */
  settle(subjects: readonly Named[]): void {
    const [other] = this.#fronted?.others ?? []
    const at = subjects.findLastIndex(({ id }) => id === other)
    const one = subjects[at - 1]?.id
    if (this.#fronted && one && one !== other) this.relations.push({ ...this.#fronted, one })
    this.#fronted = null
  }

  /** Said behind the thing that it is about: 本の上の猫, 猫が本の上にいる. */
  #relateBack(name: RelationName, here: readonly Named[]): void {
    if (here.length === 0) return
    const isPair = TAKES_TWO.has(name) && here.length > 1 && here.at(-1)?.count === 1
    const others = here.slice(isPair ? -2 : -1).map(({ id }) => id)
    const one = here.at(-1 - others.length)?.id
    if (one && !isPair) this.relations.push({ name, one, others })
    else this.#fronted = { name, others }
  }

  #add({ name, one, others }: Relation): void {
    const known = this.relations.findIndex((relation) => relation.name === name && relation.one === one)
    if (known < 0) this.relations.push({ name, one, others })
    else this.relations[known] = { name, one, others: [...(this.relations[known]?.others ?? []), ...others] }
  }
}
