import type { Language } from './language.ts'

/** English. */
export const ENGLISH: Language = {
  code: 'en',
  describesAfter: false,
  postpositions: new Set(),
  times: {
    sunrise: 'sunrise, dawn, daybreak, morning, sunrise light, early light, first light, early morning',
    day: 'day, daylight, daytime, afternoon, sunny, sunlit, sunlight, sunshine, sunny day, blue sky',
    noon: 'noon, midday, high noon, noonday',
    'golden hour': 'golden hour, golden light, late afternoon, magic hour, evening sun, sun, the sun',
    dusk: 'sunset, dusk, evening, twilight, sundown, setting sun, evening light, nightfall',
    'blue hour': 'blue hour, last light, after sunset, before dawn',
    night:
      'night, midnight, at night, night sky, moonlight, moonlit, moon, starry, stars, starlight, starry night, starry sky, nocturne, fireflies, full moon, giant moon, supermoon, blood moon, crescent moon, crescent, aurora, aurora borealis, northern lights, milky way',
  },
  weathers: {
    clear: 'clear sky, clear skies, cloudless',
    rain: 'rain, rainy, raining, drizzle, monsoon, downpour, rainfall, rainstorm',
    snow: 'snow, snowy, snowing, snowfall, blizzard, frost, frosty, frozen, icy, ice, arctic, antarctic, polar, snow-covered, snow covered, snowflakes',
    fog: 'fog, foggy, mist, misty, haze, hazy, foggy morning',
    storm: 'storm, stormy, thunder, thunderstorm, lightning, tempest, hurricane, lightning bolt',
    wind: 'wind, windy, breeze, breezy, gale, gusty, windswept, blowing leaves, falling leaves',
  },
  features: {
    sky: 'sky, skies, heaven',
    village: 'village, town, hamlet, cottages, houses',
    flowers:
      'flower, flowers, wildflower, wildflowers, flower meadow, a flower meadow, flower field, a flower field, field of flowers, flower garden, a flower garden, blossom, blossoms, poppies, lavender field, in bloom',
    clouds: 'cloud, clouds, cloudy, overcast, fluffy clouds',
    birds: 'flock of birds, birds in the sky',
    trees: 'trees, tree line',
    reeds: 'reed, reeds, rushes',
    path: 'path, road, trail, winding path, winding road, footpath',
    'big planet': 'planet, saturn, jupiter, alien, alien planet, mars, ringed planet',
    aurora: 'aurora, aurora borealis, northern lights, polar lights',
    rainbow: 'rainbow, rainbows',
    'full moon': 'moon, full moon, supermoon, giant moon, blood moon',
    crescent: 'crescent, crescent moon, new moon, sickle moon',
  },
  moods: {
    calm: 'calm, serene, peaceful, tranquil, quiet, still, zen, gentle, soothing, meditative, serenity',
    gloomy: 'gloomy, dreary, bleak, sombre, somber, grim, dismal, desolate',
    joyful: 'joyful, happy, cheerful, playful, merry, whimsical, festive, joy, cute, fun',
    mysterious:
      'mysterious, mystery, enigmatic, eerie, spooky, haunted, mystical, magical, enchanted, occult',
    romantic: 'romantic, romance, love, tender, valentine',
    dramatic:
      'dramatic, epic, cinematic, intense, majestic, heroic, moody, dramatic light, dramatic lighting',
    dreamy: 'dreamy, dreamlike, ethereal, surreal, fairytale, fairy tale, whispering, soft light, hazy dream',
    melancholy:
      'melancholy, melancholic, sad, lonely, wistful, nostalgic, nostalgia, sorrow, solitude, longing',
    pastel: 'pastel, pastels, pastel colors, pastel colours, soft colors, soft colours, pale, muted pastels',
    vibrant:
      'vibrant, vivid, colorful, colourful, saturated, bright colors, bright colours, psychedelic, bold',
    monochrome: 'monochrome, monochromatic, black and white, black-and-white, greyscale, grayscale, b&w',
    sepia: 'sepia, sepia tone, sepia toned, faded photograph',
    dark: 'dark, darkness, noir, shadowy, gothic, dimly lit, low key',
    bright: 'bright, luminous, radiant, airy, high key, light-filled',
    warm: 'warm, cozy, cosy, warm light, warm colors, warm colours, warm tones, candlelit',
    cold: 'cold, cool, chilly, cool colors, cool colours, cool tones, wintry',
    spring: 'spring, springtime, vernal',
    summer: 'summer, summertime, summery',
    autumn: 'autumn, autumnal, fall colors, fall foliage, autumn leaves, falling leaves',
    winter: 'winter, wintertime, midwinter, wintery',
    neon: 'neon, neon signs, cyberpunk, synthwave, vaporwave, neon lights, neon-lit',
  },
  colours: {
    red: 'red, scarlet, ruby, vermilion',
    crimson: 'crimson, dark red, maroon, burgundy, wine red',
    orange: 'orange, amber, copper, tangerine, rust',
    yellow: 'yellow, lemon yellow, mustard',
    gold: 'gold, golden, gilded',
    green: 'green, emerald, jade, light green, lime green',
    olive: 'olive, dark green, moss green, forest green',
    teal: 'teal, turquoise, cyan, aqua, aquamarine, mint',
    'light blue': 'light blue, sky blue, pale blue, baby blue',
    blue: 'blue, azure, sapphire, cobalt',
    navy: 'navy, navy blue, dark blue, midnight blue, deep blue',
    purple: 'purple, violet, indigo, plum',
    lavender: 'lavender, lilac, mauve, light purple',
    pink: 'pink, rose, magenta, fuchsia, coral, salmon',
    brown: 'brown, chestnut, tan, dark brown',
    beige: 'beige, cream, ivory, light brown, sand-coloured',
    white: 'white, snow-white',
    black: 'black, ebony, jet black',
    grey: 'grey, gray, light grey, dark grey, light gray, dark gray',
    silver: 'silver, silvery, chrome',
  },
  sizes: {
    tiny: 'tiny, miniature, minuscule, microscopic, itsy-bitsy',
    small: 'small, little, short',
    large: 'large, big, tall, great',
    giant: 'giant, huge, gigantic, enormous, massive, colossal, towering, immense, monumental',
  },
  counts: {
    '1': 'one, single, lone, 1',
    '2': 'two, pair, pair of, couple, couple of, twin, 2, both',
    '3': 'three, trio, trio of, 3',
    '4': 'four, 4',
    '5': 'five, 5, several, some, few, a few',
    '6': 'six, 6, half a dozen',
    '7': 'seven, 7, flock, flock of, many, group, group of, herd, herd of, fleet of, school of, caravan, caravan of',
    '8': 'eight, 8',
    '9': 'nine, 9, ten, 10, dozen, a dozen, dozens, dozens of, hundreds, hundreds of, countless, swarm, swarm of, crowd of',
  },
  spots: {
    left: 'on the left, to the left, left side, on the left side, at left, lower left, upper left',
    right: 'on the right, to the right, right side, on the right side, at right, lower right, upper right',
    centre: 'in the centre, in the center, in the middle, centered, centred, central',
    top: 'at the top, in the upper part',
    bottom: 'at the bottom, in the lower part',
    far: 'in the distance, far away, in the background, on the horizon, distant, faraway, far off',
    near: 'in the foreground, up close, nearby',
    'close-up':
      'close-up, closeup, close up, close-up of, close up of, macro, macro shot, macro of, extreme close-up, detail of',
    portrait: 'portrait, portrait of, a portrait of, headshot, headshot of, bust of',
    profile:
      'profile, in profile, profile view, side view, side profile, seen from the side, profile of, profile portrait, profile portrait of',
    'three-quarter':
      'three-quarter view, three-quarter portrait, three-quarter portrait of, three quarter view, 3/4 view',
    wide: 'wide shot, wide angle, wide-angle, panorama, panoramic, vast, sweeping view, long shot, establishing shot',
    'from above':
      "aerial view, aerial view of, aerial shot, aerial, bird's eye view, birds eye view, bird's-eye view, from above, top view, top-down, top down, overhead, overhead view, overhead shot, drone shot, drone view, drone photo, high angle",
    'from below':
      "from below, low angle, low-angle, low angle shot, worm's eye view, worms eye view, looking up, seen from below",
  },
  relations: {
    on:
      'on, on top of, atop, upon, sitting on, standing on, perched on, lying on, resting on, seated on, crossing, leaning on, ' +
      'on the roof of, on the rooftop of, on top of the roof of',
    above: 'above, over, high above',
    under: 'under, beneath, underneath, below, sitting under',
    beside:
      'beside, next to, near, by, alongside, close to, at the side of, against, leaning against, around',
    with: 'with, accompanied by, together with',
    and: 'and, &',
    'in front of': 'in front of, before, facing',
    behind: 'behind, in back of',
    between: 'between, in between, among, amid',
    inside: 'in, inside, within, inside of, sitting in',
    holding: 'holding, carrying, wielding, playing, reading, holding up, clutching',
    wearing: 'wearing, wears, sporting, dressed in',
    riding: 'riding, riding on, astride, mounted on, on the back of',
    'reflected in': 'reflected in, mirrored in, reflecting in, reflection in, reflected by',
  },
  flight:
    'flying, flies, soaring, in the sky, through the sky, hovering, airborne, in flight, in the air, levitating, floating in the air, flying through the sky',
  silent:
    'kids illustration, kids drawing, cat ears, bunny ears, fox ears, fairy lights, string lights, window light, soft window light, natural light, rim light, volumetric, volumetric light, volumetric lighting, unreal, unreal engine, octane render, vray, ray tracing, global illumination, ultra, ultra realistic, ultra detailed, ultra-detailed, hyper detailed, 85mm, 50mm, 24mm, lens, sharp, sharp focus, focus, hdr, intricate, intricate details, professional, award, winning, award-winning, trending, artstation, behance, dribbble, concept, concept art, design, character, fantasy, sci-fi, scifi, aesthetic, lofi, food, product, background, shot, rendering, rendered, motion blur, gradient, modern, young, baby, seen, looking, eating, drinking, after, a, an, the, of, at, to, for, or, from, into, through, as, is, are, its, his, her, their, my, your, it, that, this, very, quite, highly, detailed, detail, beautiful, stunning, amazing, high, quality, masterpiece, best, 4k, 8k, hd, uhd, art, style, illustration, painting, picture, image, photo, render, drawing, digital, scene, view, lighting, light, soft, sitting, standing, floating, old, colors, colours, color, colour, tones, in the style of, style of, artwork, some kind of, cliff, there, where, while, which, who, be, was, were, not, no',
}
