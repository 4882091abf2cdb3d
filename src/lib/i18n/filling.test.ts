import i18next from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import { remembering, type Look } from './filling.ts';

const texts = {
	plain: 'Nothing to fill',
	one: 'For {{name}}.',
	ends: '{{name}} and {{ other }}',
	twice: '{{name}}, {{name}}',
	ring: 'Ring 0800 1111.',
	day_zero: 'no day',
	day_one: '{{count}} day',
	day_other: '{{count}} days',
	book_one: '{{count}} book of {{name}}',
	book_other: '{{count}} books of {{name}}',
	nested: 'See $t(plain) for {{name}}',
	shaped: '{{name, uppercase}}',
	mood: 'Mood',
	mood_glad: 'Glad {{name}}'
};

const words = i18next.createInstance();
void words.init({
	lng: 'en',
	resources: { en: { translation: texts } },
	initAsync: false,
	interpolation: { escapeValue: false }
});
const own = words.getFixedT('en') as unknown as Look;

describe('filling in texts', () => {
	it.each<[string, Record<string, unknown> | undefined]>([
		['plain', undefined],
		['plain', { name: 'Kim' }],
		['one', { name: 'Kim' }],
		['one', { name: '' }],
		['one', { name: '<b>&amp;</b>' }],
		['one', { name: 7 }],
		['one', { name: '$& $1 {{ }}' }],
		['ends', { name: 'Kim', other: 'Lou' }],
		['twice', { name: 'Kim' }],
		['day', { count: 0 }],
		['day', { count: 1 }],
		['day', { count: 2 }],
		['day', { count: 1.5 }],
		['book', { count: 0, name: 'Kim' }],
		['book', { count: 1, name: 'Kim' }],
		['nested', { name: 'Kim' }],
		['shaped', { name: 'Kim' }],
		['mood', { context: 'glad', name: 'Kim' }],
		['unknown', { name: 'Kim' }]
	])('%s with %j reads as i18next has it, each time', (key, options) => {
		const look = remembering(own, 'en');
		expect(look(key, options)).toBe(own(key, options));
		expect(look(key, options)).toBe(own(key, options));
	});

	it('looks a text up once, and keeps nothing that was put into it', () => {
		const asked = vi.fn(own);
		const look = remembering(asked, 'en');
		expect(look('one', { name: 'Kim' })).toBe('For Kim.');
		expect(look('one', { name: 'Lou' })).toBe('For Lou.');
		expect(asked).toHaveBeenCalledExactlyOnceWith('one', { skipInterpolation: true });
	});

	it('runs nothing that a value happens to spell', () => {
		expect(remembering(own, 'en')('one', { name: '$t(plain)' })).toBe('For $t(plain).');
	});

	it('sets a value apart where lines run from right to left, and leaves numbers be', () => {
		const look = remembering(own, 'en', 'rtl');
		expect(look('one', { name: '0800 1111' })).toBe('For \u20680800 1111\u2069.');
		expect(look('one', { name: '' })).toBe('For .');
		expect(look('day', { count: 2 })).toBe('2 days');
		expect(look('ring')).toBe('Ring \u20660800 1111\u2069.');
	});

	it('does so in each text of a branch, whose shape it keeps', () => {
		const branch = { title: 'Ring 0800 1111', says: ['Or 0808 800 5792.'], at: 2 };
		const look = remembering(() => branch as unknown as string, 'en', 'rtl');
		expect(look('leaflet', { returnObjects: true })).toEqual({
			title: 'Ring \u20660800 1111\u2069',
			says: ['Or \u20660808 800 5792\u2069.'],
			at: 2
		});
	});
});
