import { describe, expect, it } from 'vitest';
import { audit, viewsPage, viewsSent } from '#lib/server/db/schema/index.ts';
import { pageFormOf, readForm, wayOf } from '#lib/server/views/page-form.ts';
import { sendingOf } from '#lib/server/views/sending-form.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, said, sent } from '#tests/support/views.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

function form(pairs: Pairs): FormData {
	const data = new FormData();
	for (const [name, value] of pairs) data.append(name, value);
	return data;
}

function nine() {
	const service = testService();
	const child = aChild(service, '2016-05-01');
	const part = aMeeting(service, [child]).parts[0]!;
	const id = begun(service, child, part);
	const save = (page: string, pairs: Pairs) =>
		savePage(service, child, id, page, pageFormOf(form(pairs), true));
	const rows = () => [
		...service.db.select().from(viewsPage).all(),
		...service.db.select().from(audit).all()
	];
	return { service, child, id, save, rows };
}

describe('a forged page', () => {
	it.each<[string, string, Pairs, string]>([
		['control characters', 'home', [['home-change', 'a\u0000b\u001b[2J']], 'not-words'],
		['what is no character', 'home', [['home-change', 'a\uffff']], 'not-words'],
		['too long', 'home', [['home-change', 'x'.repeat(501)]], 'too-long'],
		['an option that is none', 'home', [['home-is', 'constructor']], 'unknown-option'],
		[
			'two of one',
			'home',
			[
				['home-is', 'good'],
				['home-is', 'not-good']
			],
			'unknown-option'
		],
		[
			'an audience that is none',
			'home',
			[
				['home-is', 'good'],
				['home-is.audience', 'all']
			],
			'unknown-option'
		],
		['a saying that is none', 'home', [['home-is.skip', '__proto__']], 'unknown-option'],
		[
			'too many names',
			'home',
			Array.from({ length: 500 }, () => ['live-with.name', 'Al'] as const),
			'too-many'
		],
		[
			'a drawing of two megabytes',
			'today',
			[['drawing', `{"v":1,"x":"${'x'.repeat(2_000_000)}"}`]],
			'drawing-too-big'
		],
		[
			'a drawing that is none',
			'today',
			[['drawing', '{"v":1,"strokes":[{"pen":"<script>"}]}']],
			'bad-drawing'
		],
		[
			'a drawing without end',
			'today',
			[['drawing', '['.repeat(40_000) + ']'.repeat(40_000)]],
			'bad-drawing'
		],
		[
			'a sticker from elsewhere',
			'today',
			[
				['drawing.sticker', '../../etc'],
				['drawing.place', 'top-1']
			],
			'bad-drawing'
		]
	])('with %s is said to be wrong, and nothing is written', (_, page, pairs, key) => {
		const { save, rows } = nine();
		const before = rows();
		const saving = save(page, pairs);
		expect(saving).toMatchObject({ kind: 'issues', issues: [{ key }] });
		expect(rows()).toEqual(before);
		if (saving.kind !== 'issues') return;
		const given = Object.values(saving.given).flat();
		expect(given.length).toBeGreaterThan(0);
		expect(given.every((value) => value.isWellFormed())).toBe(true);
	});

	it('with names of our own forged and of nobody’s saves what is sound, and no more', () => {
		const { service, child, id, save } = nine();
		const saving = save('home', [
			['home-is', 'good'],
			['safe-at-home', 'no'],
			['__proto__', 'x'],
			['_base', '-5e9'],
			['_step', '1e400'],
			['_tab', 'x'.repeat(10_000)],
			['_keep', '__proto__'],
			['_keep', 'only-my-iro'],
			['_go', 'delete']
		]);
		expect(saving).toMatchObject({ kind: 'saved', next: 'rules' });
		expect(service.db.select().from(viewsPage).all()).toHaveLength(1);
		sent(service, child, id);
		expect(service.db.select().from(viewsSent).all()).toHaveLength(1);
	});

	it('sent again from long ago brings up both, and loses neither', () => {
		const { service, child, id, save } = nine();
		const old: Pairs = [
			['home-change', 'Old'],
			['_tab', 'old'],
			['_base', '0']
		];
		save('home', old);
		filled(service, child, id, 'home', { 'home-change': said('New') });
		expect(save('home', old)).toMatchObject({
			kind: 'conflict',
			elsewhere: { answers: { 'home-change': said('New') } },
			given: { 'home-change': ['Old'] }
		});
	});
});

describe('a form as a whole', () => {
	const request = (body: BodyInit, headers: Record<string, string>) =>
		new Request('http://localhost/', { method: 'POST', body, headers });
	const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

	it.each([
		['of another type', request('{}', { 'content-type': 'application/json' }), 'broken'],
		[
			'cut off',
			request('--x\r\nContent-Dispos', { 'content-type': 'multipart/form-data; boundary=x' }),
			'broken'
		],
		[
			'too big',
			request('{}', { 'content-type': 'text/plain', 'content-length': '2000000' }),
			'too_big'
		]
	])('%s is refused', async (_, given, trouble) => {
		expect(await readForm(given)).toBe(trouble);
	});

	it('of bytes that are no writing is read as far as it goes', async () => {
		const read = await readForm(request(new Uint8Array([97, 61, 0xff, 0xfe, 98]), urlencoded));
		expect(typeof read === 'string' ? read : read.get('a')).toBe('\ufffd\ufffdb');
	});

	it('with a file where words belong has no words there', () => {
		const data = form([]);
		data.append('home-change', new File(['x'], 'x.txt'));
		expect(pageFormOf(data, true).read('home-change')).toEqual([]);
		expect(wayOf(data)).toBe('next');
	});

	it.each([
		[
			{ revision: '1', asOf: '5', helped: 'carer' },
			{ revision: 1, asOf: 5, helpedBy: 'carer' }
		],
		[
			{ revision: '-1', asOf: '5.5', helped: 'toString' },
			{ revision: -1, asOf: -1 }
		],
		[
			{ revision: 'NaN', asOf: '9'.repeat(40) },
			{ revision: -1, asOf: -1 }
		]
	])('that sends %j is read as %j', (given, expected) => {
		expect(sendingOf(form(Object.entries(given)))).toEqual({ helpedBy: undefined, ...expected });
	});
});
