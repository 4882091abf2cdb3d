import type { PartFacts } from '#lib/server/meetings/facts.ts';
import type { LineStanding } from '#lib/server/meetings/lines.ts';

/** How a part stands, for the tags of a list. */
export function standingFrom({ views, work, wishes, code }: PartFacts): LineStanding {
	return { views: views.state, talk: work.talk, openWishes: wishes.open, code: code.code };
}
