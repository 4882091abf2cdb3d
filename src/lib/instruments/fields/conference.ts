import type {
	ChoiceField,
	ChoicesField,
	PeopleField,
	TextField,
	WishesField
} from '#lib/instruments/engine/field.ts';
import { whenPicked } from '#lib/instruments/engine/page.ts';
import { long, short } from '#lib/instruments/fields/own-words.ts';
import { helpers, household, toSee } from '#lib/instruments/fields/people.ts';

export const whyMeeting = { ...short, id: 'why-meeting' } as const satisfies TextField;

/** The three houses. */
export const goodThings = { ...long, id: 'good-things' } as const satisfies TextField;
export const worryWords = { ...long, id: 'worry-words' } as const satisfies TextField;
export const dreams = {
	id: 'dreams',
	kind: 'wishes',
	most: 3,
	maxLength: 200,
	audience: 'chosen'
} as const satisfies WishesField;

/** In one tap, because some things are too hard to write. */
export const worryThings = {
	id: 'worry-things',
	kind: 'choices',
	options: [
		'shouting',
		'fighting',
		'hurt',
		'touched',
		'drink-or-drugs',
		'alone',
		'not-enough',
		'looking-after',
		'grown-up-sad',
		'strangers',
		'nothing'
	],
	audience: 'chosen',
	notSafe: (picked) => picked.includes('hurt') || picked.includes('touched')
} as const satisfies ChoicesField;

export const whoKeepsSafe = {
	id: 'who-keeps-safe',
	kind: 'people',
	options: helpers,
	mostNames: 4,
	audience: 'chosen'
} as const satisfies PeopleField;

export const safer = { ...short, id: 'safer', wish: true } as const satisfies TextField;

export const stop = { ...short, id: 'stop', wish: true } as const satisfies TextField;
export const start = { ...short, id: 'start', wish: true } as const satisfies TextField;
export const goOn = { ...short, id: 'go-on', wish: true } as const satisfies TextField;

/** Who may know I said this. Over and above the audience of each answer; always private itself. */
export const whoMayKnow = {
	id: 'who-may-know',
	kind: 'choice',
	options: ['only-you', 'some-people', 'everyone', 'ask-me-first'],
	audience: 'only-my-iro',
	skips: ['ask-me']
} as const satisfies ChoiceField;

/**
 * Short of "everyone", the chair decides with the child: one mark for the whole set is stricter than
 * marks on single answers made before it.
 */
export const toldToFew = whenPicked('who-may-know', 'only-you', 'some-people', 'ask-me-first');

/** Who must not know: whoever the child lives with or sees. */
export const mustNotKnow = {
	id: 'must-not-know',
	kind: 'people',
	options: [...household, ...toSee.filter(({ id }) => id === 'friend')],
	mostNames: 4,
	audience: 'only-my-iro'
} as const satisfies PeopleField;

export const questions = {
	id: 'questions',
	kind: 'wishes',
	most: 3,
	maxLength: 200,
	audience: 'chosen'
} as const satisfies WishesField;

/** Ways to take part in a conference, which a child does not lead. */
export const takePartInConference = {
	id: 'take-part',
	kind: 'choice',
	options: ['in-the-room', 'for-a-bit', 'send-views', 'someone-speaks', 'not-come', 'not-sure'],
	audience: 'chosen',
	wish: ['in-the-room', 'for-a-bit', 'send-views', 'someone-speaks', 'not-come']
} as const satisfies ChoiceField;
