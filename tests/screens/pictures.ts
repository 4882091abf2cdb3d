import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { test } from '#tests/e2e/stage.ts';
import { openScreen } from './open.ts';
import { screens } from './screens.ts';
import { contactSheet } from './contact-sheet.ts';

const folder = fileURLToPath(new URL('../../screenshots', import.meta.url));
const widths = [360, 1280] as const;

test.beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), contactSheet(screens, widths));
});

for (const screen of screens) {
	test(screen.name, async ({ as, world, complaints }) => {
		for (const width of widths) {
			const viewport = { width, height: width === 360 ? 740 : 800 };
			const page = await as(screen.as, {
				viewport,
				reducedMotion: 'reduce',
				colorScheme: screen.shown === 'dark' ? 'dark' : 'light'
			});
			await openScreen(page, screen, world);
			if (screen.shown === 'print') await page.emulateMedia({ media: 'print' });
			// As tall as the page, so that what stays in view stands at its foot and covers nothing.
			const tall = await page.evaluate(() => document.documentElement.scrollHeight);
			await page.setViewportSize({
				width,
				height: Math.min(Math.max(tall, viewport.height), 8000)
			});
			await page.screenshot({ path: join(folder, `${screen.name}-${width}.png`), fullPage: true });
			await page.close();
		}
		// A picture is taken of a page that complains, too; the sweep is where that fails.
		complaints.length = 0;
	});
}
