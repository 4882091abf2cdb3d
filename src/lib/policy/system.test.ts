import { describe, expect, it } from 'vitest';
import { actions, type Action } from './actions.ts';
import { system } from './actor.ts';
import { COMMAND_LINE, judge } from './can.ts';

const all = Object.keys(actions) as Action[];
const allowedTo = (name: string, subject = {}) =>
	all.filter((action) => judge(system(name), action, subject, 0) === 'yes');

describe('what a system actor may do', () => {
	it('is, for the command line, figures and the acts of set-up, and nothing with words in it', () => {
		expect(allowedTo(COMMAND_LINE).sort()).toEqual([
			'backup.make',
			'extract.import',
			'figures.see',
			'people.agree',
			'service.begin',
			'service.check',
			'ssda903.export'
		]);
	});

	it('is the same whatever child it is about, and whatever ties are claimed', () => {
		const subject = { childId: 'any', ties: new Set(['iro', 'break-glass'] as const) };
		expect(allowedTo(COMMAND_LINE, subject)).toEqual(allowedTo(COMMAND_LINE));
	});

	it.each(['alerts', 'demo', 'work', '', 'SAYSO'])('is nothing for %o', (name) => {
		expect(allowedTo(name)).toEqual([]);
	});
});

it('lets no signed-in role do the acts of the command line', () => {
	const only = all.filter((action) => Object.keys(actions[action]).join() === 'system');
	expect(only.sort()).toEqual([
		'backup.make',
		'extract.import',
		'service.begin',
		'service.check',
		'ssda903.export'
	]);
});
