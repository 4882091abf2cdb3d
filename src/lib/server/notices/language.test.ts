import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/i18n/index.ts';
import type { Role } from '#lib/policy/roles.ts';
import { adult, audit, notice } from '#lib/server/db/schema/index.ts';
import { keepAdultLanguage } from '#lib/server/people/adult-language.ts';
import { aConference, aPaper, isFor } from '#tests/support/releasing.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import type { NoticeKind } from './kinds.ts';
import type { Letter } from './letter.ts';
import { tryOne } from './try-one.ts';
import type { Way } from './way.ts';
import { writeNotice } from './write.ts';

/** What somebody is sent. */
async function sentTo(service: TestService, adultId: string, kind: NoticeKind): Promise<Letter> {
	writeNotice(service, service.db, { adultId, kind, path: '/sign-in' });
	const due = service.db.select().from(notice).where(eq(notice.adultId, adultId)).get()!;
	const letters: Letter[] = [];
	const way: Way = {
		name: 'smtp',
		look: null,
		send: (letter, handing) => {
			handing();
			letters.push(letter);
			return Promise.resolve({ is: 'sent' });
		}
	};
	await tryOne(service, due, way);
	return letters[0]!;
}

const somebody = (service: TestService, role: Role) =>
	anAdult(service, [role], { email: 'somebody@example.org' });

describe('the language of a notice', () => {
	it.each<[Role, Language, NoticeKind, string]>([
		['parent', 'pl', 'paper-released', 'Mają Państwo wiadomość'],
		['carer', 'cy', 'feedback-waiting', 'Mae gennych chi neges'],
		['advocate', 'ur', 'message-waiting', 'آپ کے لیے ایک پیغام ہے'],
		['parent', 'pl', 'family-link', 'Link dla Państwa'],
		['parent', 'en', 'paper-released', 'You have a message'],
		// Staff work in English, whatever they choose elsewhere.
		['iro', 'pl', 'message-waiting', 'You have a message']
	])('of a %s who chose %s, %s: %s', async (role, language, kind, subject) => {
		const service = testService();
		const who = somebody(service, role);
		keepAdultLanguage(service, who, language);
		expect((await sentTo(service, who.id, kind)).subject).toBe(subject);
		const rows = service.db.select().from(audit).where(eq(audit.action, 'language.set')).all();
		expect(rows).toHaveLength(role === 'iro' ? 0 : 1);
	});

	it('is what they chose, over what was set on the device they came in by', () => {
		const service = testService();
		const who = somebody(service, 'parent');
		const kept = () => service.db.select().from(adult).where(eq(adult.id, who.id)).get()?.language;
		keepAdultLanguage(service, who, 'pl', { arriving: true });
		expect(kept()).toBe('pl');
		keepAdultLanguage(service, who, 'ur', { arriving: true });
		expect(kept()).toBe('pl');
		keepAdultLanguage(service, who, 'cy');
		expect(kept()).toBe('cy');
	});

	it('is, where they never chose, the one in which a paper was made ready for them', async () => {
		const service = testService();
		const at = aConference(service);
		isFor(service, aPaper(service, at), at.mother, at.support, { language: 'pl-PL' });
		expect((await sentTo(service, at.mother.id, 'paper-released')).text).toBe(
			'Aby ją przeczytać, proszę się zalogować:'
		);
		// Another who is sent the same reads their own.
		expect((await sentTo(service, at.father.id, 'paper-released')).subject).toBe(
			'You have a message'
		);
	});
});
