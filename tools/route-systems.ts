/** Which servers of the field have which route (protocol page, "Endpoint matrix"). A fact of theirs, not of ours. */

/** `yes`, `no`, or what is particular about it. */
export type Has = string

export interface RouteSystems {
  /** `POST /mj/submit/imagine` */
  readonly route: string
  readonly comet: Has
  readonly newapi: Has
  readonly trueai: Has
  readonly novicezk: Has
  /** Gateways of the "plus" family. */
  readonly plus: Has
}

const yes = 'yes'
const no = 'no'

/** Routes that every one of them has. */
const everywhere = { comet: yes, newapi: yes, trueai: yes, novicezk: yes, plus: yes }
const nowhere = { comet: no, newapi: no, trueai: no, novicezk: no, plus: no }

export const ROUTE_SYSTEMS: readonly RouteSystems[] = [
  { ...everywhere, route: 'POST /mj/submit/imagine' },
  { ...everywhere, route: 'POST /mj/submit/blend' },
  { ...everywhere, route: 'POST /mj/submit/describe' },
  { ...everywhere, route: 'POST /mj/submit/action', novicezk: no },
  { ...everywhere, route: 'POST /mj/submit/modal', novicezk: no },
  { ...everywhere, route: 'POST /mj/submit/change', comet: 'older pages', trueai: 'to version 8' },
  { ...everywhere, route: 'POST /mj/submit/simple-change', comet: no, trueai: 'to version 8' },
  { ...everywhere, route: 'POST /mj/submit/shorten', comet: no, novicezk: no },
  { ...everywhere, route: 'POST /mj/submit/edits', trueai: 'from version 8', novicezk: no },
  { ...nowhere, route: 'POST /mj/submit/edit', trueai: 'from version 8' },
  { ...nowhere, route: 'POST /mj/submit/retexture', trueai: 'from version 8' },
  { ...everywhere, route: 'POST /mj/submit/video', trueai: 'from version 8', novicezk: no },
  { ...nowhere, route: 'POST /mj/submit/show', trueai: 'versions 3 to 8' },
  { ...everywhere, route: 'POST /mj/submit/upload-discord-images', comet: no, novicezk: no },
  { ...everywhere, route: 'POST /mj/insight-face/swap', comet: no, novicezk: no },
  { ...nowhere, route: 'POST /mj/insight-face/video-swap', trueai: yes },
  { ...everywhere, route: 'GET /mj/task/{id}/fetch' },
  { ...everywhere, route: 'POST /mj/task/list-by-condition' },
  { ...nowhere, route: 'POST /mj/task/list-by-ids', trueai: 'as list-by-condition', plus: 'with displays' },
  { ...nowhere, route: 'POST /mj/task/{id}/cancel', trueai: 'administrators only', plus: yes },
  { ...everywhere, route: 'GET /mj/task/{id}/image-seed', comet: no, novicezk: no },
  { ...nowhere, route: 'GET /mj/task/queue', trueai: 'to version 10', novicezk: yes, plus: yes },
  { ...nowhere, route: 'GET /mj/task/list', trueai: 'the newest 100', novicezk: yes, plus: yes },
  { ...nowhere, route: 'POST /mj/task/query', plus: yes },
  { ...nowhere, route: 'GET /mj/image/{id}', comet: yes, newapi: 'without a key' },
  { ...nowhere, route: 'GET /mj/account/list', novicezk: yes, plus: yes },
  { ...nowhere, route: 'GET /mj/account/{id}/fetch', novicezk: yes, plus: yes },
  { ...nowhere, route: 'GET /mj/home', trueai: yes },
]

/** Who has a route. What trueai's administration answers nobody else does; what is not listed is ours alone. */
export function systemsOf(route: string): Omit<RouteSystems, 'route'> {
  const isAdmin = route.includes(' /mj/admin/')
  return ROUTE_SYSTEMS.find((one) => one.route === route) ?? { ...nowhere, trueai: isAdmin ? yes : no }
}
