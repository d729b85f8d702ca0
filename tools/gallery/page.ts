/** The gallery as a page that needs nothing but itself and the pictures beside it. */

/** A picture on the page: paths are relative to it. */
export interface Shown {
  readonly caption: string
  readonly picture: string
  readonly clip?: string
}

/** A chapter on the page. */
export interface ShownChapter {
  readonly title: string
  readonly shown: readonly Shown[]
}

/** The page as HTML. */
export function pageOf(chapters: readonly ShownChapter[], engine: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of ${escaped(engine)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
  body { margin: 2rem auto; max-width: 1500px; padding: 0 1rem }
  section { display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)) }
  figure { margin: 0 }
  img, video { border-radius: 6px; display: block; width: 100% }
  figcaption { color: gray; margin-top: .4rem; overflow-wrap: anywhere }
</style>
<h1>Gallery of ${escaped(engine)}</h1>
${chapters.map(chapterOf).join('\n')}
</html>
`
}

function chapterOf({ title, shown }: ShownChapter): string {
  return `<h2>${escaped(title)}</h2>\n<section>\n${shown.map(figureOf).join('\n')}\n</section>`
}

function figureOf({ caption, picture, clip }: Shown): string {
  const words = escaped(caption)
  const face = clip
    ? `<video src="${clip}" poster="${picture}" autoplay loop muted playsinline controls></video>`
    : `<a href="${picture}"><img src="${picture}" alt="${words}" loading="lazy"></a>`
  return `<figure>${face}<figcaption>${words}</figcaption></figure>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
