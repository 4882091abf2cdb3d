import { eq } from 'drizzle-orm';
import { meeting } from '#lib/server/db/schema/index.ts';
import { askedIds, feedbackAsked } from '#lib/server/feedback/asked.ts';
import { checkFeedback } from '#lib/server/feedback/check.ts';
import { feedbackPage } from '#lib/server/feedback/page.ts';
import { saveFeedback } from '#lib/server/feedback/save.ts';
import { sendFeedback } from '#lib/server/feedback/send.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled, type Story, type Whose } from './cast.ts';
import { marker } from './markers.ts';

/** By whom, of which meeting and on which page of the form words are written, with a name or without. */
const said = {
	JunoConference: { ref: 'DEMO-PARENT', of: 'LAST-CONFERENCE', page: 'after', named: true },
	Pip: { ref: 'DEMO-CARER', of: 'RECENT-DEMO-C1', page: 'meeting', named: false }
} as const satisfies Partial<Record<Whose, object>>;

/** What an address may name of a questionnaire. */
export interface PlantedFeedback {
	/** The one person's own id of what they are asked. */
	readonly asked: string | undefined;
}

const t = (key: string, options?: { readonly defaultValue: string }) =>
	options?.defaultValue ?? key;

/** Lets a mother say something of a conference with her name, and a carer of a review without. */
export function plantFeedback(service: Service, { whose }: Story): PlantedFeedback {
	if (whose !== 'JunoConference' && whose !== 'Pip') return { asked: undefined };
	const { ref, of, page, named } = said[whose];
	const adult = adultCalled(service, ref, []);
	const row = service.db.select().from(meeting).where(eq(meeting.ref, of)).get();
	if (!row) throw new Error(`The demo has no ${of}`);
	const own = askedIds(service, adult, row.id);
	const asked = feedbackAsked(service, adult).find(({ askedId }) => own.includes(askedId));
	if (!asked) throw new Error(`Nobody is asked about ${of}`);
	const { askedId } = asked;
	const words = marker(whose, named ? 'saidafter' : 'saidunsigned');
	const read = (name: string) => (name === 'change' ? [words] : []);
	const { base } = feedbackPage(service, adult, askedId, page);
	saveFeedback(service, adult, { askedId, page }, { read, base });
	const { asOf } = checkFeedback(service, adult, askedId, t);
	sendFeedback(service, adult, askedId, { asOf, named, language: 'en', t });
	return { asked: askedId };
}
