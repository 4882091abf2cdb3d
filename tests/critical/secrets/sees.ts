import type { Persona } from '#tests/critical/access/personas.ts';
import type { Whose } from './cast.ts';

type Sees = Readonly<Partial<Record<Whose, string>>>;

const name = 'called forename surname';
/** What a child wrote with a choice of who hears it, and what came of their wish. */
const sent = 'only say everyone wish reason promiser sentphoto';
/** The forms for the youngest have words of their own in one place: for the IRO alone. */
const sentByYoungest = 'only wish reason promiser sentphoto';
const booklet = 'own opened review ownphoto openedphoto talkcard';
/** What came back after their last review; the form of the youngest has no words of how it was. */
const backToYoungest = 'decided doer bywhen donewhy askedback backreply visit';
const back = `${backToYoungest} howitwas`;
const own = `called changed draftphoto draft message reply ${sent} ${booklet}`;
/** A paper that was released to somebody by name, what they said about it, and what was answered. */
const paper = 'summed headed released unquoted latebecause noted noteanswer';
/** Of it the one who runs the meeting: the piece that something was said about. */
const saidOfIt = 'released noted noteanswer';
/** A paper that is being written: those who prepare what goes to whom, and those who only read it. */
/** What nobody else may learn about a child, and why a paper was sent back. */
const guarded = 'guardedterm guardedwhy sentbackwhy';
const inWork = `paperwords papersummed papername ${guarded}`;
/** A manager approves: they see what the recipient will. */
const readInWork = `paperwords papersummed ${guarded}`;
/** What an advocate brought, whose words it is, and what the child would change. */
const brought = 'saidown saidaccount saidothers saidfile saidchange';
/** Who comes, and where, in the eyes of those who arrange it. */
const places = 'guest venue';

/** What one of a family is told of a meeting, and what they said and need for it. */
const kin = 'kintold kinsaid kindraft kinneed kinarranged';
/** Of that whoever leads the meeting; and the team that sets it up. */
const kinHeard = 'kintold kinsaid kinneed kinarranged';
const kinArranged = 'kintold kinneed kinarranged';

/**
 * Which planted words each may ever be sent, by hand: exactly these, wherever they look. The
 * conference's venue is planted once, as Juno's.
 */
export const sees = {
	nobody: {},
	'child-4-7': {
		Pip: `called changed draftphoto draft message reply ${sentByYoungest} ${booklet} ${backToYoungest} ${brought}`
	},
	'child-8-11': {
		JunoReview: `${own.replace('called ', '')} ${back} ${brought}`,
		JunoConference: `called changed draftphoto ${sent} ${brought}`
	},
	'child-12-15': { Rafi: `${own} ${back} ${brought}` },
	'child-16-plus': { Ember: `${own} ${back} ${paper} ${brought}` },
	sibling: { Ash: `called changed draftphoto ${sent} ${booklet} ${paper} ${brought}` },
	// Beside a helper nothing that was written before is shown: the hand-over says who it is for.
	helped: { Pip: 'called' },
	parent: { JunoConference: `forename ${paper} ${kin} saidafter`, Ash: `forename` },
	'parent-restricted': {},
	carer: { Pip: `called review talkcard forename ${paper} ${kin} saidunsigned` },
	advocate: { Rafi: `called review talkcard forename ${paper} everyone ${brought}` },
	iro: {
		Pip: `${name} ${sentByYoungest} message reply talk alert opened openedphoto review talkcard ${places} ${backToYoungest} drafted ${saidOfIt} ${inWork} ${brought} referredwhy ${kinHeard}`,
		JunoReview: `${sent} message reply talk alert opened openedphoto review talkcard ${places} ${back} drafted ${saidOfIt} ${inWork} ${brought} referredwhy`,
		// The conference's words are the chair's.
		JunoConference: `${name} alert ${places} ${inWork} kintold kinshut`,
		Rafi: `${name} ${sent} message reply talk alert opened openedphoto review talkcard ${places} ${back} drafted ${saidOfIt} ${inWork} ${brought}`,
		Ember: `${name} ${sent} message reply talk alert opened openedphoto review talkcard ${places} ${back} drafted ${saidOfIt} ${inWork} ${brought}`
	},
	chair: {
		JunoConference: `${name} ${sent} talk ${places} ${saidOfIt} ${inWork} ${brought} ${kinHeard} kinshut`,
		// The review talkcard's words are the IRO's.
		JunoReview: `review talkcard ${places} ${inWork} referredwhy`,
		Ash: `${name} ${sent} talk review talkcard guest ${saidOfIt} ${inWork} ${brought} referredwhy`,
		Wren: `${name} ${sentByYoungest} talk review talkcard guest ${saidOfIt} ${inWork} referredwhy`
	},
	'iro-other': {
		Stranger: `${name} ${sent} message reply talk alert opened openedphoto review talkcard ${places} ${inWork}`
	},
	'iro-former': {},
	'social-worker': {
		Pip: `${name} review talkcard ${inWork} referredwhy kintold`,
		JunoReview: `review talkcard ${inWork} referredwhy`,
		JunoConference: `${name} ${inWork} kintold kinshut`,
		Rafi: `${name} review talkcard ${inWork}`,
		Ember: `${name} review talkcard ${inWork}`,
		Ash: `${name} review talkcard ${inWork} referredwhy`,
		Wren: `${name} review talkcard ${paper} ${inWork} referredwhy`
	},
	'partner-professional': {
		JunoReview: `review talkcard ${paper}`,
		JunoConference: 'called forename surname'
	},
	'business-support': {
		Pip: `${name} ${places} ${inWork} ${kinArranged}`,
		JunoReview: `${places} ${inWork}`,
		JunoConference: `${name} ${places} ${inWork} ${kinArranged} kinshut`,
		Rafi: `${name} ${places} ${inWork}`,
		Ember: `${name} ${places} ${inWork}`,
		Ash: `${name} guest ${inWork}`,
		Wren: `${name} guest ${inWork}`
	},
	// On duty: told of every alert.
	manager: {
		Pip: `${name} alert ${places} ${readInWork} kintold`,
		JunoReview: `alert ${places} ${readInWork}`,
		JunoConference: `${name} alert ${places} ${readInWork} kintold kinshut saidafter`,
		Rafi: `${name} alert ${places} ${readInWork}`,
		Ember: `${name} alert ${places} ${readInWork}`,
		Ash: `${name} alert guest ${readInWork}`,
		Wren: `${name} alert guest ${readInWork}`,
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
