#!/usr/bin/env node
// Starts src/main.ts under the runtime that package.json pins, whatever `node` comes first on the PATH.
// Plain JavaScript that Node 18 can read.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(import.meta.url)
const root = dirname(dirname(launcher))
const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
const wanted = Number.parseInt(pinned, 10)
const override = process.env.ATELIER_NODE

if (!override && Number.parseInt(process.versions.node, 10) >= wanted) await start()
else {
  const runtime = (override ? [override] : installedRuntimes()).find((file) => majorOf(file) >= wanted)
  if (runtime) hand(runtime)
  else explain()
}

/** Becomes the server. */
async function start() {
  if (process.channel) {
    // A launcher that was killed outright can forward nothing: its server closes when the channel does.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
    process.channel.unref()
  }
  // Compiling takes nearly half of a start: what came of it is kept, where this folder can be written.
  module.enableCompileCache(join(root, 'node_modules/.cache/compiled'))
  await import('../src/main.ts')
}

/** Where npm puts the `node` package: in our own node_modules, or hoisted into one above. */
function installedRuntimes() {
  const files = []
  for (let folder = root; ; folder = dirname(folder)) {
    files.push(join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'))
    if (folder === dirname(folder)) return files
  }
}

/** The major version of a runtime; 0 for a file that is not there or cannot run. */
function majorOf(file) {
  try {
    const printed = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(printed.slice(1), 10) || 0
  } catch {
    return 0
  }
}

/** Runs this launcher again under another runtime, and ends as it ends. */
function hand(runtime) {
  const { ATELIER_NODE: _, ...env } = process.env
  // In a process group of its own the server hears Ctrl-C from here alone, and not from the terminal as well:
  // a second signal would cut its clean close short.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const server = spawn(runtime, [launcher, ...process.argv.slice(2)], { env, stdio, detached: true })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forwarded = new Set()
  for (const signal of signals) {
    process.on(signal, () => {
      if (!forwarded.has(signal)) server.kill(signal)
      forwarded.add(signal)
    })
  }
  server.once('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code)
  })
}

function explain() {
  const found = override
    ? `ATELIER_NODE names ${override}, which is none`
    : `this is Node ${process.versions.node}, and the one that comes with the package is missing`
  console.error(`Atelier wants Node ${wanted} or newer; ${found}.
Either allow the install script that brings it:
  npm install-scripts approve node && npm rebuild node
or install Node ${wanted}, or name one: ATELIER_NODE=/path/to/node`)
  process.exitCode = 1
}
