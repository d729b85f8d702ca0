import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { anAccount } from '../testing/an-account.ts'
import { ConfigError, readConfig } from './read.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder with these files in it. */
function folderWith(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-config-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

const read = (env: Record<string, string> = {}, file?: unknown) =>
  readConfig({ env, cwd: folderWith(file === undefined ? {} : { 'atelier.config.json': file }) })

function mistakesOf(env: Record<string, string>, file?: unknown): readonly string[] {
  try {
    read(env, file)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}

describe('where settings come from', () => {
  it('defaults work with nothing said', () => {
    const cwd = folderWith()
    expect(readConfig({ env: {}, cwd })).toEqual({
      host: '127.0.0.1',
      port: 8080,
      data: join(cwd, 'data'),
      publicUrl: null,
      isProxyTrusted: false,
      keys: [],
      adminSha256: null,
      profile: 'comet',
      corsOrigins: [],
      allowHosts: [],
      fetchPorts: [],
      proxy: null,
      notifyHook: null,
      notifySecret: null,
      defaultVersion: '7',
      defaultNiji: '7',
      bannedWords: [],
      isBannedBuiltIn: true,
      bannedAction: 'refuse',
      promptCheck: 'refuse',
      translateUrl: null,
      translateKey: null,
      translateModel: 'gpt-4o-mini',
      modalHours: 24,
      openPerOwner: 0,
      submitsPerMinute: 0,
      bodyMegabytes: 64,
      pictureMegabytes: 20,
      pictureMegapixels: 50,
      pictureCount: 10,
      imageFormat: 'png',
      imageQuality: 92,
      logLevel: 'info',
      accounts: [anAccount({ id: 'local', engine: 'painter', options: { format: 'png', quality: 92 } })],
      accountRule: 'best-wait-idle',
      timeZone: null,
    })
  })

  it('the environment wins over the file, and the file over the default', () => {
    const config = read({ ATELIER_PORT: '9001' }, { port: 9002, modalHours: 2 })
    expect(config).toMatchObject({ port: 9001, modalHours: 2 })
  })

  it('PORT counts where ATELIER_PORT is not there', () => {
    expect(read({ PORT: '9003' }).port).toBe(9003)
    expect(read({ PORT: '9003', ATELIER_PORT: '9004' }).port).toBe(9004)
  })

  it('an empty variable and a null in the file say nothing', () => {
    expect(read({ ATELIER_PORT: '', ATELIER_PUBLIC_URL: ' ' }, { host: null })).toMatchObject({
      port: 8080,
      publicUrl: null,
      host: '127.0.0.1',
    })
  })

  it('ATELIER_CONFIG names another file, which must be there', () => {
    const cwd = folderWith({ 'other.json': { port: 9005 } })
    expect(readConfig({ env: { ATELIER_CONFIG: 'other.json' }, cwd }).port).toBe(9005)
    expect(mistakesOf({ ATELIER_CONFIG: 'missing.json' })).toEqual([
      expect.stringMatching(/^missing\.json: .*no such file/),
    ])
  })

  it('lists are read from text and from JSON', () => {
    expect(read({ ATELIER_FETCH_PORTS: '80, 443' }, { bannedWords: ['a, b', 'c'] })).toMatchObject({
      fetchPorts: [80, 443],
      bannedWords: ['a, b', 'c'],
    })
  })
})

describe('values', () => {
  it('a public address loses its trailing slash', () => {
    expect(read({ ATELIER_PUBLIC_URL: 'https://pictures.example/mj/' }).publicUrl).toBe(
      'https://pictures.example/mj',
    )
  })

  it.each([
    ['ATELIER_PORT', '80.5', 'a whole number, 0 to 65535'],
    ['ATELIER_PORT', '70000', 'a whole number, 0 to 65535'],
    ['ATELIER_MODAL_HOURS', '0', 'a number, 0.01 or more'],
    ['ATELIER_TRUST_PROXY', 'maybe', 'true or false'],
    ['ATELIER_LOG_LEVEL', 'loud', 'one of silent, error, warn, info, debug'],
    ['ATELIER_PUBLIC_URL', 'pictures.example', 'an http:// or https:// link without "?" and "#"'],
    ['ATELIER_CORS_ORIGINS', 'https://app.example/', 'a list of origins such as https://app.example'],
    ['ATELIER_ALLOW_HOSTS', 'http://nas', 'a list of host names, *.suffixes, IP addresses or CIDRs'],
    ['ATELIER_DEFAULT_VERSION', 'seven', 'a version such as 7 or 6.1'],
    ['ATELIER_IMAGE_FORMAT', 'gif', 'one of png, webp, jpeg'],
  ])('%s does not take %s', (option, came, wanted) => {
    expect(mistakesOf({ [option]: came })).toEqual([`${option}: "${came}" came; wanted ${wanted}`])
  })

  it('all mistakes are told at once', () => {
    const env = { ATELIER_PORT: 'eighty', ATELIER_HSOT: 'x' }
    expect(() => read(env, { logLevel: 3, accounts: [{ engine: 'painter', coreSize: 0 }] })).toThrow(
      [
        'The settings have 5 mistakes (--help lists every option):',
        '  ATELIER_HSOT: there is no such option; did you mean ATELIER_HOST?',
        '  ATELIER_PORT: "eighty" came; wanted a whole number, 0 to 65535',
        '  atelier.config.json: logLevel: 3 came; wanted one of silent, error, warn, info, debug',
        '  atelier.config.json: accounts[0].id: nothing came; wanted a name of letters, digits, ".", "_" and "-"',
        '  atelier.config.json: accounts[0].coreSize: 0 came; wanted a whole number, 1 to 1000',
      ].join('\n'),
    )
  })

  it('an unknown key of the file is told with the nearest known one', () => {
    expect(mistakesOf({}, { acounts: [], completelyElse: 1 })).toEqual([
      'atelier.config.json: acounts: there is no such option; did you mean accounts?',
      'atelier.config.json: completelyElse: there is no such option',
    ])
  })

  it('a file that is no JSON is told without quoting it', () => {
    const [mistake] = mistakesOf({}, '{"notifySecret": "c2VjcmV0" oops')
    expect(mistake).toMatch(/^atelier\.config\.json: no JSON: /)
    expect(mistake).not.toContain('c2VjcmV0')
  })
})

describe('keys', () => {
  it('a key belongs to the owner before its colon and is kept as a hash alone', () => {
    const { keys } = read({ ATELIER_API_KEYS: 'alice:k1, alice:k2' })
    expect(keys).toMatchObject([
      { owner: 'alice', sha256: hash('sha256', 'k1'), profile: null, enable: true },
      { owner: 'alice', sha256: hash('sha256', 'k2') },
    ])
  })

  it('the file may say more of a key in a row, beside keys that are only written down', () => {
    const row = {
      key: 'env:K2',
      owner: 'bob',
      name: 'the phone',
      profile: 'newapi',
      notifyHook: 'https://bob.example/hook',
      language: 'zh',
      fanOut: true,
      openPerOwner: 5,
      submitsPerMinute: 0,
    }
    const { keys } = read({ K2: 'two' }, { apiKeys: ['alice:k1', row] })
    const { key: _, ...said } = row
    expect(keys[0]).toMatchObject({ owner: 'alice', sha256: hash('sha256', 'k1'), fanOut: null })
    expect(keys[1]).toEqual({ ...said, sha256: hash('sha256', 'two'), enable: true })
  })

  it('all mistakes of a row are told, with their place', () => {
    const row = { owner: 'b b', profile: 'discord', openPerOwner: -1, fanout: true }
    expect(mistakesOf({}, { apiKeys: ['k1', row] })).toEqual([
      'atelier.config.json: apiKeys[1].fanout: there is no such option; did you mean fanOut?',
      'atelier.config.json: apiKeys[1].key: nothing came; wanted a key of ASCII characters without spaces',
      'atelier.config.json: apiKeys[1].owner: "b b" came; wanted a name of letters, digits, ".", "_", "-" and "@"',
      'atelier.config.json: apiKeys[1].profile: "discord" came; wanted one of comet, newapi, trueai, novicezk',
      'atelier.config.json: apiKeys[1].openPerOwner: -1 came; wanted a whole number, 0 or more',
    ])
  })

  it("the admin key is nobody else's", () => {
    expect(mistakesOf({ ATELIER_ADMIN_KEY: 'k1', ATELIER_API_KEYS: 'alice:k1' })).toEqual([
      'ATELIER_ADMIN_KEY: is a key of alice too; wanted a key of its own',
    ])
  })

  it('the admin key is kept as a hash alone', () => {
    expect(read({ ATELIER_ADMIN_KEY: 'sesame' }).adminSha256).toBe(hash('sha256', 'sesame'))
  })

  it('a key without an owner is an owner of its own, whose name stays when keys are moved', () => {
    const [one, two] = read({ ATELIER_API_KEYS: 'k1,k2' }).keys
    const [moved] = read({ ATELIER_API_KEYS: 'k2' }).keys
    expect(one?.owner).not.toBe(two?.owner)
    expect(moved).toEqual(two)
  })

  it('one key cannot have two owners', () => {
    expect(mistakesOf({ ATELIER_API_KEYS: 'alice:k1,bob:k1' })).toEqual([
      'ATELIER_API_KEYS: alice and bob have the same key; wanted one owner a key',
    ])
  })

  it('a host that others reach wants keys', () => {
    expect(mistakesOf({ ATELIER_HOST: '0.0.0.0' })).toEqual([
      expect.stringContaining('wanted ATELIER_API_KEYS'),
    ])
    expect(read({ ATELIER_HOST: '0.0.0.0', ATELIER_API_KEYS: 'k1' }).host).toBe('0.0.0.0')
  })

  it.each(['localhost', '127.0.0.2', '[::1]'])('%s is open without keys', (host) => {
    expect(mistakesOf({ ATELIER_HOST: host })).toEqual([])
  })
})

describe('secrets', () => {
  it('env: and file: stand for secrets kept elsewhere, in variables and deep in the file', () => {
    const cwd = folderWith({
      'keys.txt': 'alice:k1\nbob:k2\n',
      'atelier.config.json': {
        accounts: [{ id: 'far', engine: 'relay', key: 'env:FAR_KEY', headers: [{ token: 'file:keys.txt' }] }],
      },
    })
    const config = readConfig({ env: { ATELIER_API_KEYS: 'file:keys.txt', FAR_KEY: 'sesame' }, cwd })
    expect(config.keys.map(({ owner }) => owner)).toEqual(['alice', 'bob'])
    expect(config.accounts[0]?.options).toEqual({ key: 'sesame', headers: [{ token: 'alice:k1\nbob:k2' }] })
  })

  it('a secret that cannot be had is told with its place', () => {
    const account = { id: 'far', engine: 'relay', key: 'env:FAR_KEY', token: 'file:missing.txt' }
    expect(mistakesOf({}, { accounts: [account] })).toEqual([
      'atelier.config.json: accounts[0].key: "env:FAR_KEY" came, but the variable FAR_KEY is not set',
      expect.stringMatching(
        /accounts\[0\]\.token: "file:missing\.txt" came, but .* cannot be read: .*no such file/,
      ),
    ])
  })

  it('a wrong secret is not repeated', () => {
    const mistakes = mistakesOf({ ATELIER_API_KEYS: 'alice:k 1', ATELIER_NOTIFY_SECRET: 'not base64' })
    expect(mistakes).toHaveLength(2)
    expect(mistakes.join('\n')).not.toMatch(/k 1|not base64/)
  })

  it('a secret kept elsewhere is not taken for an owner when it stands in a list', () => {
    expect(mistakesOf({ ATELIER_API_KEYS: 'alice:k1,env:KEYS' })).toHaveLength(1)
  })
})

const mistakesOfModes = (modes: unknown) =>
  mistakesOf({}, { accounts: [{ id: 'one', engine: 'painter', modes }] })

describe('accounts', () => {
  it("keys that are not ours are the engine's own", () => {
    const [account] = read(
      {},
      { accounts: [{ id: 'far', engine: 'relay', url: 'https://far.example', modes: 'fast' }] },
    ).accounts
    expect(account).toMatchObject({
      modes: ['FAST'],
      channelId: 'far',
      options: { url: 'https://far.example' },
    })
  })

  it("the painter's accounts take format and quality from the settings unless they say otherwise", () => {
    const env = { ATELIER_IMAGE_FORMAT: 'webp', ATELIER_IMAGE_QUALITY: '70' }
    const accounts = [
      { id: 'one', engine: 'painter' },
      { id: 'two', engine: 'painter', quality: 80 },
      { id: 'three', engine: 'relay' },
    ]
    expect(read(env, { accounts }).accounts.map(({ options }) => options)).toEqual([
      { format: 'webp', quality: 70 },
      { format: 'webp', quality: 80 },
      {},
    ])
  })

  it('everything an account may be told is read', () => {
    const row = {
      relaxCoreSize: 2,
      relaxQueueSize: -1,
      mode: 'relax',
      interval: 1.5,
      sort: 3,
      weight: 0.5,
      nijiRemix: true,
      subChannels: 'studio,house',
      isHdVideo: 'off',
      dayDrawLimit: 100,
      workTime: '09:00-17:00, 22:00-02:00',
      fishingTime: '17:00-22:00',
    }
    const { accounts, accountRule, timeZone } = read(
      { ATELIER_ACCOUNT_RULE: 'Fill', ATELIER_TIME_ZONE: 'asia/shanghai' },
      { accounts: [{ id: 'one', engine: 'relay', ...row }] },
    )
    const said = { ...row, mode: 'RELAX', subChannels: ['studio', 'house'], isHdVideo: false } as const
    expect(accounts).toEqual([anAccount({ id: 'one', engine: 'relay', ...said })])
    expect({ accountRule, timeZone }).toEqual({ accountRule: 'fill', timeZone: 'Asia/Shanghai' })
  })

  it.each([
    [{ workTime: '9 to 5' }, 'workTime: "9 to 5" came; wanted hours such as 09:00-17:00, 22:00-02:00'],
    [{ interval: -1 }, 'interval: -1 came; wanted a number, 0 to 3600'],
    [{ mode: 'WARP' }, 'mode: "WARP" came; wanted one of FAST, RELAX, TURBO'],
    [{ relaxCoreSize: -1 }, 'relaxCoreSize: -1 came; wanted a whole number, 0 to 1000'],
  ])('%j is a mistake', (more, words) => {
    expect(mistakesOf({}, { accounts: [{ id: 'one', engine: 'relay', ...more }] })).toEqual([
      `atelier.config.json: accounts[0].${words}`,
    ])
  })

  it('a time zone must be one', () => {
    expect(mistakesOf({ ATELIER_TIME_ZONE: 'Mars/Olympus' })).toEqual([
      'ATELIER_TIME_ZONE: "Mars/Olympus" came; wanted a time zone such as Europe/Berlin or UTC',
    ])
  })

  it('two accounts cannot have one id', () => {
    const accounts = ['one', 'two', 'one'].map((id) => ({ id, engine: 'painter' }))
    expect(mistakesOf({}, { accounts })).toEqual(['atelier.config.json: accounts: several have the id "one"'])
  })

  it('an account offers at least one speed', () => {
    expect(mistakesOfModes([])).toEqual([
      'atelier.config.json: accounts[0].modes: [] came; wanted a list of FAST, RELAX, TURBO',
    ])
    expect(mistakesOfModes(['FAST', 'WARP'])).toEqual([
      'atelier.config.json: accounts[0].modes: "WARP" came; wanted a list of FAST, RELAX, TURBO',
    ])
  })

  it.each([[[]], [{}], ['painter'], [['painter']]])('accounts are a list of objects, not %j', (accounts) => {
    expect(mistakesOf({}, { accounts })).toHaveLength(1)
  })
})
