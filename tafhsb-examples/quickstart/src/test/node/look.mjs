// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
// Opens every page of a folder in a browser, light and dark, narrow and wide and on paper, and says what a reader would stumble over.
// usage: node look.mjs <folder of pages> <folder for pictures> [part of a name]
// Ends with 0 when there is nothing to say, 1 when there is, 3 when there is no browser.
import { createRequire } from 'node:module';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, pictures, part = ''] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 }; // what is left of a desk's 1280 at 400 %, so it stands for low vision too
const PAPER = { width: 680, height: 993 }; // what the margins of page.css leave of A4
// what has to do with colour is looked at in the dark too, and the keyboard once in each width
const WAYS = [
  { name: 'desk-light', viewport: DESK, colorScheme: 'light', rules: {}, keyboard: true },
  { name: 'desk-dark', viewport: DESK, colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light', rules: {} },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] }, keyboard: true },
];
const AT_ONCE = 2;
const PATIENCE = 180_000; // of a machine that has other things to do

let said = 0;
function say(page, way, what) {
  said++;
  console.log(`${page} · ${way}: ${what}`);
}

function browserOnPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe'];
  for (const name of names) {
    for (const place of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(place, name), constants.X_OK);
        return join(place, name);
      } catch {
        // not here
      }
    }
  }
  console.log('no browser: chromium is not on the path');
  return process.exit(3);
}

async function opened(browser, file) {
  const context = await browser.newContext({ viewport: DESK });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const url = pathToFileURL(resolve(folder, file)).href;
  page.on('request', request => {
    if (request.url() !== url) {
      say(file, 'loading', `asks for something else: ${request.url()}`);
    }
  });
  page.on('console', message => message.type() === 'error' && say(file, 'loading', `the browser complains: ${message.text()}`));
  await page.goto(url);
  return page;
}

async function judgedByAxe(page, file, way) {
  const results = await page.evaluate(rules => axe.run(document, { ...rules, resultTypes: ['violations', 'incomplete'] }), way.rules);
  for (const { id, help, nodes } of results.violations) {
    say(file, way.name, `axe ${id}: ${help} [${nodes.length}: ${nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}]`);
  }
  for (const { id, nodes } of results.incomplete.filter(({ id }) => id === 'color-contrast')) {
    say(file, way.name, `axe cannot tell ${id} [${nodes.length}: ${nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}]`);
  }
}

/** Whatever stands further to the right than the page is wide, and whatever only scrolling sideways would show. */
async function tooWide(page, file, way) {
  const wide = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const hidden = element => {
      const heard = element.closest('caption, thead');
      return heard !== null && getComputedStyle(heard).clipPath !== 'none';
    };
    const whole = document.scrollingElement;
    const inside = [...document.querySelectorAll('body *')]
      .filter(element => element.checkVisibility() && !hidden(element))
      .filter(element => element.getBoundingClientRect().right > edge || (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0))
      .map(element => element.tagName.toLowerCase() + (element.className ? '.' + element.className : '') + (element.id ? '#' + element.id : ''));
    return whole.scrollWidth > whole.clientWidth ? ['the page', ...inside] : inside;
  });
  if (wide.length > 0) {
    say(file, way.name, `wider than the page [${wide.length}: ${wide.slice(0, 3).join(', ')}]`);
  }
}

async function languages(page, file) {
  const expected = file.match(/\.(en|cy)\.html$/)?.[1];
  const found = await page.evaluate(() => ({
    page: document.documentElement.lang,
    inside: [...new Set([...document.querySelectorAll('body [lang]')].map(element => element.lang))],
  }));
  if (found.page !== expected) {
    say(file, 'reading', `its language is ${found.page || 'not said'}, not ${expected}`);
  }
  found.inside.filter(lang => lang === expected || !['en', 'cy'].includes(lang)).forEach(lang => say(file, 'reading', `marks words as ${lang || 'nothing'}`));
}

async function headings(page, file) {
  const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.tagName[1])));
  if (levels[0] !== 1 || levels.some((level, i) => i > 0 && (level === 1 || level > levels[i - 1] + 1))) {
    say(file, 'reading', `headings out of order: ${levels.join(' ')}`);
  }
}

/** Opens what is folded with Enter, then goes through the page with Tab alone. */
async function byKeyboard(page, file, way) {
  for (const summary of await page.$$('details:not([open]) > summary')) {
    await summary.focus();
    await page.keyboard.press('Enter');
  }
  const stops = await page.evaluate(() => {
    if (document.querySelector('details:not([open])')) {
      return -1;
    }
    document.activeElement?.blur();
    getSelection().collapse(document.body, 0);
    const all = [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex]')].filter(element => element.checkVisibility());
    window.unseen = new Set(all);
    window.faint = [];
    document.addEventListener('focusin', ({ target }) => {
      window.unseen.delete(target);
      const look = getComputedStyle(target);
      const heard = target.closest('caption, thead'); // a narrow screen has them for those who listen alone
      const isHidden = heard !== null && getComputedStyle(heard).clipPath !== 'none';
      if (isHidden || look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2 || !target.matches(':focus-visible')) {
        window.faint.push(target.outerHTML.slice(0, 80));
      }
    });
    return all.length;
  });
  if (stops < 0) {
    say(file, way.name, 'something folded does not open with Enter');
  }
  for (let i = 0; i <= stops; i++) {
    await page.keyboard.press('Tab');
  }
  const { unseen, faint } = await page.evaluate(() => ({ unseen: [...window.unseen].map(element => element.outerHTML.slice(0, 80)), faint: window.faint }));
  if (unseen.length > 0) {
    say(file, way.name, `Tab does not reach [${unseen.length}: ${unseen.slice(0, 3).join(', ')}]`);
  }
  if (faint.length > 0) {
    say(file, way.name, `nobody sees the focus on [${faint.length}: ${faint.slice(0, 3).join(', ')}]`);
  }
}

/** Prints, and looks for what is folded away or too wide for the sheet. */
async function onPaper(page, file) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(pictures, file.replace(/html$/, 'pdf')), pdf);
  const source = pdf.toString('latin1');
  const sheets = source.match(/\/Type \/Page\b/g)?.length ?? 0;
  const size = source.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/)?.slice(1).map(side => Math.floor(side)).join(' x ');
  if (sheets === 0 || !['594 x 841', '595 x 841', '595 x 842'].includes(size)) {
    say(file, 'paper', `prints ${sheets} sheets of ${size}`);
  }
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tooWide(page, file, { name: 'paper' });
  const isFolded = await page.evaluate(() => [...document.querySelectorAll('details > :not(summary)')].some(element => !element.checkVisibility()));
  if (isFolded) {
    say(file, 'paper', 'something folded is not printed');
  }
  await page.emulateMedia({ media: 'screen' });
}

async function look(browser, file) {
  const page = await opened(browser, file);
  await languages(page, file);
  await headings(page, file);
  await onPaper(page, file);
  await page.evaluate(AXE);
  for (const way of WAYS) {
    await page.setViewportSize(way.viewport);
    await page.emulateMedia({ colorScheme: way.colorScheme });
    await tooWide(page, file, way);
    await judgedByAxe(page, file, way);
    await page.screenshot({ path: join(pictures, file.replace(/html$/, `${way.name}.png`)), fullPage: true });
    if (way.keyboard) {
      await byKeyboard(page, file, way);
    }
  }
  await page.context().close();
}

const executablePath = browserOnPath();
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
const files = readdirSync(folder).filter(file => file.endsWith('.html') && file.includes(part)).sort();
const waiting = [...files];
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    await look(browser, file);
  }
}));
await browser.close();
console.log(`${files.length} pages looked at, ${said} things to say`);
process.exit(said > 0 || files.length === 0 ? 1 : 0);
