import type { Reader } from './readers.ts';
import { fourToSeven } from './plans/4-7.ts';
import { eightToEleven } from './plans/8-11.ts';
import { twelveToFifteen } from './plans/12-15.ts';
import { sixteenPlus } from './plans/16-plus.ts';
import { parents } from './plans/parents.ts';
import type { LeafletPlan, Topic } from './plan.ts';

/** Which leaflets there are for whom, in the order they are offered. */
export const leaflets: Readonly<Record<Reader, readonly LeafletPlan[]>> = {
	'4-7': fourToSeven,
	'8-11': eightToEleven,
	'12-15': twelveToFifteen,
	'16-plus': sixteenPlus,
	parents
};

/** The picture that opens each reader's list, wide and narrow. */
export const covers = {
	'4-7': ['4-7/scene-home', '4-7/scene-home-narrow'],
	'8-11': ['8-11/map-home', '8-11/map-home-narrow'],
	'12-15': ['12-15/cover', '12-15/cover-narrow'],
	'16-plus': ['16-plus/home', '16-plus/home-narrow'],
	parents: ['family/home', 'family/home']
} as const satisfies Record<Reader, readonly [string, string]>;

/** The plan of one leaflet, or undefined: not every reader has every topic. */
export function planOf(reader: Reader, topic: string): LeafletPlan | undefined {
	return leaflets[reader].find((plan) => plan.topic === topic);
}

/** The topic after one, round to the first again. */
export function topicAfter(reader: Reader, topic: Topic): Topic {
	const plans = leaflets[reader];
	const at = plans.findIndex((plan) => plan.topic === topic);
	return (plans[at + 1] ?? plans[0])?.topic ?? topic;
}
