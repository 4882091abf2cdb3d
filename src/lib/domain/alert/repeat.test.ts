import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNotice, REPEAT_AFTER, type AlertNotice } from '#lib/domain/alert/repeat.ts';
import { MINUTE } from '#lib/domain/calendar/london.ts';

const raisedAt = 1_000_000;
const told = (...list: [string, number][]): AlertNotice[] =>
	list.map(([contact, minutes]) => ({ contact, at: raisedAt + minutes * MINUTE }));

describe('nextNotice', () => {
	it.each<[string, string[], AlertNotice[], string, number]>([
		['the first at once', ['a', 'b', 'c'], [], 'a', 0],
		['the second after 15 minutes', ['a', 'b', 'c'], told(['a', 0]), 'b', 15],
		['the third', ['a', 'b', 'c'], told(['a', 0], ['b', 15]), 'c', 30],
		['the first again', ['a', 'b', 'c'], told(['a', 0], ['b', 15], ['c', 30]), 'a', 45],
		['the second again', ['a', 'b', 'c'], told(['a', 0], ['b', 15], ['c', 30], ['a', 45]), 'b', 60],
		['the only one, again and again', ['a'], told(['a', 0], ['a', 15]), 'a', 30],
		['counted from when it was sent, not planned', ['a', 'b'], told(['a', 7]), 'b', 22],
		['after a long stop, one notice', ['a', 'b'], told(['a', 0], ['b', 600]), 'a', 615],
		['a contact who left is passed over', ['b', 'c'], told(['a', 0]), 'b', 15],
		[
			'a new contact comes before a repeat',
			['a', 'b', 'new'],
			told(['a', 0], ['b', 15]),
			'new',
			30
		],
		['notices in any order', ['a', 'b'], told(['b', 15], ['a', 0]), 'a', 30]
	])('%s', (_, contacts, notices, contact, minutes) => {
		expect(nextNotice({ raisedAt, acknowledgedAt: null, contacts, notices })).toEqual({
			kind: 'tell',
			contact,
			at: raisedAt + minutes * MINUTE
		});
	});

	it('stops when somebody has acknowledged it', () => {
		const notices = told(['a', 0]);
		const acknowledgedAt = raisedAt + MINUTE;
		expect(nextNotice({ raisedAt, acknowledgedAt, contacts: ['a'], notices })).toEqual({
			kind: 'acknowledged'
		});
	});

	it('says when there is nobody to tell', () => {
		const notices = told(['a', 0]);
		expect(nextNotice({ raisedAt, acknowledgedAt: null, contacts: [], notices })).toEqual({
			kind: 'nobody-to-tell'
		});
	});

	it('goes round all contacts in order, every 15 minutes, for as long as it takes', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 7 }),
				fc.integer({ min: 1, max: 40 }),
				(size, steps) => {
					const contacts = Array.from({ length: size }, (_, at) => `contact ${at}`);
					const notices: AlertNotice[] = [];
					for (let step = 0; step < steps; step += 1) {
						const next = nextNotice({ raisedAt, acknowledgedAt: null, contacts, notices });
						if (next.kind !== 'tell') throw new Error('stopped');
						expect(next.contact).toBe(contacts[step % size]);
						expect(next.at).toBe(raisedAt + step * REPEAT_AFTER);
						notices.push({ contact: next.contact, at: next.at });
					}
				}
			)
		);
	});
});
