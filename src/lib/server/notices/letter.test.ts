import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { roles } from '#lib/policy/roles.ts';
import { newId } from '../db/id.ts';
import { noticeKinds, type NoticeKind } from './kinds.ts';
import { wordsOf } from './letter.ts';
import { neutralPath } from './place.ts';
import { senderOf } from './smtp/smtp.ts';
import type { NewNotice } from './write.ts';

const kinds = Object.keys(noticeKinds) as NoticeKind[];
const env = { ORIGIN: 'https://portal.example.org', PORT: 4173 };

/** What tells of somebody, of a council or of why there is a portal at all. */
const TELLING = [
	...roles.flatMap((name) => name.split('-')),
	...['child', 'young', 'son', 'daughter', 'brother', 'sister', 'mother', 'father', 'family'],
	...[
		'council',
		'borough',
		'authority',
		'meeting',
		'review',
		'conference',
		'report',
		'views',
		'wish'
	],
	...['social', 'care', 'foster', 'safe', 'protection', 'court', 'school', 'police', 'health']
].filter((word) => word !== 'business');
const telling = new RegExp(`\\b(${TELLING.join('|')})`, 'i');

describe('what a notice says', () => {
	it.each(kinds)('%s: nothing of anybody, to whom a name or a place is all the same', (kind) => {
		const { subject, text, link } = wordsOf(env, kind, '/staff');
		expect(`${subject} ${text}`).not.toMatch(telling);
		expect(`${subject} ${text}`).not.toMatch(/\d|\{\{|%s|undefined/);
		expect(link).toBe('https://portal.example.org/staff');
	});

	it('is its kind, its person and a place: no field takes words', () => {
		expectTypeOf<keyof NewNotice>().toEqualTypeOf<'adultId' | 'kind' | 'path'>();
		expectTypeOf<NewNotice['kind']>().toEqualTypeOf<NoticeKind>();
		expectTypeOf<'/staff/children'>().not.toExtend<NewNotice['path']>();
		expectTypeOf<string>().not.toExtend<NewNotice['path']>();
		expect(Object.keys(wordsOf(env, 'alert', '/staff')).sort()).toEqual([
			'link',
			'subject',
			'text'
		]);
	});

	it('and a telling word would be found', () =>
		expect(
			['Your child’s review', 'A message from the council'].every((t) => telling.test(t))
		).toBe(true));
});

describe('where it leads', () => {
	it.each([
		['/staff', '/staff'],
		['/sign-in', '/sign-in'],
		['/staff/children/Pip', '/sign-in'],
		['/staff/alerts/../children', '/sign-in'],
		['/staff?name=Pip', '/sign-in'],
		['//elsewhere.example', '/sign-in'],
		['', '/sign-in']
	])('%s: %s', (path, to) => expect(neutralPath(path)).toBe(to));

	it('an id that is random stays', () => {
		const path = `/staff/alerts/${newId()}`;
		expect(neutralPath(path)).toBe(path);
	});

	it('whatever is put in for an id, no word comes out', () => {
		fc.assert(
			fc.property(fc.constantFrom(...kinds), fc.string(), (kind, text) => {
				const { link } = wordsOf(env, kind, `/staff/children/${text}`);
				return /^[\w-]{22}$/.test(text) || link === 'https://portal.example.org/sign-in';
			})
		);
	});
});

it.each([
	['smtp://mail.example.org', 'no-reply@mail.example.org'],
	['smtp://notices%40example.org:secret@mail.example.org', 'notices@example.org'],
	['smtps://clerk:secret@mail.example.org:465', 'no-reply@mail.example.org']
])('from %s it comes from %s', (url, from) => expect(senderOf(url)).toBe(from));
