import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openPrinted } from '#tests/support/printed.ts';
import type { Reply } from '#tests/support/visitor.ts';
import { openZip } from '#tests/support/zipped.ts';
import { arrives, type Persona } from './access/personas.ts';
import { aScene } from './access/scene.ts';
import { marksIn } from './secrets/markers.ts';

const scene = aScene();
const KEEP = '/me/my-life/keep/file';

function takes(persona: Persona, as: string): Promise<Reply> {
	return arrives(scene.portal, scene.planted, persona).post(KEEP, { as });
}

/** Every planted word in what is handed over, in the document or in any file of the ZIP. */
async function wordsIn(body: Buffer, as: string): Promise<readonly string[]> {
	const files = as === 'document' ? new Map([['', body]]) : await openZip(body);
	let all = body.toString('latin1');
	for (const [name, bytes] of files) {
		all += ` ${name} ${bytes.toString('utf8')}`;
		if (bytes.subarray(0, 5).toString() === '%PDF-') {
			const { text, info } = await openPrinted(Readable.from([bytes]));
			all += ` ${text} ${info}`;
		}
	}
	return [...marksIn(all.replaceAll('\n', ''))].sort();
}

describe('a booklet that is taken along', () => {
	it.each([
		['child-4-7', 'pip'],
		['child-12-15', 'rafi'],
		['child-16-plus', 'ember'],
		['sibling', 'ash']
	] as const)('of %s holds their pages and nobody else’s words', async (persona, whose) => {
		const kinds = ['called', 'opened', 'openedphoto', 'own', 'ownphoto', 'review'];
		const own = kinds.map((kind) => `${whose}:${kind}`);
		for (const as of ['document', 'everything']) {
			const reply = await takes(persona, as);
			expect([as, reply.status]).toEqual([as, 200]);
			expect(await wordsIn(reply.body, as)).toEqual(own);
		}
	});

	it('is kept by no browser, and its name says nothing', async () => {
		for (const [as, name, type] of [
			['document', 'my-life.pdf', 'application/pdf'],
			['everything', 'my-life.zip', 'application/zip']
		] as const) {
			const { headers } = await takes('child-8-11', as);
			expect(headers['cache-control']).toBe('no-store');
			expect(headers['content-type']).toBe(type);
			expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
		}
	});

	it('comes by a form of ours alone: no link, no other site, no unknown kind', async () => {
		const child = arrives(scene.portal, scene.planted, 'child-8-11');
		expect((await child.get(KEEP)).status).toBe(405);
		expect((await child.post(KEEP, { as: 'pages' })).status).toBe(404);
		expect((await child.post(KEEP, {})).status).toBe(404);
		const elsewhere = await child.post(
			KEEP,
			{ as: 'document' },
			{ origin: 'https://evil.example' }
		);
		expect(elsewhere.status).toBe(403);
	});

	it('never goes to a helper, who is led back to the task', async () => {
		for (const as of ['document', 'everything']) {
			const { status, location, body } = await takes('helped', as);
			expect([status, location, body.length]).toEqual([303, '/me/views', 0]);
		}
	});

	it('is the child’s own on a shared tablet only once they said that they know', async () => {
		const { id } = scene.of('Rafi').child;
		const child = scene.portal.enter({ kind: 'shared-tablet', childId: id });
		const first = await child.post(KEEP, { as: 'document' });
		expect([first.status, first.location]).toEqual([303, '/me/my-life/keep?tick']);
		expect((await child.post(KEEP, { as: 'document', sure: 'yes' })).status).toBe(200);
	});
});
