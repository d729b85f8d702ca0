import { PET_PORTRAITS } from './pet-portraits.ts'
import { WILD_PORTRAITS } from './wild-portraits.ts'
import { fox, rabbit, whale } from './animals.ts'
import { BEARS } from './bears.ts'
import { SKY_BIRDS } from './birds-of-sky.ts'
import { WATER_BIRDS } from './birds-of-water.ts'
import { bird, owl, penguin, swan } from './birds.ts'
import { paperBoat, sailingBoat } from './boats.ts'
import { cottage } from './buildings.ts'
import { castle, pagoda, tenshu } from './castles.ts'
import { CATS } from './cats.ts'
import { SOLIDS } from './solids.ts'
import { BIG_CATS } from './big-cats.ts'
import { DOGS } from './dogs.ts'
import { FARM_ANIMALS } from './farm-animals.ts'
import { balloon, dragon, hotAirBalloon, paperPlane, rocket } from './flyers.ts'
import { GIANTS } from './giants.ts'
import { HOOFED } from './hoofed.ts'
import { INSECTS } from './insects.ts'
import { LEGENDS } from './legends.ts'
import { POSTURES } from './postures.ts'
import { WINGED_FOLK } from './winged-folk.ts'
import { ODD_FOLK } from './odd-folk.ts'
import { PERFORMERS } from './performers.ts'
import { TRADES } from './trades.ts'
import { COURT } from './court.ts'
import { WARRIORS } from './warriors.ts'
import { MAGIC_FOLK } from './magic-folk.ts'
import { PEOPLE_OF_TODAY } from './people-of-today.ts'
import { astronaut, person, robot, umbrella } from './people.ts'
import { appleTree, cactus, cherryTree, flower, mushroom, pine, tree } from './plants.ts'
import { PORTRAITS } from './portraits.ts'
import { PORTRAIT_VIEWS } from './portrait-views.ts'
import { FROM_ABOVE } from './from-above.ts'
import { ELDER_PORTRAITS } from './elder-portraits.ts'
import { HELMET_PORTRAITS } from './helmet-portraits.ts'
import { REPTILES } from './reptiles.ts'
import { DINOSAURS } from './dinosaurs.ts'
import { FISHES } from './fishes.ts'
import { SEA_CREATURES } from './sea-creatures.ts'
import { SMALL_ANIMALS } from './small-animals.ts'
import { HOUSES } from './houses.ts'
import { SHELTERS } from './shelters.ts'
import { SANCTUARIES } from './sanctuaries.ts'
import { PALACES } from './palaces.ts'
import { BRIDGES } from './bridges.ts'
import { SPIRES } from './spires.ts'
import { LANDMARKS } from './landmarks.ts'
import { SHIPS } from './ships.ts'
import { ROWING_BOATS } from './rowing-boats.ts'
import { CARS } from './cars.ts'
import { RAILS } from './rails.ts'
import { CYCLES } from './cycles.ts'
import { AIRCRAFT } from './aircraft.ts'
import { SPACECRAFT } from './spacecraft.ts'
import { TREES } from './trees.ts'
import { GARDEN_TREES } from './garden-trees.ts'
import { FLOWERS } from './flowers.ts'
import { POTS } from './pots.ts'
import { LAMPS } from './lamps.ts'
import { DRINKS } from './drinks.ts'
import { FOOD } from './food.ts'
import { SWEETS } from './sweets.ts'
import { FRUIT } from './fruit.ts'
import { ORCHARD } from './orchard.ts'
import { BOOKS } from './books.ts'
import { STUDY } from './study.ts'
import { INSTRUMENTS } from './instruments.ts'
import { STRINGS } from './strings.ts'
import { DEVICES } from './devices.ts'
import { STREET_THINGS } from './street-things.ts'
import { CLOCKS } from './clocks.ts'
import { FURNITURE } from './furniture.ts'
import { ROOMS } from './rooms.ts'
import { TREASURES } from './treasures.ts'
import { REGALIA } from './regalia.ts'
import { TOYS } from './toys.ts'
import { WINTER } from './winter.ts'
import { HEAVENS } from './heavens.ts'
import { WONDERS } from './wonders.ts'
import { FAST_FOOD } from './fast-food.ts'
import { PASTRIES } from './pastries.ts'
import { DISHES } from './dishes.ts'
import { TROPICAL_FRUIT } from './tropical-fruit.ts'
import { WEARABLES } from './wearables.ts'
import { WARES } from './wares.ts'
import { ROOM_MAKERS } from './room-makers.ts'
import { LANDFORMS } from './landforms.ts'
import { HELMETS } from './helmets.ts'
import { SMALL_NATURE } from './small-nature.ts'
import { COSMIC } from './cosmic.ts'
import { MACHINES } from './machines.ts'
import { BONES } from './bones.ts'
import { HEROES } from './heroes.ts'
import { PURSUITS } from './pursuits.ts'
import { CROWD } from './crowd.ts'
import { APES } from './apes.ts'
import { BOARD_GAMES } from './board-games.ts'
import { CHARACTERS } from './characters.ts'
import { CONCERT } from './concert.ts'
import { COUPLES } from './couples.ts'
import { FAIRGROUND } from './fairground.ts'
import { HALLOWEEN } from './halloween.ts'
import { AFLOAT } from './afloat.ts'
import { CHRISTMAS } from './christmas.ts'
import { EASTERN_TABLE } from './eastern-table.ts'
import { FAIRY_HOMES } from './fairy-homes.ts'
import { FAST_CARS } from './fast-cars.ts'
import { HATCHLINGS } from './hatchlings.ts'
import { KOI_POND } from './koi-pond.ts'
import { ROSES_CUT } from './roses.ts'
import { MASKED_ANIMALS } from './masked-animals.ts'
import { BODY_SIGNS } from './body-signs.ts'
import { KITCHEN_GARDEN } from './kitchen-garden.ts'
import { ORCHESTRA } from './orchestra.ts'
import { FIREWORKS } from './fireworks.ts'
import { OLD_STONES } from './old-stones.ts'
import { BLADES_AND_GLASS } from './blades-and-glass.ts'
import { CUBS } from './cubs.ts'
import { GLIDERS } from './gliders.ts'
import { EMBLEM_THINGS } from './emblems.ts'
import { CHIMERAS } from './chimeras.ts'
import { FEARSOME } from './fearsome.ts'
import { FAR_ANIMALS } from './far-animals.ts'
import { FAR_BIRDS } from './far-birds.ts'
import { WARDROBE } from './wardrobe.ts'
import { TABLE_THINGS } from './table-things.ts'
import { GREENGROCER } from './greengrocer.ts'
import { DUTY } from './duty.ts'
import { HOUSEHOLD } from './household.ts'
import { HOARD } from './hoard.ts'
import { LEARNING } from './learning.ts'
import { SCHOOLS } from './schools.ts'
import { CUT_FLOWERS } from './cut-flowers.ts'
import { LITTLE_ONES } from './little-ones.ts'
import { RESCUE_CARS } from './rescue-cars.ts'
import { PIES } from './pies.ts'
import type { Subject } from './subject.ts'
import { lighthouse, windmill } from './towers.ts'
import { WILD_ANIMALS } from './wild-animals.ts'

/** Every subject the painter can draw. */
export const SUBJECTS: readonly Subject[] = [
  paperBoat,
  sailingBoat,
  fox,
  rabbit,
  owl,
  penguin,
  whale,
  swan,
  bird,
  ...INSECTS,
  lighthouse,
  cottage,
  castle,
  pagoda,
  tenshu,
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
  appleTree,
  pine,
  cactus,
  mushroom,
  flower,
  ...CATS,
  ...BIG_CATS,
  ...DOGS,
  ...HOOFED,
  ...FARM_ANIMALS,
  ...BEARS,
  ...GIANTS,
  ...SMALL_ANIMALS,
  ...SKY_BIRDS,
  ...WATER_BIRDS,
  ...REPTILES,
  ...DINOSAURS,
  ...FISHES,
  ...SEA_CREATURES,
  ...PEOPLE_OF_TODAY,
  ...HOUSES,
  ...SHELTERS,
  ...SANCTUARIES,
  ...PALACES,
  ...BRIDGES,
  ...SPIRES,
  ...LANDMARKS,
  ...SHIPS,
  ...ROWING_BOATS,
  ...CARS,
  ...RAILS,
  ...CYCLES,
  ...AIRCRAFT,
  ...SPACECRAFT,
  ...COURT,
  ...WARRIORS,
  ...MAGIC_FOLK,
  ...LEGENDS,
  ...WINGED_FOLK,
  ...PERFORMERS,
  ...TRADES,
  ...PORTRAITS,
  ...ELDER_PORTRAITS,
  ...PORTRAIT_VIEWS,
  ...FROM_ABOVE,
  ...HELMET_PORTRAITS,
  ...PET_PORTRAITS,
  ...WILD_PORTRAITS,
  ...WILD_ANIMALS,
  ...ODD_FOLK,
  ...TREES,
  ...GARDEN_TREES,
  ...FLOWERS,
  ...POTS,
  ...LAMPS,
  ...DRINKS,
  ...FOOD,
  ...SWEETS,
  ...FRUIT,
  ...ORCHARD,
  ...BOOKS,
  ...STUDY,
  ...INSTRUMENTS,
  ...STRINGS,
  ...DEVICES,
  ...STREET_THINGS,
  ...CLOCKS,
  ...FURNITURE,
  ...ROOMS,
  ...TREASURES,
  ...REGALIA,
  ...TOYS,
  ...WINTER,
  ...HEAVENS,
  ...WONDERS,
  ...POSTURES,
  ...FAST_FOOD,
  ...PASTRIES,
  ...DISHES,
  ...TROPICAL_FRUIT,
  ...WEARABLES,
  ...WARES,
  ...ROOM_MAKERS,
  ...LANDFORMS,
  ...SMALL_NATURE,
  ...HELMETS,
  ...COSMIC,
  ...MACHINES,
  ...BONES,
  ...HEROES,
  ...PURSUITS,
  ...MASKED_ANIMALS,
  ...CROWD,
  ...APES,
  ...BOARD_GAMES,
  ...CHARACTERS,
  ...CONCERT,
  ...COUPLES,
  ...FAIRGROUND,
  ...HALLOWEEN,
  ...AFLOAT,
  ...CHRISTMAS,
  ...EASTERN_TABLE,
  ...FAIRY_HOMES,
  ...FAST_CARS,
  ...HATCHLINGS,
  ...KOI_POND,
  ...ROSES_CUT,
  ...SOLIDS,
  ...FAR_ANIMALS,
  ...FAR_BIRDS,
  ...CHIMERAS,
  ...FEARSOME,
  ...EMBLEM_THINGS,
  ...BLADES_AND_GLASS,
  ...CUBS,
  ...GLIDERS,
  ...FIREWORKS,
  ...OLD_STONES,
  ...BODY_SIGNS,
  ...KITCHEN_GARDEN,
  ...ORCHESTRA,
  ...WARDROBE,
  ...TABLE_THINGS,
  ...GREENGROCER,
  ...DUTY,
  ...HOUSEHOLD,
  ...HOARD,
  ...LEARNING,
  ...SCHOOLS,
  ...CUT_FLOWERS,
  ...LITTLE_ONES,
  ...RESCUE_CARS,
  ...PIES,
]

const BY_ID = new Map(SUBJECTS.map((subject) => [subject.id, subject]))

/** The subject of this id. Throws when there is none: the scene came from another version. */
export function subjectOf(id: string): Subject {
  const subject = BY_ID.get(id)
  if (!subject) throw new Error(`no subject "${id}"`)
  return subject
}

/** Whether there is a subject of this id. */
export const isSubject = (id: string): boolean => BY_ID.has(id)
