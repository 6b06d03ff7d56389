import { createRequire } from 'node:module'
import { mkdir, readFile } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import type { House } from './house.ts'

/** The built portal that journeys open. */
export const webDist = process.env.WEB_DIST ?? fileURLToPath(new URL('../../web/dist', import.meta.url))

const program = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

/** Why journeys cannot run here, or null. Where every test is demanded (ANHU_REQUIRE_ALL=1) they run and fail. */
export const noBrowser: string | null =
  program === undefined && process.env.ANHU_REQUIRE_ALL !== '1' ? 'no Chromium here (set CHROMIUM)' : null

const out = fileURLToPath(new URL('../e2e/out/', import.meta.url))

/** The portal sends hashes: which of them are mutations, its own manifest says. */
const mutationHashes = new Set(
  readManifest().flatMap((build) =>
    Object.entries(build).flatMap(([hash, text]) => (text.startsWith('mutation') ? [hash] : [])),
  ),
)

function readManifest(): Record<string, string>[] {
  const file = join(webDist, 'trusted-documents.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

const hashIn = (body: string): string => /"sha256Hash":"([0-9a-f]+)"/.exec(body)?.[1] ?? ''

/** How a person looks at the portal. */
export type Kind = 'desk' | 'phone'

const looks = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
} as const

/** One browser for a test file; each person gets a context of their own. */
export class Window {
  readonly #browser: Browser
  readonly #house: House
  /** Page errors and console errors of every page, oldest first; a journey ends by asserting that there are none. */
  readonly faults: string[] = []
  /** What the API counted for every query sent so far: the operation and its `trips/statements`. */
  readonly statements: { operation: string; counted: string }[] = []
  readonly #pages = new Set<Page>()
  #broken = false

  constructor(browser: Browser, house: House) {
    this.#browser = browser
    this.#house = house
  }

  static async open(house: House): Promise<Window> {
    await mkdir(out, { recursive: true })
    const browser = await chromium.launch({
      // Without a UTF-8 locale Chromium cannot open a file with a Chinese name.
      env: { ...process.env, LANGUAGE: 'zh_CN', LC_ALL: 'C.UTF-8' } as Record<string, string>,
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
        '--lang=zh-CN',
      ],
    })
    return new Window(browser, house)
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  /** A device of its own: cookies, storage and queue are shared with nobody. */
  async context(kind: Kind, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      ...looks[kind],
      locale,
      timezoneId: 'Asia/Shanghai',
      baseURL: this.#house.url,
      acceptDownloads: true,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    context.on('page', (page) => {
      this.#pages.add(page)
      page.on('close', () => this.#pages.delete(page))
      this.#watch(page)
    })
    return context
  }

  /** A page on a device of its own. */
  async page(kind: Kind, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> {
    return (await this.context(kind, locale)).newPage()
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(`${page.url()} ${error.stack ?? error.message}`))
    page.on('console', (line) => {
      if (line.type() !== 'error') return
      // What the network does is part of some journeys; what the portal makes of it is what counts.
      if (/Failed to load resource|net::ERR_/.test(line.text())) return
      this.faults.push(`${page.url()} console: ${line.text()}`)
    })
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return
      const body = response.request().postData() ?? ''
      const operation = /"operationName":"([^"]+)"/.exec(body)?.[1] ?? '?'
      if (!/"query":"\s*mutation/.test(body) && !mutationHashes.has(hashIn(body)))
        this.statements.push({ operation, counted: response.headers()['x-anhu-statements'] ?? '0/0' })
    })
  }

  /** Queries that needed more than one trip with one statement, once each. */
  talkative(): string[] {
    const many = this.statements.filter(({ counted }) => counted !== '1/1' && counted !== '0/0')
    return [...new Set(many.map(({ operation, counted }) => `${operation} ${counted}`))]
  }

  /**
   * A step of a story: when it fails, what every open page showed is kept as `out/failed-*.png`, and the steps after it
   * fail at once instead of waiting for what cannot come.
   */
  async step(work: () => Promise<void>): Promise<void> {
    if (this.#broken) throw new Error('an earlier step of this story failed')
    try {
      await this.act(work)
    } catch (error) {
      this.#broken = true
      throw error
    }
  }

  /** A step that no other needs: what every open page showed is kept when it fails, and the others go on. */
  async act(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const open = [...this.#pages]
      for (const [n, page] of open.entries())
        await page.screenshot({ path: `${out}failed-${n}.png` }).catch(() => undefined)
      const where = open.map((page) => page.url()).join(' ')
      const said = error instanceof Error ? error.message : String(error)
      throw new Error(`${said}\nopen: ${where}\nfaults: ${this.faults.join('\n')}`, { cause: error })
    }
  }

  /**
   * Signs in through the page of the door that fits the device, and takes the seat named by `seat` when asked to choose.
   * @param by a password, or null for the code sent to the phone
   */
  async signIn(
    page: Page,
    kind: Kind,
    phone: string,
    by: string | null,
    seat?: string | RegExp,
  ): Promise<Page> {
    await page.goto(kind === 'phone' ? '/m/sign-in' : '/sign-in')
    if (by === null) {
      const tab = page.getByText('验证码登录', { exact: true })
      await tab.click()
      await page.getByLabel('手机号').fill(phone)
      const told = this.#house.told.length
      await page.getByRole('button', { name: '获取验证码' }).click()
      await page.getByRole('button', { name: '秒后重发' }).waitFor()
      const sent = this.#house.told.slice(told).findLast((line) => typeof line['code'] === 'string')
      if (!sent)
        throw new Error(`no code was sent to ${phone}: ${JSON.stringify(this.#house.told.slice(told))}`)
      await page.getByLabel('短信验证码').fill(String(sent['code']))
    } else {
      await page.getByLabel('手机号').fill(phone)
      await page.getByLabel('密码', { exact: true }).fill(by)
    }
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
    if (new URL(page.url()).pathname.endsWith('/seats')) {
      const choice = page.getByRole('button').filter({ hasText: seat ?? /./ })
      await choice.first().click()
      await page.waitForURL((url) => !url.pathname.endsWith('/seats'))
    }
    return page
  }
}

/** Keeps what the page looks like now as `tests/e2e/out/<name>.png`, whole height. */
export async function shot(page: Page, name: string): Promise<void> {
  // Sticky heads would stand in the middle of a picture of the whole page.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.screenshot({ path: `${out}${name}.png`, fullPage: true, animations: 'disabled', caret: 'hide' })
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical violations of WCAG 2.2 AA on the page as it stands, one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource)
  return page.evaluate(async () => {
    type Violation = { id: string; impact: string; help: string; nodes: { target: string[]; html: string }[] }
    const { axe: checker } = globalThis as unknown as {
      axe: { run(root: unknown, options: object): Promise<{ violations: Violation[] }> }
    }
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    })
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .flatMap((one) =>
        one.nodes.slice(0, 5).map((node) => `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
      )
  })
}
