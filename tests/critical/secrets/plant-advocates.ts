import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { referChild } from '#lib/server/advocacy/refer.ts';
import { checkSaid } from '#lib/server/advocacy/said/check.ts';
import { saidForm } from '#lib/server/advocacy/said/form.ts';
import { saveSaid } from '#lib/server/advocacy/said/save.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateFile } from '#lib/server/db/schema/index.ts';
import { writeSealed } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { enough, sendsSaid } from '#tests/support/advocacy.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { adultCalled, type Story } from './cast.ts';
import { marker } from './markers.ts';

/** What an advocate's words hang on; nothing where nobody speaks for the child. */
export interface PlantedSaid {
	/** A drawing that the advocate brought. */
	readonly saidFile: string | undefined;
}

/**
 * An advocate brings marked words and a drawing to the meeting, and the child says what they would change.
 * Rafi's is the made-up council's, who is shown what he shares with everybody once it was heard; the
 * others have somebody who never signs in. A worker's reason for asking for one is marked as well.
 */
export function plantSaid(service: Service, story: Story, hearer: string): PlantedSaid {
	const { whose, child, meeting, part } = story;
	if (whose === 'Stranger') return { saidFile: undefined };
	const mark = (kind: Parameters<typeof marker>[1]) => marker(whose, kind);
	const worker = adultCalled(service, 'DEMO-SOCIAL-WORKER', ['social-worker']);
	referChild(service, worker, child.id, { what: 'asked-for', why: mark('referredwhy') });
	if (whose === 'Wren') return { saidFile: undefined };
	const advocate =
		whose === 'Rafi'
			? adultCalled(service, 'DEMO-ADVOCATE', ['advocate'])
			: anAdult(service, ['advocate']);
	if (whose !== 'Rafi') allocated(service, advocate, child, 'advocate');
	else readViews(service, adultCalled(service, hearer), { meeting, part });
	const onDay = addDays(londonDay(service.now()), -1);
	const words = {
		own: mark('saidown'),
		account: mark('saidaccount'),
		others: mark('saidothers')
	};
	const { revision: base } = saidForm(service, advocate, part);
	saveSaid(service, advocate, part, { base, change: { ...enough, ...words, onDay } });
	const saidFile = draws(service, saidForm(service, advocate, part).id!, mark('saidfile'));
	const sentId = sendsSaid(service, advocate, part, { ownHears: 'say' });
	checkSaid(service, child, part, { sentId, what: 'changes', words: mark('saidchange') });
	return { saidFile };
}

/** A photo that was checked already. */
function draws(service: Service, saidId: string, caption: string): string {
	const id = newId();
	const bytes = Buffer.from(caption);
	writeSealed(service, id, bytes);
	service.db
		.insert(advocateFile)
		.values({
			id,
			saidId,
			kind: 'photo',
			type: 'image/jpeg',
			size: bytes.length,
			seconds: null,
			about: service.vault.seal(`advocate_file.about:${id}`, JSON.stringify({ caption })),
			addedAt: service.now()
		})
		.run();
	return id;
}
