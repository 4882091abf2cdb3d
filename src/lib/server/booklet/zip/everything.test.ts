import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/index.ts';
import { writesOnPage } from '#tests/support/booklet.ts';
import { fillsBooklet } from '#tests/support/full-booklet.ts';
import { aChild } from '#tests/support/people.ts';
import { bytesOfStream, openPrinted } from '#tests/support/printed.ts';
import { testService } from '#tests/support/service.ts';
import { openZip } from '#tests/support/zipped.ts';
import { keepBooklet } from '../keep/gather.ts';
import { bookOf } from '../print/book-of.ts';
import { everythingOf } from './everything.ts';

const t = translator('en');

it('has the book, the words, and each drawing, photo and recording, under names that say nothing', async () => {
	const service = testService();
	const child = aChild(service, '2012-05-01', 'Rowan');
	const sibling = aChild(service, '2014-05-01', 'Zqsibling');
	fillsBooklet(service, sibling, [], () => 'zqsecret');
	fillsBooklet(service, child);
	writesOnPage(service, child, 'home', 'Tŷ bach twt, ąęł, مجھے چائے پسند ہے\nand a second line');
	const photo = Buffer.from(PHOTO, 'base64');
	const sound = Buffer.from('sound of a voice');
	const files: Record<string, { bytes: Buffer; type: string }> = {
		'photo-id': { bytes: photo, type: 'image/jpeg' },
		'voice-id': { bytes: sound, type: 'audio/webm; codecs=opus' }
	};
	const kept = keepBooklet(service, child, 'everything');
	const withFiles = {
		...kept,
		pages: kept.pages.map((page) =>
			page.page.id !== 'home'
				? page
				: {
						...page,
						files: [
							{ id: 'photo-id', kind: 'photo' as const, caption: 'The sea', seconds: null },
							{ id: 'voice-id', kind: 'voice' as const, caption: 'A song', seconds: 5 },
							{ id: 'gone', kind: 'photo' as const, caption: 'Gone', seconds: null }
						]
					}
		)
	};
	const bytesOf = (file: string) => files[file] ?? null;
	const book = bookOf(withFiles, { t, language: 'en' }, bytesOf);
	const zip = await openZip(await bytesOfStream(everythingOf(book, t, bytesOf)));
	const names = [...zip.keys()];
	for (const name of names) {
		expect(name).toMatch(
			/^(read-me\.txt|my-life\.pdf|words\/\d\d\.txt|drawings\/\d\d-\d\.(svg|png)|photos\/05-1\.jpg|sounds\/05-1\.webm)$/
		);
	}
	expect(names).toContain('photos/05-1.jpg');
	expect(zip.get('photos/05-1.jpg')).toEqual(photo);
	expect(zip.get('sounds/05-1.webm')).toEqual(sound);
	const words = zip.get('words/05.txt')!.toString('utf8');
	expect(words).toContain('Tŷ bach twt, ąęł, مجھے چائے پسند ہے\r\nand a second line');
	expect(words).toContain('A song');
	const svg = zip.get('drawings/02-1.svg')!.toString('utf8');
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(zip.get('drawings/02-1.png')!.subarray(1, 4).toString()).toBe('PNG');
	expect(zip.get('read-me.txt')!.toString('utf8')).toContain('my-life.pdf');
	const pdf = await openPrinted(Readable.from([zip.get('my-life.pdf')!]));
	expect(pdf.text).toContain('The sea');
	expect(pdf.text).toContain('Also recorded');
	expect(pdf.text).toContain('A song');
	const all = [...zip].map(([name, bytes]) => name + bytes.toString('latin1')).join() + pdf.text;
	expect(all).not.toMatch(/zqsecret|zqsibling/i);
	expect(names.join()).not.toMatch(/rowan/i);
}, 60_000);

/** A grey dot as a JPEG. */
const PHOTO =
	'/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==';
