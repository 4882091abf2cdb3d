import { screens } from './screens.ts';
import type { Screen } from './screen.ts';

/** The pages of everybody but staff, who work in English. */
export const translatedScreens: readonly Screen[] = screens.filter(
	({ as, shown }) => shown === undefined && (isYoung(as) || isFamily(as) || as === 'nobody')
);

function isYoung(as: string): boolean {
	return /^(child|filled)-/.test(as);
}

function isFamily(as: string): boolean {
	return ['parent', 'parent-restricted', 'carer', 'advocate'].includes(as);
}
