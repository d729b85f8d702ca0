/** Ids, names and customIds of odd shapes. */
import { JOBS, TASKS } from '../cast.ts'
import { brief, quoted, type Sample } from './values.ts'

/** As text, for paths and JSON strings alike. */
export const ID_TEXTS: readonly string[] = [
  ...Object.values(TASKS),
  '',
  '0',
  '-1',
  '+1',
  '1e400',
  '1.5',
  'NaN',
  'null',
  'undefined',
  '00000000000000000001',
  '9007199254740993',
  '9'.repeat(400),
  ` ${TASKS.grid}`,
  `${TASKS.grid},${TASKS.single}`,
  `${TASKS.grid}' OR '1'='1`,
  `${TASKS.grid}\0`,
  '１２３４５６７８９０１２３４５６',
  '__proto__',
  'constructor',
  '../../lock.json',
  '*',
  '%',
  'local',
]

/** As JSON, in the place of an id. */
export const IDS: readonly Sample[] = [
  ...ID_TEXTS.map((text): Sample => [`id ${brief(text)}`, quoted(text)]),
  ['an id as a number', TASKS.grid],
  ['an id as a fraction', `${TASKS.grid}.0`],
  ['an id with an exponent', '1.0000000000000001e15'],
  ['a negative id', `-${TASKS.grid}`],
  ['an infinite id', '1e400'],
]

/** Ids in the place of a list of them. */
export const ID_LISTS: readonly Sample[] = [
  ['1 000 ids', JSON.stringify(Array.from({ length: 1_000 }, (_, at) => String(at)))],
  ['100 000 ids', JSON.stringify(Array.from({ length: 100_000 }, (_, at) => at))],
  ['1 000 times the same', JSON.stringify(Array.from({ length: 1_000 }, () => TASKS.grid))],
  ['everyone', JSON.stringify(Object.values(TASKS))],
  ['one as text', quoted(TASKS.grid)],
  ['a list in a list', `[["${TASKS.grid}"]]`],
]

/** CustomIds that no button bears. */
export const CUSTOM_IDS: readonly string[] = [
  '',
  'MJ',
  'MJ::',
  'MJ::JOB',
  'MJ::JOB::',
  '::::::',
  ':'.repeat(50_000),
  `MJ::JOB::upsample::1::${'a'.repeat(50_000)}`,
  `MJ::JOB::upsample::0::${JOBS.grid}`,
  `MJ::JOB::upsample::-1::${JOBS.grid}`,
  `MJ::JOB::upsample::99999999999999999999::${JOBS.grid}`,
  `MJ::JOB::upsample::1e9::${JOBS.grid}`,
  `MJ::JOB::upsample::1::${JOBS.grid}::${'SOLO::'.repeat(1_000)}`,
  `MJ::JOB::variation::1::${JOBS.foreign}`,
  `MJ::JOB::variation::5::${JOBS.grid}`,
  `mj::job::UPSAMPLE::1::${JOBS.grid}`,
  ` MJ::JOB::upsample::1::${JOBS.grid} `,
  `MJ::JOB::upsample::１::${JOBS.grid}`,
  `MJ::JOB::constructor::1::${JOBS.grid}`,
  `MJ::JOB::__proto__::1::${JOBS.grid}`,
  `MJ::Outpaint::50::1::${JOBS.grid}::SOLO`,
  `MJ::Outpaint::NaN::1::${JOBS.single}::SOLO`,
  `MJ::CustomZoom::${JOBS.single}`,
  `MJ::Inpaint::1::${JOBS.single}::SOLO`,
  `MJ::JOB::pan_nowhere::1::${JOBS.single}::SOLO`,
  `MJ::JOB::upsample_v99_4x_subtle::1::${JOBS.single}::SOLO`,
  `MJ::JOB::reroll::0::${JOBS.grid}::SOLO`,
  `MJ::BOOKMARK::${JOBS.single}`,
  `MJ::JOB::animate_high::1::${JOBS.single}::SOLO`,
  `MJ::PicReader::9`,
  `MJ::PromptAnalyzer::1::${JOBS.grid}`,
  'MJ::JOB::upsample::1::\0',
  `MJ::JOB::upsample::1::\uD83D`,
]
