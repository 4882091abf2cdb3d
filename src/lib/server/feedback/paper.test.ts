import { describe, expect, it } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { audit, feedbackForm, feedbackSaid, team } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { aHeldConference, aParentAt, askedId, tells, ticks } from '#tests/support/feedback.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { checkFeedback } from './check.ts';
import { formsPage, printForms } from './forms.ts';
import { keyInFeedback } from './key-in.ts';
import { openSaid } from './said.ts';

const t = anyKey(translator('en'));

function scene(service: TestService) {
	const teamId = newId();
	service.db
		.insert(team)
		.values({ id: teamId, name: `Team ${teamId}` })
		.run();
	const held = aHeldConference(service, { teamId });
	const support = anAdult(service, ['business-support'], { teamId });
	const mother = aParentAt(service, held, 'mother', { name: 'Ines Fallow' });
	return { held, support, mother, ids: held.ids };
}

type Scene = ReturnType<typeof scene>;

const code = (service: TestService, { support, ids, mother }: Scene) =>
	printForms(service, support, ids, [mother.id])[0]!.code;

function keyed(
	service: TestService,
	{ support, ids }: Scene,
	typed: string,
	given: Readonly<Record<string, string>> = { report_in_time: 'no', change: 'Begin on time' },
	named = true
) {
	const read = (name: string) => (given[name] === undefined ? [] : [given[name]]);
	return keyInFeedback(service, support, ids, { code: typed, read, named, language: 'en', t });
}

const forms = ({ db }: TestService) => db.select().from(feedbackForm).all();

const said = ({ db, vault }: TestService) =>
	db
		.select()
		.from(feedbackSaid)
		.all()
		.map((row) => openSaid(vault, row));

describe('the paper form', () => {
	it('is printed for whoever is asked, by business support of the team alone', () => {
		const service = testService();
		const at = scene(service);
		expect(formsPage(service, at.support, at.ids).people).toMatchObject([{ name: 'Ines Fallow' }]);
		const others = [
			at.held.iro,
			at.mother,
			anAdult(service, ['business-support']),
			anAdult(service, ['manager']),
			anAdult(service, ['participation-officer']),
			anAdult(service, ['administrator'])
		];
		for (const other of others) {
			expect(() => formsPage(service, other, at.ids)).toThrow(notThere);
			expect(() => printForms(service, other, at.ids, [at.mother.id])).toThrow(notThere);
			expect(() => keyed(service, { ...at, support: other }, 'X')).toThrow(notThere);
		}
		const outsider = anAdult(service, ['parent']);
		expect(printForms(service, at.support, at.ids, [outsider.id])).toEqual([]);
	});

	it('keeps no code in clear, and a new one ends the last', () => {
		const service = testService();
		const at = scene(service);
		const [first, second] = [code(service, at), code(service, at)];
		const stored = JSON.stringify(service.db.select().from(feedbackForm).all());
		expect(stored).not.toContain(second.replace(' ', ''));
		expect(keyed(service, at, first)).toEqual({ kind: 'code' });
		expect(keyed(service, at, second.toLowerCase())).toEqual({ kind: 'kept' });
	});

	it('is keyed in once, as paper, and is its person’s to change', () => {
		const service = testService();
		const at = scene(service);
		const typed = code(service, at);
		expect(keyed(service, at, typed, {})).toEqual({ kind: 'nothing-said' });
		expect(keyed(service, at, typed, { change: 'a'.repeat(1001) }).kind).toBe('issues');
		expect(keyed(service, at, typed).kind).toBe('kept');
		expect(keyed(service, at, typed).kind).toBe('code');
		expect(said(service)).toMatchObject([{ through: 'paper', named: true, as: 'parent' }]);
		const shown = checkFeedback(service, at.mother, askedId(service, at.mother), t);
		expect(shown).toMatchObject({ onPaper: true, named: true, state: 'sent' });
		ticks(service, at.mother, 'before', { report_in_time: 'yes' });
		tells(service, at.mother, 'yes', true);
		expect(said(service)).toMatchObject([{ through: 'screen' }]);
	});

	it('adds nothing to what was said on a screen, and says so to nobody', () => {
		const service = testService();
		const at = scene(service);
		const typed = code(service, at);
		tells(service, at.mother, 'yes', false);
		const before = service.db.select().from(feedbackSaid).all();
		expect(keyed(service, at, typed)).toEqual({ kind: 'kept' });
		expect(service.db.select().from(feedbackSaid).all()).toEqual(before);
		// Kept as hers, it would tell that what she said has no name.
		expect(forms(service)).toMatchObject([{ keyedBy: null, keyedAt: null }]);
	});

	it('without a name looks as if it had never come back', () => {
		const service = testService();
		const at = scene(service);
		const typed = code(service, at);
		const printed = forms(service);
		expect(keyed(service, at, typed, { was_heard: 'no' }, false).kind).toBe('kept');
		expect(keyed(service, at, typed, { was_heard: 'no' }, false).kind).toBe('code');
		const hidden = { codeHash: expect.any(String) as unknown };
		expect(forms(service)).toEqual(printed.map((one) => ({ ...one, ...hidden })));
		expect(service.db.select().from(feedbackSaid).all()).toMatchObject([
			{ meetingId: null, receivedOn: '2026-03-01' }
		]);
		const entries = service.db.select().from(audit).all();
		expect(entries.filter(({ action }) => action === 'feedback.key-in')).toMatchObject([
			{ actorKind: 'system', actorId: 'feedback', subject: '2026-03', childId: null }
		]);
	});

	it('opens with the code of another meeting as little as with none', () => {
		const service = testService();
		const [at, other] = [scene(service), scene(service)];
		allocated(service, at.support, other.held.child, 'business-support');
		expect(keyed(service, at, code(service, other))).toEqual({ kind: 'code' });
		expect(keyed(service, at, '')).toEqual({ kind: 'code' });
	});
});
