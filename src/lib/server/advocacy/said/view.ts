import type { SaidView } from '#lib/domain/advocacy/shown.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { filesSent, saidFileView } from './file-rows.ts';
import { checkOf, marksOf, type StandingSaid } from './rows.ts';

/** Lays it out, field by field. Call it where whoever asks may read all of it. */
export function saidView(service: Service, db: Tx, sent: StandingSaid): SaidView {
	const { said } = sent;
	const marks = marksOf(db, service, [sent.id])(sent.id);
	const check = checkOf(marks);
	const name = (id: string) => nameOfAdult(db, service.vault, id) ?? '';
	return {
		sentId: sent.id,
		from: name(sent.adultId),
		own: said.own,
		ownHears: said.ownHears,
		files: filesSent(db, service, sent.files).map(saidFileView),
		account: said.account,
		accountHears: said.accountHears,
		gathered: said.gathered,
		onDay: said.onDay,
		others: said.others,
		basis: said.basis ?? 'non-instructed',
		sentAt: sent.sentAt,
		number: sent.number,
		check:
			check && check.what !== 'read'
				? { what: check.what, words: check.words, at: check.at }
				: null,
		// Who read it twice is named once, with the last time.
		readBy: [
			...new Map(marks.flatMap(({ what, by, at }) => (what === 'read' ? [[by, at]] : [])))
		].map(([by, at]) => ({ name: name(by), at }))
	};
}
