// `npm run screens`: a picture of every page for every person, on a phone and on a desk.
import { at } from './root.js';
import { install } from './install.js';
import { run, say, toolEnv } from './run.js';

await install();
const { browser } = await import('./browser.js');
const chromium = await browser();
const { build } = await import('./build.js');
await build();
const env = { ...toolEnv(), CHROMIUM: chromium, PICTURES: 'yes' };
const words = ['test', '-c', 'tests/playwright.config.ts', ...process.argv.slice(2)];
const status = await run('playwright', words, { env });
say(`The pictures are in ${at('screenshots', 'index.html')}`);
process.exit(status);
