import { carerBeforeReview } from '#lib/instruments/before-meeting/carer-before-review.ts';
import { parentBeforeConference } from '#lib/instruments/before-meeting/parent-before-conference.ts';
import { parentBeforeReview } from '#lib/instruments/before-meeting/parent-before-review.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';

/** As what somebody of the family is asked, and before which kind of meeting. */
export interface AskedAs {
	readonly side: 'parent' | 'carer';
	readonly meeting: 'review' | 'conference';
}

/** Versions no longer asked, kept so that answers given to them can be read. */
const past: readonly Instrument[] = [];

/** Every form that families are asked before a meeting, in every version. */
export const beforeMeetingForms: readonly Instrument[] = [
	parentBeforeConference,
	parentBeforeReview,
	carerBeforeReview,
	...past
];

/** What somebody is asked today. A carer is asked the same before every meeting: how it is at home. */
export function beforeMeetingFor({ side, meeting }: AskedAs): Instrument {
	if (side === 'carer') return carerBeforeReview;
	return meeting === 'conference' ? parentBeforeConference : parentBeforeReview;
}

/** A form as answered once; undefined when there never was one of that id and version. */
export function beforeMeetingBy(id: string, version: number): Instrument | undefined {
	return beforeMeetingForms.find((one) => one.id === id && one.version === version);
}
