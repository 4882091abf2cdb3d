import { communicationSteps } from '#lib/domain/person/communication.ts';
import { latestRow } from '#lib/server/communication/latest.ts';
import { writeCommunication } from '#lib/server/communication/write.ts';
import type { Service } from '#lib/server/service.ts';
import type { Story } from './cast.ts';
import { marker } from './markers.ts';

/** A child says how they communicate, once: Juno of the conference is Juno of the review. */
export function saysHowTheyTalk(service: Service, { whose, child }: Story): void {
	if (whose === 'JunoConference') return;
	const words = marker(whose, 'talkcard');
	const read = (name: string) => (['upsets', 'stop', 'language'].includes(name) ? [words] : []);
	const base = latestRow(service.db, child.id)?.id ?? '';
	const form = { asked: communicationSteps, base, read };
	writeCommunication(service, child, child.id, form);
}
