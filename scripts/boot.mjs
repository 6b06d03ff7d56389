// The first stage of both commands: lock, install, find Node 24, hand over to scripts/main.ts.
// Plain built-ins in Node 20 syntax, because nothing is installed yet.
import { spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './boot/install.mjs'
import { waitForLock } from './boot/lock.mjs'
import { findNode } from './boot/node24.mjs'
import { isAlive, launchingAncestors } from './boot/process.mjs'
import { PlainError, say, sayFailure, step } from './boot/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const usage = 'node scripts/boot.mjs <start|test|dev|db:reset [world]|seed <world>|bench <name>>'

function checkPlace() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new PlainError(
      `需要 Node.js 20 或更高版本（当前 ${process.version}）。`,
      'Node.js 20 or newer is needed to begin.',
    )
  }
  try {
    accessSync(root, constants.W_OK)
    // A recursive mkdir with a closed mode would close the parents as well.
    mkdirSync(join(root, '.data'), { recursive: true })
    chmodSync(join(root, '.data'), 0o700)
  } catch (error) {
    throw new PlainError(
      `不能写入项目文件夹 ${root}（${/** @type {Error} */ (error).message}）。请用拥有该文件夹的用户运行。`,
      'The checkout cannot be written to: run this as the user who owns it.',
    )
  }
}

async function prepare() {
  const lock = await waitForLock(join(root, '.data', 'setup.lock'), process.argv[2] ?? '', (holder) =>
    say(`… 另一个命令正在安装，等待它完成（进程 ${holder.pid}） / waiting for another installation`),
  )
  try {
    if (!isInstalled(root)) await step('安装依赖 packages', () => install(root))
    return findNode(root)
  } finally {
    lock.release()
  }
}

/** @param {{ file: string, version: string, own: boolean }} node @returns {Promise<number>} */
function runSecondStage(node) {
  const child = spawn(node.file, [join(root, 'scripts', 'main.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      // A package's own launcher scripts take the first node in PATH, which would be the user's.
      PATH: [dirname(node.file), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
    },
  })
  const end = () => child.kill('SIGTERM')
  // On Ctrl-C the terminal tells the second stage too; this stage only has to outlive it.
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end)
  const ancestors = launchingAncestors()
  const watch = setInterval(() => {
    if (!ancestors.every(isAlive)) end()
  }, 500)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, killedBy) => {
      clearInterval(watch)
      resolve(code ?? (killedBy === 'SIGINT' ? 130 : 1))
    })
  })
}

try {
  const command = process.argv[2]
  if (command === undefined || !['start', 'test', 'dev', 'db:reset', 'seed', 'bench'].includes(command)) {
    throw new PlainError(`用法：${usage}`, 'Unknown command.')
  }
  checkPlace()
  process.exitCode = await runSecondStage(await prepare())
} catch (error) {
  sayFailure(error)
  process.exitCode = 1
}
