import type { Persona } from '#tests/critical/access/personas.ts';
import type { Whose } from './cast.ts';

type Sees = Readonly<Partial<Record<Whose, string>>>;

const name = 'called forename surname';
/** What a child wrote with a choice of who hears it, and what came of their wish. */
const sent = 'only say everyone wish reason promiser sentphoto';
/** The forms for the youngest have words of their own in one place: for the IRO alone. */
const sentByYoungest = 'only wish reason promiser sentphoto';
const booklet = 'own opened review ownphoto openedphoto';
/** What came back after their last review; the form of the youngest has no words of how it was. */
const backToYoungest = 'decided doer bywhen donewhy askedback backreply visit';
const back = `${backToYoungest} howitwas`;
const own = `called changed draftphoto draft message reply ${sent} ${booklet}`;
/** Who comes, and where, in the eyes of those who arrange it. */
const places = 'guest venue';

/**
 * Which planted words each may ever be sent, by hand: exactly these, wherever they look. The
 * conference's venue is planted once, as Juno's.
 */
export const sees = {
	nobody: {},
	'child-4-7': {
		Pip: `called changed draftphoto draft message reply ${sentByYoungest} ${booklet} ${backToYoungest}`
	},
	'child-8-11': {
		JunoReview: `${own.replace('called ', '')} ${back}`,
		JunoConference: `called changed draftphoto ${sent}`
	},
	'child-12-15': { Rafi: `${own} ${back}` },
	'child-16-plus': { Ember: `${own} ${back}` },
	sibling: { Ash: `called changed draftphoto ${sent} ${booklet}` },
	// Beside a helper nothing that was written before is shown: the hand-over says who it is for.
	helped: { Pip: 'called' },
	parent: {},
	'parent-restricted': {},
	carer: { Pip: 'called review' },
	advocate: { Rafi: 'called review' },
	iro: {
		Pip: `${name} ${sentByYoungest} message reply talk alert opened openedphoto review ${places} ${backToYoungest} drafted`,
		JunoReview: `${sent} message reply talk alert opened openedphoto review ${places} ${back} drafted`,
		// The conference's words are the chair's.
		JunoConference: `${name} alert ${places}`,
		Rafi: `${name} ${sent} message reply talk alert opened openedphoto review ${places} ${back} drafted`,
		Ember: `${name} ${sent} message reply talk alert opened openedphoto review ${places} ${back} drafted`
	},
	chair: {
		JunoConference: `${name} ${sent} talk ${places}`,
		// The review's words are the IRO's.
		JunoReview: `review ${places}`,
		Ash: `${name} ${sent} talk review guest`,
		Wren: `${name} ${sentByYoungest} talk review guest`
	},
	'iro-other': {
		Stranger: `${name} ${sent} message reply talk alert opened openedphoto review ${places}`
	},
	'iro-former': {},
	'social-worker': {
		Pip: `${name} review`,
		JunoReview: 'review',
		JunoConference: name,
		Rafi: `${name} review`,
		Ember: `${name} review`,
		Ash: `${name} review`,
		Wren: `${name} review`
	},
	'partner-professional': { JunoReview: 'review', JunoConference: 'called forename surname' },
	'business-support': {
		Pip: `${name} ${places}`,
		JunoReview: places,
		JunoConference: `${name} ${places}`,
		Rafi: `${name} ${places}`,
		Ember: `${name} ${places}`,
		Ash: `${name} guest`,
		Wren: `${name} guest`
	},
	// On duty: told of every alert.
	manager: {
		Pip: `${name} alert ${places}`,
		JunoReview: `alert ${places}`,
		JunoConference: `${name} alert ${places}`,
		Rafi: `${name} alert ${places}`,
		Ember: `${name} alert ${places}`,
		Ash: `${name} alert guest`,
		Wren: `${name} alert guest`,
		Stranger: `forename surname alert`
	},
	'participation-officer': {},
	administrator: {}
} as const satisfies Readonly<Record<Persona, Sees>>;

/** What somebody may see, as the markers say it. */
export function marksFor(seen: Sees): string[] {
	return Object.entries(seen)
		.flatMap(([whose, kinds]) => kinds.split(' ').map((kind) => `${whose}:${kind}`.toLowerCase()))
		.sort();
}
