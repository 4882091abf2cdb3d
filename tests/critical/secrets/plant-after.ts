import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { askBackAbout } from '#lib/server/ask-back/ask.ts';
import { replyToAskBack } from '#lib/server/ask-back/reply.ts';
import { newId } from '#lib/server/db/id.ts';
import * as tables from '#lib/server/db/schema/index.ts';
import { markDecisionDone } from '#lib/server/decisions/done.ts';
import { decisionsPage } from '#lib/server/decisions/page.ts';
import { shareDecisions } from '#lib/server/decisions/share.ts';
import { withdrawWording } from '#lib/server/decisions/withdraw.ts';
import { writeDecision } from '#lib/server/decisions/write.ts';
import { checkHowItWas } from '#lib/server/how-it-was/check.ts';
import { howItWasPageFor } from '#lib/server/how-it-was/page.ts';
import { saveHowItWas } from '#lib/server/how-it-was/save.ts';
import { handInHowItWas } from '#lib/server/how-it-was/send.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { writeMidwayNote } from '#lib/server/midway/write.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled, type Story } from './cast.ts';
import { marker } from './markers.ts';

/** A part by the extract's id of it. */
export function partCalled({ db }: Service, ref: string): PartIds | undefined {
	return db
		.select({ part: tables.meetingChild.id, meeting: tables.meetingChild.meetingId })
		.from(tables.meetingChild)
		.where(eq(tables.meetingChild.ref, ref))
		.get();
}

/**
 * Marks everything that comes back after the review a child of the story had some weeks ago: a decision
 * with its draft correction, what became of it, a question back and its reply, a note after a visit,
 * and how it was. Others of the story had none.
 */
export function plantAfter(service: Service, { whose, child, kind }: Story, ref: string): void {
	const ids = partCalled(service, `R1B-${ref}`);
	if (!ids || kind !== 'looked-after-review') return;
	const mark = (what: Parameters<typeof marker>[1]) => marker(whose, what);
	const iro = adultCalled(service, 'DEMO-IRO');
	const decisionId = newId();
	const given = { decisionId, wishId: '', byDay: null };
	const wording = { what: mark('decided'), who: mark('doer'), byWhen: mark('bywhen') };
	writeDecision(service, iro, ids, { ...given, ...wording });
	// Shared by mistake and taken back: nobody is to see it again, or why.
	const [wrongId, wrong] = [newId(), mark('takenback')];
	const mistaken = { what: wrong, who: wrong, byWhen: wrong };
	writeDecision(service, iro, ids, { ...given, decisionId: wrongId, ...mistaken });
	shareDecisions(service, iro, ids, decisionsPage(service, iro, ids).asOf);
	const lines = decisionsPage(service, iro, ids).decisions;
	const wordsId = lines.find(({ id }) => id === wrongId)!.given!.id;
	withdrawWording(service, iro, ids, { wordsId, reason: mark('takenwhy') });
	writeDecision(service, iro, ids, { ...given, ...wording, what: mark('drafted') });
	marksDone(service, ref, mark('donewhy'));
	const asked = { about: 'decision', id: decisionId, words: mark('askedback') } as const;
	askBackAbout(service, child, { ...asked, sendKey: newId() });
	const line = decisionsPage(service, iro, ids).askedBack.find(({ reply }) => reply === null);
	replyToAskBack(service, iro, ids, { askBackId: line!.id, reply: mark('backreply') });
	const onDay = londonDay(service.now());
	writeMidwayNote(service, iro, child.id, { onDay, note: mark('visit'), sendKey: newId() });
	// The form of the youngest asks for no words.
	if (whose !== 'Pip') saysHow(service, child, ids, mark('howitwas'));
}

/** One of the decisions of half a year ago was found to be done at the review since. */
function marksDone(service: Service, ref: string, why: string): void {
	const [earlier, since] = [`R1-${ref}`, `R1B-${ref}`].map((one) => partCalled(service, one));
	const found = service.db
		.select({ id: tables.decision.id })
		.from(tables.decision)
		.where(eq(tables.decision.meetingChildId, earlier!.part))
		.get();
	// Who chairs it today may say so, whoever it was then.
	const iro = adultCalled(service, 'DEMO-IRO');
	markDecisionDone(service, iro, since!, { decisionId: found!.id, how: 'partly', why });
}

function saysHow(service: Service, child: Story['child'], { part }: PartIds, words: string): void {
	const { base } = howItWasPageFor(service, child, part, 'words');
	const read = (name: string) => (name === 'good' ? [words] : []);
	const form = { base, tab: newId(), step: 0, keep: [], goingOn: true };
	saveHowItWas(service, child, part, 'words', { read, ...form }, 'en');
	const { revision, asOf } = checkHowItWas(service, child, part);
	const t = (key: string, options?: { readonly defaultValue: string }) =>
		options?.defaultValue ?? key;
	handInHowItWas(service, child, part, { revision, asOf, words: true, helpedBy: 'alone', t });
}
