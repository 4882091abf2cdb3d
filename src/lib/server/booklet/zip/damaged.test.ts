import { beforeEach, expect, it, vi } from 'vitest';
import { translator } from '#lib/i18n/index.ts';
import { damagesFile, keptOnPage } from '#tests/support/files.ts';
import { aChild } from '#tests/support/people.ts';
import { bytesOfStream } from '#tests/support/printed.ts';
import { testService } from '#tests/support/service.ts';
import { openZip } from '#tests/support/zipped.ts';
import { bytesIn, type BytesOf } from '../keep/bytes.ts';
import { keepBooklet } from '../keep/gather.ts';
import { bookOf } from '../print/book-of.ts';
import { printBook } from '../print/print.ts';
import { everythingOf } from './everything.ts';

const t = translator('en');
const log = vi.spyOn(console, 'error');

beforeEach(() => {
	log.mockReset().mockImplementation(() => undefined);
});

/** A booklet with a sound photo, and one of which a single bit of the disk went wrong. */
function damaged() {
	const service = testService();
	const child = aChild(service, '2012-05-01');
	const bad = keptOnPage(service, child, 'home', { bytes: Buffer.from('bad') });
	service.set(service.now() + 1000);
	keptOnPage(service, child, 'home', { bytes: Buffer.from('sound') });
	damagesFile(service, bad);
	const kept = keepBooklet(service, child, 'everything');
	const book = (bytesOf: BytesOf) => bookOf(kept, { t, language: 'en' }, bytesOf);
	return { bad, bytesOf: bytesIn(service, child), book };
}

it('one file that does not open is logged and left out, and the rest is theirs', async () => {
	const { bad, bytesOf, book } = damaged();
	const zip = await openZip(await bytesOfStream(everythingOf(book(bytesOf), t, bytesOf)));
	const photos = [...zip].filter(([name]) => name.startsWith('photos/'));
	expect(photos.map(([name, bytes]) => [name, bytes.toString()])).toEqual([
		['photos/01-2.jpg', 'sound']
	]);
	expect(zip.get('my-life.pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
	expect(log.mock.calls.join()).toContain(bad);
}, 30_000);

it('each file is opened once for the book and once for itself, and none before its turn', async () => {
	const { bytesOf, book } = damaged();
	const counted = vi.fn(bytesOf);
	const stream = everythingOf(book(counted), t, counted);
	expect(counted).not.toHaveBeenCalled();
	await bytesOfStream(stream);
	expect(counted).toHaveBeenCalledTimes(4);
}, 30_000);

it.each([
	['in the book', 1],
	['after it', 3]
])('an accident %s ends its own stream and nothing else', async (_, turn) => {
	const { bytesOf, book } = damaged();
	let asked = 0;
	const failing: BytesOf = (file) => {
		if (++asked === turn) throw new Error('an accident');
		return bytesOf(file);
	};
	await expect(bytesOfStream(everythingOf(book(failing), t, failing))).rejects.toThrow(
		'an accident'
	);
});

it('a book that fails before anybody reads it ends nothing else', async () => {
	const { book } = damaged();
	const failing = () => {
		throw new Error('an accident');
	};
	const stream = printBook(book(failing));
	await vi.waitFor(() => expect(stream.destroyed).toBe(true));
	expect(log.mock.calls.join()).toContain('an accident');
});
