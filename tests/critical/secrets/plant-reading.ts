import { newId } from '#lib/server/db/id.ts';
import { answerNote } from '#lib/server/reading/answer-note.ts';
import type { Side } from '#lib/server/reading/own.ts';
import { writeNote } from '#lib/server/reading/write-note.ts';
import type { Service } from '#lib/server/service.ts';
import { isReleased } from '#tests/support/released.ts';
import { adultCalled, type Story, type Whose } from './cast.ts';
import { marker } from './markers.ts';

interface Recipient {
	/** The extract's id of an adult; null: the young person. */
	readonly ref: string | null;
	readonly side: Side;
}

/** To whom one paper about each goes, by name: one of each kind there is. */
const recipients: Readonly<Partial<Record<Whose, Recipient>>> = {
	Pip: { ref: 'DEMO-CARER', side: 'family' },
	JunoReview: { ref: 'DEMO-PARTNER', side: 'staff' },
	JunoConference: { ref: 'DEMO-PARENT', side: 'family' },
	Rafi: { ref: 'DEMO-ADVOCATE', side: 'advocate' },
	Ember: { ref: null, side: 'child' },
	Wren: { ref: 'DEMO-SOCIAL-WORKER', side: 'staff' },
	Ash: { ref: null, side: 'child' }
};

/** What an address may name of a paper that was released, and what was said about it. */
export interface PlantedPaper {
	readonly release: string | undefined;
	readonly ownNote: string | undefined;
}

/**
 * Releases a paper with words of its own, lets its reader say something about it, and lets whoever runs
 * the meeting answer.
 */
export function plantPaper(service: Service, story: Story, hearer: string): PlantedPaper {
	const { whose, child, part, meeting } = story;
	const to = recipients[whose];
	if (!to) return { release: undefined, ownNote: undefined };
	const mark = (kind: Parameters<typeof marker>[1]) => marker(whose, kind);
	const actor = to.ref === null ? child : adultCalled(service, to.ref, []);
	const { id } = isReleased(service, {
		part,
		recipient: actor,
		summary: mark('summed'),
		sections: [
			[mark('headed'), mark('released')],
			[mark('headed'), mark('unquoted')]
		],
		dueAt: service.now() - 1,
		lateReason: mark('latebecause')
	});
	const ownNote = newId();
	const reader = { service, actor, side: to.side };
	const given = { sendKey: ownNote, instead: '', kind: 'wrong', words: mark('noted') } as const;
	writeNote(reader, id, '1-1', given);
	answerNote(
		service,
		adultCalled(service, hearer),
		{ meeting, part },
		{ noteId: ownNote, answerKey: newId(), what: 'stays-beside', words: mark('noteanswer') }
	);
	return { release: id, ownNote };
}
