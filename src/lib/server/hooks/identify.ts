import type { Handle } from '@sveltejs/kit';
import { asDesigned } from '#lib/domain/person/fit.ts';
import { languageOf } from '#lib/i18n/index.ts';
import { nobody } from '#lib/policy/actor.ts';
import { actorOf } from '../session/actor.ts';
import { sessionCookie } from '../session/cookie.ts';
import { findSession, type SessionRow } from '../session/session.ts';
import { languageCookie } from './language-cookie.ts';
import { runningService } from './running.ts';

/** Who is asking: read anew from the database on every request, no permission is in the cookie. */
export const identify: Handle = ({ event, resolve }) => {
	const service = runningService();
	const found = findSession(service, sessionCookie(event.cookies));
	event.locals.service = service;
	event.locals.actor = found ? actorOf(service, found.row) : nobody;
	event.locals.own = found ? ownIn(found.row) : null;
	event.locals.session = found && { id: found.row.id, kind: found.kind, endsAt: found.endsAt };
	event.locals.language = languageOf(languageCookie(event.cookies));
	event.locals.look = { band: 'public' };
	event.locals.fit = asDesigned;
	return resolve(event);
};

/** What a child set for themself, in the language chosen in this session where somebody helps. */
function ownIn({ own, language }: Pick<SessionRow, 'own' | 'language'>): SessionRow['own'] {
	return own && language ? { ...own, language } : own;
}
