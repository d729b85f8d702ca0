import { cat, fox, rabbit, whale } from './animals.ts'
import { bird, owl, penguin, swan } from './birds.ts'
import { paperBoat, sailingBoat } from './boats.ts'
import { cottage } from './buildings.ts'
import { castle, pagoda } from './castles.ts'
import { balloon, dragon, hotAirBalloon, paperPlane, rocket } from './flyers.ts'
import { butterfly } from './insects.ts'
import { astronaut, person, robot, umbrella } from './people.ts'
import { cactus, cherryTree, flower, mushroom, pine, tree } from './plants.ts'
import type { Subject } from './subject.ts'
import { lighthouse, windmill } from './towers.ts'

/** Every subject the painter can draw. */
export const SUBJECTS: readonly Subject[] = [
  paperBoat,
  sailingBoat,
  fox,
  cat,
  rabbit,
  owl,
  penguin,
  whale,
  swan,
  bird,
  butterfly,
  lighthouse,
  cottage,
  castle,
  pagoda,
  windmill,
  balloon,
  hotAirBalloon,
  rocket,
  paperPlane,
  dragon,
  astronaut,
  person,
  umbrella,
  robot,
  tree,
  cherryTree,
  pine,
  cactus,
  mushroom,
  flower,
]

const BY_ID = new Map(SUBJECTS.map((subject) => [subject.id, subject]))

/** The subject of this id. Throws when there is none: the scene came from another version. */
export function subjectOf(id: string): Subject {
  const subject = BY_ID.get(id)
  if (!subject) throw new Error(`no subject "${id}"`)
  return subject
}
