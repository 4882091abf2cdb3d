/** Whom a child may let see a page of their booklet; none of them: only the child (SAFETY R2). */
export const bookletAudiences = ['iro', 'social-worker', 'advocate', 'review'] as const;

export type BookletAudience = (typeof bookletAudiences)[number];

export function isBookletAudience(text: string): text is BookletAudience {
	return (bookletAudiences as readonly string[]).includes(text);
}
