import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Persona } from './personas.ts';
import type { Row } from './row.ts';

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus', 'sibling'] as const;
const families = ['parent', 'parent-restricted', 'carer'] as const;
const professionals = ['social-worker', 'partner-professional'] as const;

/** Whose record the address names; nobody, unless told. */
const nobodys = {
	Pip: [],
	JunoReview: [],
	JunoConference: [],
	Rafi: [],
	Ember: [],
	Wren: [],
	Ash: [],
	Stranger: []
} as const;

/** To whom the planted papers went, by name: each of them finds their own and nobody else's. */
const released = {
	family: { ...nobodys, Pip: ['carer'], JunoConference: ['parent'] },
	advocate: { ...nobodys, Rafi: ['advocate'] },
	staff: { ...nobodys, Wren: ['social-worker'], JunoReview: ['partner-professional'] },
	child: { ...nobodys, Ember: ['child-16-plus'], Ash: ['sibling'] }
} as const satisfies Record<string, Readonly<Record<keyof typeof nobodys, readonly Persona[]>>>;

/** A note that is as it should be. */
const note = { sendKey: 'n'.repeat(22), instead: '', kind: 'wrong', words: 'No.' } as const;
const away = ({ ownNote }: Planted) => ({ note: ownNote ?? 'n'.repeat(22) });

function side(whose: (typeof released)[keyof typeof released]) {
	return {
		front: { page: { by: whose } },
		section: { page: { by: whose }, acts: { read: { by: whose, gives: 303 } } },
		say: {
			page: { by: whose },
			acts: {
				// Without a kind it comes back: what those who get in send.
				keep: { by: whose, form: note, tame: { sendKey: note.sendKey }, gives: 400 },
				// The note of somebody else; those who get in name one that is not there.
				away: { by: whose, form: away, tame: { note: note.sendKey }, gives: 404 }
			}
		},
		// None of the planted papers has one.
		pdf: { methods: { GET: { by: [] } } }
	} as const;
}

const family = side(released.family);
const advocate = side(released.advocate);
const staff = side(released.staff);
const child = side(released.child);

/** Papers released by name, and what the one who runs a meeting reads of what was said about them. */
export const readingTable = {
	'/(family)/family/papers': { page: { by: families } },
	'/(family)/family/papers/[release]': family.front,
	'/(family)/family/papers/[release]/[place]': family.section,
	'/(family)/family/papers/[release]/note': {},
	'/(family)/family/papers/[release]/note/[block]': family.say,
	'/(family)/family/papers/[release]/pdf': family.pdf,
	'/(advocate)/advocate/papers': { page: { by: ['advocate'] } },
	'/(advocate)/advocate/papers/[release]': advocate.front,
	'/(advocate)/advocate/papers/[release]/[place]': advocate.section,
	'/(advocate)/advocate/papers/[release]/note': {},
	'/(advocate)/advocate/papers/[release]/note/[block]': advocate.say,
	'/(advocate)/advocate/papers/[release]/pdf': advocate.pdf,
	'/(child)/me/papers': { page: { by: young } },
	'/(child)/me/papers/[release]': child.front,
	'/(child)/me/papers/[release]/[place]': child.section,
	'/(child)/me/papers/[release]/note': {},
	'/(child)/me/papers/[release]/note/[block]': child.say,
	'/(child)/me/papers/[release]/pdf': child.pdf,
	'/(staff)/staff/papers/released': { page: { by: professionals } },
	'/(staff)/staff/papers/released/[release]': staff.front,
	'/(staff)/staff/papers/released/[release]/[place]': staff.section,
	'/(staff)/staff/papers/released/[release]/note': {},
	'/(staff)/staff/papers/released/[release]/note/[block]': staff.say,
	'/(staff)/staff/papers/released/[release]/pdf': staff.pdf,
	'/(family)/family/appeal': { page: { by: families } },
	// The IRO before a review, the chair before a conference (as with what the child says).
	'/(staff)/staff/meetings/[meeting]/[part]/notes': {
		page: {
			by: {
				Pip: ['iro'],
				JunoReview: ['iro'],
				JunoConference: ['chair'],
				Rafi: ['iro'],
				Ember: ['iro'],
				Wren: ['chair'],
				Ash: ['chair'],
				Stranger: ['iro-other']
			}
		},
		acts: {
			answer: {
				by: {
					Pip: ['iro'],
					JunoReview: ['iro'],
					JunoConference: ['chair'],
					Rafi: ['iro'],
					Ember: ['iro'],
					Wren: ['chair'],
					Ash: ['chair'],
					// Nobody has said anything there.
					Stranger: []
				},
				form: ({ ownNote }) => ({
					note: ownNote ?? 'n'.repeat(22),
					answerKey: 'a'.repeat(22),
					what: 'corrected',
					words: ''
				}),
				gives: 303
			}
		}
	}
} as const satisfies Record<string, Row>;
