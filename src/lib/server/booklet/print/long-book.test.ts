import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/index.ts';
import { fillsBooklet } from '#tests/support/full-booklet.ts';
import { aChild } from '#tests/support/people.ts';
import { bytesOfStream } from '#tests/support/printed.ts';
import { testService } from '#tests/support/service.ts';
import { keepBooklet } from '../keep/gather.ts';
import { bookOf } from './book-of.ts';
import { printBook } from './print.ts';

it('of more than 200 pages is printed within seconds and in little memory', async () => {
	const service = testService();
	const child = aChild(service, '2012-05-01');
	// As many lines as a field holds: nobody writes so, and nobody shall stop the portal by it.
	fillsBooklet(service, child, [], () => 'Yes.\n'.repeat(390));
	const kept = keepBooklet(service, child, 'document');
	const book = bookOf(kept, { t: translator('en'), language: 'en' }, () => null);
	const [before, began] = [process.memoryUsage().rss, performance.now()];
	const bytes = await bytesOfStream(printBook(book));
	const took = performance.now() - began;
	const grew = (process.memoryUsage().rss - before) / 1e6;
	const pages = bytes.toString('latin1').match(/\/Type \/Page\b/g)!.length;
	if (process.env.PRINT_FIGURES) {
		const figures = { pages, took, grew, size: bytes.length };
		process.stdout.write(`${JSON.stringify(figures)}\n`);
	}
	expect(pages).toBeGreaterThan(200);
	expect(took).toBeLessThan(30_000);
	expect(grew).toBeLessThan(400);
}, 60_000);
