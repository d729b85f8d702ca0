/**
 * Why a request was not taken: one row each, with its code, HTTP status and words in English and Chinese.
 * A text says what came, what was wanted and what to do. The Chinese texts that the field's clients know
 * begin with those words (protocol page, "Error conditions and texts").
 */
import { REPLY_CODES, type ReplyCode } from './protocol/reply.ts'

interface Row<P> {
  readonly code: ReplyCode
  /** 200 for what the submit envelope itself can say. */
  readonly http: number
  readonly en: (facts: P) => string
  readonly zh: (facts: P) => string
}

const { invalid, noInstance, queueFull, banned, systemError } = REPLY_CODES
const row = <P>(code: ReplyCode, http: number, en: Row<P>['en'], zh: Row<P>['zh']): Row<P> => ({
  code,
  http,
  en,
  zh,
})

const rows = {
  // The request itself
  'body-not-json': row<{ cause: string }>(
    invalid,
    200,
    ({ cause }) => `The body is not JSON (${cause}). Send one JSON object.`,
    ({ cause }) => `参数错误：请求体不是有效的 JSON（${cause}），请发送一个 JSON 对象`,
  ),
  'body-shape': row<{ path: string; came: string; wanted: string }>(
    invalid,
    200,
    ({ path, came, wanted }) => `${path} is ${came}; wanted ${wanted}.`,
    ({ path, came, wanted }) => `参数错误：${path} 是 ${came}，应为 ${wanted}`,
  ),
  'body-too-large': row<{ limit: string }>(
    invalid,
    413,
    ({ limit }) => `The body is larger than ${limit}. Send smaller pictures, or links instead of base64.`,
    ({ limit }) => `请求体超过 ${limit}，请缩小图片或改用链接`,
  ),
  'route-unknown': row<{ method: string; path: string }>(
    invalid,
    404,
    ({ method, path }) => `There is no ${method} ${path} here. /docs lists every route.`,
    ({ method, path }) => `没有 ${method} ${path} 这个接口，所有接口见 /docs`,
  ),
  'method-unknown': row<{ method: string; path: string; allowed: string }>(
    invalid,
    405,
    ({ method, path, allowed }) => `${path} does not answer ${method}; send ${allowed}.`,
    ({ method, path, allowed }) => `${path} 不支持 ${method}，请使用 ${allowed}`,
  ),
  'request-broken': row<{ cause: string }>(
    invalid,
    400,
    ({ cause }) => `The request is not valid HTTP: ${cause}.`,
    ({ cause }) => `请求不是有效的 HTTP：${cause}`,
  ),
  'request-slow': row<object>(
    invalid,
    408,
    () => 'The rest of the request did not come in time. Send it again.',
    () => '请求未在规定时间内发送完毕，请重试',
  ),
  'host-invalid': row<{ host: string }>(
    invalid,
    400,
    ({ host }) => `The Host header "${host}" is no host name. Send the name and port of this server.`,
    ({ host }) => `Host 请求头 "${host}" 不是有效的主机名`,
  ),
  'feature-absent': row<{ feature: string }>(
    invalid,
    200,
    ({ feature }) => `This server does not offer ${feature}. /docs lists every route.`,
    ({ feature }) => `服务不支持：${feature}，所有接口见 /docs`,
  ),
  'key-missing': row<object>(
    invalid,
    401,
    () => 'This server wants a key: send "Authorization: Bearer <key>" or "mj-api-secret: <key>".',
    () => '缺少密钥：请发送 "Authorization: Bearer <key>" 或 "mj-api-secret: <key>"',
  ),
  'key-unknown': row<object>(
    invalid,
    401,
    () => 'This key is not known here. Check it against ATELIER_API_KEYS.',
    () => '密钥无效，请检查 ATELIER_API_KEYS',
  ),
  'key-disabled': row<object>(
    invalid,
    401,
    () => 'This key is switched off. Ask the operator of this server for another.',
    () => '密钥已禁用，请联系管理员',
  ),
  'key-spelling': row<{ profile: string; came: string; wanted: string }>(
    invalid,
    401,
    ({ profile, came, wanted }) =>
      `This key came as ${came}, and its dialect ${profile} does not read that; send it as ${wanted}.`,
    ({ profile, came, wanted }) => `${profile} 协议不支持以 ${came} 发送密钥，请使用 ${wanted}`,
  ),
  'host-refused': row<{ host: string }>(
    invalid,
    403,
    ({ host }) =>
      `Without keys only loopback names are served, and this request asks for ${host}. Set ATELIER_API_KEYS to open the server.`,
    ({ host }) => `未配置密钥时只接受本机地址，收到的是 ${host}，请设置 ATELIER_API_KEYS`,
  ),
  'origin-refused': row<{ origin: string }>(
    invalid,
    403,
    ({ origin }) =>
      `The origin ${origin} may not use this server without keys. Add it to ATELIER_CORS_ORIGINS.`,
    ({ origin }) => `来源 ${origin} 未被允许，请加入 ATELIER_CORS_ORIGINS`,
  ),
  'too-fast': row<{ limit: number; seconds: number }>(
    invalid,
    429,
    ({ limit, seconds }) => `More than ${limit} submits in a minute. Try again in ${seconds} s.`,
    ({ limit, seconds }) => `每分钟最多提交 ${limit} 次，请 ${seconds} 秒后再试`,
  ),

  // Words
  'prompt-missing': row<object>(
    invalid,
    200,
    () => 'prompt is empty: say what to draw.',
    () => 'prompt不能为空',
  ),
  'prompt-invalid': row<{ en: string; zh: string }>(
    invalid,
    200,
    ({ en }) => en,
    ({ zh }) => zh,
  ),
  'fan-out': row<{ parameter: string }>(
    invalid,
    200,
    ({ parameter }) =>
      `${parameter} would make several tasks, and this key expects one. Submit it several times.`,
    ({ parameter }) => `${parameter} 会产生多个任务，当前密钥只接受一个，请多次提交`,
  ),
  'too-many-prompts': row<{ count: number; limit: number }>(
    invalid,
    200,
    ({ count, limit }) =>
      `The prompt stands for ${count >= limit + 1 ? `more than ${limit}` : count} prompts; at most ${limit} are taken at once. Take options out of its braces.`,
    ({ limit }) => `提示词展开后超过 ${limit} 个，请减少大括号中的选项`,
  ),
  'braces-unbalanced': row<{ at: number; brace: string }>(
    invalid,
    200,
    ({ at, brace }) =>
      `The "${brace}" at character ${at + 1} has no partner. Close it, or write "\\${brace}" for a plain one.`,
    ({ at, brace }) => `第 ${at + 1} 个字符 "${brace}" 没有配对，请补全或写成 "\\${brace}"`,
  ),
  'word-banned': row<{ word: string }>(
    banned,
    200,
    ({ word }) => `The prompt may contain a banned word: "${word}". Use another one.`,
    ({ word }) => `可能包含敏感词：${word}`,
  ),
  'text-too-long': row<{ field: string; length: number; limit: number }>(
    invalid,
    200,
    ({ field, length, limit }) => `${field} has ${length} characters; at most ${limit} are kept.`,
    ({ field, length, limit }) => `${field}参数过长（${length}），最大${limit}字符`,
  ),
  'hook-invalid': row<{ url: string; cause: string }>(
    invalid,
    200,
    ({ url, cause }) => `notifyHook ${url} cannot be used: ${cause}.`,
    ({ url, cause }) => `notifyHook 无法使用：${url}（${cause}）`,
  ),

  // Pictures
  'picture-not-base64': row<{ field: string }>(
    invalid,
    200,
    ({ field }) =>
      `${field} is not base64: send a data URI (data:image/png;base64,…), bare base64 or an http(s) link.`,
    ({ field }) => `base64格式错误：${field}`,
  ),
  'picture-kind': row<{ field: string }>(
    invalid,
    200,
    ({ field }) => `${field} is not a picture this server reads: send PNG, JPEG, WebP or GIF.`,
    ({ field }) => `${field} 不是支持的图片，请使用 PNG、JPEG、WebP 或 GIF`,
  ),
  'picture-too-large': row<{ field: string; megabytes: string; limit: string }>(
    invalid,
    200,
    ({ field, megabytes, limit }) =>
      `${field} has ${megabytes} MB; at most ${limit} MB are taken. Make it smaller.`,
    ({ field, megabytes, limit }) => `${field} 大小为 ${megabytes} MB，最大 ${limit} MB`,
  ),
  'picture-too-many-pixels': row<{ field: string; width: number; height: number; limit: string }>(
    invalid,
    200,
    ({ field, width, height, limit }) =>
      `${field} is ${width}×${height}; at most ${limit} megapixels are taken. Make it smaller.`,
    ({ field, width, height, limit }) => `${field} 尺寸为 ${width}×${height}，最大 ${limit} 百万像素`,
  ),
  'too-many-pictures': row<{ field: string; count: number; limit: number }>(
    invalid,
    200,
    ({ field, count, limit }) => `${field} holds ${count} pictures; at most ${limit} are taken.`,
    ({ field, count, limit }) => `图片参数错误：${field} 有 ${count} 张，最多 ${limit} 张`,
  ),
  'picture-missing': row<{ field: string }>(
    invalid,
    200,
    ({ field }) => `${field} is missing: send a data URI, bare base64 or an http(s) link.`,
    ({ field }) => `${field}不能为空`,
  ),
  'link-invalid': row<{ field: string; value: string }>(
    invalid,
    200,
    ({ field, value }) => `${field} is "${value}"; wanted a link that begins with http:// or https://.`,
    ({ field, value }) => `链接格式错误：${field} 为 ${value}`,
  ),
  'blend-count': row<{ count: number; least: number; most: number }>(
    invalid,
    200,
    ({ count, least, most }) => `base64Array holds ${count} pictures; a blend takes ${least} to ${most}.`,
    ({ count, least, most }) => `图片参数错误，${least}~${most}张图片（收到 ${count} 张）`,
  ),
  'video-pictureless': row<object>(
    invalid,
    200,
    () =>
      'A video needs its first frame: send "image", begin the prompt with a link, or name a finished task in "taskId".',
    () => '视频缺少首帧：请提供 image、在提示词开头放图片链接，或提供 taskId',
  ),
  'mask-missing': row<object>(
    invalid,
    200,
    () =>
      'maskBase64 is missing: send a picture that is white where to repaint and black where to keep. The window stays open.',
    () => '缺少 maskBase64：白色为重绘区域，黑色为保留区域，窗口仍然有效',
  ),

  // Parents, buttons and windows
  'task-id-missing': row<{ field: string }>(
    invalid,
    200,
    ({ field }) => `${field} is missing: send the id that the submit answered in "result".`,
    ({ field }) => `参数错误：缺少 ${field}`,
  ),
  'change-invalid': row<{ field: string; came: string; wanted: string }>(
    invalid,
    200,
    ({ field, came, wanted }) => `${field} is ${came}; wanted ${wanted}.`,
    ({ field, came, wanted }) => `${field}参数错误：收到 ${came}，应为 ${wanted}`,
  ),
  'job-invalid': row<{ came: string }>(
    invalid,
    200,
    ({ came }) => `jobId is "${came}"; wanted the uuid of a job (properties.messageHash) or a link with it.`,
    ({ came }) => `job id 格式错误：${came}`,
  ),
  'job-unknown': row<{ jobId: string }>(
    invalid,
    200,
    ({ jobId }) => `None of your finished tasks has the job ${jobId}.`,
    ({ jobId }) => `没有 job id 为 ${jobId} 的任务`,
  ),
  'custom-id-missing': row<object>(
    invalid,
    200,
    () => 'customId is missing: send one from the "buttons" of the finished task.',
    () => '参数错误：缺少 customId',
  ),
  'custom-id-unknown': row<{ customId: string }>(
    invalid,
    200,
    ({ customId }) => `No action is addressed by customId "${customId}". Send one from the task's "buttons".`,
    ({ customId }) => `未知的 Action 类型：${customId}`,
  ),
  'parent-unknown': row<{ id: string }>(
    invalid,
    200,
    ({ id }) => `There is no task ${id}.`,
    ({ id }) => `关联任务不存在或已失效：${id}`,
  ),
  'parent-unfinished': row<{ id: string; status: string }>(
    invalid,
    200,
    ({ id, status }) => `Task ${id} is ${status}; a follow-up needs it to be SUCCESS. Poll it first.`,
    ({ id, status }) => `关联任务状态错误：${id} 为 ${status}`,
  ),
  'action-not-allowed': row<{ action: string; kind: string; wanted: string }>(
    invalid,
    200,
    ({ action, kind, wanted }) => `${action} needs a parent that is ${wanted}; this one is ${kind}.`,
    ({ action, kind, wanted }) => `关联任务不允许执行变化：${action} 需要 ${wanted}，该任务为 ${kind}`,
  ),
  'operation-unavailable': row<{ why: string }>(
    invalid,
    200,
    ({ why }) => `No account can do this: ${why}. The buttons of a task show what its account can.`,
    ({ why }) => `账号不支持该操作：${why}`,
  ),
  'modal-closed': row<{ id: string; status: string }>(
    invalid,
    200,
    ({ id, status }) => `Task ${id} is ${status}: its window is closed. Press the button again.`,
    ({ id, status }) => `任务 ${id} 为 ${status}，窗口已关闭，请重新操作`,
  ),
  'too-many-ids': row<{ count: number; limit: number }>(
    invalid,
    200,
    ({ count, limit }) => `ids names ${count} tasks; at most ${limit} are listed. Ask in parts.`,
    ({ count, limit }) => `ids 有 ${count} 个，最多 ${limit} 个，请分批查询`,
  ),
  'task-unknown': row<{ id: string }>(
    invalid,
    404,
    ({ id }) => `There is no task ${id}.`,
    ({ id }) => `任务不存在：${id}`,
  ),
  'task-final': row<{ id: string; status: string }>(
    invalid,
    200,
    ({ id, status }) => `Task ${id} is already ${status}; there is nothing to cancel.`,
    ({ id, status }) => `任务 ${id} 已经是 ${status}，无法取消`,
  ),
  'seed-unready': row<{ id: string; status: string }>(
    invalid,
    200,
    ({ id, status }) => `Task ${id} is ${status}; its seed is told once it is SUCCESS. Poll it first.`,
    ({ id, status }) => `关联任务状态错误：${id} 为 ${status}`,
  ),
  'seed-absent': row<{ id: string }>(
    invalid,
    200,
    ({ id }) => `Task ${id} gave words, not pictures: it has no seed.`,
    ({ id }) => `未找到 seed：任务 ${id} 的结果是文字`,
  ),
  'picture-absent': row<{ id: string }>(
    invalid,
    404,
    ({ id }) => `There is no picture of task ${id}, or not yet. Fetch the task and look at its imageUrl.`,
    ({ id }) => `任务 ${id} 没有图片，或尚未生成`,
  ),
  'account-unknown': row<{ id: string }>(
    invalid,
    404,
    ({ id }) => `There is no account ${id}. GET /mj/account/list names them all.`,
    ({ id }) => `账号不存在：${id}`,
  ),
  'file-unknown': row<{ name: string }>(
    invalid,
    404,
    ({ name }) => `There is no file ${name}.`,
    ({ name }) => `文件不存在：${name}`,
  ),
  'range-invalid': row<{ range: string; size: number }>(
    invalid,
    416,
    ({ range, size }) => `Range "${range}" lies outside the file's ${size} bytes.`,
    ({ range, size }) => `范围 "${range}" 超出文件的 ${size} 字节`,
  ),

  // Administration
  'admin-off': row<object>(
    invalid,
    404,
    () => 'This server has no admin routes. Set ATELIER_ADMIN_KEY and start it again.',
    () => '未启用管理接口，请设置 ATELIER_ADMIN_KEY 后重启',
  ),
  'admin-key-missing': row<object>(
    invalid,
    401,
    () => 'Admin routes want the admin key: send "Authorization: Bearer <admin key>".',
    () => '缺少管理密钥：请发送 "Authorization: Bearer <admin key>"',
  ),
  'admin-key-wrong': row<object>(
    invalid,
    401,
    () => 'This is not the admin key. Check it against ATELIER_ADMIN_KEY.',
    () => '管理密钥无效，请检查 ATELIER_ADMIN_KEY',
  ),
  'row-unknown': row<{ one: string; id: string }>(
    invalid,
    404,
    ({ one, id }) => `There is no ${one} "${id}". GET the list to see which there are.`,
    ({ one, id }) => `不存在：${one} "${id}"`,
  ),
  'row-exists': row<{ one: string; id: string }>(
    invalid,
    409,
    ({ one, id }) => `"${id}" is taken by another ${one}. PUT or PATCH that one, or choose another id.`,
    ({ one, id }) => `已存在：${one} "${id}"`,
  ),
  'row-wrong': row<{ mistakes: readonly string[] }>(
    invalid,
    400,
    ({ mistakes }) => `${mistakes.join('. ')}.`,
    ({ mistakes }) => `参数错误：${mistakes.join('；')}`,
  ),
  'secret-plain': row<{ path: string }>(
    invalid,
    400,
    ({ path }) =>
      `${path} is a secret and would be stored in clear. Keep it in a variable or a file of the server, ` +
      'and send "env:NAME" or "file:PATH".',
    ({ path }) => `${path} 是密钥，不能以明文保存，请改用 "env:NAME" 或 "file:PATH"`,
  ),
  'task-held': row<{ id: string; status: string }>(
    invalid,
    409,
    ({ id, status }) =>
      `Task ${id} is ${status} and its engine may still work on it. Cancel it, wait a moment, then delete it.`,
    ({ id, status }) => `任务 ${id} 为 ${status}，请先取消再删除`,
  ),

  // Capacity
  'no-instance': row<{ why: string }>(
    noInstance,
    200,
    ({ why }) => `No available account instance: ${why}.`,
    ({ why }) => `无可用的账号实例：${why}`,
  ),
  'queue-full': row<{ instance: string; limit: number }>(
    queueFull,
    200,
    ({ instance, limit }) => `The queue of ${instance} is full (${limit} waiting). Try again later.`,
    ({ instance, limit }) => `队列已满，请稍后尝试（${instance}，${limit} 个等待中）`,
  ),
  'day-full': row<{ why: string }>(
    queueFull,
    200,
    ({ why }) => `Daily limit reached: ${why}. Try again tomorrow.`,
    ({ why }) => `今日绘图次数已达上限：${why}`,
  ),
  'hours-closed': row<{ why: string }>(
    queueFull,
    200,
    ({ why }) => `No account takes such a task at this hour: ${why}. Try again in its working hours.`,
    ({ why }) => `当前不在账号的工作时段：${why}`,
  ),
  'owner-full': row<{ limit: number }>(
    queueFull,
    200,
    ({ limit }) =>
      `You already have ${limit} unfinished tasks, the most this key may have. Wait for one to finish.`,
    ({ limit }) => `并发数已达上限：最多 ${limit} 个未完成任务`,
  ),

  // Ours
  'storage-failed': row<{ cause: string }>(
    systemError,
    200,
    ({ cause }) => `The task could not be stored and was not taken: ${cause}.`,
    ({ cause }) => `提交失败，系统异常：${cause}`,
  ),
  'shutting-down': row<object>(
    systemError,
    503,
    () => 'The server is shutting down. Nothing was taken; try again in a moment.',
    () => '服务正在关闭，请稍后重试',
  ),
  internal: row<{ id: string }>(
    systemError,
    500,
    ({ id }) => `Internal error ${id}. It is logged; nothing was taken.`,
    ({ id }) => `系统异常（${id}）`,
  ),
}

type Rows = typeof rows
export type RefusalName = keyof Rows

/** Every refusal by name. */
export const REFUSAL_NAMES: ReadonlySet<string> = new Set(Object.keys(rows))

export type RefusalFacts<N extends RefusalName> = Parameters<Rows[N]['en']>[0]

/** Languages of the texts. */
export const LANGUAGES = ['en', 'zh'] as const

export type Language = (typeof LANGUAGES)[number]

/** A refusal as data: which row, and the facts its text names. */
export interface Refusal<N extends RefusalName = RefusalName> {
  readonly name: N
  readonly code: ReplyCode
  readonly http: number
  readonly text: Readonly<Record<Language, string>>
  /** Facts that the envelope repeats in `properties`. */
  readonly properties: Readonly<Record<string, unknown>>
}

/** Makes the refusal of one row. */
export function refuse<N extends RefusalName>(
  name: N,
  facts: RefusalFacts<N>,
  properties: Readonly<Record<string, unknown>> = {},
): Refusal<N> {
  // The table pairs each row with its own facts, which TypeScript cannot follow through the index.
  const { code, http, en, zh } = rows[name] as unknown as Row<RefusalFacts<N>>
  return { name, code, http, text: { en: en(facts), zh: zh(facts) }, properties }
}
