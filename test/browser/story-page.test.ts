/** The page of a log's story in a real browser: it can be read, zoomed, sorted and printed, and runs nothing that a log says. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '../../src/engine/traffic/index.ts';
import { storyPage } from '../../src/print/story/index.ts';
import { makeTree } from '../house/tree.ts';
import { busyStory, emptyStory, hostileStory, quietStory } from '../traffic/sample-story.ts';
import { chromium, describeBrowser } from './needs.ts';

describeBrowser('the page of a story', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = makeTree({
      'busy.html': storyPage(busyStory(), { zone: 60 }),
      'hostile.html': storyPage(scripted(hostileStory())),
      'quiet.html': storyPage(quietStory()),
      'empty.html': storyPage(emptyStory()),
    });
    browser = await chromium();
  });
  afterAll(() => browser?.close());

  /** Opens a page; `faults` gathers what no page may do. */
  async function open(
    name: string,
    options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (r) => {
      if (r.url() !== pathToFileURL(path.join(folder, name)).href) faults.push(`asked for ${r.url()}`);
    });
    page.on('console', (m) => faults.push(`said ${m.text()}`));
    page.on('pageerror', (e) => faults.push(`failed: ${e.message}`));
    page.on('dialog', async (d) => {
      faults.push(`dialog ${d.message()}`);
      await d.dismiss();
    });
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    return { page, faults };
  }

  const view = (page: Page) => page.locator('.controls .view').innerText();
  const column = (page: Page, n: number) =>
    page.locator(`#sources tbody tr:visible td:nth-child(${n})`).allInnerTexts();

  test.each(['busy.html', 'hostile.html', 'quiet.html', 'empty.html'])(
    '%s: asks for nothing, fails nowhere, fits a phone',
    async (name) => {
      for (const width of [390, 1200]) {
        const { page, faults } = await open(name, { viewport: { width, height: 900 } });
        for (const d of await page.locator('details').all())
          await d.evaluate((e) => e.setAttribute('open', ''));
        expect(faults).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
        expect(await page.evaluate('document.querySelectorAll("img, iframe, a, link").length')).toBe(0);
        await page.context().close();
      }
    },
  );

  test('a name is shown as it is written and runs nothing; the policy stops what would come in', async () => {
    const { page, faults } = await open('hostile.html');
    await expect.poll(() => page.locator('main').innerText()).toContain('<script>alert(1)</script>');
    expect(faults).toEqual([]);
    const stopped: string[] = [];
    page.on('requestfailed', (r) => stopped.push(r.failure()?.errorText ?? ''));
    await page.evaluate(`{
      const s = document.createElement('script');
      s.textContent = 'window.hit = 1';
      document.body.append(s);
      const i = new Image();
      i.src = 'https://evil.example.test/x.png';
      document.body.append(i);
    }`);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    await expect.poll(() => faults.filter((f) => /Content Security Policy/.test(f)).length).toBe(2);
    // The browser tells of the picture that it was asked for, and that the policy stopped it.
    expect(stopped).toEqual(['csp']);
    expect(faults.filter((f) => f.startsWith('dialog'))).toEqual([]);
    await page.context().close();
  });

  test('the pointer reads values, a drag zooms, a double click shows all', async () => {
    const { page, faults } = await open('busy.html');
    const all = await view(page);
    expect(all).toBe('2026-10-27 01:00:00 to 2026-11-24 01:00:00');
    await page.locator('.picture').scrollIntoViewIfNeeded();
    const box = await page.locator('.picture').boundingBox();
    if (!box) throw new Error('no timeline');
    const at = (part: number) => box.x + box.width * part;
    // The first spell of drops: 1 November, an eighth and a bit of the way.
    await page.mouse.move(at(0.177), box.y + 100);
    const tip = await page.locator('.tip').innerText();
    expect(tip).toContain('2,180 dropped');
    expect(tip).toContain('Connections were dropped for 40 min');
    await page.mouse.move(at(0.4), box.y + 100);
    await page.mouse.down();
    await page.mouse.move(at(0.5), box.y + 110, { steps: 4 });
    await page.mouse.up();
    const zoomed = await view(page);
    expect(zoomed).toMatch(/^2026-11-07 .* to 2026-11-10 /);
    await page.mouse.dblclick(at(0.5), box.y + 110);
    expect(await view(page)).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the keys do the same, and what stands at the cursor is said', async () => {
    const { page } = await open('busy.html');
    const all = await view(page);
    await page.locator('.picture').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[aria-live]').innerText()).toMatch(/\d connections, .*failed logins/);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 10; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    expect(await view(page)).not.toBe(all);
    await page.keyboard.press('Escape');
    expect(await view(page)).toBe(all);
    await page.keyboard.press('+');
    expect(await view(page)).not.toBe(all);
    await page.context().close();
  });

  test('an incident leads to its place on the timeline', async () => {
    const { page } = await open('busy.html');
    await page.locator('#incidents li.yes button').first().click();
    expect(await view(page)).toMatch(/^2026-(10-31|11-01) .* to (2026-11-0[12] )?/);
    expect(await page.locator('.tip').innerText()).toContain('Connections were dropped');
    await page.context().close();
  });

  test('addresses are sorted, filtered and searched', async () => {
    const { page } = await open('busy.html');
    const number = (s: string) => Number(s.replaceAll(',', ''));
    await page.locator('#sources th button', { hasText: 'connections' }).click();
    const down = (await column(page, 3)).map(number);
    expect(down.length).toBe(25);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await page.locator('#sources th button', { hasText: 'connections' }).click();
    const up = (await column(page, 3)).map(number);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(up[0]).toBeLessThan(down[0] as number);
    expect(await page.locator('#sources th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.locator('#filter-label').selectOption('monitor');
    expect(await page.locator('#filter-count').innerText()).toBe('6 of 102 shown');
    for (const what of await column(page, 2)) expect(what).toContain('monitors and balancers');
    await page.locator('#filter-label').selectOption('');
    await page.locator('#filter-text').fill('2001:DB8:0:');
    expect((await column(page, 1)).every((a) => a.startsWith('2001:db8:0:'))).toBe(true);
    await page.locator('#filter-text').fill('');
    await page.locator('button.all').click();
    expect((await column(page, 1)).length).toBe(102);
    await page.context().close();
  });

  test('without script it says the same', async () => {
    const { page } = await open('busy.html', { javaScriptEnabled: false });
    expect(await page.locator('#timeline svg').count()).toBe(1);
    expect((await page.locator('#sources tbody tr').all()).length).toBe(102);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('Find out who logged in as root');
    await page.context().close();
  });

  test('light, dark and paper', async () => {
    const ground = async (colorScheme: 'light' | 'dark') => {
      const { page } = await open('busy.html', { colorScheme });
      const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.locator('.controls').isVisible()).toBe(false);
      await page.context().close();
      return colour;
    };
    expect(await ground('light')).toBe('rgb(252, 252, 250)');
    expect(await ground('dark')).toBe('rgb(21, 24, 27)');
  });
});

/** With a script in each title that the page keeps for its own script. */
function scripted(story: Story): Story {
  return {
    ...story,
    incidents: story.incidents.map((i) => ({
      ...i,
      title: [{ value: '</script><script>alert(2)</script>' }],
    })),
  };
}
